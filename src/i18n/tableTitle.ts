import { listed } from "./listed";
import { FLOW_NAMES, itemName, REGION_NAMES, TOTAL_NAMES } from "../dataset/names";
import type { FigureFrequency, Grouping, Indicator, Text } from "../dataset/types";
import { DATA_WORDS } from "./data";
import type { Language } from "./language";

/** As many series stand in a title by name. */
const NAMED_SERIES = 3;

const FREQUENCIES: Readonly<Record<Language, Readonly<Record<FigureFrequency, string>>>> = {
  en: { month: "monthly", quarter: "quarterly", year: "annual" },
  ko: { month: "월별", quarter: "분기별", year: "연간" },
};

const ITEMS: Readonly<Record<Grouping, Text>> = {
  ministry: { en: "ministry items", ko: "산업부 품목" },
  customs: { en: "customs items", ko: "관세청 품목" },
  compiled: { en: "items compiled from HS codes", ko: "HS 코드 집계 품목" },
};

/**
 * What a table of series of one group holds, with its frequency and unit.
 * @example "Exports of semiconductors, customs items, monthly, million US dollars"
 */
export function tableTitle(
  series: readonly Indicator[],
  frequency: FigureFrequency,
  language: Language,
): string {
  const subject = language === "ko" ? korean(series) : english(series);
  return [subject, FREQUENCIES[language][frequency], DATA_WORDS[language].units.amount].join(", ");
}

function english(series: readonly Indicator[]): string {
  const [{ flow, firstDays, grouping }] = series;
  const days = firstDays ? ` in the first ${firstDays} days of the month` : "";
  const partners = partnersOf(series, "en").map(withArticle);
  const items = itemsOf(series, "en").map(inSentence);
  const parts = [...partners, ...items];
  if (parts.length === 0) return `${TOTAL_NAMES[flow].en}${days}`;
  const areNamed = parts.length === series.length && parts.length <= NAMED_SERIES;
  const subject = FLOW_NAMES[flow].en;
  if (partners.length > 0) {
    const [by, to] = flow === "exports" ? ["destination", "to"] : ["origin", "from"];
    return areNamed ? `${subject} ${to} ${listed(partners)}${days}` : `${subject}${days} by ${by}`;
  }
  const named = areNamed ? `${subject} of ${listed(items)}${days}` : `${subject}${days} by item`;
  return `${named}, ${ITEMS[grouping ?? groupingOf(series)].en}`;
}

function korean(series: readonly Indicator[]): string {
  const [{ flow, firstDays, grouping }] = series;
  const days = firstDays ? `1~${firstDays}일 ` : "";
  const partners = partnersOf(series, "ko").map((name) => `대${name}`);
  const items = itemsOf(series, "ko");
  const parts = [...partners, ...items];
  if (parts.length === 0) return `${days}${TOTAL_NAMES[flow].ko}`;
  const areNamed = parts.length === series.length && parts.length <= NAMED_SERIES;
  const subject = FLOW_NAMES[flow].ko;
  if (partners.length > 0) return `${days}${areNamed ? partners.join("·") : "지역별"} ${subject}`;
  const named = `${days}${areNamed ? items.join("·") : "품목별"} ${subject}`;
  return `${named}(${ITEMS[grouping ?? groupingOf(series)].ko})`;
}

function partnersOf(series: readonly Indicator[], language: Language): string[] {
  return series.flatMap(({ partner }) => (partner ? [REGION_NAMES[partner][language]] : []));
}

function itemsOf(series: readonly Indicator[], language: Language): string[] {
  return series.flatMap(({ item, grouping }) =>
    item && grouping ? [itemName(item, grouping)[language]] : [],
  );
}

/** A total among the items of first days has none. */
function groupingOf(series: readonly Indicator[]): Grouping {
  return series.flatMap(({ grouping }) => grouping ?? [])[0];
}

function withArticle(name: string): string {
  return /^(United|European|Middle|CIS)/.test(name) ? `the ${name}` : name;
}

/** "Semiconductors" → "semiconductors". */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
