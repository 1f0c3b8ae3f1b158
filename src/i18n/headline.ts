import { percentDigits } from "../analysis/text/pressDigits";
import type { HeadlineFacts, Run } from "../analysis/text/headlineFacts";
import { MILLION_DOLLARS } from "../analysis/text/pressUnit";
import { type Frequency, labelOf } from "../analysis/time/Period";
import { withTopicParticle } from "./koreanParticle";
import type { Language } from "./language";
import { periodInWords } from "./periodNames";
import { amountSize, amountText, changeText, rateText, withGrowth } from "./pressText";
import { recordVerdict } from "./records";

const { power } = MILLION_DOLLARS;

/** What a headline is about when no name is given. */
export const DEFAULT_NAME: Readonly<Record<Language, string>> = { en: "Exports", ko: "수출" };

/**
 * One press sentence. A record is claimed only since the data's first period.
 * @example "Exports came to $65.84 billion in January 2026, up 33.9% from a year earlier and up for 8 months in a row,
 *   the highest January (since 2000-01); the average per working day was $2.80 billion, up 14.0%."
 */
export function headline(facts: HeadlineFacts, name: string, language: Language): string {
  // Beside a change that rounds to 0.0 % a run of rises would read as a contradiction.
  const isFlatRun = facts.growth !== undefined && isFlat(facts.growth);
  const said = isFlatRun ? { ...facts, run: undefined } : facts;
  return language === "ko" ? korean(said, name) : english(said, name);
}

function english(facts: HeadlineFacts, name: string): string {
  const { period, value, daily } = facts;
  const change = changeInEnglish(facts);
  const run = facts.run && runInEnglish(facts.run, period.frequency);
  const record = recordInEnglish(facts);
  const joint = facts.change === undefined ? " and " : ", ";
  return [
    `${name} came to ${amountText(value, power, "en")} in ${periodInWords(period, "en")}`,
    change && `, ${change}`,
    run && `${change ? joint : ", "}${run}`,
    record && `, ${record}`,
    daily && `; the average per working day was ${amountText(daily.average, power, "en")}`,
    daily?.growth !== undefined && `, ${growthInEnglish(daily.growth)}`,
    ".",
  ]
    .filter(Boolean)
    .join("");
}

function changeInEnglish({ growth, change }: HeadlineFacts): string | undefined {
  if (growth !== undefined) {
    return isFlat(growth)
      ? "level with a year earlier (0.0%)"
      : `${growthInEnglish(growth)} from a year earlier`;
  }
  if (change === undefined) return undefined;
  const { sign, digits } = amountSize(change, power, "en");
  if (sign === 0) return "the same as a year earlier";
  return `${digits} ${sign > 0 ? "more" : "less"} than a year earlier`;
}

function growthInEnglish(growth: number): string {
  if (isFlat(growth)) return "unchanged";
  const { sign, digits } = percentDigits(growth);
  return `${sign > 0 ? "up" : "down"} ${digits}%`;
}

const RUN_IN_ENGLISH: Readonly<Record<Run["of"], string>> = {
  rises: "up for",
  falls: "down for",
  surpluses: "in surplus for",
  deficits: "in deficit for",
};
const PERIODS_IN_ENGLISH: Readonly<Record<Frequency, string>> = {
  month: "months",
  quarter: "quarters",
  half: "half-years",
  year: "years",
};

/** Only runs of two and more come here, so that there is no singular. */
function runInEnglish({ of, length, isAtLeast }: Run, frequency: Frequency): string {
  const least = isAtLeast ? "at least " : "";
  return `${RUN_IN_ENGLISH[of]} ${least}${length} ${PERIODS_IN_ENGLISH[frequency]} in a row`;
}

function recordInEnglish({ record, period }: HeadlineFacts): string | undefined {
  if (!record) return undefined;
  const { verdict, since } = record;
  if (verdict.kind === "tie") {
    const { frequency } = period;
    const [high, first] = [verdict.of, since].map((ordinal) => labelOf({ frequency, ordinal }));
    return `equal to the record of ${high} (since ${first})`;
  }
  const words = recordVerdict(record, { ...period, sameMonth: false }, "en");
  return `${verdict.kind === "all-time-high" ? "an" : "the"} ${words[0].toLowerCase()}${words.slice(1)}`;
}

/** What the ministry compares with: a month with the same month, a quarter with the same quarter. */
const YEAR_EARLIER_IN_KOREAN: Readonly<Record<Frequency, string>> = {
  month: "전년 동월 대비",
  quarter: "전년 동기 대비",
  half: "전년 동기 대비",
  year: "전년 대비",
};

/** The ministry's style: clauses that end in a noun, joined by commas, without a full stop. */
function korean(facts: HeadlineFacts, name: string): string {
  const { period, value, growth, change, run, record, daily } = facts;
  const level = amountText(value, power, "ko");
  const changed =
    growth !== undefined
      ? rateText(growth, "ko")
      : change !== undefined
        ? changeText(change, power, "ko")
        : undefined;
  const compared =
    changed && withGrowth(level, `${YEAR_EARLIER_IN_KOREAN[period.frequency]} ${changed}`, "ko");
  return [
    `${periodInWords(period, "ko")} ${withTopicParticle(name)} ${compared ?? level}를 기록`,
    run && runInKorean(run, period.frequency),
    record && recordVerdict(record, { ...period, sameMonth: false }, "ko"),
    daily && `일평균 ${dailyInKorean(daily)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function dailyInKorean({ average, growth }: NonNullable<HeadlineFacts["daily"]>): string {
  const text = amountText(average, power, "ko");
  return growth === undefined ? text : withGrowth(text, rateText(growth, "ko"), "ko");
}

const RUN_IN_KOREAN: Readonly<Record<Run["of"], string>> = {
  rises: "증가",
  falls: "감소",
  surpluses: "흑자",
  deficits: "적자",
};
const PERIODS_IN_KOREAN: Readonly<Record<Frequency, string>> = {
  month: "개월",
  quarter: "개 분기",
  half: "개 반기",
  year: "년",
};

function runInKorean({ of, length, isAtLeast }: Run, frequency: Frequency): string {
  return `${length}${PERIODS_IN_KOREAN[frequency]}${isAtLeast ? " 이상" : ""} 연속 ${RUN_IN_KOREAN[of]}`;
}

/** Rounds to 0.0 %. */
function isFlat(growth: number): boolean {
  return percentDigits(growth).sign === 0;
}
