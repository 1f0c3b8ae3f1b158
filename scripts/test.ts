// Everything that must hold, in one command: the unit tests, and beside them the browser tests in a real Chromium. The last line
// sums the counts that the two runners report.
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

interface Count {
  passed: number;
  failed: number;
}

void main();

async function main(): Promise<void> {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), "trade-tests-"));
  const [jestFile, browserFile, browserOutput] = ["jest.json", "browser.json", "browser.txt"].map((name) =>
    path.join(work, name),
  );
  if (process.argv.includes("--whole")) process.env.TRADE_WHOLE = "1"; // tests/sample.ts asks for it
  const browser = run(["tsx", "tests/browser/run.ts", browserFile], readBrowser, browserFile, browserOutput);
  // Every core works: jest leaves one idle for a user who would go on typing.
  const jest = run(
    ["jest", "--maxWorkers=100%", "--json", `--outputFile=${jestFile}`, "--silent=false"],
    readJest,
    jestFile,
  );
  const counts = [await jest, await browser];
  process.stdout.write(fs.readFileSync(browserOutput));
  fs.rmSync(work, { recursive: true, force: true });

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

/**
 * Runs one runner; it writes its counts to a file, and a runner that dies without them has failed. None goes before the
 * others: on a busy machine one that waits for all of them never ends.
 * @param output - Where what it prints is kept, so that two that run at once can be read one after the other.
 */
async function run(
  args: string[],
  readCount: (file: string) => Count,
  file: string,
  output?: string,
): Promise<Count> {
  const shown = output === undefined ? "inherit" : fs.openSync(output, "w");
  const child = spawn("npx", args, {
    cwd: path.join(__dirname, ".."),
    stdio: ["ignore", shown, shown],
    shell: process.platform === "win32",
  });
  const [status] = (await once(child, "close")) as [number | null];
  const count = fs.existsSync(file) ? readCount(file) : { passed: 0, failed: 1 };
  return status === 0 || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readBrowser(file: string): Count {
  return JSON.parse(fs.readFileSync(file, "utf8")) as Count;
}

/** A suite that cannot run counts as a failure, though none of its tests did. */
function readJest(file: string): Count {
  const report = JSON.parse(fs.readFileSync(file, "utf8"));
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numRuntimeErrorTestSuites };
}
