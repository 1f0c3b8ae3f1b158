// Disturbs every request of every action of the pane, and prints what came of it. Exits with 1 if anything was lost or
// was left without a word.
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import type { Host } from "../playground/host/Host";
import { officeWorkbook } from "../src/excel/OfficeWorkbook";
import { officeWindow, stepInto } from "./officeWindow";
import { ACTIONS } from "../tests/faults/actions";
import { CLOSED_BAD, CLOSED_VERDICTS, closedHalfWay, type ClosedFinding } from "../tests/faults/closed";
import { matrix } from "../tests/faults/matrix";
import type { Finding, How, Verdict } from "../tests/faults/run";

const HOWS: readonly How[] = ["once", "twice", "second actor"];
const VERDICTS: readonly Verdict[] = ["as before", "complete", "said, then put back", "lost", "unsaid"];
const { openOffice } = createRequire(__filename)("../tests/officeClient.js") as {
  openOffice: (window: object) => Promise<void>;
};

/** `--share 0.1` takes every tenth case, `--only TEXT` the actions whose name has it, `--jobs 1` one process. */
function option(name: string): string | undefined {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
}

const share = Number(option("share") ?? 1);
const actions = ACTIONS.filter(({ name }) => name.includes(option("only") ?? ""));

/** What a process that shares the work tells of an action that it is through with. */
interface Told {
  readonly action: string;
  readonly findings: readonly Finding[];
  /** Of panes that are closed half-way. */
  readonly closed: readonly ClosedFinding[];
}

/** One of the processes. */
async function work(part: { readonly index: number; readonly of: number }): Promise<void> {
  const window = officeWindow();
  await openOffice(window);
  stepInto(window);
  const host = window.excelHost as Host;
  const bench = { host, openPane: officeWorkbook };
  for (const action of actions) {
    const findings: Finding[] = [];
    for await (const finding of matrix(bench, action, { share, part })) findings.push(finding);
    const closed: ClosedFinding[] = [];
    for await (const finding of closedHalfWay(bench, action, share, part)) closed.push(finding);
    process.send?.({ action: action.name, findings, closed } satisfies Told);
  }
  process.disconnect?.();
}

/** Every case goes to one of the processes in turn. */
async function main(): Promise<void> {
  const started = Date.now();
  const jobs = Number(option("jobs") ?? availableParallelism());
  const all: Finding[] = [];
  const allClosed: ClosedFinding[] = [];
  const told = new Map<string, Finding[][]>();
  printRow("", ["cases", ...HOWS, ...VERDICTS]);
  const codes = Array.from({ length: jobs }, (_, index) => {
    const worker = fork(__filename, [...process.argv.slice(2), "--part", `${index}/${jobs}`]);
    worker.on("message", ({ action, findings, closed }: Told) => {
      const parts = [...(told.get(action) ?? []), [...findings]];
      told.set(action, parts);
      if (parts.length === jobs) printCounts(action, parts.flat());
      all.push(...findings);
      allClosed.push(...closed);
    });
    return new Promise<number>((done) => worker.on("exit", (code) => done(code ?? 1)));
  });
  const isBroken = (await Promise.all(codes)).some((code) => code !== 0);
  printCounts("all", all);
  const counts = CLOSED_VERDICTS.map(
    (each) => `${allClosed.filter(({ verdict }) => verdict === each).length} ${each}`,
  );
  console.log(`the pane closed half-way: ${allClosed.length} cases, ${counts.join("; ")}`);
  const bad = [
    ...all.filter(({ verdict }) => verdict === "lost" || verdict === "unsaid"),
    ...allClosed.filter(({ verdict }) => CLOSED_BAD.includes(verdict)),
  ];
  for (const { verdict, case: what, detail } of bad.slice(0, Number(option("show") ?? 20)))
    console.log(`${verdict}: ${what}\n    ${detail.slice(0, 600)}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${bad.length} lost or unsaid, ${seconds} s in ${jobs} processes`);
  process.exit(bad.length > 0 || isBroken ? 1 : 0);
}

function printCounts(name: string, findings: readonly Finding[]): void {
  const count = (of: (finding: Finding) => boolean) => findings.filter(of).length;
  printRow(name, [
    findings.length,
    ...HOWS.map((each) => count(({ how }) => how === each)),
    ...VERDICTS.map((each) => count(({ verdict }) => verdict === each)),
  ]);
}

function printRow(name: string, cells: readonly (string | number)[]): void {
  console.log(name.padEnd(60) + cells.map((cell) => String(cell).padStart(20)).join(""));
}

const [index, of] = (option("part") ?? "").split("/").map(Number);
void (of ? work({ index, of }) : main());
