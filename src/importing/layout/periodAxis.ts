import type { ColumnUse } from "./columnUse";
import type { Heading } from "./headings";
import type { Profile } from "./profile";
import { isPeriodHeading, isTechnicalHeading, isYearHeading, partsIn } from "./tradeWords";

/** Where the periods of a table stand. */
export interface PeriodAxis {
  /**
   * across: in the headings · down: in a column · mixed: years in a column and months in the headings, or the reverse ·
   * around: only in the texts around the table
   */
  readonly kind: "across" | "down" | "mixed" | "around";
  /** Columns of figures that the headings date. */
  readonly across: readonly number[];
  /** A column that holds periods, or years where `part` holds the months. */
  readonly down?: number;
  readonly part?: number;
}

const MOSTLY = 0.6;
const SOME = 0.3;

/** @param chosen - Uses set by hand, by column. */
export function periodAxisOf(
  headings: readonly Heading[],
  profiles: readonly Profile[],
  chosen: Readonly<Record<number, ColumnUse>> = {},
): PeriodAxis {
  const across = headings.flatMap((heading, c) => {
    const isFigure = chosen[c] ? chosen[c] === "figure" : holdsFigures(profiles[c]);
    return heading.facts && isFigure ? [c] : [];
  });
  const dated = new Set(across.map((c) => JSON.stringify(headings[c].facts)));
  const isOnlyParts = across.length > 0 && across.every((c) => headings[c].facts?.kind === "part");
  const isFree = (c: number) => !across.includes(c) && !chosen[c];
  const chosenAs = (use: ColumnUse) => {
    const found = headings.findIndex((_, c) => chosen[c] === use);
    return found < 0 ? undefined : found;
  };
  const down = chosenAs("period") ?? bestColumn(headings, profiles, isFree);
  const part =
    chosenAs("part") ??
    (down === undefined || isYears(profiles[down])
      ? partColumn(headings, profiles, isFree, down)
      : undefined);

  if (isOnlyParts && dated.size > 1) {
    return { kind: down === undefined ? "across" : "mixed", across, down };
  }
  const isDated = dated.size > 1 || (dated.size === 1 && down === undefined);
  if (isDated && part !== undefined && !across.some((c) => isFiner(headings[c]))) {
    return { kind: "mixed", across, part };
  }
  const isRicherDown =
    down !== undefined &&
    ((!isYears(profiles[down]) && !across.some((c) => isFiner(headings[c]))) ||
      part !== undefined ||
      chosen[down] === "period");
  if (isDated && !isRicherDown) return { kind: "across", across };
  if (down !== undefined || part !== undefined) return { kind: "down", across: [], down, part };
  return { kind: "around", across: [] };
}

function holdsFigures({ filled, figures, marks }: Profile): boolean {
  return (figures + marks) * 2 >= filled;
}

function isFiner({ facts }: Heading): boolean {
  return facts?.kind === "span" || (facts?.kind === "period" && facts.period.frequency !== "year");
}

function isYears({ years, periods, parts }: Profile): boolean {
  return years > periods + parts;
}

/** The column that holds periods from end to end: one that says so, else the first that tells more than years. */
function bestColumn(
  headings: readonly Heading[],
  profiles: readonly Profile[],
  isFree: (column: number) => boolean,
): number | undefined {
  let best: { column: number; score: number } | undefined;
  profiles.forEach((profile, column) => {
    if (!isFree(column)) return;
    const score = periodScore(headings[column], profile, column);
    if (score > (best?.score ?? 0)) best = { column, score };
  });
  return best?.column;
}

function periodScore(heading: Heading, profile: Profile, column: number): number {
  const { years, periods, parts, totals, filled, figures, distinct } = profile;
  const text = heading.texts.join(" ");
  const isNamed = isPeriodHeading(text) || isYearHeading(text);
  // Below 월 or 기간 there may be 평균, 최대 and 2027(전망) besides.
  const fewest = isNamed || partsIn(text) ? SOME : MOSTLY;
  if (filled === 0 || years + periods + parts + totals < fewest * filled || years + periods === 0) return 0;
  // Figures may look like years: a column of them says so, or stands first and is no measure.
  const isBare = figures === filled && years === filled;
  if (isBare && !isNamed && (column > 2 || (text !== "" && distinct < 2))) return 0;
  if (periods > 0 && figures === filled && !isNamed && column > 2) return 0;
  return (
    1 +
    (isPeriodHeading(text) ? 4 : isYearHeading(text) ? 2 : 0) -
    (isTechnicalHeading(text) ? 2 : 0) +
    (periods + parts > years ? 1 : 0) -
    column / 1000
  );
}

/** The column of months beside one of years. */
function partColumn(
  headings: readonly Heading[],
  profiles: readonly Profile[],
  isFree: (column: number) => boolean,
  down: number | undefined,
): number | undefined {
  const found = profiles.findIndex((profile, column) => {
    if (column === down || !isFree(column) || profile.filled === 0) return false;
    const { parts, filled, monthNumbers, totals, distinct } = profile;
    if (parts > 0 && parts + totals >= MOSTLY * filled) return true;
    const isNamed = partsIn(headings[column].texts.join(" ")) !== undefined;
    // Below 월 some may be 0, 13 or 99: the year's total.
    if (monthNumbers < (isNamed ? 0.5 : 0.9) * (filled - totals)) return false;
    const isBeside = down !== undefined && column === down + 1 && headings[column].texts.length === 0;
    return isNamed || (isBeside && distinct > 2);
  });
  return found < 0 ? undefined : found;
}
