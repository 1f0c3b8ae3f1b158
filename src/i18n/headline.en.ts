import { listed } from "./listed";
import type { HeadlineClaim } from "../analysis/text/headlineClaims";
import type { ClaimedFigure, DailyFacts, HeadlineFacts, Move, Side } from "../analysis/text/headlineFacts";
import { growthDigits, percentDigits } from "../analysis/text/pressDigits";
import { MILLION_DOLLARS } from "../analysis/text/pressUnit";
import { type Frequency, type Period } from "../analysis/time/Period";
import type { Extreme } from "./claims";
import { claimInEnglishSentence, reachInEnglish } from "./claims.en";
import { duration, unitInEnglish } from "./durations";
import { ordinalInEnglish } from "./ordinals";
import { periodInWords } from "./periodNames";
import { amountSize, amountText } from "./pressText";

const { power } = MILLION_DOLLARS;

/**
 * @example "Exports came to $65.84 billion in January 2026, up 33.9% from a year earlier, the eighth straight month of
 *   growth and the highest for any January (data since January 2000); the average over 23.5 working days (3.5 more than
 *   a year earlier) was $2.80 billion, up 14.0%."
 */
export function headlineInEnglish(facts: HeadlineFacts, name: string): string {
  const { period, firstDays, value, balance, daily, move, claims } = facts;
  const when = `${firstDays === undefined ? "in" : "over"} ${periodInWords(period, "en", firstDays)}`;
  const extreme = balance === "surplus" || balance === "deficit" ? balance : "high";
  const news = [
    move && moveInEnglish(move, period.frequency, firstDays),
    ...claims.map((one) => claimText(one, facts, extreme)),
  ];
  const clauses = [
    `${name} ${levelInEnglish(value, balance)} ${when}`,
    changeInEnglish(facts),
    claimsListed(news),
  ];
  const sentence = clauses.filter(Boolean).join(", ");
  return daily ? `${sentence}; ${dailyInEnglish(daily, period)}.` : `${sentence}.`;
}

/** Of a balance of zero. */
export const EVEN = "was about even";

function levelInEnglish(value: number, balance: Side | undefined): string {
  if (!balance) return `came to ${amountText(value, power, "en")}`;
  return balance === "even" ? EVEN : `showed ${sideInEnglish(value, balance)}`;
}

function sideInEnglish(value: number, side: Side): string {
  return side === "even"
    ? "a balance of about zero"
    : `a ${side} of ${amountSize(value, power, "en").digits}`;
}

function changeInEnglish(facts: HeadlineFacts): string | undefined {
  const { growth, before, balanceBefore, isRounded } = facts;
  if (isRounded) return "about unchanged from a year earlier (figures rounded)";
  if (before !== undefined && balanceBefore) {
    return `compared with ${sideInEnglish(before, balanceBefore)} a year earlier`;
  }
  if (growth === undefined) return undefined;
  return isFlat(growth)
    ? "level with a year earlier (0.0%)"
    : `${growthInEnglish(growth)} from a year earlier`;
}

function growthInEnglish(growth: number): string {
  // It may have changed by less than what is shown.
  if (isFlat(growth)) return "level (0.0%)";
  const { sign, digits } = growthDigits(growth);
  return `${sign > 0 ? "up" : "down"} ${digits}%`;
}

const RUN_OF: Readonly<Record<Move["of"], string>> = {
  rise: "growth",
  fall: "decline",
  surplus: "surplus",
  deficit: "deficit",
};

/**
 * "the fourth straight month of growth"; "the first rise in 13 months".
 * @param firstDays - The figures are those of a month's first so many days: whole months may have gone another way.
 */
function moveInEnglish(
  { kind, of, length, isAtLeast }: Move,
  frequency: Frequency,
  firstDays: number | undefined,
): string {
  const least = isAtLeast ? "at least " : "";
  const days = firstDays === undefined ? "" : ` over the first ${firstDays} days`;
  return kind === "turn"
    ? `the first ${of}${days} in ${least}${duration(frequency, length, "en")}`
    : `${least}the ${ordinalInEnglish(length)} straight ${unitInEnglish(frequency)} of ${RUN_OF[of]}${days}`;
}

function claimText(
  { claim, beaten, reach }: HeadlineClaim,
  { period, firstDays, value }: ClaimedFigure,
  extreme: Extreme,
): string {
  const words = claimInEnglishSentence(claim, period, extreme, firstDays);
  const record = beaten && periodInWords({ ...period, ordinal: beaten.period }, "en", firstDays);
  const amount = beaten && amountSize(beaten.value, power, "en").digits;
  // What prints as the same amount would seem not to be surpassed.
  const how = amount === amountSize(value, power, "en").digits ? "narrowly surpassing" : "surpassing";
  return [
    words,
    beaten && `, ${how} the ${amount} of ${record}`,
    reach !== undefined && ` (${reachInEnglish(reach, period)})`,
  ]
    .filter(Boolean)
    .join("");
}

function dailyInEnglish(
  { average, days, daysBefore, growth, isRounded, claim }: DailyFacts,
  period: Period,
): string {
  const more = daysBefore === undefined ? 0 : days - daysBefore;
  const compared =
    daysBefore === undefined
      ? ""
      : more === 0
        ? " (as many as a year earlier)"
        : ` (${Math.abs(more)} ${more > 0 ? "more" : "fewer"} than a year earlier)`;
  return [
    `the average over ${days} working day${days === 1 ? "" : "s"}${compared} was ${amountText(average, power, "en")}`,
    isRounded ? "about unchanged (figures rounded)" : growth !== undefined && growthInEnglish(growth),
    claim && claimText({ ...claim, beaten: undefined }, { period, value: average }, "high"),
  ]
    .filter(Boolean)
    .join(", ");
}

/** "a, b and c"; "a, b, in 13 months, and c" where one before the last has a comma of its own. */
function claimsListed(items: readonly (string | undefined)[]): string | undefined {
  const said = items.filter((item) => item !== undefined);
  if (said.length < 2) return said[0];
  const before = said.slice(0, -1);
  const hasOwnComma = before.some((item) => item.includes(","));
  return hasOwnComma ? `${before.join(", ")}, and ${said[said.length - 1]}` : listed(said);
}

/** Rounds to 0.0 %. */
function isFlat(growth: number): boolean {
  return percentDigits(growth).sign === 0;
}
