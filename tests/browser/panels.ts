import assert from "node:assert/strict";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import { PANELS } from "../../src/taskpane/panels/list";
import { idOf } from "../../src/taskpane/home/view";
import type { Language } from "../../src/i18n/language";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { isWhole, sampleOf } from "../sample";
import type { Playground, Runner } from "./runner";

/**
 * The narrowest pane, which is half of 640 px too, as at a zoom of 200 %, and Excel's usual one. Dark changes colours alone;
 * which ones Windows forces, axe does not see.
 */
const LOOKS: readonly Look[] = [
  { name: "light", width: 320, colorScheme: "light", forcedColors: "none" },
  { name: "light", width: 450, colorScheme: "light", forcedColors: "none", axe: {} },
  {
    name: "dark",
    width: 450,
    colorScheme: "dark",
    forcedColors: "none",
    axe: { runOnly: ["color-contrast"] },
  },
  { name: "forced-colours", width: 320, colorScheme: "dark", forcedColors: "active" },
];
interface Look {
  readonly name: string;
  readonly width: number;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
  readonly axe?: RunOptions;
}

/**
 * Every panel as somebody sees it (`npm run screenshots` takes pictures of it), in both themes and widths and in the forced
 * colours of Windows: nothing is cut off, nothing scrolls sideways, and axe finds nothing, contrast included.
 */
export async function checkPanels(runner: Runner, playground: Playground, language: Language): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const texts = { en, ko }[language];
  // Colours know no language, and what is too long for a language shows first where the pane is narrowest.
  const looks = language === "ko" || isWhole ? LOOKS : [{ ...LOOKS[0], axe: {} }];
  const where = looks === LOOKS ? "in every width and theme" : "in the narrowest pane";

  await runner.check(`${language}: the pane is painted again from the cache`, page, async () => {
    const frame = playground.frame();
    // The page that goes is still there for a moment.
    await Promise.all([
      page.waitForEvent("framenavigated", (one) => one === frame),
      frame.evaluate("setTimeout(() => location.reload(), 0)"),
    ]);
    await pane.getByRole("navigation").waitFor();
    // What is in the page need not be on the screen yet.
    const paint = await frame.evaluate<number>(`new Promise((tell) =>
      new PerformanceObserver((seen) => {
        for (const { startTime } of seen.getEntriesByName("first-contentful-paint")) tell(startTime);
      }).observe({ type: "paint", buffered: true }))`);
    console.log(`    first contentful paint after ${Math.round(paint)} ms`);
    assert.ok(paint > 0);
  });

  const all = [undefined, ...PANELS];
  for (const panel of language === "ko" ? all : sampleOf(all, 2)) {
    const name = panel ? idOf(panel).replace(":", "-") : "home";
    await runner.check(`${language}: ${name} fits, ${where}`, page, async () => {
      const back = pane.locator("button.back:not(.plain)");
      if (await back.isVisible()) await back.click();
      if (panel) {
        await playground.openPanel(idOf(panel));
        await pane.getByText(texts.loading).last().waitFor({ state: "hidden" });
      }
      for (const look of looks) await see(name, look);
    });
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });

  async function see(name: string, look: Look): Promise<void> {
    await page.emulateMedia(look);
    // Over the grid, which would be drawn anew for every width.
    await page.locator("#pane").evaluate((frame, px) => {
      Object.assign(frame.style, {
        position: "fixed",
        inset: "0 0 0 auto",
        height: "100%",
        zIndex: "9999",
        width: `${px}px`,
      });
    }, look.width);
    const { wide, cut } = await playground.frame().evaluate<{ wide: number; cut: string[] }>(`(() => ({
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      cut: [...document.querySelectorAll("button, h1, h2, p, label, text")]
        .filter((one) => one.getClientRects().length > 0 && !one.closest(".scroll, .figures"))
        .filter((one) => { const { left, right } = one.getBoundingClientRect(); return left < 0 || right > innerWidth + 1; })
        .map((one) => one.textContent),
    }))()`);
    const seen = `${name}, ${look.name}, ${look.width} px`;
    assert.equal(wide, 0, `${seen} scrolls sideways by ${wide} px`);
    assert.deepEqual(cut, [], `${seen} is cut off`);
    if (look.axe) assert.deepEqual(await faultsOf(playground, look.axe), [], `${seen}, axe`);
  }
}

/** What axe finds in the pane: the rule, and where. */
async function faultsOf(playground: Playground, options: RunOptions): Promise<readonly string[]> {
  const frame = playground.frame();
  if (await frame.evaluate<boolean>("!window.axe")) await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
