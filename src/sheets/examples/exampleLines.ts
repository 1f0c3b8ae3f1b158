import type { LineWords } from "../../i18n/examples";
import { FORMATS } from "../formats";
import type { ExampleLine } from "./ExampleSheet";

/** Formulas with their number formats, in the order of the sheet. */
export type Formulas<L extends string> = Readonly<Record<L, readonly [formula: string, format: string]>>;

/** Formulas and the words that stand beside them. */
export function formulaLines<L extends string>(
  formulas: Formulas<L>,
  words: Readonly<Record<L, LineWords>>,
): ExampleLine[] {
  return (Object.keys(formulas) as L[]).map((key) => {
    const [formula, format] = formulas[key];
    return { ...words[key], figure: { formula }, format };
  });
}

/** Lines without a figure. */
export function wordLines(lines: readonly LineWords[]): ExampleLine[] {
  return lines.map((words) => ({ ...words, figure: null, format: FORMATS.text }));
}
