import type { EtsModel } from "../../src/analysis/forecast/ets/EtsModel";
import { fitEts } from "../../src/analysis/forecast/ets/fitEts";
import { finished } from "../../src/analysis/steps";
import { milliseconds } from "../measure";
import type { Call } from "../shippedFunctions";
import { ms, printTable, ratio } from "../table";
import { peerTimes } from "./peers";

/** A made-up monthly series with trend, season and noise; every `run` has its own noise, so that no fit is remembered. */
function monthly(n: number, run = 0): number[] {
  let state = 12345 + run;
  return Array.from({ length: n }, (_, i) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    const noise = 1 + 0.04 * (state / 2147483648 - 0.5);
    return 20_000 * 1.004 ** i * (1 + 0.12 * Math.sin((2 * Math.PI * i) / 12)) * noise;
  });
}

function columns(n: number, run: number, start = 2000): [number[][], string[][]] {
  const label = (i: number) => `${start + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`;
  return [monthly(n, run).map((value) => [value]), Array.from({ length: n }, (_, i) => [label(i)])];
}

/** Seasonal adjustment, forecasts and chances, each call on a series of its own. */
export function benchmarkTimeSeries(call: Call): void {
  const peers = peerTimes({ n144: monthly(144), n300: monthly(300) });
  let run = 0;
  const ours = (n: number, id: string, ...args: unknown[]) =>
    milliseconds(() => call(id, ...columns(n, ++run), ...args));
  const target = 12 * 20_000 * 1.004 ** 306;
  const rows: [label: string, aim: string, time: number, peers: string[]][] = [
    [
      "STL, n = 300",
      "5 ms",
      ours(300, "SEASONAL_ADJUST", "adjusted", "stl", false),
      ["R:stl", "statsmodels:stl"],
    ],
    [
      "STL robust, n = 300",
      "15 ms",
      ours(300, "SEASONAL_ADJUST", "adjusted", "stl_robust", false),
      ["R:stl_robust", "statsmodels:stl_robust"],
    ],
    ["X-11, n = 144", "20 ms", ours(144, "SEASONAL_ADJUST", "adjusted", "x11", false), []],
    ["OUTLOOK combined, n = 300", "150 ms", ours(300, "OUTLOOK"), ["R:combined", "statsmodels:mam"]],
    ["OUTLOOK auto, n = 300", "", ours(300, "OUTLOOK", 12, 0.8, "auto"), ["R:auto"]],
    [
      "OUTLOOK aaa, n = 300",
      "",
      ours(300, "OUTLOOK", 12, 0.8, "aaa"),
      ["R:aaa", "statsmodels:aaa", "Calc:aaa"],
    ],
    ["OUTLOOK backtest, n = 300", "", ours(300, "OUTLOOK", 12, 0.8, "combined", "backtest"), []],
    ["TARGET_ODDS, n = 300", "150 ms", ours(300, "TARGET_ODDS", target, "2024-06"), ["R:odds"]],
    ["EVENT_IMPACT, n = 300", "100 ms", ours(300, "EVENT_IMPACT", "2014-06"), []],
  ];
  const damped: EtsModel = { error: "M", trend: "Ad", season: "M", period: 12 };
  rows.push([
    "engine alone: ETS(M,Ad,M) fitted, n = 300",
    "",
    milliseconds(() => finished(fitEts(Float64Array.from(monthly(300, ++run)), damped))),
    ["R:mam", "statsmodels:mam"],
  ]);
  printTable(
    "Time series, one call through the sheet's function; peers: R (stats, forecast), statsmodels, LibreOffice Calc a cell (n = 144)",
    ["", "aim", "ours", "peer", "its time", "/ ours"],
    rows.flatMap(([label, aim, time, labels]) =>
      (labels.length > 0 ? labels : [""]).map((peer, i) => [
        i === 0 ? label : "",
        i === 0 ? aim : "",
        i === 0 ? ms(time) : "",
        peer.replace(":", " "),
        peer === "" ? "" : ms(peers.get(peer)),
        peer === "" ? "" : ratio(peers.get(peer), time),
      ]),
    ),
  );

  const repeated = (() => {
    const [values, periods] = columns(300, ++run);
    const start = performance.now();
    call("OUTLOOK", values, periods);
    const once = performance.now() - start;
    for (let i = 0; i < 19; i++) call("OUTLOOK", values, periods);
    return [once, performance.now() - start];
  })();
  const long = (id: string, ...args: unknown[]) =>
    milliseconds(() => call(id, ...columns(3_600, ++run, 1900), ...args));
  printTable(
    "The same data again, and long series (aim: no call over a second on 3,600 months, all that a period can name; EVENT_IMPACT 500 ms)",
    ["", "time"],
    [
      ["OUTLOOK once", ms(repeated[0])],
      ["twenty cells asking for the same series", ms(repeated[1])],
      ["SEASONAL_ADJUST x11, n = 3,600", ms(long("SEASONAL_ADJUST"))],
      ["SEASONAL_ADJUST stl_robust, n = 3,600", ms(long("SEASONAL_ADJUST", "adjusted", "stl_robust"))],
      ["OUTLOOK combined, n = 3,600", ms(long("OUTLOOK"))],
      ["OUTLOOK auto, n = 3,600", ms(long("OUTLOOK", 12, 0.8, "auto"))],
      ["OUTLOOK backtest, n = 3,600", ms(long("OUTLOOK", 12, 0.8, "combined", "backtest"))],
      ["TARGET_ODDS, n = 3,600", ms(long("TARGET_ODDS", 1e15, "2199-08"))],
      ["EVENT_IMPACT, n = 3,600", ms(long("EVENT_IMPACT", "2050-01"))],
    ],
  );
}
