// Disturbs every request of every action of the pane, and prints what came of it. Exits with 1 if anything was lost or
// was left without a word.
import { createRequire } from "node:module";
import type { Host } from "../playground/host/Host";
import { officeWorkbook } from "../src/excel/OfficeWorkbook";
import { ACTIONS } from "../tests/faults/actions";
import { matrix } from "../tests/faults/matrix";
import type { Finding, Verdict } from "../tests/faults/run";

const VERDICTS: readonly Verdict[] = ["as before", "complete", "said, then put back", "lost", "unsaid"];
const ours = createRequire(__filename);
const { officeFiles, openOffice, PAGE } = ours("../tests/officeClient.js") as {
  officeFiles: (loader: unknown) => unknown;
  openOffice: (window: object) => Promise<void>;
  PAGE: string;
};
const { JSDOM, ResourceLoader } = ours(
  ours.resolve("jsdom", { paths: [ours.resolve("jest-environment-jsdom")] }),
) as { JSDOM: new (html: string, options: object) => { window: object }; ResourceLoader: unknown };

/** `--share 0.1` takes every tenth case, `--only TEXT` the actions whose name has it. */
function option(name: string): string | undefined {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
}

async function main(): Promise<void> {
  const options = { url: PAGE, runScripts: "dangerously", resources: officeFiles(ResourceLoader) };
  const { window } = new JSDOM("<!doctype html><head></head>", options);
  await openOffice(window);
  for (const name of ["Office", "Excel", "OfficeExtension", "DOMParser"])
    (globalThis as Record<string, unknown>)[name] = (window as Record<string, unknown>)[name];
  const host = (window as { excelHost?: Host }).excelHost as Host;
  const bench = { host, openPane: officeWorkbook };
  const started = Date.now();
  const bad: Finding[] = [];
  const all = new Map<Verdict, number>();
  console.log(`${"".padEnd(36)}${["cases", ...VERDICTS].map((text) => text.padStart(21)).join("")}`);
  const row = (name: string, counts: ReadonlyMap<Verdict, number>) => {
    const cases = [...counts.values()].reduce((a, b) => a + b, 0);
    const cells = [cases, ...VERDICTS.map((verdict) => counts.get(verdict) ?? 0)];
    console.log(name.padEnd(36) + cells.map((n) => String(n).padStart(21)).join(""));
  };
  for (const action of ACTIONS.filter(({ name }) => name.includes(option("only") ?? ""))) {
    const counts = new Map<Verdict, number>();
    for await (const finding of matrix(bench, action, { share: Number(option("share") ?? 1) })) {
      counts.set(finding.verdict, (counts.get(finding.verdict) ?? 0) + 1);
      all.set(finding.verdict, (all.get(finding.verdict) ?? 0) + 1);
      if (finding.verdict === "lost" || finding.verdict === "unsaid") bad.push(finding);
    }
    row(action.name, counts);
  }
  row("all", all);
  for (const { verdict, case: what, detail } of bad.slice(0, Number(option("show") ?? 20)))
    console.log(`${verdict}: ${what}\n    ${detail.slice(0, 600)}`);
  console.log(`${bad.length} lost or unsaid, ${Math.round((Date.now() - started) / 1000)} s`);
  process.exit(bad.length > 0 ? 1 : 0);
}

void main();
