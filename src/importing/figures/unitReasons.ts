import type { Choices, Reason } from "../layout/Layout";
import { sameUnit } from "../layout/unitWords";
import type { Measured } from "./Measured";

/** Where units and flows were found, once for each. */
export function unitReasons(taken: readonly Measured[], choices: Choices): readonly Reason[] {
  const units: Extract<Reason, { code: "unit" }>[] = [];
  const flows = new Map<string, Reason>();
  for (const { about } of taken) {
    const { measure, unit, unitFrom, flow, flowFrom } = about;
    const chosen = choices.units?.[measure];
    const [found, from] = chosen ? [chosen, { place: "chosen", text: "" } as const] : [unit, unitFrom];
    if (found && from && !units.some((one) => one.measure === measure && sameUnit(one.unit, found))) {
      units.push({ code: "unit", unit: found, measure, place: from.place, text: from.text });
    }
    if (flow && flowFrom) flows.set(flow, { code: "flow", flow, ...flowFrom });
  }
  return [...units, ...flows.values()];
}
