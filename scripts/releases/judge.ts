import type { CellValue } from "../../playground/host/CellStore";
import type { BriefingPlace, Statement, Verdict } from "./statements";

/** What a cell of ours is in the unit of the statement, with as many decimals as were printed; text as it is. */
export function inUnitOf({ printed, unit }: Statement, cell: CellValue): string {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell !== "number" || unit === undefined) return String(cell);
  const decimals = printed.split(".")[1]?.length ?? 0;
  return rounded(unit === "%" ? 100 * cell : unit === "" ? cell : cell / 100, decimals);
}

/** Whether the cell says what was printed. */
export function isSaid(statement: Statement, cell: CellValue): boolean {
  const { printed, says, lacks, unit } = statement;
  const ours = inUnitOf(statement, cell);
  if (ours.startsWith("#")) return false;
  if (lacks) return lacks.every((word) => !ours.toLowerCase().includes(word));
  return unit === undefined ? ours.includes(says ?? printed) : ours === printed;
}

/** Whether a cell of the briefing, as it is shown, says what is claimed of it: digits stand alone. */
export function stands({ says, lacks = [] }: BriefingPlace, shown: string): boolean {
  const escaped = says.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return (
    new RegExp(`(?<![\\d.])${escaped}(?!\\.?\\d)`).test(shown) && lacks.every((word) => !shown.includes(word))
  );
}

/** How many statements there are of each kind. */
export function count(
  statements: readonly Statement[],
): Readonly<Record<Verdict, number>> & { shipped: number; briefed: number } {
  const of = (kind: Verdict) => statements.filter(({ verdict = "said" }) => verdict === kind).length;
  const said = of("said");
  const [differs, unsaid] = [of("differs"), of("unsaid")];
  const briefed = statements.filter(({ briefing }) => briefing).length;
  return {
    said,
    differs,
    unsaid,
    "not shipped": of("not shipped"),
    shipped: said + differs + unsaid,
    briefed,
  };
}

/** "67 of 75 (89 %)" */
export function shareOf(said: number, shipped: number): string {
  return `${said} of ${shipped} (${Math.round((100 * said) / shipped)} %)`;
}

/** Half away from zero, as releases print; 12 digits are what a figure is known to. */
function rounded(x: number, decimals: number): string {
  const scaled = Number((Math.abs(x) * 10 ** decimals).toPrecision(12));
  const size = (Math.round(scaled) / 10 ** decimals).toFixed(decimals);
  return x < 0 && Number(size) !== 0 ? `-${size}` : size;
}
