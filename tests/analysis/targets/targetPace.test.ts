import { targetPace } from "../../../src/analysis/targets/targetPace";
import { referenceCases, referenceSeries } from "../../reference/within";
import { monthly } from "../forecast/cases";

/** At the turn of the year the question belongs to the year before. */
const inYear = referenceCases("total_probability", "PROB_TARGET").filter(
  ({ months_known }) => months_known > 0,
);

test.each(inYear.map((one) => [one.id, one] as const))(
  "%s: the growth that each target requires of the rest of the year",
  (_, one) => {
    const { start, values } = referenceSeries("ets", one.series);
    const series = monthly(values, start[0] * 12 + start[1] - 1);
    const at = one.origin[0] * 12 + one.origin[1] - 1;
    const { targets, required_growth_for_targets } = one.expected;
    (targets as number[]).forEach((target, i) => {
      const { ytd, required_growth, months_left } = targetPace(series, at, target);
      expect(ytd).toBeCloseTo(one.ytd, 6);
      expect(months_left).toBe(12 - one.months_known);
      const error = Math.abs((required_growth as number) - required_growth_for_targets[i]);
      expect(error).toBeLessThanOrEqual(one.tolerance!.required_growth_abs);
    });
  },
);
