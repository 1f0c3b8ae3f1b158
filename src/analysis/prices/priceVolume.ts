import { Absence } from "../AnalysisError";
import { difference, totalOf } from "../numeric/sum";
import { type ItemFigures, type PriceAndQuantity, pricedItems } from "./itemFigures";
import { logarithmicMean } from "./logarithmicMean";

export type PriceVolumeMethod = "symmetric" | "laspeyres" | "paasche" | "montgomery";

/** Two parts of the change of value, in its unit; they add up to it. */
export interface PriceVolume {
  readonly price: number;
  readonly volume: number;
}

/**
 * Splits the change of value into a price and a volume effect, item by item, and adds them up.
 *
 * symmetric (Bennet): Σ ½(q₀ + q₁)Δp and Σ ½(p₀ + p₁)Δq · laspeyres: Σ q₀Δp and Σ p₁Δq · paasche: Σ q₁Δp and Σ p₀Δq ·
 * montgomery: Σ L(v₁, v₀) ln(p₁/p₀) and Σ L(v₁, v₀) ln(q₁/q₀), L the logarithmic mean
 *
 * The name of a method says at which quantities prices are weighed, as in the index of that name. An item that is new or
 * has vanished has no change of price: all of its change is volume.
 *
 * @param items - Values in one unit; quantities in each item's own. Absences as `pricedItems` has them, and "not-finite"
 *   for montgomery with a price of zero.
 * @see Balk (2008), Price and Quantity Index Numbers, ch. 3; Diewert (2005) for the symmetric method.
 */
export function priceVolume(items: readonly ItemFigures[], method: PriceVolumeMethod): PriceVolume | Absence {
  const priced = pricedItems(items);
  if (priced instanceof Absence) return priced;
  const effects = priced.map(({ before, after }) =>
    before && after ? EFFECTS[method](before, after) : { price: 0, volume: valueOf(after) - valueOf(before) },
  );
  const price = totalOf(effects.map((effect) => effect.price));
  const volume = totalOf(effects.map((effect) => effect.volume));
  return Number.isFinite(price) && Number.isFinite(volume)
    ? { price, volume }
    : new Absence("not-finite", {});
}

function valueOf(item: PriceAndQuantity | undefined): number {
  return item ? item.price * item.quantity : 0;
}

const EFFECTS: Readonly<
  Record<PriceVolumeMethod, (before: PriceAndQuantity, after: PriceAndQuantity) => PriceVolume>
> = {
  symmetric: ({ price: p0, quantity: q0 }, { price: p1, quantity: q1 }) => ({
    price: ((q0 + q1) / 2) * difference(p1, p0),
    volume: ((p0 + p1) / 2) * difference(q1, q0),
  }),
  laspeyres: ({ price: p0, quantity: q0 }, { price: p1, quantity: q1 }) => ({
    price: q0 * difference(p1, p0),
    volume: p1 * difference(q1, q0),
  }),
  paasche: ({ price: p0, quantity: q0 }, { price: p1, quantity: q1 }) => ({
    price: q1 * difference(p1, p0),
    volume: p0 * difference(q1, q0),
  }),
  montgomery: (before, after) => {
    const mean = logarithmicMean(valueOf(after), valueOf(before));
    return {
      price: mean * Math.log(after.price / before.price),
      volume: mean * Math.log(after.quantity / before.quantity),
    };
  },
};
