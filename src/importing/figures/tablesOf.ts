import type { Book } from "../readers/Book";
import { blocksOf } from "../layout/blocks";
import { withBracketedRates } from "../layout/bracketedRates";
import { withContinuedPeriods } from "../layout/continuedPeriods";
import type { Choices, Layout } from "../layout/Layout";
import { withMonthsOfDays } from "../layout/daysOfMonths";
import { recognise } from "../layout/recognise";
import { withRises } from "../layout/rises";
import { withSpelledPeriods } from "../layout/spelledPeriods";
import { unitsOutOfCells } from "../layout/unitsInCells";
import { withNamedMeasures } from "./namedMeasures";
import { withSections } from "./sections";

/** Tables of a file that have the same form, and so can be read as one. */
export type Form = readonly Layout[];

/** Every table of a file, by form, in the order of the file. */
export function tablesOf(book: Book, choices: Choices = {}): readonly Form[] {
  const layouts = book.sheets
    .flatMap((given) => {
      const { sheet: opened, isLeftOut } = withBracketedRates(given);
      const { sheet, stated } = unitsOutOfCells(withContinuedPeriods(opened));
      return blocksOf(sheet, choices.headings).map((block) => ({
        ...block,
        ...(stated && { above: [...block.above, stated] }),
        ...(isLeftOut && { isWithoutBrackets: true }),
      }));
    })
    .map((block) => recognise(book, withSpelledPeriods(withMonthsOfDays(withRises(block))), choices))
    .filter(isTable)
    .map(withNamedMeasures)
    .map(withSections);
  const forms = new Map<string, Layout[]>();
  for (const layout of layouts) {
    const form = formOf(layout);
    const group = forms.get(form);
    if (group) group.push(layout);
    else forms.set(form, [layout]);
  }
  return [...forms.values()];
}

/** The place of the form with the most cells of figures. */
export function largestOf(forms: readonly Form[]): number {
  const cells = forms.map(cellsOf);
  return cells.indexOf(Math.max(...cells));
}

/** Figures with a period, or figures whose period can be asked for. */
function isTable({ columns, block, axis }: Layout): boolean {
  const figures = columns.filter(({ role }) => role === "figure");
  const isNamed = columns.some(({ role }) => role === "key" || role === "period" || role === "constant");
  return figures.length > 0 && block.dataRows.length > 0 && (axis.kind !== "around" || isNamed);
}

function formOf({ columns, axis, frequency }: Layout): string {
  const names = columns.filter(({ role }) => role !== "empty" && role !== "ordinal" && role !== "constant");
  const told = names.map(({ role, name }) => `${role === "key" ? "key" : role} ${name}`);
  return [axis.kind, frequency, ...new Set(told)].join("\u0001");
}

function cellsOf(form: Form): number {
  return form.reduce((sum, { columns, block }) => {
    return sum + block.dataRows.length * columns.filter(({ role }) => role === "figure").length;
  }, 0);
}
