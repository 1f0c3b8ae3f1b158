import { type Standing, type Verdict } from "../analysis/records/record";
import { type Frequency, labelOf } from "../analysis/time/Period";
import type { Language } from "./language";
import { partOfYearInEnglish, partOfYearInKorean } from "./periodNames";

/** What the wording of a record needs to know beside the standing. */
interface Place {
  readonly frequency: Frequency;
  readonly ordinal: number;
  /** Compared with the same month of earlier years only. */
  readonly sameMonth: boolean;
}

/** "All-time high (since 2000-01)": the verdict in words, never claiming more than the data's first period allows. */
export function recordVerdict(standing: Standing, place: Place, language: Language): string {
  const since = labelOf({ frequency: place.frequency, ordinal: standing.since });
  return language === "ko"
    ? `${korean(standing, place)} (${since} 이후)`
    : `${english(standing, place)} (since ${since})`;
}

function english({ verdict, rank }: Standing, place: Place): string {
  const label = labelOfVerdict(verdict, place);
  const what = place.sameMonth ? ` ${partOfYearInEnglish(place)}` : "";
  switch (verdict.kind) {
    case "first":
      return "First observation";
    case "tie":
      return `Ties record of ${label}`;
    case "all-time-high":
      return "All-time high";
    case "highest-of-its-month":
      return `Highest ${partOfYearInEnglish(place)}`;
    case "highest-since":
      return `Highest${what} since ${label}`;
    case "rank":
      return place.sameMonth ? `${ordinalWord(rank)} highest${what}` : `${ordinalWord(rank)} highest ever`;
  }
}

/** As the label is read: 2024년 5월과, 2024년 2분기와, 2024년 상반기와, 2024년과. */
const AND_IN_KOREAN: Readonly<Record<Frequency, string>> = {
  month: "과",
  quarter: "와",
  half: "와",
  year: "과",
};

function korean({ verdict, rank }: Standing, place: Place): string {
  const label = labelOfVerdict(verdict, place);
  const what = place.sameMonth ? `${partOfYearInKorean(place)} 중 ` : "";
  switch (verdict.kind) {
    case "first":
      return "첫 관측치";
    case "tie":
      return `${label}${AND_IN_KOREAN[place.frequency]} 같은 최대치`;
    case "all-time-high":
      return "역대 최대";
    case "highest-of-its-month":
      return `역대 ${partOfYearInKorean(place)} 중 최대`;
    case "highest-since":
      return `${what}${label} 이후 최대`;
    case "rank":
      return `역대 ${what}${rank}위`;
  }
}

function labelOfVerdict(verdict: Verdict, { frequency }: Place): string {
  if (verdict.kind === "tie") return labelOf({ frequency, ordinal: verdict.of });
  if (verdict.kind === "highest-since") return labelOf({ frequency, ordinal: verdict.since });
  return "";
}

/** 1st, 2nd, 3rd, 4th … 11th, 21st. */
function ordinalWord(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const suffix = teens ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}
