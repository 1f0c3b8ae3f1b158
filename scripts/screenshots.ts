// Pictures to look at: every panel at two widths, light, dark and in forced colours, in both languages, and the briefing's sheets as they are
// printed. `npm run screenshots`; they come into artifacts/screens.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { build } from "../playground/build";
import { startServer } from "../playground/server";
import { BRIEFING } from "../src/i18n/briefing";
import { BRIEF_PANE } from "../src/i18n/briefPane";
import { en } from "../src/i18n/en";
import { ko } from "../src/i18n/ko";
import type { PanelId } from "../src/taskpane/panels/list";
import { launch } from "../tests/browser/chromium";
import { loadGroups } from "../tests/browser/loadGroups";
import { Playground } from "../tests/browser/runner";

type Language = keyof typeof BRIEFING;
type Theme = "light" | "dark" | "forced";

const folder = path.join(__dirname, "../artifacts/screens");
const WIDTHS = [320, 450];
const TABLES = ["exports", "imports", "ministry", "customs", "destinations"] as const;

void main();

async function main(): Promise<void> {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  await build("production");
  const server = await startServer(0, "production");
  const browser = await launch();
  for (const language of ["en", "ko"] as const) {
    for (const theme of ["light", "dark", "forced"] as const) {
      const page = await browser.context.newPage();
      await page.emulateMedia({
        colorScheme: theme === "light" ? "light" : "dark",
        forcedColors: theme === "forced" ? "active" : "none",
      });
      const playground = new Playground(page);
      await playground.open(`${server.url}?lang=${language}`);
      await loadGroups(playground, language, theme === "light" ? TABLES : TABLES.slice(0, 2));
      if (theme === "light") await briefing(playground, language);
      await panels(playground, language, theme);
      await page.close();
    }
  }
  await browser.close();
  server.close();
  console.log(`${fs.readdirSync(folder).length} pictures in ${folder}`);
}

/** Only pages with a headline of the briefing are kept: the tables behind it are long. */
function pagesOf(pdf: string): number[] {
  const pages = execFileSync("pdftotext", [pdf, "-"], { encoding: "utf8" }).split("\f");
  const first = pages.findIndex((text) => /^(?:Exports came to|\d{4}년 \d+월 수출은)/.test(text.trim()));
  return first < 0 ? [] : [first + 1, first + 2];
}

/** Builds the briefing, saves the workbook as a file and, where LibreOffice is there, prints it. */
async function briefing(playground: Playground, language: Language): Promise<void> {
  const { page } = playground;
  const words = BRIEF_PANE[language];
  const pane = playground.pane();
  await playground.openPanel("brief");
  await pane.getByRole("textbox", { name: words.month }).fill("2026-01");
  await pane.getByRole("button", { name: words.build }).click();
  const { build: outcome } = language === "ko" ? ko : en;
  await pane.getByText(outcome.built(BRIEFING[language].sheet)).last().waitFor();
  await playground.settle();
  await page.evaluate("playground.painted()");
  await page.screenshot({ path: path.join(folder, `briefing-${language}.png`) });
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  const file = path.join(folder, `briefing-${language}.xlsx`);
  await download.saveAs(file);
  print(file);
}

function print(file: string): void {
  const printed = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "trade-print-")), path.basename(file));
  fs.writeFileSync(printed, withoutEmptyFormulas(fs.readFileSync(file)));
  const office = spawnSync("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, printed]);
  if (office.error || office.status !== 0) return console.log("No LibreOffice: nothing is printed.");
  const name = path.basename(file, ".xlsx");
  if (spawnSync("pdftoppm", ["-v"]).error) return;
  const pdf = path.join(folder, `${name}.pdf`);
  for (const page of pagesOf(pdf)) {
    const only = ["-f", String(page), "-l", String(page)];
    execFileSync("pdftoppm", ["-png", "-r", "110", ...only, pdf, path.join(folder, `${name}-page`)]);
  }
}

/** LibreOffice calculates anew what answers with an empty text, and does not know our functions. */
function withoutEmptyFormulas(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, part]) =>
    name.startsWith("xl/worksheets/") && name.endsWith(".xml")
      ? [name, strToU8(strFromU8(part).replace(/<f[^>]*>[^<]*<\/f><v\/>/g, ""))]
      : [name, part],
  );
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

async function panels(playground: Playground, language: Language, theme: Theme): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const back = pane.locator("button.back:not(.plain)");
  const picture = async (name: string) => {
    for (const width of WIDTHS) {
      await page.locator("#pane").evaluate((frame, px) => {
        frame.style.flex = `0 0 ${px}px`;
      }, width);
      await page.evaluate("playground.painted()");
      const file = `${name.replace(":", "-")}-${language}-${theme}-${width}.png`;
      await page.locator("#pane").screenshot({ path: path.join(folder, file) });
    }
  };
  if (await back.isVisible()) await back.click();
  const ids = await pane
    .locator("[id^='open-']")
    .evaluateAll((all) => all.map(({ id }) => id.replace("open-", "")));
  await picture("home");
  for (const id of ids) {
    await playground.openPanel(id as PanelId);
    await pane.locator("h1, h2").first().waitFor();
    await picture(id);
  }
}
