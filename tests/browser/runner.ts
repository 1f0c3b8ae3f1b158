import fs from "node:fs";
import path from "node:path";
import type { Frame, Page } from "playwright-core";

const artifacts = path.join(__dirname, "../../artifacts");

/** Counts and prints checks; one that fails leaves a screenshot, and the next ones still run. */
export class Runner {
  passed = 0;
  failed = 0;

  async check(name: string, page: Page, body: () => Promise<void>): Promise<void> {
    const start = Date.now();
    try {
      await body();
      this.passed++;
      console.log(`  ✓ ${name} (${Date.now() - start} ms)`);
    } catch (error) {
      this.failed++;
      console.error(`  ✗ ${name}\n${error instanceof Error ? error.stack : String(error)}`);
      await screenshot(page, `failed-${this.failed}`).catch(() => undefined);
    }
  }
}

export async function screenshot(page: Page, name: string): Promise<void> {
  fs.mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: path.join(artifacts, `${name}.png`) });
}

/** What the playground's page offers to tests, called from outside. */
export class Playground {
  constructor(readonly page: Page) {}

  /** Opens the page and waits until the pane has its first button. */
  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.pane().getByRole("tab").first().waitFor({ timeout: 60_000 });
  }
  pane() {
    return this.page.frameLocator("#pane");
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
  async delay(ms: number): Promise<void> {
    await this.page.evaluate(`playground.host.delayMs = ${ms}`);
  }
  async message(sheet: string, address: string): Promise<string | undefined> {
    return this.page.evaluate(`playground.message(${JSON.stringify(sheet)}, ${JSON.stringify(address)})`);
  }
  /** Clicks a cell of the active sheet. */
  async click(address: string): Promise<void> {
    const box = (await this.page.evaluate(`playground.rect(${JSON.stringify(address)})`)) as {
      x: number;
      y: number;
      width: number;
      height: number;
    };
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.waitForTimeout(150);
  }
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 12 });
  }
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
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
