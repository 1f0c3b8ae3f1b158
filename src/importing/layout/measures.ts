import { subjectsOf, tradeWordsIn } from "./tradeWords";
import { unitInName } from "./unitStatements";
import { unitOf } from "./unitWords";

/** Growth, a share or a per cent. */
export function isRate(name: string): boolean {
  const { measure = "amount" } = tradeWordsIn(name);
  const unit = unitOf(name) ?? unitInName(name)?.unit;
  return ["growth", "share", "rate"].includes(measure) || unit?.kind === "percent";
}

const DAILY_AVERAGE = /^[(（]?(?:일\s*평균|daily average|average (?:a|per) day)[)）]?$/i;

/** Growth, an amount, a weight or a daily average, but of what it does not say. */
export function isBareMeasure(name: string): boolean {
  if (unitOf(name)?.kind === "percent" || DAILY_AVERAGE.test(name)) return true;
  const isOfNothing = subjectsOf(unitInName(name)?.rest ?? name).length === 0;
  const { measure, flow } = tradeWordsIn(name);
  return measure !== undefined && flow === undefined && isOfNothing;
}
