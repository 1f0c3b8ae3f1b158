import { outlook, type OutlookRow } from "../../../src/analysis/forecast/outlook";
import { finished } from "../../../src/analysis/steps";
import { referenceCases } from "../../reference/within";
import { monthly } from "./cases";
import fs from "node:fs";
import path from "node:path";

interface PeerMetrics {
  smape: number;
  mase: number;
  c80?: number;
}

const file = path.join(__dirname, "../../reference/accuracy_m1.json");
const peers = (JSON.parse(fs.readFileSync(file, "utf8")) as { peer_metrics: Record<string, PeerMetrics> })
  .peer_metrics;

/** sMAPE, MASE and coverage over the first 18 months after 30 series of the M1 competition, as the file defines them. */
function measure(method: "combined" | "aaa"): Required<PeerMetrics> {
  const cases = referenceCases("accuracy_m1");
  const total = { smape: 0, mase: 0, c80: 0 };
  for (const { train, test, start, h } of cases) {
    const rows = finished(
      outlook(monthly(train, start[0] * 12 + start[1] - 1), h, 0.8, method),
    ) as OutlookRow[];
    const lags = (train as number[]).slice(12).map((y, t) => Math.abs(y - train[t]));
    const scale = lags.reduce((sum, x) => sum + x, 0) / lags.length;
    (test as number[]).forEach((y, i) => {
      const { forecast, low, high } = rows[i];
      const error = Math.abs(y - forecast);
      total.smape += (200 * error) / (Math.abs(y) + Math.abs(forecast)) / h / cases.length;
      total.mase += error / scale / h / cases.length;
      total.c80 += Number(y >= low && y <= high) / h / cases.length;
    });
  }
  return total;
}

test("the default forecast is as accurate on 30 monthly series of the M1 competition as the best peers", () => {
  const ours = { "OUTLOOK combined": measure("combined"), "OUTLOOK aaa": measure("aaa") };
  const table = Object.entries<PeerMetrics>({ ...ours, ...peers }).map(([name, { smape, mase, c80 }]) =>
    [name.padEnd(22), smape.toFixed(2).padStart(6), mase.toFixed(3), c80?.toFixed(2) ?? ""].join("  "),
  );
  process.stdout.write(`\n${["method".padEnd(22) + "   sMAPE  MASE   80 %", ...table].join("\n")}\n`);
  const { smape, mase, c80 } = ours["OUTLOOK combined"];
  expect(smape).toBeLessThanOrEqual(12);
  expect(mase).toBeLessThanOrEqual(1.1);
  expect(c80).toBeGreaterThanOrEqual(0.74);
  expect(c80).toBeLessThanOrEqual(0.88);
  // What the help of OUTLOOK says.
  expect(c80.toFixed(2)).toBe("0.76");
});
