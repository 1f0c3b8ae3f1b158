import fs from "node:fs";
import path from "node:path";
import { type Frequency, labelOf, periodOf } from "../../src/analysis/time/Period";
import { type ReferenceCase, referenceCases } from "./within";

/** One known difference: the same inputs, our answer and another program's. */
export interface Difference extends ReferenceCase {
  /** What a user types, with names of `data` for long ranges and `periods` for the labels of the first of them. */
  readonly formula?: string;
  /** Where no formula of ours has the other program's settings: which calculation is compared, with `inputs`. */
  readonly calculation?: string;
  /** Series by name: `ets/AirPassengers`, or a list of a case, `flash:flash-2025-06:values`. */
  readonly data?: Readonly<Record<string, string>>;
  /** Only so many observations. */
  readonly first?: number;
  /** These observations (from 1) are blank. */
  readonly blank?: readonly number[];
  /** Both answers, with the digits that the document shows. */
  readonly ours: string;
  readonly theirs: string;
  readonly program: string;
  readonly call: string;
  /** Their answer is drawn anew each time. */
  readonly varies?: boolean;
  /** More of their answers: those of the first rows, or of the comparator of `x11.json` named. */
  readonly path?: readonly number[];
  readonly comparator?: string;
  /** How far apart the answers are along that path, in per cent. */
  readonly apart?: Readonly<Partial<Record<"median" | "last_12" | "largest", string>>>;
  /** What day the dates of a spreadsheet count from. */
  readonly nullDate?: string;
  /** Its columns A, B, …: numbers and texts, null for a blank; a name of `data`; or `rows`: 1, 2, 3 … */
  readonly columns?: readonly (string | readonly (number | string | null)[])[];
}

/** Values and period labels behind a name of `data`. */
export function shared(one: Difference, name: string): { values: (number | null)[]; labels: string[] } {
  const { start, frequency, values } = find((one.data as Record<string, string>)[name]);
  const kept = values.slice(0, one.first).map((x, i) => (one.blank?.includes(i + 1) ? null : x));
  const kind = FREQUENCIES[frequency];
  const first = periodOf(kind, start[0], start[1] - 1).ordinal;
  return { values: kept, labels: kept.map((_, i) => labelOf({ frequency: kind, ordinal: first + i })) };
}

const FREQUENCIES: Readonly<Record<number, Frequency>> = { 1: "year", 4: "quarter", 12: "month" };

interface SharedSeries {
  readonly start: readonly [number, number];
  readonly frequency: number;
  readonly values: readonly number[];
}

/** Their answers one by one, where there are more than the one shown. */
export function pathOf({ path: given, comparator }: Difference): readonly number[] | undefined {
  if (comparator === undefined) return given;
  const text = fs.readFileSync(path.join(__dirname, "x11.json"), "utf8");
  const { comparators } = JSON.parse(text) as { comparators: ReferenceCase[] };
  return comparators.find(({ id }) => id === comparator)?.expected.d11;
}

function find(where: string): SharedSeries {
  const [family, id, field] = where.split(/[/:]/);
  if (where.includes(":")) {
    const one = referenceCases(family).find((each) => each.id === id) as ReferenceCase;
    return { start: [2000, 1], frequency: 12, values: one[field] as number[] };
  }
  const text = fs.readFileSync(path.join(__dirname, `${family}.json`), "utf8");
  return (JSON.parse(text) as { series: Record<string, SharedSeries> }).series[id];
}

/** A name as a word of a formula. */
export const word = (name: string) => new RegExp(`\\b${name}\\b`, "g");

export const differences = referenceCases("differences") as Difference[];

/** Whether an answer is the figure shown: equal texts, or numbers that agree to the digits shown. */
export function isSameFigure(answer: number | string, shown: string): boolean {
  const [got, expected] = [Number(answer), Number(shown)];
  if (!Number.isFinite(expected) || String(answer).trim() === "") {
    return String(answer).toUpperCase() === shown.toUpperCase();
  }
  const decimals = shown.split(".")[1]?.length ?? 0;
  return Math.abs(got - expected) <= 0.5 * 10 ** -decimals * (1 + 1e-9);
}
