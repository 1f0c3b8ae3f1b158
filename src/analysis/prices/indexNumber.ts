import { logarithmicMean } from "./logarithmicMean";

export type IndexFormula =
  | "fisher"
  | "laspeyres"
  | "paasche"
  | "tornqvist"
  | "geometric_laspeyres"
  | "walsh"
  | "marshall_edgeworth"
  | "montgomery_vartia"
  | "sato_vartia";

/** Prices and quantities of the same N items in two periods, in the same order. */
export interface TwoPeriods {
  readonly p0: readonly number[];
  readonly q0: readonly number[];
  readonly p1: readonly number[];
  readonly q1: readonly number[];
}

/**
 * Bilateral price index of period 1 on period 0; 1 = no change.
 *
 * laspeyres Σp₁q₀/Σp₀q₀ · paasche Σp₁q₁/Σp₀q₁ · fisher √(L·P) · tornqvist Π(p₁/p₀)^½(s₀+s₁) · geometric_laspeyres
 * Π(p₁/p₀)^s₀ · walsh weighs with √(q₀q₁), marshall_edgeworth with q₀ + q₁ · montgomery_vartia and sato_vartia weigh the
 * logarithms with logarithmic means of values and of shares. s = share in value.
 *
 * @returns NaN or Infinity where a formula is not defined, as the logarithms are for a price of zero.
 * @see IMF et al. (2009), Export and Import Price Index Manual, ch. 16–18; Balk (2008), ch. 3.
 */
export function priceIndexNumber(formula: IndexFormula, periods: TwoPeriods): number {
  return FORMULAS[formula](periods);
}

/** The quantity index of the same formula: prices and quantities change places. */
export function quantityIndexNumber(formula: IndexFormula, { p0, q0, p1, q1 }: TwoPeriods): number {
  return FORMULAS[formula]({ p0: q0, q0: p0, p1: q1, q1: p1 });
}

/** Value index Σp₁q₁ / Σp₀q₀. */
export function valueIndex({ p0, q0, p1, q1 }: TwoPeriods): number {
  return dot(p1, q1) / dot(p0, q0);
}

/** Unit-value index of all items together, (Σv₁/Σq₁) / (Σv₀/Σq₀): only for quantities of one unit. */
export function unitValueIndex(periods: TwoPeriods): number {
  return valueIndex(periods) / (sum(periods.q1) / sum(periods.q0));
}

/** A chained index from its links, each on the period before: 1, l₁, l₁l₂, … */
export function chained(links: readonly number[]): number[] {
  const levels = [1];
  for (const link of links) levels.push(levels[levels.length - 1] * link);
  return levels;
}

const FORMULAS: Readonly<Record<IndexFormula, (periods: TwoPeriods) => number>> = {
  laspeyres: ({ p0, q0, p1 }) => dot(p1, q0) / dot(p0, q0),
  paasche: ({ p0, p1, q1 }) => dot(p1, q1) / dot(p0, q1),
  fisher: (periods) => Math.sqrt(FORMULAS.laspeyres(periods) * FORMULAS.paasche(periods)),
  walsh: ({ p0, q0, p1, q1 }) => basket(p0, p1, (i) => Math.sqrt(q0[i] * q1[i])),
  marshall_edgeworth: ({ p0, q0, p1, q1 }) => basket(p0, p1, (i) => q0[i] + q1[i]),
  geometric_laspeyres: (periods) => geometric(periods, (s0) => s0),
  tornqvist: (periods) => geometric(periods, (s0, s1) => (s0 + s1) / 2),
  sato_vartia: (periods) => {
    const { before, after } = shares(periods);
    const total = sum(before.map((s0, i) => logarithmicMean(after[i], s0)));
    return geometric(periods, (s0, s1) => logarithmicMean(s1, s0) / total);
  },
  montgomery_vartia: (periods) => {
    const [v0, v1] = [dot(periods.p0, periods.q0), dot(periods.p1, periods.q1)];
    return geometric(periods, (s0, s1) => logarithmicMean(s1 * v1, s0 * v0) / logarithmicMean(v1, v0));
  },
};

function basket(p0: readonly number[], p1: readonly number[], quantity: (item: number) => number): number {
  const quantities = p0.map((_, i) => quantity(i));
  return dot(p1, quantities) / dot(p0, quantities);
}

/** Product of the price relatives, each to the power of its weight, given its share before and after. */
function geometric(periods: TwoPeriods, weight: (s0: number, s1: number) => number): number {
  const { p0, p1 } = periods;
  const { before, after } = shares(periods);
  const exponent = sum(p0.map((p, i) => weight(before[i], after[i]) * Math.log(p1[i] / p)));
  return Number.isFinite(exponent) ? Math.exp(exponent) : NaN;
}

/** Shares of the items in value, before and after. */
export function shares({ p0, q0, p1, q1 }: TwoPeriods): { before: number[]; after: number[] } {
  const of = (p: readonly number[], q: readonly number[]) => {
    const total = dot(p, q);
    return p.map((price, i) => (price * q[i]) / total);
  };
  return { before: of(p0, q0), after: of(p1, q1) };
}

function dot(x: readonly number[], y: readonly number[]): number {
  return sum(x.map((a, i) => a * y[i]));
}

function sum(x: readonly number[]): number {
  return x.reduce((total, a) => total + a, 0);
}
