/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { OurBlock } from "../../src/excel/OurCells";
import { CELLS_PANE } from "../../src/i18n/cellsPane";
import { errorMessage } from "../../src/i18n/errors";
import { EXPLAIN_WORDS } from "../../src/i18n/explain";
import type { Language } from "../../src/i18n/language";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import { monthly } from "./checkTables";
import { serveHelp } from "./formulaCells";
import { block, EXPORTS, FAILED, foundOf, holds } from "./ourCells";
import { openPane, openPanel, type Pane } from "./pane";
import { LANGUAGES } from "../sample";

beforeAll(serveHelp);

async function open(language: Language, ...blocks: readonly OurBlock[]): Promise<Pane> {
  const pane = openPane(language);
  pane.workbook.ours = foundOf(...blocks);
  await openPanel(pane, "cells");
  return pane;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test.each(LANGUAGES)(
  "a line says what its cell shows and where its figures come from: %s",
  async (language) => {
    const pane = openPane(language);
    pane.workbook.ours = foundOf(EXPORTS);
    holds(pane.workbook, EXPORTS, 58112);
    await openPanel(pane, "cells");
    const line = (await screen.findByText(EXPORTS.formula)).closest("li") as HTMLElement;
    expect(line).toHaveTextContent("58,112");
    const source = EXPLAIN_WORDS[language].headings.source;
    await waitFor(() => expect(line).toHaveTextContent(new RegExp(`${source}: .*2026`)), { timeout: 5000 });
  },
);

test.each([
  ["en", "Chips: October release.pdf, as of 2026-10-01"],
  ["ko", "Chips: October release.pdf, 2026-10-01 기준"],
] as const)("of a table of the workbook a line says the source and the day: %s", async (language, said) => {
  const own = block("=TRADE.YTD(T[Period],T[Chips])", ["12"]);
  const pane = openPane(language);
  const { cells, model } = monthly({ Chips: { source: "October release.pdf" } }, [
    ["2024-01", 5],
    ["2024-02", 7],
  ]);
  const body = { row: 1, column: 0, rows: 2, columns: 2 };
  const tables = [{ ...cells, sheet: "Figures", body }];
  pane.workbook.tables = { kind: "tables", model: { ...EMPTY_MODEL, tables: [model] }, tables };
  pane.workbook.references = new Map([
    ["T[Period]", { cells: [["2024-01"], ["2024-02"]], address: "Figures!A2:A3" }],
    ["T[Chips]", { cells: [[5], [7]], address: "Figures!B2:B3" }],
  ]);
  pane.workbook.ours = foundOf(own);
  holds(pane.workbook, own, 12);
  await openPanel(pane, "cells");
  const line = (await screen.findByText(own.formula)).closest("li") as HTMLElement;
  const { source } = EXPLAIN_WORDS[language].headings;
  await waitFor(() => expect(line).toHaveTextContent(`${source}: ${said}`), { timeout: 5000 });
});

test("a line with errors counts them and says the reason of the first", async () => {
  const many = block(FAILED.formula, ["#VALUE!", "1", "#VALUE!"], {
    errors: 2,
    firstError: { row: 0, column: 0 },
  });
  const pane = openPane();
  pane.workbook.ours = foundOf(many);
  holds(pane.workbook, many, { type: "Error", basicValue: "#VALUE!" });
  await openPanel(pane, "cells");
  const line = (await screen.findByText(FAILED.formula)).closest("li") as HTMLElement;
  expect(line).toHaveTextContent(CELLS_PANE.en.errors(2, 3));
  const reason = errorMessage("no-such-period", { entry: "2024-13" }, "en");
  await waitFor(() => expect(line.textContent).toContain(reason));
});

test("Enter on a line goes to its cells", async () => {
  const pane = await open("en", EXPORTS);
  const link = await screen.findByRole("button", { name: CELLS_PANE.en.go("C2") });
  link.focus();
  userEvent.keyboard("{enter}");
  await screen.findByText(pane.texts.show.shown("S!B5"));
  expect(pane.workbook.shownOurs).toEqual([EXPORTS]);
});

test("lines without an error can be left out", async () => {
  const words = CELLS_PANE.en;
  await open("en", EXPORTS, FAILED);
  await screen.findByText(words.summary(2, 2, 1));
  userEvent.click(screen.getByRole("checkbox", { name: words.onlyErrors }));
  expect(screen.queryByText(EXPORTS.formula)).toBeNull();
  screen.getByText(FAILED.formula);
});

test("after recalculating it says how many lines show something else, and which sheet was refused", async () => {
  const words = CELLS_PANE.en;
  const pane = await open("en", EXPORTS);
  await screen.findByText(words.summary(1, 1, 0));
  pane.workbook.ours = foundOf({ ...EXPORTS, texts: ["58,113"] });
  const obstacle = { kind: "sheet-protected", sheet: "Locked" } as const;
  pane.workbook.recalculated = { kind: "recalculated", cells: 1, refused: [{ sheet: "Locked", obstacle }] };
  press(words.recalculate);
  await screen.findByText(words.recalculated(1, 1));
  screen.getByText(words.notCalculated("Locked", pane.texts.obstacles["sheet-protected"]("Locked")));
});

test("without cells of ours there is nothing to recalculate, which keeps the focus", async () => {
  const words = CELLS_PANE.en;
  await open("en");
  await screen.findByText(words.none);
  const button = screen.getByRole("button", { name: words.recalculate });
  button.focus();
  userEvent.keyboard("{enter}");
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(screen.queryByText(words.recalculated(0, 0))).toBeNull();
});

test("what somebody changes in the workbook comes into the list by itself", async () => {
  const pane = await open("en", EXPORTS);
  await screen.findByText(CELLS_PANE.en.summary(1, 1, 0));
  pane.workbook.ours = foundOf(EXPORTS, FAILED);
  act(() => pane.workbook.changed());
  await screen.findByText(CELLS_PANE.en.summary(2, 2, 1), undefined, { timeout: 5000 });
});

test("a list of thousands is shown fifty lines at a time", async () => {
  const many = Array.from({ length: 120 }, (_, i) =>
    block(`=TRADE.YTD(A${i})`, ["1"], { rect: { row: i, column: 0, rows: 1, columns: 1 } }),
  );
  await open("en", ...many);
  await screen.findByText(CELLS_PANE.en.summary(120, 120, 0));
  const lines = () => document.querySelectorAll("ol.findings > li").length;
  expect(lines()).toBe(50);
  press(CELLS_PANE.en.more(50));
  expect(lines()).toBe(100);
  press(CELLS_PANE.en.more(20));
  expect(lines()).toBe(120);
});
