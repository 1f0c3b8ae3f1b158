import type { LineWords } from "../../i18n/examples";
import { FORMATS } from "../formats";
import type { ExampleLine } from "./ExampleSheet";

/** Formulas with their number formats, in the order of the sheet, and the words that stand beside them. */
export function formulaLines<L extends string>(
  formulas: Readonly<Record<L, readonly [formula: string, format: string]>>,
  words: Readonly<Record<L, LineWords>>,
): ExampleLine[] {
  return (Object.keys(formulas) as L[]).map((key) => {
    const [formula, format] = formulas[key];
    return { ...words[key], formula, format };
  });
}

/** Lines without a figure. */
export function wordLines(lines: readonly LineWords[]): ExampleLine[] {
  return lines.map((words) => ({ ...words, formula: "", format: FORMATS.text }));
}
