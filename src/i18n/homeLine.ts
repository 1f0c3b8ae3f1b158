import type { Frequency, Period } from "../analysis/time/Period";
import type { Language } from "./language";
import { periodInWords, spanOf } from "./periodNames";

/** What the tables of a workbook hold, and how new it is. */
export interface Summary {
  readonly tables: number;
  readonly contents: Contents;
  /** By frequency, months first. */
  readonly spans: readonly Span[];
}

export interface Contents {
  readonly exports: boolean;
  readonly imports: boolean;
  readonly balance: boolean;
  readonly items: number;
  readonly regions: number;
  /** Series that the shipped figures do not know. */
  readonly others: number;
}

export interface Span {
  readonly from: Period;
  readonly to: Period;
  /** Whether a figure of the last period is provisional. */
  readonly isProvisional: boolean;
  /** Tables that end earlier than the newest. */
  readonly late: readonly { readonly table: string; readonly to: Period }[];
}

/** The home's line and what to mind: tables that end earlier than others. */
export function homeLines(summary: Summary, language: Language): readonly string[] {
  const words = WORDS[language];
  if (summary.tables === 0) return [words.nothing];
  const held = words.contents(summary.contents).join(", ");
  const spans = summary.spans.map((span) => words.span(span, summary.spans.length > 1)).join("; ");
  const late = summary.spans.flatMap((span) => span.late);
  return [
    words.line([held, spans, words.tables(summary.tables)].filter((part) => part !== "").join(" · ")),
    ...(late.length > 0 ? [words.late(late)] : []),
  ];
}

const count = (number: number, one: string, more = `${one}s`) => `${number} ${number === 1 ? one : more}`;

interface Words {
  readonly nothing: string;
  line(held: string): string;
  contents(contents: Contents): string[];
  /** @param isOneOfMany - Then its frequency is said. */
  span(span: Span, isOneOfMany: boolean): string;
  tables(tables: number): string;
  late(late: Span["late"]): string;
}

const EN_FREQUENCIES: Readonly<Record<Frequency, string>> = {
  month: "monthly",
  quarter: "quarterly",
  half: "half-yearly",
  year: "annual",
};
const KO_FREQUENCIES: Readonly<Record<Frequency, string>> = {
  month: "월별",
  quarter: "분기별",
  half: "반기별",
  year: "연간",
};

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    nothing: "This workbook has no table of figures that is known here yet: bring figures in, or load some.",
    line: (held) => `This workbook: ${held}`,
    contents: ({ exports, imports, balance, items, regions, others }) => [
      ...(exports ? ["exports"] : []),
      ...(imports ? ["imports"] : []),
      ...(balance ? ["balance"] : []),
      ...(items > 0 ? [count(items, "item")] : []),
      ...(regions > 0 ? [count(regions, "region")] : []),
      ...(others > 0 ? [`${others} other series`] : []),
    ],
    span: ({ from, to, isProvisional }, isOneOfMany) =>
      (isOneOfMany ? `${EN_FREQUENCIES[from.frequency]} ` : "") +
      `${spanOf(periodInWords(from, "en"), " to ", periodInWords(to, "en"))}${isProvisional ? " (p)" : ""}`,
    tables: (tables) => count(tables, "table"),
    late: (late) =>
      `Ends earlier than the rest: ${late
        .map(({ table, to }) => `${table} (${periodInWords(to, "en")})`)
        .join(", ")}.`,
  },
  ko: {
    nothing: "이 통합 문서에는 아직 알아볼 수 있는 수치 표가 없습니다. 수치를 가져오거나 불러오십시오.",
    line: (held) => `이 통합 문서: ${held}`,
    contents: ({ exports, imports, balance, items, regions, others }) => [
      ...(exports ? ["수출"] : []),
      ...(imports ? ["수입"] : []),
      ...(balance ? ["수지"] : []),
      ...(items > 0 ? [`품목 ${items}개`] : []),
      ...(regions > 0 ? [`지역 ${regions}개`] : []),
      ...(others > 0 ? [`기타 계열 ${others}개`] : []),
    ],
    span: ({ from, to, isProvisional }, isOneOfMany) =>
      (isOneOfMany ? `${KO_FREQUENCIES[from.frequency]} ` : "") +
      `${spanOf(periodInWords(from, "ko"), "~", periodInWords(to, "ko"))}${isProvisional ? "(p)" : ""}`,
    tables: (tables) => `표 ${tables}개`,
    late: (late) =>
      `다른 표보다 먼저 끝나는 표: ${late
        .map(({ table, to }) => `${table}(${periodInWords(to, "ko")})`)
        .join(", ")}.`,
  },
};
