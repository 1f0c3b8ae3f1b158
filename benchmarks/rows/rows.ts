import { milliseconds } from "../measure";
import type { Call } from "../shippedFunctions";
import { ms, printTable, ratio } from "../table";
import { history, MONTHS } from "./history";
import { inLibreOffice, inUniver } from "./nativeFormulas";

/** Series of 3,600 months: 10,800 and 100,800 figures. */
const SIZES = [3, 28];
const figures = (series: number) => (series * MONTHS).toLocaleString("en");

/** Functions over a large table: one call of ours beside a formula a figure. */
export function benchmarkRows(call: Call): void {
  printTable(
    "Year-on-year growth of a table: one TRADE.YOY, or a formula a figure in a spreadsheet",
    ["figures", "TRADE.YOY", "Univer (playground)", "/ ours", "LibreOffice Calc", "/ ours"],
    SIZES.map((series) => {
      const { values, periods } = history(series);
      const column = values.flat();
      const ours = milliseconds(() => call("YOY", values, periods));
      const univer = inUniver(column);
      const calc = inLibreOffice(column);
      return [figures(series), ms(ours), ms(univer), ratio(univer, ours), ms(calc), ratio(calc, ours)];
    }),
  );

  const functions: [string, (series: number) => () => unknown][] = [
    "YOY",
    "YTD",
    "STREAK",
    "RECORD_CHECK",
  ].map((id) => [
    id,
    (series) => {
      const { values, periods } = history(series);
      return () => call(id, values, periods);
    },
  ]);
  functions.push([
    "RECORD_CHECK of every figure",
    (series) => {
      const { values, periods } = history(series);
      return () => call("RECORD_CHECK", values, periods, periods);
    },
  ]);
  printTable(
    "One call over a large table (aim: 100,000 figures in 100 ms, and no more than linear)",
    ["function", ...SIZES.map((series) => `${figures(series)} figures`), "growth"],
    functions.map(([name, prepare]) => {
      const [small, large] = SIZES.map((series) => milliseconds(prepare(series)));
      return [name, ms(small), ms(large), ratio(large, small)];
    }),
  );

  const single = milliseconds(() => {
    for (let i = 0; i < 10_000; i++) call("GROWTH_RATE", [[i + 2]], [[i + 1]]);
  });
  printTable("Single cells (aim: 50 ms)", ["function", "10,000 calls"], [["GROWTH_RATE", ms(single)]]);
}
