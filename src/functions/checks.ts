import { AnalysisError } from "../analysis/AnalysisError";
import { checkTable } from "../analysis/checks/checkTable";
import { findingLine, moreFindings, NO_FINDINGS } from "../i18n/findings";
import { holdsNull } from "./blanks";
import { choice, isLeftOut, line, plain, requireNumber } from "./cells";
import { checkedCell, checkedPeriod } from "./checkedCells";
import { TextLanguage } from "./enums";
import { refuseSwapped } from "./slips";
import { layTable } from "./table";

/** More lines than anybody reads; the last one says how many were left out. */
const MOST_LINES = 1000;

/**
 * Looks for what would make figures wrong: bad, double or missing periods, blanks, texts, jumps of unit, parts that miss the total.
 * @customfunction CHECK_DATA
 * @param values Figures; one column for each series.
 * @param periods Their periods; one column as long as values. Here they may be wrong.
 * @param [total] What the columns of values should add up to; one column.
 * @param [tolerance] How far the sum may be off, in the unit of values. Left out: what rounding of each column explains.
 * @param [language] en (default) or ko.
 * @returns One line for each finding: period or row, what, details. No findings when clean.
 * @formula none
 * @definition Three columns: where, what, details. Findings are headers, periods that are unreadable, blank, of another
 *   frequency, there twice or missing, blanks between figures, texts, jumps of unit (about 1,000 times, say), and parts
 *   that do not add up to `total`. It alone takes periods that are wrong.
 * @throws #VALUE! The ranges differ in length; `values` and `periods` are swapped; `tolerance` is below zero;
 *   `language` is neither `en` nor `ko`.
 * @throws #N/A `tolerance` is a cell with an error. Errors among the figures are findings.
 * @source none
 * @excel none
 * @example =TRADE.CHECK_DATA({100;"110,5";120;130},{"2024-01";"2024-02";"2024-02";"2024-04"}) →
 *   {"2024-02 (row 2)","Not a number","""110,5"" is a number stored as text; convert it to a number.";
 *   "2024-02 (row 3)","Duplicate period","Already in row 2, with other figures; keep one.";
 *   "2024-03","Missing period","1 period has no row; add it."}
 * @example =TRADE.CHECK_DATA({100;110;120},{"2024-01";"2024-02";"2024-03"}) → "No findings"
 */
export function checkData(
  values: any[][],
  periods: any[][],
  total?: any[][],
  tolerance?: any[][],
  language?: TextLanguage,
): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const allowed = toleranceOf(tolerance);
  const { rows, entries, isAcross } = layTable(values, periods);
  refuseSwapped(rows, entries);
  const columns = rows[0].map((_, i) => rows.map((row) => checkedCell(row[i])));
  const totals = isLeftOut(total) ? undefined : line(total, "total").cells.map(checkedCell);
  if (totals && totals.length !== entries.length) {
    throw new AnalysisError("shape-mismatch", {
      first: `total: ${totals.length}`,
      second: `periods: ${entries.length}`,
    });
  }
  const tellsBlanks = [values, periods, total].some(holdsNull);
  const found = checkTable(
    { periods: entries.map(checkedPeriod), written: entries.map(plain), columns, total: totals, tellsBlanks },
    allowed,
  );
  if (found.length === 0) return [[NO_FINDINGS[tongue]]];
  const layout = { isAcross, hasOneColumn: columns.length === 1 };
  const shown = found.length > MOST_LINES ? found.slice(0, MOST_LINES - 1) : found;
  const lines = shown.map((finding) => [...findingLine(finding, layout, tongue)]);
  const left = found.length - shown.length;
  return left > 0 ? [...lines, [...moreFindings(left, tongue)]] : lines;
}

function toleranceOf(given: unknown): number | undefined {
  if (isLeftOut(given)) return undefined;
  const tolerance = requireNumber(given, "tolerance");
  if (tolerance >= 0) return tolerance;
  throw new AnalysisError("bad-argument", {
    argument: "tolerance",
    given: String(tolerance),
    expected: "≥ 0",
  });
}
