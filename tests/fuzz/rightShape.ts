import { isLeftOut } from "../../src/functions/cells";
import { described } from "../functions/described";
import { CellError } from "../functions/sheet";

/** Answer for each row and series, or along `at`. */
const SPILLED = new Set([
  "YOY",
  "MOM",
  "YTD",
  "YTD_YOY",
  "REBASE",
  "ROLLING",
  "STREAK",
  "DAILY_AVERAGE",
  "DAILY_YOY",
]);
/** Answer element by element. */
const ELEMENTWISE = new Set([
  "GROWTH_RATE",
  "SHARE",
  "TARGET_GAP",
  "TSI",
  "RCA",
  "UNIT_VALUE",
  "TERMS_OF_TRADE",
  "PARSE_PERIOD",
]);
const NO_RANGES = new Set(["mode", "result", "format"]);

/** Whether an answer is as large as the contract says; one error stands for the whole of it. */
export function isRightShape(id: string, args: readonly unknown[], answer: readonly unknown[][]): boolean {
  if (answer.length === 1 && answer[0].length === 1 && answer[0][0] instanceof CellError) return true;
  const names = described.functions.find((one) => one.id === id)?.parameters.map(({ name }) => name) ?? [];
  const given = new Map(names.map((name, i) => [name, args[i]]));
  const [rows, columns] = sizeOf(answer);
  if (ELEMENTWISE.has(id)) {
    const ranges = names.filter((name) => !NO_RANGES.has(name)).map((name) => sizeOf(given.get(name)));
    return rows === Math.max(...ranges.map(([r]) => r)) && columns === Math.max(...ranges.map(([, c]) => c));
  }
  if (!SPILLED.has(id)) return true;
  const [values, periods] = [sizeOf(given.get("values")), sizeOf(given.get("periods"))];
  const at = isLeftOut(given.get("at")) ? undefined : sizeOf(given.get("at"));
  if (!at) return rows === values[0] && columns === values[1];
  const isAcross = periods[0] === 1 && periods[1] > 1;
  const series = isAcross ? values[0] : values[1];
  const asked = at[0] * at[1];
  const isRow = asked > 1 ? at[0] === 1 : isAcross;
  return isRow ? rows === series && columns === asked : rows === asked && columns === series;
}

function sizeOf(range: unknown): [rows: number, columns: number] {
  if (!Array.isArray(range)) return [1, 1];
  const rows = range as unknown[];
  return [rows.length, Math.max(...rows.map((row) => (Array.isArray(row) ? row.length : 1)))];
}
