// Everything that must hold, in one command: the unit tests, then the browser tests in a real Chromium. The last line
// sums the counts that the two runners report.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

interface Count {
  passed: number;
  failed: number;
}

const root = path.join(__dirname, "..");
const work = fs.mkdtempSync(path.join(os.tmpdir(), "trade-tests-"));

/** Runs one runner; it writes its counts to a file, and a runner that dies without them has failed. */
function run(command: string, args: string[], readCount: (file: string) => Count, file: string): Count {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const count = fs.existsSync(file) ? readCount(file) : { passed: 0, failed: 1 };
  return status === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

const jestFile = path.join(work, "jest.json");
const browserFile = path.join(work, "browser.json");
const counts = [
  run(
    "npx",
    // Every core works: jest leaves one idle for a user who would go on typing.
    ["jest", "--maxWorkers=100%", "--json", `--outputFile=${jestFile}`, "--silent=false"],
    readJest,
    jestFile,
  ),
  run(
    "npx",
    ["tsx", "tests/browser/run.ts", browserFile],
    (file) => JSON.parse(fs.readFileSync(file, "utf8")),
    browserFile,
  ),
];
fs.rmSync(work, { recursive: true, force: true });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

/** A suite that cannot run counts as a failure, though none of its tests did. */
function readJest(file: string): Count {
  const report = JSON.parse(fs.readFileSync(file, "utf8"));
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}
