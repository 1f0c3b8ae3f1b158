import { firstDay, labelOf, lastDay } from "../../analysis/time/Period";
import type { NewColumn, TableUpdate } from "../../excel/Workbook";
import { TABLE_WORDS } from "../../i18n/importing/tableWords";
import type { Language } from "../../i18n/language";
import { cellsOf } from "../../importing/table/cellsOf";
import type { Difference } from "../../importing/table/difference";
import { modelAfter, seriesModel, type From } from "../../model/seriesModel";
import { cellsOfUpdate, type TableCells, type TableInWorkbook } from "../../model/tableInWorkbook";
import type { Cell } from "../../sheets/Draft";
import { TABLE_LOOK } from "../../sheets/looks";
import { formatOf, uniqueHeaders } from "./importedTable";
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
  const ordinals = [
    ...new Set([...added.map(({ ordinal }) => ordinal), ...difference.update.periodsAdded]),
  ].sort((a, b) => a - b);
  const figures = new Map(added.map((row) => [row.ordinal, row.figures]));
  const headers = cells.columns.map(({ header }) => header);
  const series = difference.update.seriesAdded;
  const [[, ...names]] = cellsOf({ ...table, periods: [], series }, "wide", TABLE_WORDS[language]);
  const newHeaders = uniqueHeaders([...headers, ...names.map(String)]).slice(headers.length);
  const ordinalOfRow = new Map([...there.rows].map(([ordinal, row]) => [row, ordinal]));
  const newColumns = series.map((one, i): NewColumn => {
    const valueAt = (ordinal: number | undefined) =>
      (ordinal === undefined ? undefined : one.values.get(ordinal)) ?? null;
    return {
      header: newHeaders[i],
      format: formatOf(one),
      look: TABLE_LOOK.header,
      cells: [...cells.rows.map((_, row) => valueAt(ordinalOfRow.get(row))), ...ordinals.map(valueAt)],
    };
  });
  const model = modelAfter(there, difference, from);
  const newModels = series.map((one, i) => [newHeaders[i], seriesModel(one, from)] as const);
  const revisions = revisionRows(table, difference, revisionsTable, from, language);
  return {
    table: {
      id: cells.id,
      name: cells.name,
      headers,
      rowCount: cells.rows.length,
      changes,
      added: ordinals.map((ordinal) =>
        cells.columns.map(({ id }, place) => {
          if (place === periodColumn) return periodCell(there, periodColumn, ordinal);
          return ours.has(id) ? (figures.get(ordinal)?.get(place) ?? null) : undefined;
        }),
      ),
      newColumns,
    },
    model: { ...model, series: { ...model.series, ...Object.fromEntries(newModels) } },
    ...(revisions && { revisions }),
  };
}

/** Written as the periods that are there are: as the last or first day of a month, or in words. */
function periodCell({ cells, rows, table }: TableInWorkbook, column: number, ordinal: number): Cell {
  const { frequency } = table;
  const [known, row] = [...rows][rows.size - 1] ?? [];
  const cell = row === undefined ? undefined : cells.rows[row][column];
  const period = { frequency, ordinal };
  if (frequency !== "month" || typeof cell === "string") return labelOf(period);
  const isFirst = known !== undefined && cell === firstDay({ frequency, ordinal: known });
  return isFirst ? firstDay(period) : lastDay(period);
}
