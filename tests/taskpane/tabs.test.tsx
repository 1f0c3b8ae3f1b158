/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FORMULA_PANEL_WORDS } from "../../src/i18n/formulaPanel";
import type { Language } from "../../src/i18n/language";
import { serveHelp } from "./formulaCells";
import { fill, openPane } from "./pane";

beforeAll(serveHelp);

const tab = (name: string) => screen.getByRole("tab", { name });
const open = (name: string) => userEvent.click(tab(name));
const from = () => screen.getByRole("textbox", { name: "From" });

test("what was typed is there again on coming back to the tab", () => {
  openPane();
  open("Load data");
  userEvent.clear(from());
  userEvent.type(from(), "2024-03");
  open("Start here");
  expect(screen.queryByRole("textbox", { name: "From" })).toBeNull();
  open("Load data");
  expect(from()).toHaveValue("2024-03");
});

test("what is being built goes on behind another tab, and can be cancelled on coming back", async () => {
  const { workbook } = openPane();
  userEvent.click(screen.getByRole("button", { name: "Build the 2024 target workbook" }));
  open("Load data");
  expect(workbook.builds[0].signal.aborted).toBe(false);
  open("Start here");
  expect(screen.getByRole("progressbar")).toBeVisible();
  userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("Cancelled. The workbook is as it was.")).toBeVisible();
});

test("a result that comes while another tab is shown waits for her", async () => {
  const { workbook } = openPane();
  open("Load data");
  userEvent.click(screen.getByRole("button", { name: "Insert" }));
  open("Start here");
  await workbook.writes[0].answer({
    kind: "written",
    sheet: "Total exports, Months",
    address: "A3:B132",
    table: "ExportsMonth",
    rows: 129,
  });
  open("Load data");
  expect(
    await screen.findByText(
      "129 rows written to Total exports, Months, A3:B132. Leave a column free between the table and a formula that spills.",
    ),
  ).toBeVisible();
});

test("the tabs are chosen by arrow keys and Enter", () => {
  openPane();
  userEvent.tab();
  expect(tab("Start here")).toHaveFocus();
  userEvent.keyboard("{arrowright}");
  expect(tab("Bring in")).toHaveFocus();
  userEvent.keyboard("{arrowright}");
  expect(tab("Brief")).toHaveFocus();
  userEvent.keyboard("{arrowright}");
  expect(tab("Load data")).toHaveFocus();
  userEvent.keyboard("{enter}");
  expect(tab("Load data")).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("tabpanel", { name: "Load data" })).toBeVisible();
});

test.each<Language>(["en", "ko"])(
  "%s: a formula is made and a cell explained under one tab, and what was filled in stays",
  async (language) => {
    const { workbook, texts } = openPane(language);
    const words = FORMULA_PANEL_WORDS[language];
    workbook.cell = { kind: "no-formula", address: "Sheet1!C5" };
    open(texts.tabs.formula);
    await screen.findByRole("textbox", { name: words.search }, { timeout: 20_000 });
    fill(words.search, "YOY");
    userEvent.click(screen.getByRole("radio", { name: words.tasks.explain }));
    expect(await screen.findByText(/^Sheet1!C5: /)).toBeVisible();
    expect(screen.queryByRole("textbox", { name: words.search })).toBeNull();
    userEvent.click(screen.getByRole("radio", { name: words.tasks.make }));
    expect(screen.getByRole("textbox", { name: words.search })).toHaveValue("YOY");
  },
);

test("a formula that is made reaches the workbook, and what could not be put back is said and tried again", async () => {
  const { workbook, texts } = openPane();
  const words = FORMULA_PANEL_WORDS.en;
  open("Formula");
  userEvent.click(await screen.findByRole("button", { name: "YOY" }, { timeout: 20_000 }));
  for (const name of ["values", "periods"]) {
    userEvent.click(screen.getByRole("button", { name: words.useSelectionFor(name) }));
    await screen.findByRole("textbox", { name: new RegExp(name) });
    expect(await screen.findAllByDisplayValue("Sheet1!A1:A9")).not.toHaveLength(0);
  }
  userEvent.click(await screen.findByRole("button", { name: words.insert }));
  await waitFor(() => expect(workbook.formulas).toHaveLength(1));
  expect(workbook.formulas[0].formula).toBe("=TRADE.YOY(Sheet1!A1:A9,Sheet1!A1:A9)");
  await workbook.formulas[0].answer({
    kind: "half-done",
    obstacle: { kind: "sheet-protected", sheet: "S" },
    left: [{ kind: "cells", sheet: "S", address: "A3" }],
  });
  userEvent.click(await screen.findByRole("button", { name: texts.halfDone.putBack }));
  await workbook.putBacks[0].answer({ kind: "put-back" });
  expect(await screen.findByText(texts.halfDone.isPutBack)).toBeVisible();
});
