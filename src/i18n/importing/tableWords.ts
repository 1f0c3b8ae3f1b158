import { nameOfFirstDays } from "../../importing/layout/firstDays";
import type { TableWords } from "../../importing/table/cellsOf";
import type { Language } from "../language";
import { unitInWords } from "./units";

export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  en: {
    period: "Period",
    series: "Series",
    value: "Value",
    unit: "Unit",
    status: "Status",
    provisional: "provisional",
    flows: { exports: "exports", imports: "imports", balance: "trade balance", trade: "total trade" },
    measures: {
      amount: "amount",
      weight: "weight",
      quantity: "quantity",
      count: "number of declarations",
      price: "unit price",
      exchange: "exchange rate",
      index: "index",
      growth: "growth",
      share: "share",
      rate: "rate",
    },
    cumulative: "cumulative",
    firstDays: (days) => `first ${days} days`,
    units: (unit) => unitInWords(unit, "en"),
  },
  ko: {
    period: "기간",
    series: "계열",
    value: "값",
    unit: "단위",
    status: "상태",
    provisional: "잠정",
    flows: { exports: "수출", imports: "수입", balance: "무역수지", trade: "수출입" },
    measures: {
      amount: "금액",
      weight: "중량",
      quantity: "수량",
      count: "건수",
      price: "단가",
      exchange: "환율",
      index: "지수",
      growth: "증감률",
      share: "비중",
      rate: "비율",
    },
    cumulative: "누계",
    firstDays: nameOfFirstDays,
    units: (unit) => unitInWords(unit, "ko"),
  },
};
