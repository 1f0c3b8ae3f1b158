import { decimalsOf } from "../../analysis/numeric/decimals";
import { labelOf } from "../../analysis/time/Period";
import { CHECK_PANE } from "../../i18n/checkPane";
import { figureText } from "../../i18n/figureText";
import { findingLine } from "../../i18n/findings";
import type { Language } from "../../i18n/language";
import { rowInWords } from "../../i18n/places";
import type { Fix } from "./fixes";
import type { TableFinding } from "./TableFinding";

/** The columns are named by their headers: what is said of a series says no more of which one it is. */
const LAYOUT = { isAcross: false, hasOneColumn: true };
const MOST_NAMES = 3;
/** As many as Excel keeps of a fraction. */
const MOST_DECIMALS = 15;

/** Where, what, and what to do: a finding as a person reads it. */
export interface FaultInWords {
  readonly where: string;
  readonly what: string;
  readonly details: string;
}

export function faultInWords(finding: TableFinding, language: Language): FaultInWords {
  const words = CHECK_PANE[language];
  const { fault, there, row, column } = finding;
  if (fault.kind === "analysis") {
    const [where, what, details] = findingLine(fault.finding, LAYOUT, language);
    const header = isOfPeriods(finding) ? "" : headerOf(finding);
    const advice = words.advice[fault.finding.kind];
    return { where: joined(header, where), what, details: advice ? `${details} ${advice}` : details };
  }
  const what = words.kinds[fault.kind];
  const place = row === undefined ? "" : rowInWords({ number: row + 1, isAcross: false }, language);
  const at = "period" in fault ? `${labelOf(fault.period)}${place && ` (${place})`}` : place;
  const header = column === undefined || fault.kind === "total-row" ? "" : headerOf(finding);
  const where = joined(header, at) || there.cells.name;
  switch (fault.kind) {
    case "total-row":
      return { where, what, details: words.totalRow(fault.text) };
    case "total-column":
      return { where, what, details: words.totalColumn(fault.parts) };
    case "mixed-groupings":
      return {
        where,
        what,
        details: words.mixed(fault.groups.map(({ list, names }) => `${words.lists[list]} (${some(names)})`)),
      };
    case "growth": {
      const calculated = rate(fault.calculated, decimalsOf(fault.printed) + 1);
      return { where, what, details: words.growth(fault.series, figureText(fault.printed), calculated) };
    }
    case "balance":
      return { where, what, details: words.balance(figureText(fault.printed), figureText(fault.sum, 12)) };
  }
}

/** A fix as it will be: where, the content before and after. */
export function fixInWords({ finding, kind, changes }: Fix, language: Language): string {
  const words = CHECK_PANE[language];
  const { where } = faultInWords(finding, language);
  const what = words.fixKinds[kind];
  const said =
    kind === "duplicate"
      ? words.emptied(where)
      : words.change(where, shown(changes[0].before), shown(changes[0].after));
  return `${what} · ${said}`;
}

function shown(content: unknown): string {
  return typeof content === "number" ? figureText(content) : `"${String(content)}"`;
}

/** A calculated growth beside a printed one, to as many decimals as tell them apart. */
function rate(x: number, decimals: number): string {
  return figureText(Number(x.toFixed(Math.min(decimals, MOST_DECIMALS))));
}

function headerOf({ there, column }: TableFinding): string {
  return column === undefined ? "" : there.cells.columns[column].header;
}

function isOfPeriods({ there, column }: TableFinding): boolean {
  return column !== undefined && there.cells.columns[column].id === there.model.periodColumn;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function some(names: readonly string[]): string {
  return names.length > MOST_NAMES
    ? `${names.slice(0, MOST_NAMES).join(", ")} … ${names.length}`
    : names.join(", ");
}
