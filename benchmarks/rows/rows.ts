import { milliseconds } from "../measure";
import type { Call } from "../shippedFunctions";
import { ms, printTable, ratio } from "../table";
import { history } from "./history";
import { inLibreOffice, inUniver } from "./nativeFormulas";

const SIZES = [10_000, 100_000];

/** Functions over a long column: one call of ours beside a formula a row. */
export function benchmarkRows(call: Call): void {
  printTable(
    "Year-on-year growth of a column: one TRADE.YOY, or a formula a row in a spreadsheet",
    ["rows", "TRADE.YOY", "Univer (playground)", "/ ours", "LibreOffice Calc", "/ ours"],
    SIZES.map((rows) => {
      const { values, periods } = history(rows);
      const column = values.map(([value]) => value);
      const ours = milliseconds(() => call("YOY", values, periods));
      const univer = inUniver(column);
      const calc = inLibreOffice(column);
      return [
        rows.toLocaleString("en"),
        ms(ours),
        ms(univer),
        ratio(univer, ours),
        ms(calc),
        ratio(calc, ours),
      ];
    }),
  );

  const functions: [string, (rows: number) => () => unknown][] = ["YOY", "YTD", "STREAK", "RECORD_CHECK"].map(
    (id) => [
      id,
      (rows) => {
        const { values, periods } = history(rows);
        return () => call(id, values, periods);
      },
    ],
  );
  functions.push([
    "RECORD_CHECK of every row",
    (rows) => {
      const { values, periods } = history(rows);
      return () => call("RECORD_CHECK", values, periods, periods);
    },
  ]);
  printTable(
    "One call over a long column (aim: 100,000 rows in 100 ms, and no more than linear)",
    ["function", ...SIZES.map((rows) => `${rows.toLocaleString("en")} rows`), "growth"],
    functions.map(([name, prepare]) => {
      const [small, large] = SIZES.map((rows) => milliseconds(prepare(rows)));
      return [name, ms(small), ms(large), ratio(large, small)];
    }),
  );

  const single = milliseconds(() => {
    for (let i = 0; i < 10_000; i++) call("GROWTH_RATE", [[i + 2]], [[i + 1]]);
  });
  printTable("Single cells (aim: 50 ms)", ["function", "10,000 calls"], [["GROWTH_RATE", ms(single)]]);
}
