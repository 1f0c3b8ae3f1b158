import { tokenize } from "@borgar/fx";
import { isFormulaText } from "./formulaText";

/** With what files write before the name where the add-in was not there. */
const OURS = /^(?:_xl\w*\.)*TRADE\./i;

/** Whether a formula calls a function of ours, wherever in it: a text or a sheet's name that says TRADE. is no call. */
export function callsOurs(formula: unknown): formula is string {
  if (!isFormulaText(formula) || !/TRADE\./i.test(formula)) return false;
  return tokenize(formula).some(({ type, value }) => type === "func" && OURS.test(value));
}
