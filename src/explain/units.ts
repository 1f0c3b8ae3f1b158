import {
  ContributionResult,
  EventResult,
  FlashResult,
  GapResult,
  GrowthMode,
  OddsResult,
  PaceResult,
  RecordResult,
} from "../functions/enums";
import { choice } from "../functions/cells";
import type { ExplainWords } from "../i18n/explain";
import type { Asked } from "./compared/Asked";

/** points: percentage points, of a number that is a part of a growth rate. */
export type Unit = keyof ExplainWords["units"] | "points";

const byMode = ({ args }: Asked): Unit =>
  (({ percent: "fraction", difference: "figures", log: "log" }) as const)[
    choice(args.mode, GrowthMode, "mode")
  ];

function byResult<T extends string>(
  values: Readonly<Record<string, T>>,
  units: Readonly<Partial<Record<T, Unit>>>,
): (asked: Asked) => Unit | undefined {
  return ({ args }) => units[choice(args.result, values, "result")];
}

/** Of functions whose answers have columns of their own: the unit of the last. */
const inColumn =
  (column: number, unit: Unit) =>
  ({ place }: Asked): Unit | undefined =>
    place?.column === column ? unit : undefined;

const UNITS: Readonly<Record<string, Unit | ((asked: Asked) => Unit | undefined)>> = {
  GROWTH_RATE: byMode,
  YOY: byMode,
  MOM: byMode,
  YTD_YOY: byMode,
  EXCLUDING: byMode,
  YTD: "figures",
  ROLLING: "figures",
  CAGR: "fraction",
  REBASE: "index",
  RECORD_CHECK: byResult(RecordResult, { previous_high: "figures", margin: "figures", elapsed: "periods" }),
  TARGET_GAP: byResult(GapResult, { amount: "figures", percent: "fraction", achieved: "fraction" }),
  TARGET_PACE: byResult(PaceResult, {
    ytd: "figures",
    remaining: "figures",
    required_average: "figures",
    required_growth: "fraction",
    expected: "figures",
    ahead: "figures",
  }),
  TARGET_ODDS: byResult(OddsResult, {
    probability: "fraction",
    projection: "figures",
    low: "figures",
    high: "figures",
  }),
  WORKDAYS: "workingDays",
  DAILY_AVERAGE: "perWorkingDay",
  DAILY_YOY: "fraction",
  FLASH_ESTIMATE: byResult(FlashResult, {
    month: "figures",
    low: "figures",
    high: "figures",
    daily_average: "perWorkingDay",
    daily_yoy: "fraction",
  }),
  EVENT_IMPACT: byResult(EventResult, { effect: "fraction", low: "fraction", high: "fraction" }),
  SHARE: "fraction",
  CONTRIBUTION: byResult(ContributionResult, { points: "points", share_of_change: "fraction" }),
  TOP_ITEMS: inColumn(2, "fraction"),
  EXPORTS: inColumn(1, "millionDollars"),
  IMPORTS: inColumn(1, "millionDollars"),
  BALANCE: inColumn(1, "millionDollars"),
  PUBLISHED_GROWTH: inColumn(1, "fraction"),
  EXPORT_TARGET: "millionDollars",
};

/** The unit of a number that a function answers, where it has one of its own. */
export function unitOf(asked: Asked): Unit | undefined {
  const unit = UNITS[asked.id];
  return typeof unit === "function" ? unit(asked) : unit;
}
