import type { Measure } from "../layout/tradeWords";
import type { Unit } from "../layout/unitWords";

const KINDS: Readonly<Record<Measure, readonly Unit["kind"][]>> = {
  amount: ["money"],
  weight: ["weight"],
  quantity: ["count", "weight"],
  count: ["count"],
  price: ["ratio", "money"],
  exchange: ["ratio"],
  index: ["index"],
  growth: ["percent"],
  share: ["percent"],
  rate: ["percent", "points"],
};

/** Whether figures of a measure can be in such a unit. */
export function isUnitOf(kind: Unit["kind"], measure: Measure): boolean {
  return KINDS[measure].includes(kind);
}
