import { AnalysisError } from "../../analysis/AnalysisError";
import type { Asked } from "./Asked";
import { listedRows, shippedRow } from "./dataset";
import { elements } from "./elements";
import type { Fact } from "./Fact";
import {
  betweenEnds,
  insidePeriod,
  inWindow,
  onBase,
  onEarlier,
  withoutParts,
  yearBefore,
  yearToDate,
  yearToDateGrowth,
} from "./growth";
import { contribution, countsOf, ofColumn, ofLists, topItem } from "./lists";
import { headline, perDay, ranking, record, streak } from "./records";
import { aroundEvent, checked, monthSoFar, outlook, seasonal } from "./series";
import { odds, pace } from "./targets";

const valuesAndQuantities = (asked: Asked) => [...ofLists("v0", "v1")(asked), ...countsOf("q0", "q1")(asked)];

/** What each function compares. */
export const COMPARED: Readonly<Record<string, (asked: Asked) => readonly Fact[]>> = {
  YOY: onEarlier(yearBefore),
  MOM: onEarlier(() => 1),
  YTD: yearToDate,
  YTD_YOY: yearToDateGrowth,
  CAGR: betweenEnds,
  REBASE: onBase,
  ROLLING: inWindow,
  CHANGE_FREQUENCY: insidePeriod,
  EXCLUDING: withoutParts,
  RECORD_CHECK: record,
  STREAK: streak,
  RANKING: ranking,
  HEADLINE: headline,
  TARGET_PACE: pace,
  TARGET_ODDS: odds,
  DAILY_AVERAGE: perDay(false),
  DAILY_YOY: perDay(true),
  FLASH_ESTIMATE: monthSoFar,
  CONTRIBUTION: contribution,
  OUTLOOK: outlook,
  SEASONAL_ADJUST: seasonal,
  EVENT_IMPACT: aroundEvent,
  CHECK_DATA: checked,
  TOP_ITEMS: topItem,
  HHI: ofColumn,
  BREADTH: countsOf("current", "previous"),
  IIT: ofLists("exports", "imports"),
  MARKET_SHARE_CHANGE: ofLists("x0", "x1", "w0", "w1"),
  PRICE_VOLUME: valuesAndQuantities,
  PRICE_INDEX: valuesAndQuantities,
  EXPORTS: shippedRow,
  IMPORTS: shippedRow,
  BALANCE: shippedRow,
  PUBLISHED_GROWTH: shippedRow,
  CATALOG: listedRows,
  POLICY_EVENTS: listedRows,
  SOURCE: () => [],
  GROWTH_RATE: elements,
  SHARE: elements,
  TARGET_GAP: elements,
  UNIT_VALUE: elements,
  TSI: elements,
  RCA: elements,
  TERMS_OF_TRADE: elements,
  CONVERT_UNIT: elements,
  PARSE_PERIOD: elements,
  HS_CODE: elements,
  PRESS_TEXT: elements,
  WORKDAYS: elements,
  EXPORT_TARGET: elements,
};

/** What went into an answer; nothing where the call as a whole failed, for which its reason speaks. */
export function comparedIn(asked: Asked): readonly Fact[] {
  try {
    return COMPARED[asked.id]?.(asked) ?? [];
  } catch (error) {
    if (error instanceof AnalysisError) return [];
    throw error;
  }
}
