import { itemName } from "../dataset/names";
import type { FigureFrequency, Indicator } from "../dataset/types";
import { DATA_WORDS } from "./data";
import type { Language } from "./language";

/** As many series stand in a title by name. */
const NAMED_SERIES = 3;

const FREQUENCIES: Readonly<Record<Language, Readonly<Record<FigureFrequency, string>>>> = {
  en: { month: "monthly", quarter: "quarterly", year: "annual" },
  ko: { month: "월별", quarter: "분기별", year: "연간" },
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
  return [subject, FREQUENCIES[language][frequency], DATA_WORDS[language].unit].join(", ");
}

function english(series: readonly Indicator[]): string {
  const [{ kind, name, firstDays }] = series;
  const days = firstDays ? ` in the first ${firstDays} days of the month` : "";
  if (kind === "total") return name.en;
  if (kind === "destination")
    return series.length > NAMED_SERIES
      ? "Exports by destination"
      : `Exports to ${listed(series.map(withArticle))}`;
  const items = itemsOf(series);
  if (items.length === 0) return `Total exports${days}`;
  const origin = items[0].grouping === "ministry" ? "ministry items" : "customs items";
  const areNamed = items.length === series.length && items.length <= NAMED_SERIES;
  const names = items.map((one) => inSentence(itemName(one.item, one.grouping).en));
  return `${areNamed ? `Exports of ${listed(names)}${days}` : `Exports${days} by item`}, ${origin}`;
}

function korean(series: readonly Indicator[]): string {
  const [{ kind, name, firstDays }] = series;
  const days = firstDays ? `1~${firstDays}일 ` : "";
  if (kind === "total") return name.ko;
  if (kind === "destination") {
    const names = series.map((one) => `대${one.name.ko}`).join("·");
    return `${series.length > NAMED_SERIES ? "지역별" : names} 수출`;
  }
  const items = itemsOf(series);
  if (items.length === 0) return `${days}총수출`;
  const areNamed = items.length === series.length && items.length <= NAMED_SERIES;
  const names = items.map((one) => itemName(one.item, one.grouping).ko).join("·");
  return `${days}${areNamed ? names : "품목별"} 수출(${DATA_WORDS.ko.grouping[items[0].grouping]})`;
}

/** The series that are items; the others of a group of first days are totals. */
function itemsOf(series: readonly Indicator[]) {
  return series.flatMap(({ item, grouping }) => (item && grouping ? [{ item, grouping }] : []));
}

function withArticle({ name }: Indicator): string {
  return /^(United|European)/.test(name.en) ? `the ${name.en}` : name.en;
}

/** "Semiconductors" → "semiconductors". */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
