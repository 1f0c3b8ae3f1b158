/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EXAMPLE_KEYS, EXAMPLES } from "../../src/i18n/examples";
import { openPane, openPanel } from "./pane";

test.each(["en", "ko"] as const)(
  "each button builds its own example in the language of the pane: %s",
  async (language) => {
    const pane = openPane(language);
    const { workbook, texts } = pane;
    for (const key of EXAMPLE_KEYS) {
      await openPanel(pane, `examples:${key}`);
      userEvent.click(screen.getByRole("button", { name: texts.examples.list[key].build }));
    }
    const sheets = workbook.builds.map(({ drafts }) => drafts.map(({ name }) => name));
    expect(sheets).toEqual(
      EXAMPLE_KEYS.map((key) => [EXAMPLES[language][key].sheet, EXAMPLES[language][key].dataSheet]),
    );
  },
);

test("two examples build beside each other: cancelling one leaves the other", async () => {
  const pane = openPane();
  const { workbook, texts } = pane;
  await openPanel(pane, "examples:taxLaw");
  userEvent.click(screen.getByRole("button", { name: texts.examples.list.taxLaw.build }));
  await openPanel(pane, "examples:targetOdds");
  userEvent.click(screen.getByRole("button", { name: texts.examples.list.targetOdds.build }));
  await openPanel(pane, "examples:taxLaw");
  userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(workbook.builds.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  await workbook.builds[1].answer({ kind: "built", sheet: "Chances" });
  await openPanel(pane, "examples:targetOdds");
  expect(await screen.findByText(/the sheet "Chances" is ready/)).toBeVisible();
});
