// What an analyst does, in a real browser: `tsx tests/browser/run.ts [file for the counts]`.
import assert from "node:assert/strict";
import fs from "node:fs";
import { build } from "../../playground/build";
import { startServer } from "../../playground/server";
import { LANGUAGES } from "../sample";
import { launch } from "./chromium";
import { checkBlanks } from "./blanks";
import { checkBrief } from "./brief";
import { checkBringIn } from "./bringIn";
import { checkExamples } from "./examples";
import { checkFormula } from "./formula";
import { checkHosting } from "./hosting";
import { checkPanels } from "./panels";
import { checkKorean } from "./korean";
import { checkLargeFiles } from "./largeFiles";
import { checkLoading } from "./load";
import { checkMorning } from "./morning";
import { Playground, Runner } from "./runner";
import { checkShare } from "./share";
import { checkStart } from "./start";
import { checkTableRows } from "./tableRows";
import { checkTwoUsers } from "./twoUsers";
import { checkTyping } from "./typing";
import { checkWaiting } from "./waiting";

void main();

async function main(): Promise<void> {
  const runner = new Runner();
  console.log("Browser");
  const started = Date.now();
  await build("production");
  console.log(`  built in ${Date.now() - started} ms`);
  const server = await startServer(0, "production");
  const browser = await launch();
  const complaints: string[] = [];
  const outside: string[] = [];
  const missing: string[] = [];
  const open = async (query: string) => {
    const page = await browser.context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol.startsWith("http") && hostname !== "localhost") outside.push(request.url());
    });
    const playground = new Playground(page);
    const start = Date.now();
    await playground.open(server.url + query);
    console.log(`  page usable after ${Date.now() - start} ms`);
    return playground;
  };

  const close = async ({ page }: Playground) => {
    missing.push(...(await page.evaluate<string[]>("[...playground.host.dispatcher.members.missing]")));
    await page.close();
  };

  const english = await open("");
  await checkStart(runner, english);
  await checkLoading(runner, english);
  await checkTableRows(runner, english);
  await checkTyping(runner, english);
  await checkWaiting(runner, english);
  await checkExamples(runner, english);
  await checkShare(runner, english);
  const older = await open("?blank=0");
  await checkBlanks(runner, english, older);
  await close(older);
  await close(english);

  // The files are Korean; what the pane says of them in English is tested without a browser.
  for (const language of LANGUAGES) {
    const arrival = await open(`?lang=${language}`);
    await checkBringIn(runner, arrival, language);
    await close(arrival);
  }

  for (const language of ["en", "ko"] as const) {
    const panels = await open(`?lang=${language}`);
    if (language === "ko") await checkKorean(runner, panels);
    await checkFormula(runner, panels, language);
    await checkPanels(runner, panels, language);
    if (language === "en") await checkLargeFiles(runner, panels);
    await close(panels);
  }

  for (const language of LANGUAGES) {
    const day = await open(`?lang=${language}`);
    await checkMorning(runner, day, language);
    await checkBrief(runner, day, language);
    await close(day);
  }

  const together = await open("?users=2");
  await checkTwoUsers(runner, together);
  await close(together);

  const policed = await browser.context.newPage();
  await checkHosting(runner, policed, server.url);
  await runner.check(
    "nothing is fetched from elsewhere, nothing is missing in the host, no error in the console",
    policed,
    async () => {
      assert.deepEqual(outside, []);
      assert.deepEqual(missing, []);
      assert.deepEqual(complaints, []);
    },
  );

  await browser.close();
  server.close();
  console.log(`Browser: ${runner.passed} passed, ${runner.failed} failed`);
  const file = process.argv[2];
  if (file) fs.writeFileSync(file, JSON.stringify({ passed: runner.passed, failed: runner.failed }));
  process.exit(runner.failed > 0 ? 1 : 0);
}
