import { firstDay, indexInYear, labelOf, lastDay, yearOf } from "../../analysis/time/Period";
import type { NewColumn, TableUpdate } from "../../excel/Workbook";
import { BRING_IN_WORDS } from "../../i18n/importing/bringIn";
import { TABLE_WORDS } from "../../i18n/importing/tableWords";
import type { Language } from "../../i18n/language";
import { cellsOf } from "../../importing/table/cellsOf";
import type { Difference } from "../../importing/table/difference";
import { placesOfPeriods } from "../../model/rowOrder";
import { type From, modelAfter, seriesModel, sourcesOf } from "../../model/seriesModel";
import { cellsOfUpdate, type TableCells, type TableInWorkbook } from "../../model/tableInWorkbook";
import type { ModelToBe } from "../../model/WorkbookModel";
import type { Cell } from "../../sheets/Draft";
import { TABLE_LOOK } from "../../sheets/looks";
import { formatOf, shortened, uniqueHeaders } from "./importedTable";
import { revisionRows } from "./revisionRows";

/** A difference as what the workbook is to write: cells, rows, columns, and what was revised. */
export function tableUpdate(
  there: TableInWorkbook,
  difference: Difference,
  revisionsTable: TableCells | undefined,
  from: From,
  language: Language,
): TableUpdate {
  const { cells, table } = there;
  const { changes, added, periodColumn } = cellsOfUpdate(there, difference.update);
  const ours = new Set(there.model.columns.map(({ column }) => column));
  const places = placesOfPeriods(there.ordinals, [
    ...new Set([...added.map(({ ordinal }) => ordinal), ...difference.update.periodsAdded]),
  ]);
  const figures = new Map(added.map((row) => [row.ordinal, row.figures]));
  const headers = cells.columns.map(({ header }) => header);
  const series = difference.update.seriesAdded;
  const [[, ...names]] = cellsOf({ ...table, periods: [], series }, "wide", TABLE_WORDS[language]);
  const wanted = names.map((name) => shortened(String(name)));
  const newHeaders = uniqueHeaders([...headers, ...wanted]).slice(headers.length);
  // The first row of a period has its figure.
  const ordinalOfRow = there.ordinals.map((ordinal, row) =>
    ordinal !== undefined && there.rows.get(ordinal) === row ? ordinal : undefined,
  );
  const rows = places.reduceRight<(number | undefined)[]>(
    (all, { before, ordinal }) => [...all.slice(0, before), ordinal, ...all.slice(before)],
    ordinalOfRow,
  );
  const newColumns = series.map((one, i): NewColumn => {
    const valueAt = (ordinal: number | undefined) =>
      (ordinal === undefined ? undefined : one.values.get(ordinal)) ?? null;
    return {
      header: newHeaders[i],
      format: formatOf(one),
      look: TABLE_LOOK.header,
      cells: rows.map(valueAt),
    };
  });
  const known = modelAfter(there, difference, from);
  const newModels = series.map((one, i) => [newHeaders[i], seriesModel(one, from)] as const);
  const model = { ...known, series: { ...known.series, ...Object.fromEntries(newModels) } };
  const note = there.model.note === undefined ? undefined : noteOf(model, from, language);
  const revisions = revisionRows(table, difference, revisionsTable, from, language);
  return {
    table: {
      id: cells.id,
      name: cells.name,
      headers,
      rowCount: cells.rows.length,
      keys: { column: periodColumn, values: cells.rows.map((row) => row[periodColumn]) },
      changes,
      added: places.map(({ ordinal, before }) => ({
        before,
        cells: cells.columns.map(({ id }, place) => {
          if (place === periodColumn) return periodCell(there, periodColumn, ordinal);
          return ours.has(id) ? (figures.get(ordinal)?.get(place) ?? null) : undefined;
        }),
      })),
      newColumns,
      ...(there.model.note !== undefined &&
        note !== undefined && { note: { before: there.model.note, after: note } }),
    },
    model: { ...model, ...(note !== undefined && { note }) },
    ...(revisions && { revisions }),
  };
}

/** The line above the table says where its figures come from now. */
function noteOf(model: ModelToBe, { day }: From, language: Language): string {
  const { sources, provisionalFrom } = sourcesOf(model);
  const since =
    provisionalFrom === undefined
      ? undefined
      : labelOf({ frequency: model.frequency, ordinal: provisionalFrom });
  return BRING_IN_WORDS[language].note(sources.join("; "), day, since);
}

/** Written as the periods that are there are: as the last or first day of a month, as 202609, or in words. */
function periodCell({ cells, rows, table }: TableInWorkbook, column: number, ordinal: number): Cell {
  const { frequency } = table;
  const [known, row] = [...rows][rows.size - 1] ?? [];
  const cell = row === undefined ? undefined : cells.rows[row][column];
  const period = { frequency, ordinal };
  if (frequency !== "month" || typeof cell === "string") return labelOf(period);
  if (known !== undefined && cell === yearAndMonth(known)) return yearAndMonth(ordinal);
  const isFirst = known !== undefined && cell === firstDay({ frequency, ordinal: known });
  return isFirst ? firstDay(period) : lastDay(period);
}

/** 202609: among such numbers a date stands as 46295. */
function yearAndMonth(ordinal: number): number {
  const period = { frequency: "month", ordinal } as const;
  return 100 * yearOf(period) + indexInYear(period) + 1;
}
