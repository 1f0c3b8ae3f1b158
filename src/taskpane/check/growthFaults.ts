import { fold } from "../../dataset/names";
import { growthCheck } from "../../importing/figures/growthCheck";
import { subjectsOf, tradeWordsIn } from "../../importing/layout/tradeWords";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { ColumnModel } from "../../model/WorkbookModel";
import { placeOf } from "./checkedCells";
import type { PlacedFault } from "./TableFinding";

/**
 * Growth that stands beside the figures, against the growth that they give: a slip of a digit in either shows. A column
 * of growth belongs to the series that its heading names, else to the next one on its left. Where most of it agrees
 * with neither growth on year nor on the period before it is another growth, and nothing is said.
 */
export function growthFaults(there: TableInWorkbook): readonly PlacedFault[] {
  const { cells, model, table, rows } = there;
  return cells.columns.flatMap(({ header }, place): PlacedFault[] => {
    if (tradeWordsIn(header).measure !== "growth") return [];
    const series = seriesOf(there, header, place);
    const figures = series && table.series.find(({ id }) => id === series.id)?.values;
    if (!figures) return [];
    const printed = new Map<number, number>();
    for (const [ordinal, row] of rows) {
      const cell = cells.rows[row][place];
      if (typeof cell === "number") printed.set(ordinal, cell);
    }
    const check = growthCheck(printed, figures, model.frequency);
    if (!check || check.agreeing === 0 || check.agreeing < check.differing.length) return [];
    return check.differing.map(({ period, printed: said, calculated }) => ({
      fault: { kind: "growth", period, series: series.name, printed: said, calculated },
      row: rows.get(period.ordinal),
      column: place,
    }));
  });
}

/** What stands behind a name and is none: "반도체 증감률(%)". */
const PER_CENT = /\(\s*(?:%p?|％|퍼센트|per ?cent)\s*\)|%p?/gi;

function seriesOf(there: TableInWorkbook, header: string, place: number): ColumnModel | undefined {
  const { flow } = tradeWordsIn(header);
  const amounts = there.model.columns.filter(
    (one) =>
      one.measure !== "growth" &&
      placeOf(there, one.column) !== place &&
      // 수출 증감률 behind exports and imports is that of exports.
      (flow === undefined || one.flow === undefined || one.flow === flow),
  );
  const subjects = subjectsOf(header.normalize("NFKC").replace(PER_CENT, " ")).map(fold);
  const namesOf = (column: ColumnModel) =>
    [column.name, there.cells.columns[placeOf(there, column.column)].header].flatMap((name) => [
      fold(name),
      ...subjectsOf(name).map(fold),
    ]);
  const named = amounts.filter((column) => namesOf(column).some((name) => subjects.includes(name)));
  if (named.length === 1) return named[0];
  const left = amounts
    .map((column) => ({ column, at: placeOf(there, column.column) }))
    .filter(({ at }) => at < place)
    .sort((a, b) => b.at - a.at);
  return subjects.length === 0 || named.length > 1 ? left[0]?.column : undefined;
}
