/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { en } from "../../src/i18n/en";
import { CHECK_PANE } from "../../src/i18n/checkPane";
import type { Language } from "../../src/i18n/language";
import { axeViolations } from "../axe";
import { LANGUAGES } from "../sample";
import { asTables, monthly, months } from "./checkTables";
import { openPane, openPanel, type Pane } from "./pane";

const ROWS = months(9).map((month, i) => [month, i === 4 ? "50,400.5" : 50_000 + 100 * i]);
const TABLE = monthly({ Chips: {} }, [...ROWS, ["2024-02", 50_100], ["2024-03", 1]]);
const FIXED = monthly({ Chips: {} }, [
  ...ROWS.map((row, i) => (i === 4 ? [row[0], 50_400.5] : row)),
  ["", ""],
  ["2024-03", 1],
]);
const UPDATED = { kind: "updated", sheet: "Sheet1", address: "A1", table: "Exports", rows: 11 } as const;

async function openCheck(language: Language, table: typeof TABLE | undefined): Promise<Pane> {
  const pane = openPane(language);
  if (table) pane.workbook.tables = asTables(table);
  await openPanel(pane, "check");
  return pane;
}

/** Both fixes are written, and shown as done. */
async function applied(language: Language) {
  const words = CHECK_PANE[language];
  const pane = await openCheck(language, TABLE);
  const { workbook } = pane;
  await screen.findByText(words.summary(3, 1, 2));
  press(words.apply(2));
  await waitFor(() => expect(workbook.updates).toHaveLength(1));
  workbook.tables = asTables(FIXED);
  await workbook.updates[0].answer(UPDATED);
  await screen.findByText(words.applied(3));
  return pane;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe.each(LANGUAGES)("%s", (language) => {
  const words = CHECK_PANE[language];

  test("findings, and what would be changed before and after; accessible, by keyboard", async () => {
    await openCheck(language, TABLE);
    expect(await screen.findByText(words.summary(3, 1, 2))).toBeVisible();
    expect(screen.getByRole("checkbox", { name: /"50,400\.5" → 50,400\.5/ })).toBeChecked();
    expect(await axeViolations(document.body)).toEqual([]);
  });

  test("what is chosen is written as one, looked at again before, and undone as one", async () => {
    const { workbook } = await openCheck(language, TABLE);
    await screen.findByText(words.summary(3, 1, 2));
    press(words.apply(2));
    await waitFor(() => expect(workbook.updates).toHaveLength(1));
    const { table } = workbook.updates[0].update;
    expect(table).toMatchObject({ id: "table", rowCount: 11, added: [], newColumns: [] });
    expect(table.changes.map(({ row, after }) => [row, after])).toEqual(
      expect.arrayContaining([
        [4, 50_400.5],
        [9, null],
        [9, null],
      ]),
    );
    workbook.tables = asTables(FIXED);
    await workbook.updates[0].answer(UPDATED);
    expect(await screen.findByText(words.applied(3))).toBeVisible();
    expect(screen.getByText(words.summary(1, 1, 0))).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
    press(words.undo);
    await waitFor(() => expect(workbook.updates).toHaveLength(2));
    expect(workbook.updates[1].update.table.changes).toEqual(
      expect.arrayContaining([{ row: 4, column: 1, before: 50_400.5, after: "50,400.5" }]),
    );
    await workbook.updates[1].answer(UPDATED);
    expect(await screen.findByText(words.undone)).toBeVisible();
  });

  test("the focus goes from the last change to its undoing and back, but is not fetched from the sheet", async () => {
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { workbook } = await applied(language);
    expect(screen.getByRole("button", { name: words.undo })).toHaveFocus();
    press(words.undo);
    await waitFor(() => expect(workbook.updates).toHaveLength(2));
    expect(screen.getByRole("button", { name: words.undo })).toHaveFocus();
    workbook.tables = asTables(TABLE);
    await workbook.updates[1].answer(UPDATED);
    await screen.findByText(words.undone);
    expect(screen.getByRole("button", { name: words.apply(2) })).toHaveFocus();
    press(words.apply(2));
    await waitFor(() => expect(workbook.updates).toHaveLength(3));
    // She has gone on in the sheet.
    hasFocus.mockReturnValue(false);
    workbook.tables = asTables(FIXED);
    await workbook.updates[2].answer(UPDATED);
    await screen.findByText(words.applied(3));
    expect(document.body).toHaveFocus();
    hasFocus.mockRestore();
  });

  test("undoing that something stood in the way of can be tried again", async () => {
    const { workbook } = await applied(language);
    press(words.undo);
    await waitFor(() => expect(workbook.updates).toHaveLength(2));
    await workbook.updates[1].answer({
      kind: "refused",
      obstacle: { kind: "sheet-protected", sheet: "Sheet1" },
    });
    press(words.undo);
    await waitFor(() => expect(workbook.updates).toHaveLength(3));
    expect(workbook.updates[2].update).toEqual(workbook.updates[1].update);
  });

  test("a table that changed since it was shown is not written to, and that is said", async () => {
    const { workbook } = await openCheck(language, TABLE);
    await screen.findByText(words.summary(3, 1, 2));
    workbook.tables = asTables(FIXED);
    press(words.apply(2));
    expect(await screen.findByText(words.changed)).toBeVisible();
    expect(workbook.updates).toEqual([]);
  });
});

test("a finding leads to its cell, and a row that is hidden is named", async () => {
  const { workbook } = await openCheck("en", TABLE);
  workbook.showResult = { kind: "shown", sheet: "Sheet1", address: "Sheet1!B7", isRowHidden: true };
  (await screen.findByRole("button", { name: en.show.go("Chips · 2024-05 (row 5)") })).focus();
  userEvent.keyboard("{enter}");
  expect(await screen.findByText(/B7.*hidden/)).toBeVisible();
  expect(workbook.shown).toMatchObject([{ table: "table", row: 4, column: 1, key: { value: "2024-05" } }]);
});

test("nothing is changed that was not chosen", async () => {
  const { workbook } = await openCheck("en", TABLE);
  userEvent.click(await screen.findByRole("checkbox", { name: /^Repeated row/ }));
  press(CHECK_PANE.en.apply(1));
  await waitFor(() => expect(workbook.updates).toHaveLength(1));
  expect(workbook.updates[0].update.table.changes.map(({ row }) => row)).toEqual([4]);
});

test("a table left out is not checked, and none is said to be clean then", async () => {
  await openCheck("en", TABLE);
  userEvent.click(await screen.findByRole("checkbox", { name: CHECK_PANE.en.table("Exports", "Sheet1") }));
  expect(screen.getByText(CHECK_PANE.en.noneChosen)).toBeVisible();
  expect(screen.queryByText(CHECK_PANE.en.clean)).toBeNull();
});

test("a workbook without known tables is told what to do", async () => {
  await openCheck("en", undefined);
  expect(await screen.findByText(CHECK_PANE.en.noTables)).toBeVisible();
});

test.each([
  [{ kind: "refused", obstacle: { kind: "moved" } }, CHECK_PANE.en.changed],
  [{ kind: "cancelled" }, /cancelled/i],
  [
    { kind: "refused", obstacle: { kind: "sheet-protected", sheet: "Sheet1" } },
    /\(Review tab\), then try again/,
  ],
] as const)("what came of a write is said: %j", async (result, sentence) => {
  const { workbook } = await openCheck("en", TABLE);
  await screen.findByText(CHECK_PANE.en.summary(3, 1, 2));
  press(CHECK_PANE.en.apply(2));
  await waitFor(() => expect(workbook.updates).toHaveLength(1));
  await workbook.updates[0].answer(result);
  expect(await screen.findByText(sentence)).toBeVisible();
});
