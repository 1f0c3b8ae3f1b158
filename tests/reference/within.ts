import fs from "node:fs";
import path from "node:path";

export interface ReferenceCase {
  id: string;
  fn: string;
  tolerance?: Record<string, number>;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each family has its own inputs
  [field: string]: any;
}

export function referenceCases(family: string, fn?: string): ReferenceCase[] {
  const text = fs.readFileSync(path.join(__dirname, `${family}.json`), "utf8");
  const { cases } = JSON.parse(text) as { cases: ReferenceCase[] };
  const chosen = fn ? cases.filter((one) => one.fn === fn) : cases;
  if (chosen.length === 0) throw new Error(`no case of ${fn} in ${family}`);
  return chosen;
}

/** A series that the cases of a family share, by its name. */
export function referenceSeries(family: string, name: string): { start: [number, number]; values: number[] } {
  const text = fs.readFileSync(path.join(__dirname, `${family}.json`), "utf8");
  return (JSON.parse(text) as { series: Record<string, { start: [number, number]; values: number[] }> }).series[name];
}

/** Fails unless `got` equals `expected` within the case's tolerance; null expects "not available". */
export function expectWithin(
  got: unknown,
  expected: number | null,
  { tolerance }: Pick<ReferenceCase, "tolerance">,
): void {
  if (expected === null) {
    expect(typeof got).not.toBe("number");
    return;
  }
  expect(typeof got).toBe("number");
  expect(Math.abs((got as number) - expected)).toBeLessThanOrEqual(slackOf(expected, tolerance));
}

/** The places of a long table that differ from what is expected, for one `expect` instead of thousands. */
export function misfits(
  got: ArrayLike<number | null>,
  expected: readonly (number | null)[],
  { tolerance }: ReferenceCase,
): string[] {
  if (got.length !== expected.length) return [`${got.length} values instead of ${expected.length}`];
  return expected.flatMap((value, i) => {
    const x = got[i];
    const fits =
      value === null || x === null ? value === x : Math.abs(x - value) <= slackOf(value, tolerance);
    return fits ? [] : [`${i}: ${x} instead of ${value}`];
  });
}

function slackOf(expected: number, tolerance: ReferenceCase["tolerance"]): number {
  return (tolerance?.abs ?? 0) + (tolerance?.rel ?? 0) * Math.abs(expected);
}

/** As `expectWithin`, for two lists of the same length. */
export function expectEachWithin(
  got: readonly number[],
  expected: readonly (number | null)[],
  one: Pick<ReferenceCase, "tolerance">,
): void {
  expect(got).toHaveLength(expected.length);
  expected.forEach((value, i) => expectWithin(got[i], value, one));
}
