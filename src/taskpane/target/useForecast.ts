import { useEffect, useState } from "react";
import { Absence } from "../../analysis/AnalysisError";
import { type TargetOdds, targetOdds } from "../../analysis/targets/targetOdds";
import { type YearByMonth, yearFan } from "../../analysis/targets/yearFan";
import type { Series } from "../../analysis/time/Series";
import { inTurns } from "./inTurns";

/** Probability of the intervals: of TARGET_ODDS where nothing else is said. */
export const LEVEL = 0.8;

export interface TargetForecast {
  readonly odds: TargetOdds;
  readonly fan: readonly YearByMonth[];
}

/** What the rest of the year may bring; undefined until it is calculated. */
export function useForecast(series: Series, ordinal: number, target: number): TargetForecast | undefined {
  const [forecast, setForecast] = useState<TargetForecast>();
  useEffect(() => {
    const wanted = new AbortController();
    setForecast(undefined);
    void (async () => {
      const odds = await inTurns(targetOdds(series, ordinal, target, LEVEL), wanted.signal);
      const fan = await inTurns(yearFan(series, ordinal, LEVEL), wanted.signal);
      if (odds && fan && !wanted.signal.aborted)
        setForecast({ odds, fan: fan instanceof Absence ? [] : fan });
    })();
    return () => wanted.abort();
  }, [series, ordinal, target]);
  return forecast;
}
