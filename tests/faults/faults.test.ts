/** @jest-environment ./tests/officeEnvironment.js */
// A sample of `npm run test:faults`.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { host } from "../excel/workbook";
import { ACTIONS } from "./actions";
import { CLOSED_BAD, closedHalfWay, type ClosedFinding } from "./closed";
import { matrix } from "./matrix";
import type { Finding } from "./run";

const bench = { host, openPane: officeWorkbook };
const isOfSheets = (name: string) => name.includes("sheet") && !name.includes("insert");

test.each(ACTIONS.map((action) => [action.name, action] as const))(
  "whatever fails or is done meanwhile, it ends as before or complete, or says what is left: %s",
  async (name, action) => {
    const findings: Finding[] = [];
    const share = isOfSheets(name) ? 0.002 : 0.006;
    for await (const finding of matrix(bench, action, { share })) findings.push(finding);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ verdict }) => verdict === "lost" || verdict === "unsaid")).toEqual([]);
  },
  60_000,
);

test.each(ACTIONS.map((action) => [action.name, action] as const))(
  "whenever the pane is closed, the next one says what is half done, and the same can be done again: %s",
  async (_, action) => {
    const bad: ClosedFinding[] = [];
    let count = 0;
    for await (const finding of closedHalfWay(bench, action, 0.15)) {
      count++;
      if (CLOSED_BAD.includes(finding.verdict)) bad.push(finding);
    }
    expect(count).toBeGreaterThan(0);
    expect(bad).toEqual([]);
  },
  60_000,
);
