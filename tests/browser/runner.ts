import fs from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import type { Seen } from "../../playground/sheet/seen";
import type { PanelId } from "../../src/taskpane/panels/list";
import { isWhole } from "../sample";

const artifacts = path.join(__dirname, "../../artifacts");

/** What a page evaluates has no end of its own: a check that takes so long has failed, and the next ones run. */
const LONGEST_MS = 300_000;

/** Counts and prints checks; one that fails leaves a screenshot, and the next ones still run. */
export class Runner {
  passed = 0;
  failed = 0;

  async check(name: string, page: Page, body: () => Promise<void>): Promise<void> {
    const start = Date.now();
    let timer: NodeJS.Timeout | undefined;
    const never = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error("It did not end.")), LONGEST_MS);
    });
    try {
      await Promise.race([body(), never]).finally(() => clearTimeout(timer));
      this.passed++;
      console.log(`  ✓ ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      this.failed++;
      console.error(`  ✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
      // Of a page that stands still no picture comes.
      const picture = take(page, `failed-${this.failed}`).catch(() => undefined);
      await Promise.race([picture, new Promise((done) => setTimeout(done, PATIENCE.timeout))]);
    }
  }
}

/** What a busy machine may need. Nothing waits for it to pass. */
const PATIENCE = { timeout: 120_000 };

/** A picture to look at, in `artifacts`; only in whole runs, since each takes as long as a small check. */
export async function screenshot(page: Page, name: string): Promise<void> {
  if (isWhole) await take(page, name);
}

async function take(page: Page, name: string): Promise<void> {
  fs.mkdirSync(artifacts, { recursive: true });
  await page.evaluate("playground.painted()");
  await page.screenshot({ path: path.join(artifacts, `${name}.png`) });
}

/** The longest text that is typed key by key. */
const BY_KEY = 8;

/** What the playground's page offers to tests, called from outside. */
export class Playground {
  private clicked = "";
  constructor(readonly page: Page) {
    page.setDefaultTimeout(PATIENCE.timeout);
  }

  /** Opens the page and waits until the pane has its first button. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.pane().getByRole("navigation").waitFor();
  }
  pane() {
    return this.page.frameLocator("#pane");
  }
  /** Opens a panel from the home, and goes back there first if another is open. */
  async openPanel(id: PanelId): Promise<void> {
    const back = this.pane().locator("button.back:not(.plain)");
    if (await back.isVisible()) await back.click();
    await this.pane().locator(`[id="open-${id}"]`).click();
  }
  frame(): Frame {
    const found = this.page.frames().find((frame) => frame.url().includes("taskpane.html"));
    if (!found) throw new Error("the pane is not there");
    return found;
  }
  /** Runs a batch in the pane, through Microsoft's client. `body` sees `context` and `given`. */
  async excel<T>(body: string, given: unknown = null): Promise<T> {
    const text = JSON.stringify(given);
    return this.frame().evaluate(
      `Excel.run(async (context) => { const given = ${text}; ${body} })`,
    ) as Promise<T>;
  }
  /** Values of a range, read through Office.js after the calculation. */
  async values(sheet: string, address: string): Promise<unknown[][]> {
    await this.settle();
    return this.excel(
      `const range = context.workbook.worksheets.getItem(given[0]).getRange(given[1]).load("values");
       await context.sync(); return range.values;`,
      [sheet, address],
    );
  }
  async value(sheet: string, address: string): Promise<unknown> {
    return (await this.values(sheet, address))[0][0];
  }
  async settle(): Promise<void> {
    await this.page.evaluate("playground.settle()");
  }
  /** Holds the requests of the pane from the one on at which the pane shows a text. */
  async holdAt(text: RegExp): Promise<void> {
    await this.page.evaluate(`
      const held = new Promise((release) => (playground.release = release));
      const shown = () => document.getElementById("pane").contentDocument.body.innerText;
      playground.host.beforeRequest = () => (${text}.test(shown()) ? held : undefined);`);
  }
  async release(): Promise<void> {
    await this.page.evaluate("playground.host.beforeRequest = () => undefined; playground.release()");
  }
  async message(sheet: string, address: string): Promise<string | undefined> {
    return this.page.evaluate(`playground.message(${JSON.stringify(sheet)}, ${JSON.stringify(address)})`);
  }
  /** Chooses a cell of the active sheet. Two clicks on one would be a double click: another is clicked between. */
  async choose(address: string): Promise<void> {
    if (this.clicked === address) await this.click(address === "A1" ? "A2" : "A1");
    await this.click(address);
    this.clicked = address;
  }
  private async click(address: string): Promise<void> {
    const box = (await this.page.evaluate(`playground.rect(${JSON.stringify(address)})`)) as {
      x: number;
      y: number;
      width: number;
      height: number;
    };
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await this.until(({ cell, typed }) => cell === address && typed === null);
  }
  /** Waits, looking at every frame, for what somebody at the keyboard would wait to see. */
  async until(isSo: (seen: Seen) => boolean): Promise<void> {
    const end = Date.now() + PATIENCE.timeout;
    for (;;) {
      const seen = await this.page.evaluate<Seen>(
        "new Promise((done) => requestAnimationFrame(() => done(playground.seen())))",
      );
      if (isSo(seen)) return;
      if (Date.now() > end) throw new Error(`Waited for ${isSo}, but saw ${JSON.stringify(seen)}`);
    }
  }
  /**
   * Types into the chosen cell, or goes on typing. The first key opens the editor, and others would outrun it. Of a long text
   * all but the last key comes at once, as when somebody pastes it: the editor takes 70 ms for a key.
   */
  async type(text: string): Promise<void> {
    const { typed: before } = await this.page.evaluate<Seen>("playground.seen()");
    let expected = before ?? "";
    for (const keys of before === null ? [text[0], text.slice(1)] : [text]) {
      const atOnce = keys.length > BY_KEY ? keys.length - 1 : 0;
      if (atOnce) await this.page.keyboard.insertText(keys.slice(0, atOnce));
      await this.page.keyboard.type(keys.slice(atOnce));
      expected += keys;
      await this.until(({ typed }) => typed === expected);
    }
  }
  /** Enter, once the editor offers no name any more, which Enter would take; then the cell has what was typed. */
  async enter(address: string): Promise<void> {
    const { typed } = await this.page.evaluate<Seen>("playground.seen()");
    await this.until(({ offered }) => offered.length === 0);
    await this.page.keyboard.press("Enter");
    const condition = `String(playground.input(${JSON.stringify(address)})) === ${JSON.stringify(typed)}`;
    await this.page.waitForFunction(condition);
    await this.settle();
  }
  /** A cell's whole content, by keyboard. */
  async fill(address: string, text: string): Promise<void> {
    await this.choose(address);
    await this.type(text);
    await this.enter(address);
  }
  async empty(address: string): Promise<void> {
    await this.choose(address);
    await this.page.keyboard.press("Delete");
    await this.page.waitForFunction(`playground.input(${JSON.stringify(address)}) === ""`);
    await this.settle();
  }
  /** Everything in the workbook that a failed or cancelled write could have changed. */
  async snapshot(): Promise<string> {
    await this.settle();
    return this.excel(`
      const sheets = context.workbook.worksheets.load("items/name"); const tables = context.workbook.tables.load("items/name");
      const names = context.workbook.names.load("items/name,items/formula"); await context.sync();
      const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load("address,formulas"));
      await context.sync();
      return JSON.stringify([sheets.items.map((s) => s.name), tables.items.map((t) => t.name),
        names.items.map((n) => [n.name, n.formula]), used.map((u) => (u.isNullObject ? null : [u.address, u.formulas]))]);`);
  }
}
