/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { EXAMPLE_KEYS, EXAMPLES } from "../../src/i18n/examples";
import { openPane } from "./pane";

test.each(["en", "ko"] as const)(
  "each button builds its own example in the language of the pane: %s",
  (language) => {
    const { workbook, texts } = openPane(language);
    userEvent.click(screen.getByRole("tab", { name: texts.tabs.examples }));
    for (const key of EXAMPLE_KEYS) {
      userEvent.click(screen.getByRole("button", { name: texts.examples.list[key].build }));
    }
    const sheets = workbook.builds.map(({ drafts }) => drafts.map(({ name }) => name));
    expect(sheets).toEqual(
      EXAMPLE_KEYS.map((key) => [EXAMPLES[language][key].sheet, EXAMPLES[language][key].dataSheet]),
    );
  },
);

test("two examples build beside each other: cancelling one leaves the other", async () => {
  const { workbook, texts } = openPane();
  userEvent.click(screen.getByRole("tab", { name: texts.tabs.examples }));
  userEvent.click(screen.getByRole("button", { name: texts.examples.list.taxLaw.build }));
  userEvent.click(screen.getByRole("button", { name: texts.examples.list.targetOdds.build }));
  userEvent.click(screen.getAllByRole("button", { name: "Cancel" })[0]);
  expect(workbook.builds.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  await workbook.builds[1].answer({ kind: "built", sheet: "Chances" });
  expect(await screen.findByText(/the sheet "Chances" is ready/)).toBeVisible();
});
