/** @jest-environment jsdom */
// Where figures go that a table of the workbook holds already, and what may stand in the way.
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { readingErrorMessage } from "../../src/i18n/importing/readingErrors";
import { IMPORT_WORDS } from "../../src/i18n/importing/words";
import type { TablesResult } from "../../src/excel/Workbook";
import type { Language } from "../../src/i18n/language";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import { seriesModel } from "../../src/model/seriesModel";
import { axeViolations } from "../axe";
import { LANGUAGES } from "../sample";
import { choose, openPane, openPanel, type Pane } from "./pane";

const COMING = "단위: 백만 달러\n기간\t수출\n2026-08\t110\n2026-09\t121";
const RELEASE = "2026년 9월 수출입 동향\n수출은 1,209.4억 달러(+83.5%)";

const AUGUST = 2026 * 12 + 7;

async function paste(language: Language, pane: Pane, text = COMING): Promise<void> {
  const words = BRING_IN_WORDS[language];
  await openPanel(pane, "bringIn");
  const field = await screen.findByRole("textbox", { name: words.paste });
  fireEvent.change(field, { target: { value: text } });
  userEvent.click(screen.getByRole("button", { name: words.readPasted }));
}

/** A table of exports that the workbook knows, with these rows of dates and figures. */
function exportsTable(
  rows: readonly (readonly unknown[])[],
  step = 1,
  provisional: readonly number[] = [],
): TablesResult {
  const series = seriesModel(
    {
      id: "exports",
      also: [],
      name: "수출",
      flow: "exports",
      measure: "amount",
      isCumulative: false,
      unit: { kind: "money", currency: "USD", power: 6 },
      step,
      values: new Map(),
      provisional: new Set(provisional),
    },
    { source: "x", day: "2026-09-01" },
  );
  const columns = [{ column: 8, ...series }];
  const headers = [
    { id: 7, header: "Period" },
    { id: 8, header: "Exports" },
  ];
  return {
    kind: "tables",
    model: { ...EMPTY_MODEL, tables: [{ table: "{1}", frequency: "month", periodColumn: 7, columns }] },
    tables: [{ id: "{1}", name: "Mine", sheet: "S", columns: headers, rows }],
  };
}

describe.each(LANGUAGES)("%s", (language) => {
  const words = BRING_IN_WORDS[language];

  test("a filter that hides rows is cleared only with a word", async () => {
    const pane = openPane(language);
    const { workbook } = pane;
    workbook.tables = exportsTable([[46265, 98000]]);
    await openPanel(pane, "bringIn");
    userEvent.click(await screen.findByRole("button", { name: words.release }));
    fireEvent.change(screen.getByRole("textbox", { name: words.releaseText }), {
      target: { value: RELEASE },
    });
    userEvent.click(await screen.findByRole("button", { name: words.update }));
    await waitFor(() => expect(workbook.updates).toHaveLength(1));
    expect(workbook.updates[0].options.clearsFilters).toBe(false);
    const hidden = { kind: "rows-hidden", address: "A1:B2" } as const;
    await workbook.updates[0].answer({ kind: "refused", obstacle: hidden });
    expect((await screen.findAllByText(words.filtered("Mine")))[0]).toBeVisible();
    expect(screen.getByRole("group", { name: words.clearFilter })).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
    userEvent.click(screen.getByRole("button", { name: words.clearFilter }));
    await waitFor(() => expect(workbook.updates).toHaveLength(2));
    expect(workbook.updates[1].options.clearsFilters).toBe(true);
    expect(workbook.updates[1].update).toEqual(workbook.updates[0].update);
  });

  test("once the filter is kept, the focus is on the button that asked for it", async () => {
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const pane = openPane(language);
    pane.workbook.tables = exportsTable([[46265, 98_000]]);
    await paste(language, pane, pasted("수출", [august]));
    const hidden = { kind: "rows-hidden", address: "A1:B2" } as const;
    const keep = async (times: number) => {
      userEvent.click(await screen.findByRole("button", { name: words.update }));
      await waitFor(() => expect(pane.workbook.updates).toHaveLength(times));
      await pane.workbook.updates[times - 1].answer({ kind: "refused", obstacle: hidden });
      const button = await screen.findByRole("button", { name: words.keepFilter });
      button.focus();
      return button;
    };
    userEvent.click(await keep(1));
    expect(screen.getByRole("button", { name: words.update })).toHaveFocus();
    const button = await keep(2);
    // In the sheet by now, where the pane may fetch it from no more.
    hasFocus.mockReturnValue(false);
    userEvent.click(button);
    expect(document.body).toHaveFocus();
    hasFocus.mockRestore();
  });

  // As shipped, so that what comes in is known by its figures.
  const [august, september] = [98_282.43, 120_943.825];
  const pasted = (heading: string, ...rows: readonly (readonly number[])[]) =>
    [
      `단위: 백만 달러\n기간\t${heading}`,
      ...rows.map((row, i) => [`2026-0${8 + i}`, ...row].join("\t")),
    ].join("\n");

  test("that a table has all that comes in is said only where it has", async () => {
    const pane = openPane(language);
    pane.workbook.tables = exportsTable([
      [46265, august],
      [46295, september],
    ]);
    await paste(language, pane, pasted("수출", [august], [september]));
    expect(await screen.findByText(words.nothingChanges)).toBeVisible();
    userEvent.click(screen.getByRole("button", { name: words.another }));
    await paste(language, pane, pasted("수출\t수입", [august, 90], [september, 99]));
    expect(await screen.findByText(words.nothingChosen)).toBeVisible();
    expect(screen.queryByText(words.nothingChanges)).toBeNull();
  });

  test("a table that changed since its difference was shown is not updated before that is seen", async () => {
    const pane = openPane(language);
    pane.workbook.tables = exportsTable([[46265, 98_000]]);
    await paste(language, pane, pasted("수출", [august]));
    await screen.findByRole("button", { name: words.update });
    // Excel has not told of it.
    pane.workbook.tables = exportsTable([[46265, 97_000]]);
    userEvent.click(screen.getByRole("button", { name: words.update }));
    expect(await screen.findByText(words.changedMeanwhile)).toBeVisible();
    expect(pane.workbook.updates).toHaveLength(0);
    userEvent.click(screen.getByRole("button", { name: words.update }));
    await waitFor(() => expect(pane.workbook.updates).toHaveLength(1));
    expect(pane.workbook.updates[0].update.table.changes).toMatchObject([{ before: 97_000, after: august }]);
  });

  test("as long as a choice makes no table, the one that is there is not updated", async () => {
    const pane = openPane(language);
    pane.workbook.tables = exportsTable([[46265, 98_000]]);
    await paste(language, pane, pasted("수출", [august]));
    const update = await screen.findByRole("button", { name: words.update });
    expect(update).not.toHaveAttribute("aria-disabled", "true");
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
      fireEvent(details, new Event("toggle"));
    }
    choose(new RegExp(`^${words.settings.column(2, "수출")}`), IMPORT_WORDS[language].uses["leave-out"]);
    await screen.findByText(readingErrorMessage("no-figures", {}, language));
    expect(screen.getByRole("button", { name: words.update })).toHaveAttribute("aria-disabled", "true");
  });

  test("a formula stays, and it is said that what comes in differs", async () => {
    const pane = openPane(language);
    const found = exportsTable([
      [46265, 98_000],
      [46295, september],
    ]);
    if (found.kind !== "tables") throw new Error(found.kind);
    const formulas = [
      [46265, "=C1"],
      [46295, september],
    ];
    pane.workbook.tables = { ...found, tables: [{ ...found.tables[0], formulas }] };
    await paste(language, pane, pasted("수출", [august], [september]));
    expect(await screen.findByText(words.formulas(1))).toBeVisible();
    expect(await screen.findByText(words.nothingChosen)).toBeVisible();
  });

  test("figures that were given with more digits are counted when the table is updated", async () => {
    const pane = openPane(language);
    pane.workbook.tables = exportsTable([
      [46265, Math.round(august)],
      [46295, Math.round(september)],
    ]);
    await paste(language, pane, pasted("수출", [august], [september]));
    userEvent.click(await screen.findByRole("button", { name: words.update }));
    await waitFor(() => expect(pane.workbook.updates).toHaveLength(1));
    const done = { sheet: "S", address: "A1", table: "Mine", rows: 2 } as const;
    await pane.workbook.updates[0].answer({ kind: "updated", ...done });
    const counts = { added: 0, revised: 0, refined: 2, unchanged: 0 };
    expect(await screen.findByText(words.updated(counts, "Mine"))).toBeVisible();
    expect(words.updated(counts, "Mine")).toContain(words.difference(counts));
  });

  test("figures that only become final can be updated, and are counted, also beside what is revised", async () => {
    const pane = openPane(language);
    const made = { en: "made final 2", ko: "확정 2" }[language];
    const months = [AUGUST, AUGUST + 1];
    const rows = [
      [46265, august],
      [46295, september],
    ];
    const found = exportsTable(rows, 1, months);
    if (found.kind !== "tables") throw new Error(found.kind);
    // A mark stands in no cell: a formula is in nobody's way.
    const formulas = [[46265, "=C1"], rows[1]];
    pane.workbook.tables = { ...found, tables: [{ ...found.tables[0], formulas }] };
    await paste(language, pane, pasted("수출", [august], [september]));
    // What comes in marks nothing: that makes nothing final, but it may be said.
    const unmarked = { added: 0, revised: 0, refined: 0, unchanged: 2 };
    expect(await screen.findByText(words.difference(unmarked), { exact: false })).toBeVisible();
    const areFinal = () => screen.findByRole("checkbox", { name: words.areFinal(2) });
    expect(await areFinal()).not.toBeChecked();
    userEvent.click(await areFinal());
    const counts = { added: 0, revised: 0, refined: 0, madeFinal: 2, unchanged: 0 };
    expect(await screen.findByText(words.difference(counts), { exact: false })).toBeVisible();
    expect(words.difference(counts)).toContain(made);
    userEvent.click(screen.getByRole("button", { name: words.update }));
    await waitFor(() => expect(pane.workbook.updates).toHaveLength(1));
    const { table, model } = pane.workbook.updates[0].update;
    expect([table.changes, table.added, model?.series.Exports.provisional]).toEqual([[], [], []]);
    const done = { sheet: "S", address: "A1", table: "Mine", rows: 2 } as const;
    await pane.workbook.updates[0].answer({ kind: "updated", ...done });
    expect(await screen.findByText(words.updated(counts, "Mine"))).toBeVisible();
    userEvent.click(screen.getByRole("button", { name: words.another }));
    pane.workbook.tables = exportsTable(
      [
        [46265, 98_000],
        [46295, september],
      ],
      1,
      months,
    );
    await paste(language, pane, pasted("수출", [august], [september]));
    userEvent.click(await areFinal());
    const both = { added: 0, revised: 1, refined: 0, madeFinal: 2, unchanged: 0 };
    expect(await screen.findByText(words.difference(both), { exact: false })).toBeVisible();
  });

  test("a figure that is final here and provisional there stays final, which is said", async () => {
    const pane = openPane(language);
    pane.workbook.tables = exportsTable([[46265, august]]);
    await paste(language, pane, `단위: 백만 달러\n기간\t수출\n2026-08(p)\t${august}`);
    expect(await screen.findByText(words.keptFinal(1))).toBeVisible();
    expect(await screen.findByText(words.nothingChanges)).toBeVisible();
  });

  test.each(["newer", "damaged"] as const)(
    "notes that are %s are told before anything is written",
    async (trouble) => {
      const pane = openPane(language);
      pane.workbook.tables = { kind: "tables", model: EMPTY_MODEL, tables: [], trouble };
      await paste(language, pane);
      // The home, which is not shown now, tells it too.
      const inSight = () =>
        screen.getAllByText(pane.texts.model[trouble]).find((one) => !one.closest("[hidden]"));
      await waitFor(() => expect(inSight()).toBeVisible());
      userEvent.click(screen.getByRole("button", { name: words.insert }));
      await waitFor(() => expect(pane.workbook.writes).toHaveLength(1));
      const [{ answer, table, options }] = pane.workbook.writes;
      expect(options.isNumbered).toBe(true);
      const { tableName } = table;
      const done = { sheet: "S", address: "A1", table: tableName, rows: 2, forgotten: "newer" } as const;
      await answer({ kind: "written", ...done });
      expect(
        (await screen.findAllByText(pane.texts.load.forgotten.newer, { exact: false }))[0],
      ).toBeVisible();
    },
  );
});
