import type { Grouping, Status } from "../dataset/types";
import type { Language } from "./language";

/** Words for what the bundled figures are. */
export const DATA_WORDS = {
  en: {
    units: { amount: "million US dollars", growth: "growth on year as printed, fraction" },
    frequency: { month: "month", quarter: "quarter", year: "year" },
    status: { provisional: "provisional", revised: "revised", final: "final" },
    grouping: {
      ministry: "ministry's items",
      customs: "customs' items",
      compiled: "compiled from HS codes, not the ministry's",
      none: "",
    },
    headers: [
      "Code",
      "Name",
      "Grouping",
      "Unit",
      "Frequency",
      "First",
      "Last",
      "Status",
      "Source",
      "Missing",
      "Precision",
      "First prints",
    ],
    asOf: (date: string) => `as of ${date}`,
    moreSources: (count: number) => `and ${count} more`,
    missing: (count: number, some: readonly string[]) =>
      count === 0
        ? ""
        : count <= some.length
          ? some.join(", ")
          : `${count} periods, among them ${some.join(", ")}`,
  },
  ko: {
    units: { amount: "백만 달러", growth: "전년 동기 대비 증감률(발표치, 소수)" },
    frequency: { month: "월", quarter: "분기", year: "연" },
    status: { provisional: "잠정치", revised: "수정치", final: "확정치" },
    grouping: {
      ministry: "산업부 품목",
      customs: "관세청 품목",
      compiled: "HS 코드 집계(산업부 통계 아님)",
      none: "",
    },
    headers: [
      "코드",
      "이름",
      "분류",
      "단위",
      "주기",
      "처음",
      "끝",
      "상태",
      "출처",
      "빠진 기간",
      "정밀도",
      "최초 발표치",
    ],
    asOf: (date: string) => `${date} 기준`,
    moreSources: (count: number) => `외 ${count}건`,
    missing: (count: number, some: readonly string[]) =>
      count === 0 ? "" : count <= some.length ? some.join(", ") : `${some.join(", ")} 등 ${count}개 기간`,
  },
} as const satisfies Record<Language, DataWords>;

interface DataWords {
  units: Record<"amount" | "growth", string>;
  frequency: Record<"month" | "quarter" | "year", string>;
  status: Record<Status, string>;
  grouping: Record<Grouping | "none", string>;
  headers: readonly string[];
  asOf: (date: string) => string;
  moreSources: (count: number) => string;
  missing: (count: number, some: readonly string[]) => string;
}

export const EVENT_KINDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { policy: "policy", tariff: "tariff", agreement: "agreement", ruling: "ruling" },
  ko: { policy: "정책", tariff: "관세", agreement: "협정", ruling: "판결" },
};
