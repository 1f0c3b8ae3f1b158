/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FORMULA_PANEL_WORDS } from "../../src/i18n/formulaPanel";
import type { Language } from "../../src/i18n/language";
import { AskedPanel, RIBBON_PANELS } from "../../src/taskpane/home/askedPanel";
import { serveHelp } from "./formulaCells";
import { fill, goHome, openPane, openPanel } from "./pane";

beforeAll(serveHelp);

const from = () => screen.getByRole("textbox", { name: "From" });
const heading = () => screen.getByRole("heading", { level: 1 });
const entry = (name: string) => screen.getByRole("button", { name });

test("what was typed is there again on coming back to the panel", async () => {
  const pane = openPane();
  await openPanel(pane, "load");
  userEvent.clear(from());
  userEvent.type(from(), "2024-03");
  goHome(pane.texts);
  expect(screen.queryByRole("textbox", { name: "From" })).toBeNull();
  await openPanel(pane, "load");
  expect(from()).toHaveValue("2024-03");
});

test("what is being built goes on at home, with its progress there, and can be cancelled on coming back", async () => {
  const pane = openPane();
  const { workbook, texts } = pane;
  await openPanel(pane, "examples:target");
  userEvent.click(screen.getByRole("button", { name: "Build the 2024 target workbook" }));
  goHome(texts);
  act(() => workbook.builds[0].options.onProgress(0.4));
  expect(workbook.builds[0].signal.aborted).toBe(false);
  expect(screen.getByRole("progressbar", { name: texts.build.building })).toHaveAttribute("value", "0.4");
  await openPanel(pane, "examples:target");
  userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText("Cancelled. The workbook is as it was.")).toBeVisible();
});

test("a result that comes meanwhile is announced at home, and waits in its panel", async () => {
  const pane = openPane();
  const { workbook, texts } = pane;
  await openPanel(pane, "load");
  userEvent.click(screen.getByRole("button", { name: "Insert" }));
  goHome(texts);
  await workbook.writes[0].answer({
    kind: "written",
    sheet: "Total exports, Months",
    address: "A3:B132",
    table: "ExportsMonth",
    rows: 129,
  });
  const ended = `${texts.panels.load}: ${texts.home.ended}`;
  expect(await screen.findByText(ended)).toBeVisible();
  expect(screen.queryByRole("progressbar")).toBeNull();
  await openPanel(pane, "load");
  expect(
    await screen.findByText(
      "129 rows written to Total exports, Months, A3:B132. Leave a column free between the table and a formula that spills.",
    ),
  ).toBeVisible();
  goHome(texts);
  expect(screen.queryByText(ended)).toBeNull();
});

test.each(["{esc}", "{alt}{arrowleft}{/alt}"])(
  "by keyboard there and back with %s: the focus goes to the panel's name, and back to where one was",
  async (keys) => {
    const { texts } = openPane();
    entry(texts.panels.load).focus();
    userEvent.keyboard("{enter}");
    expect(heading()).toHaveTextContent(texts.panels.load);
    expect(heading()).toHaveFocus();
    await screen.findByRole("textbox", { name: "From" }, { timeout: 20_000 });
    from().focus();
    userEvent.keyboard(keys);
    expect(heading()).toHaveTextContent(texts.title);
    expect(entry(texts.panels.load)).toHaveFocus();
  },
);

test("Escape that ends the composition of a Korean syllable stays in the panel", async () => {
  const pane = openPane();
  await openPanel(pane, "load");
  fireEvent.keyDown(from(), { key: "Escape", isComposing: true });
  expect(from()).toBeVisible();
});

test("the left arrow alone stays in the panel", async () => {
  const pane = openPane();
  await openPanel(pane, "load");
  from().focus();
  userEvent.keyboard("{arrowleft}");
  expect(from()).toBeVisible();
});

test.each<Language>(["en", "ko"])(
  "%s: a formula half filled in stays, and a cell is explained anew each time",
  async (language) => {
    const pane = openPane(language);
    const words = FORMULA_PANEL_WORDS[language];
    pane.workbook.cell = { kind: "no-formula", address: "Sheet1!C5" };
    await openPanel(pane, "formula:make");
    await screen.findByRole("textbox", { name: words.search }, { timeout: 20_000 });
    fill(words.search, "YOY");
    await openPanel(pane, "formula:explain");
    expect(await screen.findByText(/^Sheet1!C5: /)).toBeVisible();
    pane.workbook.cell = { kind: "no-formula", address: "Sheet1!C6" };
    await openPanel(pane, "formula:make");
    expect(screen.getByRole("textbox", { name: words.search })).toHaveValue("YOY");
    await openPanel(pane, "formula:explain");
    expect(await screen.findByText(/^Sheet1!C6: /)).toBeVisible();
  },
);

test("a formula that is made reaches the workbook, and what could not be put back is said and tried again", async () => {
  const pane = openPane();
  const { workbook, texts } = pane;
  const words = FORMULA_PANEL_WORDS.en;
  await openPanel(pane, "formula:make");
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

test("the ribbon opens its panel, whatever is shown, and one that it asks for before the pane is there", async () => {
  const { asked, texts } = openPane();
  act(() => asked.ask(RIBBON_PANELS.openBringIn));
  expect(heading()).toHaveTextContent(texts.panels.bringIn);
  act(() => asked.ask(RIBBON_PANELS.openFormula));
  expect(heading()).toHaveTextContent(texts.panels["formula:make"]);
  const early = new AskedPanel();
  early.ask(RIBBON_PANELS.openBrief);
  const opened: unknown[] = [];
  early.listen((view) => opened.push(view));
  early.listen((view) => opened.push(view));
  expect(opened).toEqual([RIBBON_PANELS.openBrief]);
});

test("a cell's context menu explains the cell that is selected by then, though the explanation is open", async () => {
  const { asked, workbook } = openPane();
  act(() => asked.ask(RIBBON_PANELS.openExplain));
  expect(await screen.findByText(/Sheet1!A1/)).toBeVisible();
  workbook.cell = { kind: "no-formula", address: "Sheet1!B7" };
  act(() => asked.ask(RIBBON_PANELS.openExplain));
  expect(await screen.findByText(/Sheet1!B7/)).toBeVisible();
  expect(screen.queryByText(/Sheet1!A1/)).toBeNull();
});
