/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Obstacle, WriteResult } from "../../src/excel/Workbook";
import { choose, fill, openPane, openPanel, type Pane } from "./pane";

const field = (name: string) => screen.getByRole("textbox", { name });
const insertButton = () => screen.getByRole("button", { name: "Insert" });
const insert = () => userEvent.click(insertButton());
const preview = () => screen.getByRole("region", { name: "Preview" });

function range(from: string, to: string): void {
  fill("From", from);
  fill("To", to);
}

/** The load panel, on the first three months of 2024. */
async function openLoading(): Promise<Pane> {
  const pane = openPane();
  await openPanel(pane, "load");
  range("2024-01", "2024-03");
  return pane;
}

const WRITTEN: WriteResult = {
  kind: "written",
  sheet: "Total exports, Months",
  address: "A3:B6",
  table: "ExportsMonth",
  rows: 3,
};
const EXISTS: WriteResult = {
  kind: "refused",
  obstacle: { kind: "table-exists", table: "ExportsMonth", sheet: "Mine" },
};

describe("the form", () => {
  test("shows before anything is written what will be written: size, unit, figures, source", async () => {
    const { workbook } = await openLoading();
    expect(screen.getByText(/3 rows × 2 columns\. Unit: million US dollars/)).toBeVisible();
    const cells = within(preview())
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
    // The figures of data/monthly_total.csv.
    expect(cells).toEqual(["2024-01", "54,709.8", "2024-02", "52,076.4", "2024-03", "56,518.3"]);
    expect(
      screen.getByText("Bank of Korea, exports and imports (ECOS), 23 Apr 2026, final; million US dollars"),
    ).toBeVisible();
    expect(workbook.writes).toEqual([]);
  });

  test("figures that are missing are counted, in the long layout too, and left blank", async () => {
    await openLoading();
    choose(/What/, "Destinations");
    userEvent.click(screen.getByRole("button", { name: "None" }));
    userEvent.click(screen.getByRole("checkbox", { name: "Latin America" }));
    // Printed of April 2025 and July 2026 only.
    range("2026-06", "2026-07");
    expect(screen.getByText(/2 rows × 2 columns, 1 figure missing/)).toBeVisible();
    expect(within(preview()).getAllByRole("cell")[1]).toBeEmptyDOMElement();
    choose(/Layout/, "Long: one row for each figure");
    expect(screen.getByText(/2 rows × 5 columns, 1 figure missing/)).toBeVisible();
  });

  test.each([
    ["First 20 days", /working days of these figures are those of the first days.*days first10 or first20/],
    ["Compiled items", /no figures of the ministry/],
    ["Imports, compiled items", /no figures of the ministry/],
  ])("%s says what to know before using it, the ministry's items nothing", async (group, warning) => {
    await openLoading();
    choose(/What/, group);
    expect(await screen.findByText(warning)).toBeVisible();
    choose(/What/, "Ministry's items");
    expect(screen.queryByText(warning)).toBeNull();
  });

  test("offers the series of a group, and writes those that are chosen", async () => {
    const { workbook } = await openLoading();
    choose(/What/, "Customs' items");
    const all = screen.getAllByRole("checkbox");
    expect(all).toHaveLength(10);
    all.forEach((box) => expect(box).toBeChecked());
    userEvent.click(screen.getByRole("button", { name: "None" }));
    userEvent.click(screen.getByRole("checkbox", { name: "Ships" }));
    userEvent.click(screen.getByRole("checkbox", { name: "Semiconductors" }));
    insert();
    expect(workbook.writes[0].table.headers.slice(1).sort()).toEqual(["Semiconductors", "Ships"]);
    userEvent.click(screen.getByRole("button", { name: "All" }));
    screen.getAllByRole("checkbox").forEach((box) => expect(box).toBeChecked());
  });

  test("another group keeps the frequency, the range, the layout and the place", async () => {
    const { workbook } = await openLoading();
    choose(/Frequency/, "Quarters");
    choose(/Layout/, "Long: one row for each figure");
    userEvent.click(screen.getByRole("radio", { name: "At the selection" }));
    choose(/What/, "Total imports");
    insert();
    expect(workbook.writes[0].table.headers).toEqual(["Period", "Series", "Value", "Status", "Source"]);
    expect(workbook.writes[0].table.rows.map(([period]) => period)).toEqual(["2024Q1"]);
    expect(workbook.writes[0].options.place).toEqual({ kind: "selection" });
  });

  test("an empty field shows the end of the figures that it stands for", async () => {
    await openLoading();
    range("", "");
    choose(/What/, "Customs' items");
    const hints = () => ["From", "To"].map((name) => field(name).getAttribute("placeholder"));
    expect(hints()).toEqual(["2016-01", "2026-09"]);
    choose(/What/, "Total exports");
    choose(/Frequency/, "Quarters");
    expect(hints()).toEqual(["2000Q1", "2026Q3"]);
  });

  test("quarters and years are offered as well as months", async () => {
    const { workbook } = await openLoading();
    choose(/Frequency/, "Quarters");
    insert();
    expect(workbook.writes[0].table.rows.map(([period]) => period)).toEqual(["2024Q1"]);
  });

  test("a list is chosen from by arrow keys, and Enter in it inserts nothing", async () => {
    const { workbook } = await openLoading();
    const list = screen.getByRole("combobox", { name: /What/ });
    list.focus();
    userEvent.keyboard("{arrowdown}");
    expect(list).toHaveTextContent("Total imports");
    userEvent.keyboard("{enter}");
    expect(list).toHaveAttribute("aria-expanded", "true");
    expect(workbook.writes).toEqual([]);
  });

  test("Enter in a field inserts", async () => {
    const { workbook } = await openLoading();
    userEvent.type(field("To"), "{enter}");
    expect(workbook.writes).toHaveLength(1);
    expect(workbook.writes[0].options).toMatchObject({ place: { kind: "new-sheet" }, replace: false });
  });
});

describe("what cannot be loaded", () => {
  test.each([
    ["2024-05", "2023-05", "From (2024-05) is after To (2023-05); exchange them."],
    ["soon", "2024-03", '"soon" in From is not a period; write 2024-05, 2024Q2 or 2024.'],
    ["2024-01", "later", '"later" in To is not a period; write 2024-05, 2024Q2 or 2024.'],
    ["1900", "1900", "There are no figures for this choice; take another range or frequency."],
  ])("from %s to %s is refused with a sentence", async (from, to, sentence) => {
    const { workbook } = await openLoading();
    range(from, to);
    expect(screen.queryByRole("region", { name: "Preview" })).toBeNull();
    insert();
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
    expect(workbook.writes).toEqual([]);
  });

  test("no series is refused, and the sentence goes when one is chosen", async () => {
    await openLoading();
    choose(/What/, "Destinations");
    userEvent.click(screen.getByRole("button", { name: "None" }));
    insert();
    await screen.findByText("Choose at least one series.");
    expect(screen.getByRole("alert")).toHaveTextContent("Choose at least one series.");
    userEvent.click(screen.getByRole("button", { name: "All" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("what Excel answers", () => {
  test.each<[Obstacle, string]>([
    [{ kind: "sheet-protected", sheet: "Mine" }, 'The sheet "Mine" is protected. Unprotect it'],
    [
      { kind: "inside-table", table: "Sales" },
      "The selection touches the table Sales. Select a cell outside it",
    ],
    [
      { kind: "cells-in-use", address: "Mine!B5" },
      "There is something in Mine!B5 already. Select empty cells",
    ],
    [
      { kind: "name-taken", name: "ExportsMonth" },
      "The name ExportsMonth is used for something else. Rename it",
    ],
    [
      { kind: "other-columns", table: "ExportsCustoms", sheet: "Mine" },
      'The table ExportsCustoms on the sheet "Mine" has other columns. Choose the same series',
    ],
    [{ kind: "sheet-gone" }, "The sheet was deleted meanwhile. Press Insert again"],
    [{ kind: "busy-editing" }, "A cell is being edited. Press Enter in it"],
    [
      { kind: "unexpected", message: "Not today." },
      "Excel refused: Not today. Nothing was changed. Try again",
    ],
  ])("an obstacle is an alert that says what to do: %o", async (obstacle, sentence) => {
    const { workbook } = await openLoading();
    insert();
    await workbook.writes[0].answer({ kind: "refused", obstacle });
    await screen.findByText(sentence, { exact: false });
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("a table that is there already is asked about, and updated when she agrees", async () => {
    const { workbook } = await openLoading();
    insert();
    await workbook.writes[0].answer(EXISTS);
    expect(
      await screen.findByText(/The table ExportsMonth is on the sheet "Mine" already\. Update it in place\?/),
    ).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
    expect(workbook.writes.map(({ options }) => options.replace)).toEqual([false]);
    userEvent.click(screen.getByRole("button", { name: "Update the table" }));
    expect(workbook.writes.map(({ options }) => options.replace)).toEqual([false, true]);
    await workbook.writes[1].answer({ ...WRITTEN, kind: "updated", sheet: "Mine" });
    expect(await screen.findByText(/The table on Mine was updated: 3 rows\./)).toBeVisible();
  });

  test("a table that she keeps is not written to, and the focus stays where the button was", async () => {
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { workbook } = await openLoading();
    insert();
    await workbook.writes[0].answer(EXISTS);
    userEvent.click(screen.getByRole("button", { name: "Keep it as it is" }));
    expect(screen.queryByRole("button", { name: "Update the table" })).toBeNull();
    expect(document.body).not.toHaveFocus();
    hasFocus.mockRestore();
    expect(workbook.writes).toHaveLength(1);
  });

  test("what came of it is scrolled into view", async () => {
    const scrolled = jest.spyOn(HTMLElement.prototype, "scrollIntoView");
    const { workbook } = await openLoading();
    expect(scrolled).not.toHaveBeenCalled();
    insert();
    await workbook.writes[0].answer(WRITTEN);
    const message = await screen.findByText(/3 rows written/);
    await waitFor(() => expect(scrolled.mock.contexts.at(-1)).toContainElement(message));
    scrolled.mockRestore();
  });

  test("what was written is said with its place, until the form changes", async () => {
    const { workbook } = await openLoading();
    insert();
    await workbook.writes[0].answer(WRITTEN);
    expect(
      await screen.findByText(
        "3 rows written to Total exports, Months, A3:B6. Leave a column free between the table and a formula that spills.",
      ),
    ).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("A3:B6");
    range("2023", "2023");
    expect(screen.queryByRole("status")).toBeNull();
  });

  test("an error that nobody expected is shown as well, and it can be tried again", async () => {
    const report = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const { workbook } = await openLoading();
    insert();
    await workbook.writes[0].fail(new Error("A bug."));
    await screen.findByText(/A bug\./);
    report.mockRestore();
    expect(screen.getByRole("alert")).toBeVisible();
    insert();
    expect(workbook.writes).toHaveLength(2);
  });
});

describe("while it writes", () => {
  test("the progress is shown as it goes", async () => {
    const { workbook } = await openLoading();
    insert();
    expect(screen.getByRole("status")).toHaveTextContent("Writing … 0 %");
    act(() => workbook.writes[0].options.onProgress(0.424));
    expect(screen.getByRole("status")).toHaveTextContent("Writing … 42 %");
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "42");
  });

  test("Cancel aborts it", async () => {
    const { workbook } = await openLoading();
    insert();
    userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(workbook.writes[0].signal.aborted).toBe(true);
    expect(await screen.findByText("Cancelled. The workbook is as it was.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  });

  test("nothing else is written, by the button nor by Enter", async () => {
    const { workbook } = await openLoading();
    insert();
    insert();
    userEvent.type(field("To"), "{enter}");
    expect(workbook.writes).toHaveLength(1);
  });

  test("changing the form hides neither the progress nor Cancel", async () => {
    await openLoading();
    insert();
    range("2023", "2023");
    expect(screen.getByRole("progressbar")).toBeVisible();
    expect(screen.getByRole("button", { name: "Cancel" })).toBeVisible();
  });

  test("closing the pane aborts it", async () => {
    const { workbook, unmount } = await openLoading();
    insert();
    unmount();
    expect(workbook.writes[0].signal.aborted).toBe(true);
  });
});
