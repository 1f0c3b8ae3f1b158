/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import React from "react";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { EXPLAIN_WORDS } from "../../src/i18n/explain";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import { FORMULA_PANEL_WORDS } from "../../src/i18n/formulaPanel";
import type { Language } from "../../src/i18n/language";
import { FormulaPanel } from "../../src/taskpane/panels/formula/FormulaPanel";
import { axeViolations } from "../axe";
import { FakeFormulaCells, formulaInB3, openPanel, serveHelp } from "./formulaCells";
import { fakeWorkbook } from "./fakeWorkbook";

beforeAll(serveHelp);

async function open(language: Language, workbook = fakeWorkbook()): Promise<FakeFormulaCells> {
  const cells = new FakeFormulaCells();
  openPanel(language, <FormulaPanel workbook={{ ...workbook, ...cells }} />);
  await screen.findByRole("textbox", { name: FORMULA_PANEL_WORDS[language].search });
  return cells;
}

const type = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

/** Growth of cars on the year before, from the two columns of the table. */
async function fillGrowth(cells: FakeFormulaCells, language: Language): Promise<void> {
  const words = FORMULA_PANEL_WORDS[language];
  type(words.search, language === "ko" ? "증가율" : "growth on year");
  press("YOY");
  press(words.useSelectionFor("values"));
  await screen.findByDisplayValue("Exports[Cars]");
  cells.selection = "Exports[Year]";
  press(words.useSelectionFor("periods"));
  await screen.findByDisplayValue("Exports[Year]");
}

test.each<Language>(["en", "ko"])(
  "%s: found by what it does, filled from the selection, shown, inserted",
  async (language) => {
    const words = FORMULA_PANEL_WORDS[language];
    const cells = await open(language);
    await fillGrowth(cells, language);
    type("at", "2024");
    expect(await screen.findByText("=TRADE.YOY(Exports[Cars],Exports[Year],2024)")).toBeVisible();
    expect(await screen.findByText(/^0\.1 \(/)).toBeVisible();
    expect(screen.getByText(EXPLAIN_WORDS[language].roles.base).nextElementSibling).toHaveTextContent(
      /2023.*60/,
    );
    expect(await axeViolations(document.body)).toEqual([]);
    press(words.insert);
    expect(await screen.findByText(words.inserted("Sheet1!A1"))).toBeVisible();
    expect(cells.inserted).toEqual(["=TRADE.YOY(Exports[Cars],Exports[Year],2024)"]);
  },
);

test.each<Language>(["en", "ko"])(
  "%s: where a function takes holidays, the workbook's own table of them is offered",
  async (language) => {
    const words = FORMULA_PANEL_WORDS[language];
    const workbook = fakeWorkbook();
    const columns = ["Day off", "Name", "Source"].map((header, id) => ({ id, header }));
    const table = { id: "h", name: "TradeHolidays", sheet: "Holidays", columns, rows: [[46199, "Vote", ""]] };
    workbook.tables = { kind: "tables", model: { ...EMPTY_MODEL, holidays: "h" }, tables: [table] };
    await open(language, workbook);
    type(words.search, "WORKDAYS");
    press("WORKDAYS");
    type(/^start/, '"2026-06"');
    userEvent.click(await screen.findByRole("button", { name: words.useHolidays("TradeHolidays[Day off]") }));
    expect(screen.getByRole("textbox", { name: "holidays" })).toHaveValue("TradeHolidays[Day off]");
    expect(await screen.findByText(/^=TRADE\.WORKDAYS\(.*TradeHolidays\[Day off\]/)).toBeVisible();
  },
);

test("what is still needed is named, and nothing can be inserted before", async () => {
  await open("en");
  press("YOY");
  expect(screen.getByText("Still needed: values, periods.")).toBeVisible();
  expect(screen.queryByRole("button", { name: FORMULA_PANEL_WORDS.en.insert })).toBeNull();
});

test("in a table the form for a single row is shown first, and inserted when pressed again", async () => {
  const cells = await open("en");
  await fillGrowth(cells, "en");
  cells.place = { kind: "place", address: "Exports!C2", table: "Exports" };
  press(FORMULA_PANEL_WORDS.en.insert);
  const ofRow = "=TRADE.YOY(Exports[Cars],Exports[Year],Exports[@[Year]])";
  expect(await screen.findByText(ofRow)).toBeVisible();
  expect(cells.inserted).toEqual([]);
  // Twice in a row: the second would find its cell in use by the first, and say that nothing was changed.
  press(FORMULA_PANEL_WORDS.en.insert);
  press(FORMULA_PANEL_WORDS.en.insert);
  await waitFor(() => expect(cells.inserted).toEqual([ofRow]));
  expect(await screen.findByText(FORMULA_PANEL_WORDS.en.inserted("Sheet1!A1"))).toBeVisible();
  expect(cells.inserted).toHaveLength(1);
});

test("an answer that has no form for a row is not put into a table", async () => {
  const cells = await open("en");
  cells.place = { kind: "place", address: "Exports!C2", table: "Exports" };
  type(FORMULA_PANEL_WORDS.en.search, "CHECK_DATA");
  press("CHECK_DATA");
  type(/^values/, "Exports[Cars]");
  type(/^periods/, "Exports[Year]");
  press(FORMULA_PANEL_WORDS.en.insert);
  expect(await screen.findByText(FORMULA_PANEL_WORDS.en.notInTable("Exports!C2", "Exports"))).toBeVisible();
  expect(cells.inserted).toEqual([]);
});

test.each<Language>(["en", "ko"])("%s: why nothing was taken up or selected is said", async (language) => {
  const words = FORMULA_PANEL_WORDS[language];
  const { obstacles } = { en, ko }[language];
  const cells = await open(language);
  cells.cell = { kind: "refused", obstacle: { kind: "busy-editing" } };
  press(words.reopen);
  expect(await screen.findByText(obstacles["busy-editing"]())).toBeVisible();
  expect(screen.queryByText(words.notReopened)).toBeNull();
  press("YOY");
  cells.selection = undefined;
  press(words.useSelectionFor("values"));
  expect(await screen.findByText(words.noSelection)).toBeVisible();
  expect(await axeViolations(document.body)).toEqual([]);
  cells.selection = "Exports[Cars]";
  press(words.useSelectionFor("values"));
  await screen.findByDisplayValue("Exports[Cars]");
  expect(screen.queryByText(words.noSelection)).toBeNull();
});

test("the formula of a cell is taken up again; what is no single call is not", async () => {
  const cells = await open("en");
  press(FORMULA_PANEL_WORDS.en.reopen);
  expect(await screen.findByText(FORMULA_PANEL_WORDS.en.notReopened)).toBeVisible();
  cells.cell = formulaInB3('=TRADE.YOY(Exports[Cars],Exports[Year],"2024","log")');
  press(FORMULA_PANEL_WORDS.en.reopen);
  expect(await screen.findByDisplayValue("Exports[Cars]")).toBeVisible();
  expect(screen.getByRole("combobox", { name: /mode/ })).toHaveTextContent("log");
  expect(screen.getByText('=TRADE.YOY(Exports[Cars],Exports[Year],"2024","log")')).toBeVisible();
});

describe("a formula that was taken up", () => {
  const GROWTH = '=TRADE.YOY(Exports[Cars],Exports[Year],"2024")';

  async function takenUp(cells: FakeFormulaCells, language: Language, formula = GROWTH, table?: string) {
    cells.cell = formulaInB3(formula, table);
    press(FORMULA_PANEL_WORDS[language].reopen);
    await screen.findByDisplayValue("Exports[Cars]");
    return FORMULA_PANEL_WORDS[language].replace("Sheet1!B3");
  }

  test.each<Language>(["en", "ko"])(
    "%s: is put back into its cell when it was changed, and again, whatever is selected by then",
    async (language) => {
      const words = FORMULA_PANEL_WORDS[language];
      const cells = await open(language);
      const replace = await takenUp(cells, language);
      cells.place = { kind: "place", address: "Exports!C2", table: "Exports" };
      type("at", '"2023"');
      expect(await axeViolations(document.body)).toEqual([]);
      press(replace);
      expect(await screen.findByText(words.inserted("Sheet1!B3"))).toBeVisible();
      const first = '=TRADE.YOY(Exports[Cars],Exports[Year],"2023")';
      const at = { sheet: "first", rect: { row: 2, column: 1, rows: 1, columns: 1 } };
      expect(cells.replaced).toEqual([{ ...at, before: [[GROWTH]], formula: first }]);
      type("at", '"2022"');
      press(replace);
      await waitFor(() => expect(cells.replaced).toHaveLength(2));
      expect(cells.replaced[1]).toMatchObject({ before: [[first]], formula: first.replace("2023", "2022") });
      expect(cells.inserted).toEqual([]);
    },
  );

  test("can be inserted elsewhere all the same", async () => {
    const cells = await open("en");
    await takenUp(cells, "en");
    press(FORMULA_PANEL_WORDS.en.insert);
    await waitFor(() => expect(cells.inserted).toEqual([GROWTH]));
    expect(cells.replaced).toEqual([]);
  });

  test("is not put over another one that its cell holds by now", async () => {
    const cells = await open("en");
    const replace = await takenUp(cells, "en");
    cells.cell = formulaInB3("=SUM(A1:A9)");
    press(replace);
    expect(await screen.findByText(en.obstacles["formula-moved"]())).toBeVisible();
    cells.cell = formulaInB3(GROWTH);
    cells.replacing = { kind: "refused", obstacle: { kind: "moved" } };
    press(replace);
    expect(await screen.findByText(en.obstacles.moved())).toBeVisible();
  });

  test("in a table is shown in its form for a single row first", async () => {
    const cells = await open("en");
    const replace = await takenUp(cells, "en", GROWTH, "Exports");
    press(replace);
    const ofRow = "=TRADE.YOY(Exports[Cars],Exports[Year],Exports[@[Year]])";
    expect(await screen.findByText(ofRow)).toBeVisible();
    expect(cells.replaced).toEqual([]);
    press(replace);
    await waitFor(() => expect(cells.replaced).toMatchObject([{ formula: ofRow }]));
  });

  test("keeps its @, and another function that is begun replaces nothing", async () => {
    const cells = await open("en");
    const replace = await takenUp(cells, "en", GROWTH.replace("=", "=@"));
    type("at", '"2023"');
    press(replace);
    await waitFor(() =>
      expect(cells.replaced).toMatchObject([{ formula: '=@TRADE.YOY(Exports[Cars],Exports[Year],"2023")' }]),
    );
    press(FORMULA_PANEL_WORDS.en.back);
    press("YOY");
    expect(screen.queryByRole("button", { name: replace })).toBeNull();
  });
});
