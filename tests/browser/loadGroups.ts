import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import type { Language } from "../../src/i18n/language";
import type { Group } from "../../src/taskpane/loading/loadRequest";
import type { Playground } from "./runner";

/**
 * Loads shipped figures into an empty workbook, a table a group.
 * @param to - The last month, such as 2026-08; all of them without it.
 */
export async function loadGroups(
  playground: Playground,
  language: Language,
  groups: readonly Group[],
  to?: string,
): Promise<void> {
  const { load } = { en, ko }[language];
  const pane = playground.pane();
  const tables = () =>
    playground.excel<number>(
      "const count = context.workbook.tables.getCount(); await context.sync(); return count.value;",
    );
  await playground.openPanel("load");
  for (const [i, group] of groups.entries()) {
    await pane.getByRole("combobox", { name: load.what }).click();
    await pane.getByRole("option", { name: load.groups[group], exact: true }).click();
    await pane.getByRole("textbox", { name: load.from }).fill("");
    if (to !== undefined) await pane.getByRole("textbox", { name: load.to, exact: true }).fill(to);
    await pane.getByRole("button", { name: load.insert, exact: true }).click();
    while ((await tables()) <= i) await playground.settle();
    // A list that is open when the pane says that it is done would close.
    await pane.getByRole("progressbar").waitFor({ state: "detached" });
  }
}
