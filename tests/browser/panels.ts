import assert from "node:assert/strict";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import { PANELS } from "../../src/taskpane/panels/list";
import { idOf } from "../../src/taskpane/home/view";
import type { Language } from "../../src/i18n/language";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { type Playground, type Runner, screenshotOf } from "./runner";

/** The narrowest pane, and Excel's usual one; the first is half of 640 px too, as at a zoom of 200 %. */
const WIDTHS = [320, 450];
/** Dark changes colours alone; which ones Windows forces, axe does not see. */
const LOOKS: readonly Look[] = [
  { name: "light", colorScheme: "light", forcedColors: "none", axe: {} },
  { name: "dark", colorScheme: "dark", forcedColors: "none", axe: { runOnly: ["color-contrast"] } },
  { name: "forced-colours", colorScheme: "dark", forcedColors: "active" },
];
interface Look {
  readonly name: string;
  readonly colorScheme: "light" | "dark";
  readonly forcedColors: "none" | "active";
  readonly axe?: RunOptions;
}
const LONGEST_FIRST_PAINT = 1000;

/**
 * Every panel as somebody sees it, in both themes and widths and in the forced colours of Windows: nothing is cut off,
 * nothing scrolls sideways, and axe finds nothing, contrast included.
 */
export async function checkPanels(runner: Runner, playground: Playground, language: Language): Promise<void> {
  const { page } = playground;
  const pane = playground.pane();
  const texts = { en, ko }[language];

  await runner.check(
    `${language}: the pane is painted within a second once it is in the cache`,
    page,
    async () => {
      await playground
        .frame()
        .evaluate("location.reload()")
        .catch(() => undefined);
      await pane.getByRole("navigation").waitFor();
      const paint = await playground
        .frame()
        .evaluate<number>(`performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN`);
      console.log(`    first contentful paint after ${Math.round(paint)} ms`);
      assert.ok(paint <= LONGEST_FIRST_PAINT, `painted after ${Math.round(paint)} ms`);
    },
  );

  for (const look of LOOKS)
    for (const width of look.axe ? WIDTHS : WIDTHS.slice(0, 1))
      await runner.check(`${language}: every panel fits ${width} px, ${look.name}`, page, async () => {
        await page.emulateMedia(look);
        await page.locator("#pane").evaluate((frame, px) => {
          frame.style.flex = `0 0 ${px}px`;
          frame.style.width = `${px}px`;
        }, width);
        const back = pane.locator("button.back:not(.plain)");
        if (await back.isVisible()) await back.click();
        await see("home");
        for (const panel of PANELS) {
          await playground.openPanel(idOf(panel));
          await pane.getByText(texts.loading).last().waitFor({ state: "hidden" });
          await see(idOf(panel).replace(":", "-"));
        }

        async function see(name: string): Promise<void> {
          await screenshotOf(page.locator("#pane"), `pane-${name}-${language}-${width}-${look.name}`);
          const { wide, cut } = await playground.frame().evaluate<{ wide: number; cut: string[] }>(`(() => ({
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            cut: [...document.querySelectorAll("button, h1, h2, p, label, text")]
              .filter((one) => one.getClientRects().length > 0 && !one.closest(".scroll, .figures"))
              .filter((one) => { const { left, right } = one.getBoundingClientRect(); return left < 0 || right > innerWidth + 1; })
              .map((one) => one.textContent),
          }))()`);
          assert.equal(wide, 0, `${name} scrolls sideways by ${wide} px`);
          assert.deepEqual(cut, [], `${name} is cut off`);
          if (look.axe && width === WIDTHS[1])
            assert.deepEqual(await faultsOf(playground, look.axe), [], `${name}, axe`);
        }
      });
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
}

/** What axe finds in the pane: the rule, and where. */
async function faultsOf(playground: Playground, options: RunOptions): Promise<readonly string[]> {
  const frame = playground.frame();
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate<AxeResults>(`axe.run(${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
