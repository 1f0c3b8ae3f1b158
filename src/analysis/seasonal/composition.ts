/** How the components make the series: by multiplication, in which they are factors around 1, or by addition. */
export type Composition = "multiplicative" | "additive";

/** What a component is where it does nothing: factor 1, or amount 0. */
export function neutral(composition: Composition): 1 | 0 {
  return composition === "multiplicative" ? 1 : 0;
}

/** The series without a component: divided by it, or less it. */
export function without(series: Float64Array, part: Float64Array, composition: Composition): Float64Array {
  return composition === "multiplicative"
    ? series.map((x, i) => x / part[i])
    : series.map((x, i) => x - part[i]);
}

/** The series with a component: times it, or plus it. */
export function withPart(series: Float64Array, part: Float64Array, composition: Composition): Float64Array {
  return composition === "multiplicative"
    ? series.map((x, i) => x * part[i])
    : series.map((x, i) => x + part[i]);
}

/** Sum of the absolute changes from one value to the next: relative ones when the parts multiply. */
export function totalChange(series: Float64Array, composition: Composition): number {
  let total = 0;
  for (let t = 1; t < series.length; t++) {
    const step = Math.abs(series[t] - series[t - 1]);
    total += composition === "multiplicative" ? step / series[t - 1] : step;
  }
  return total;
}
