import { subjectsOf, tradeWordsIn } from "./tradeWords";
import { unitInName } from "./unitStatements";
import { unitOf } from "./unitWords";

/** Growth, a share or a per cent. */
export function isRate(name: string): boolean {
  const { measure = "amount" } = tradeWordsIn(name);
  return ["growth", "share", "rate"].includes(measure) || unitOf(name)?.kind === "percent";
}

/** Growth, a share or a per cent, but of what it does not say. */
export function isBareRate(name: string): boolean {
  if (unitOf(name)?.kind === "percent") return true;
  const isOfNothing = subjectsOf(unitInName(name)?.rest ?? name).length === 0;
  return isRate(name) && isOfNothing && tradeWordsIn(name).flow === undefined;
}
