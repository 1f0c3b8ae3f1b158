import { decimalsOf } from "../../analysis/numeric/decimals";
import { labelOf, serialOfDate } from "../../analysis/time/Period";
import type { TableUpdate } from "../../excel/Workbook";
import { BRING_IN_WORDS } from "../../i18n/importing/bringIn";
import { figureText } from "../../i18n/figureText";
import { unitInWords } from "../../i18n/importing/units";
import type { Language } from "../../i18n/language";
import type { Difference } from "../../importing/table/difference";
import { revisionsOf } from "../../importing/table/revisions";
import type { Table } from "../../importing/table/Table";
import type { From } from "../../model/seriesModel";
import type { TableCells } from "../../model/tableInWorkbook";
import { columnWidthOf } from "../../sheets/columnWidth";
import type { Cell } from "../../sheets/Draft";
import { LOOKS, TABLE_LOOK } from "../../sheets/looks";

/** All decimals that a figure has: two figures that differ must not look the same. */
const FIGURE = "#,##0.0########";
const FORMATS = ["@", "@", FIGURE, FIGURE, FIGURE, "@", "yyyy-mm-dd", "@", "@"];

/** What was revised, by how much: rows for the table that says so, which is made at the first revision. */
export function revisionRows(
  table: Table,
  difference: Difference,
  known: TableCells | undefined,
  { source, day }: From,
  language: Language,
): TableUpdate["revisions"] {
  const words = BRING_IN_WORDS[language].revisions;
  const when = serialOfDate(new Date(`${day}T00:00:00Z`));
  const rows = revisionsOf(table, difference, when, source).map((one): Cell[] => [
    one.name,
    one.period,
    one.before,
    one.after,
    changeOf(one.before, one.after),
    one.unit ? unitInWords(one.unit, language) : null,
    one.when,
    one.from,
    one.isRefined ? words.refined : null,
  ]);
  if (rows.length === 0) return undefined;
  if (known && known.columns.length >= FORMATS.length) {
    const own = known.columns.slice(FORMATS.length).map(() => undefined);
    return {
      kind: "add",
      table: {
        id: known.id,
        name: known.name,
        headers: known.columns.map(({ header }) => header),
        rowCount: known.rows.length,
        changes: [],
        added: rows.map((row) => ({ before: known.rows.length, cells: [...row, ...own] })),
        newColumns: [],
      },
    };
  }
  const { headers, title, note } = words;
  return {
    kind: "new",
    table: {
      sheetName: title,
      tableName: "TradeRevisions",
      title,
      note,
      headers,
      rows,
      formats: FORMATS,
      widths: headers.map((header, i) =>
        columnWidthOf(
          header,
          rows.map((row) => row[i]),
        ),
      ),
      look: { ...TABLE_LOOK, title: LOOKS.title, note: LOOKS.source },
    },
  };
}

/** To the decimals of the two, behind which is the noise of subtracting. */
function changeOf(before: number, after: number): number {
  const decimals = Math.max(decimalsOf(before), decimalsOf(after));
  return Number((after - before).toFixed(Math.min(decimals, MOST_DECIMALS)));
}

/** As many as `toFixed` takes. */
const MOST_DECIMALS = 100;

/** A revision in one line: 2026-07 Exports: 62,100 → 62,345.6 */
export function revisionLine(
  table: Table,
  { series, ordinal, before, after }: Difference["revised"][number],
): string {
  const name = table.series.find(({ id }) => id === series)?.name ?? series;
  const figure = (value: number | undefined) => (value === undefined ? "–" : figureText(value));
  return `${labelOf({ frequency: table.frequency, ordinal })} ${name}: ${figure(before)} → ${figure(after)}`;
}
