import { Absence } from "../../src/analysis/AnalysisError";
import { workingDaysOf } from "../../src/analysis/calendar/workingDays";
import { eventImpact } from "../../src/analysis/events/eventImpact";
import { usualEstimates } from "../../src/analysis/events/usualEstimates";
import { koreanCalendar } from "../../src/functions/koreanCalendar";
import { printTable } from "../table";
import { type Errors, errorsDrawn } from "./simulatedErrors";

const LENGTHS = [60, 120, 200];
const ERRORS: readonly Errors[] = [
  ...[0, 0.5, 0.9, 0.98].map((rho) => ({ name: `AR(1) ${rho}`, rho, noise: 0 })),
  { name: "AR(1) 0.9, noise as large as a month's news", rho: 0.9, noise: 1 },
  { name: "AR(1) 0.9, noise as large as itself", rho: 0.9, noise: 1 / Math.sqrt(1 - 0.9 ** 2) },
  { name: "random walk", rho: 1, noise: 0 },
];
/** For which power is shown too, and the step then, in standard deviations of a month's new disturbance. */
const [LENGTH_FOR_POWER, STEP] = [120, 3];
const ALARM = 0.05;
/** A month's new disturbance, in logarithms: its size does not matter. */
const SCALE = 0.05;
const START = 2010 * 12;
const workingDays = workingDaysOf("month", koreanCalendar());
const METHODS = ["Newey–West", "AR(1) GLS", "averaged"] as const;

/**
 * How often EVENT_IMPACT gives a p-value below 5 % in months with nothing behind the step, and how often it finds a step
 * that is there; beside it the two estimates that its card shows for comparison. The event lies in the middle.
 */
export function benchmarkFalseAlarms(runs: number): void {
  const size: string[][] = [];
  const power: string[][] = [];
  for (const n of LENGTHS) {
    for (const [i, errors] of ERRORS.entries()) {
      const seed = 1000 * n + i;
      const without = pValues(errors, n, 0, runs, seed);
      size.push([errors.name, String(n), ...without.map((p) => percent(shareBelow(p, ALARM)))]);
      if (n !== LENGTH_FOR_POWER) continue;
      const withStep = pValues(errors, n, STEP, runs, seed);
      const atEqualSize = withStep.map((p, method) => shareBelow(p, quantile(without[method], ALARM)));
      power.push([
        errors.name,
        ...withStep.map((p) => percent(shareBelow(p, ALARM))),
        ...atEqualSize.map(percent),
      ]);
    }
  }
  const error = percent(Math.sqrt((ALARM * (1 - ALARM)) / runs));
  printTable(
    `EVENT_IMPACT: false alarms at 5 %, ${runs} series a row (standard error ${error})`,
    ["errors", "months", ...METHODS],
    size,
  );
  printTable(
    `A step of ${STEP} standard deviations of a month's news, ${LENGTH_FOR_POWER} months: found with p below 5 %; and below the p that 5 % of the series without a step have`,
    ["errors", ...METHODS, ...METHODS.map((method) => `${method} (5 % false)`)],
    power,
  );
}

/** By method, one p-value a series. The same seed gives the same series, whatever the step. */
function pValues(errors: Errors, n: number, step: number, runs: number, seed: number): number[][] {
  const draw = errorsDrawn(errors, seed);
  const event = START + n / 2;
  const found: number[][] = METHODS.map(() => []);
  for (let run = 0; run < runs; run++) {
    const values = draw(n).map((u, t): [number, number] => [
      START + t,
      Math.exp(SCALE * (START + t < event ? u : u + step)),
    ]);
    const series = { frequency: "month" as const, values: new Map(values) };
    const question = { event, slope: false, workingDays };
    const impact = eventImpact(series, question);
    const usual = usualEstimates(series, question);
    if (impact instanceof Absence || usual instanceof Absence)
      throw new Error("A simulated series has no answer");
    [usual.neweyWest, usual.arOne, impact].forEach(({ p_value }, i) => found[i].push(p_value));
  }
  return found;
}

function shareBelow(values: readonly number[], limit: number): number {
  return values.filter((value) => value < limit).length / values.length;
}

function quantile(values: readonly number[], p: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(p * values.length)];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
