import type { Call } from "../shippedFunctions";
import { ms, printTable } from "../table";
import { history } from "./history";
import { inLibreOffice, inUniver } from "./nativeFormulas";

const ROWS = 3000;
const FUNCTIONS = ["YOY", "YTD", "RECORD_CHECK", "STREAK", "HEADLINE"];

/** The same formula in every row: each hands over the whole columns again, as new arrays, and asks for its own row. */
export function benchmarkFilledDown(call: Call): void {
  const { periods, values } = history(20);
  const labels = periods.slice(0, ROWS);
  const columns = Array.from({ length: 20 }, (_, j) => values.slice(0, ROWS).map((row) => [row[j]]));
  const natively = [inUniver(columns[0].flat()), inLibreOffice(columns[0].flat())];
  const average = (id: string, series: number) => {
    call(id, columns[0], labels, labels[0][0]);
    let time = 0;
    for (let i = 0; i < ROWS; i++) {
      const [figures, names] = [columns[i % series].map((row) => [...row]), labels.map((row) => [...row])];
      const start = performance.now();
      call(id, figures, names, labels[i][0]);
      time += performance.now() - start;
    }
    return time / ROWS;
  };
  printTable(
    `${ROWS.toLocaleString("en")} formulas down a column, each over the whole of it (aim: 0.3 ms a formula, also with twenty columns in turn)`,
    ["function", "a formula, one column", "a formula, twenty in turn"],
    [
      ...FUNCTIONS.map((id) => [id, ms(average(id, 1)), ms(average(id, 20))]),
      ...["=A13/A1-1 in Univer (playground)", "=A13/A1-1 in LibreOffice Calc"].map((name, i) => [
        name,
        natively[i] === undefined ? "not installed" : ms(natively[i] / ROWS),
        "",
      ]),
    ],
  );
}
