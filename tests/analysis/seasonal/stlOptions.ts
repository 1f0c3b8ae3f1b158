import type { StlOptions } from "../../../src/analysis/seasonal/stl/stl";
import type { ReferenceCase } from "../../reference/within";

/** The settings of a case of `stl.json`. */
export function stlOptionsOf({ args }: ReferenceCase): StlOptions {
  return {
    period: args.period,
    seasonal: { window: args.seasonal_window, degree: args.seasonal_degree, jump: args.seasonal_jump },
    trend: { window: args.trend_window, degree: args.trend_degree, jump: args.trend_jump },
    lowPass: { window: args.lowpass_window, degree: args.lowpass_degree, jump: args.lowpass_jump },
    inner: args.inner,
    outer: args.outer,
    isPeriodic: args.seasonal_periodic,
  };
}
