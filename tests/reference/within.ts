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
  const slack = (tolerance?.abs ?? 0) + (tolerance?.rel ?? 0) * Math.abs(expected);
  expect(typeof got).toBe("number");
  expect(Math.abs((got as number) - expected)).toBeLessThanOrEqual(slack);
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
