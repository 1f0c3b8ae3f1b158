// Every state of every panel that somebody can bring the pane to.
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CELLS_PANE } from "../../src/i18n/cellsPane";
import { errorMessage } from "../../src/i18n/errors";
import { EXPLAIN_WORDS } from "../../src/i18n/explain";
import { FORMULA_PANEL_WORDS } from "../../src/i18n/formulaPanel";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import { TARGET_PANEL_WORDS } from "../../src/i18n/targetPanel";
import type { BuildResult, HalfDone, WriteResult } from "../../src/excel/Workbook";
import { halfDoneSentence } from "../../src/taskpane/halfDoneSentence";
import { serialOfDate } from "../../src/analysis/time/Period";
import { CALENDAR_PANE } from "../../src/i18n/calendarPane";
import { CHECK_PANE } from "../../src/i18n/checkPane";
import { dayInWords } from "../../src/taskpane/calendar/calendarMonth";
import { asTables, monthly, months } from "./checkTables";
import { BRIEF_PANE } from "../../src/i18n/briefPane";
import type { Language } from "../../src/i18n/language";
import { SHARE_PANE, type SharePaneWords } from "../../src/i18n/sharePane";
import { block, EXPORTS, FAILED, foundOf, holds } from "./ourCells";
import { withAppendix, workbookOf } from "./sheets";
import { openBriefOver } from "./briefOverTables";
import { letCopy } from "./letCopy";
import { choose, fill, openPanel, type Pane } from "./pane";

/** Brings the pane to a state and gives the text that shows it. */
type Arrive = (pane: Pane, language: Language) => Promise<string>;

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function build(pane: Pane, result?: BuildResult): Promise<void> {
  const { texts, workbook } = pane;
  await openPanel(pane, "examples:target");
  press(texts.start.build);
  if (result) await workbook.builds[0].answer(result);
}

async function load(pane: Pane, from = "2024-01", to = "2024-03"): Promise<void> {
  const { texts } = pane;
  await openPanel(pane, "load");
  fill(texts.load.from, from);
  fill(texts.load.to, to);
}

async function insert(pane: Pane, result?: WriteResult): Promise<void> {
  await load(pane);
  press(pane.texts.load.insert);
  if (result) await pane.workbook.writes[0].answer(result);
}

const BUILT = { kind: "built", sheet: "S" } as const satisfies BuildResult;

/** Presses one of the two buttons of the Brief panel that insert a sheet. */
async function briefInserted(
  pane: Pane,
  language: Language,
  button: string,
  result: BuildResult,
  groups: Parameters<typeof openBriefOver>[2],
): Promise<void> {
  await openBriefOver(pane, language, groups);
  press(button);
  await waitFor(() => expect(pane.workbook.builds).toHaveLength(1));
  await pane.workbook.builds[0].answer(result);
}

const PLACE = { sheet: "S", address: "A3:B6", table: "T", rows: 3 };

const HALF_DONE: HalfDone = {
  kind: "half-done",
  obstacle: { kind: "sheet-protected", sheet: "S" },
  left: [{ kind: "cells", sheet: "S", address: "A3:B6" }],
};

/** A table with a text among its figures, and a repeated row. */
const DIRTY = monthly({ Chips: {} }, [
  ...months(9).map((month, i) => [month, i === 4 ? "50,400.5" : 50_000 + 100 * i]),
  ["2024-02", 50_100],
]);

async function check(pane: Pane): Promise<void> {
  pane.workbook.tables = asTables(DIRTY);
  await openPanel(pane, "check");
  await screen.findByText(CHECK_PANE[pane.language].summary(2, 1, 2));
}

/** A value, an error and a blank, each known from the workbook. */
async function cells(pane: Pane): Promise<void> {
  const { workbook } = pane;
  const blank = block('=TRADE.YOY(A2:A3,B2:B3,"2024-05")', [""], {
    rect: { row: 9, column: 2, rows: 1, columns: 1 },
  });
  const failed = { ...FAILED, rect: { row: 5, column: 2, rows: 1, columns: 1 } };
  workbook.ours = foundOf(EXPORTS, failed, blank);
  holds(workbook, EXPORTS, 58_112);
  holds(workbook, failed, { type: "Error", basicValue: "#VALUE!" });
  holds(workbook, blank, "");
  await openPanel(pane, "cells");
  // The reasons come after the list.
  const reason = errorMessage("no-such-period", { entry: "2024-13" }, pane.language);
  await screen.findByText(reason, { exact: false }, { timeout: 5000 });
}

/** A release of a month that the workbook's table holds otherwise. */
async function difference(pane: Pane): Promise<void> {
  const words = BRING_IN_WORDS[pane.language];
  pane.workbook.tables = asTables(monthly({ 수출: { id: "exports" } }, [["2026-09", 98_000]]));
  await openPanel(pane, "bringIn");
  userEvent.click(await screen.findByRole("button", { name: words.release }));
  const value = "2026년 9월 수출입 동향\n수출은 1,209.4억 달러(+83.5%)";
  fireEvent.change(screen.getByRole("textbox", { name: words.releaseText }), { target: { value } });
}

async function calendar(pane: Pane): Promise<string> {
  await openPanel(pane, "calendar");
  const words = CALENDAR_PANE[pane.language];
  choose(new RegExp(`^${words.year}`), "2026");
  choose(new RegExp(`^${words.month}`), words.months[8]);
  const day = dayInWords(serialOfDate(new Date("2026-09-28")), pane.language);
  const isDay = (name: string) => name.startsWith(day);
  userEvent.click(await screen.findByRole("gridcell", { name: isDay }));
  return day;
}

/** The panel that shares, over a workbook that holds something to share. */
async function share(pane: Pane, sheets = workbookOf()): Promise<SharePaneWords> {
  pane.workbook.sheets = sheets;
  await openPanel(pane, "share");
  const words = SHARE_PANE[pane.language];
  await screen.findByText(words.intro);
  return words;
}

export const STATES: Readonly<Record<string, Arrive>> = {
  "sheets to copy": async (pane) => (await share(pane)).sheets,
  "sheets copied": async (pane) => {
    const words = await share(pane);
    press(words.copy);
    await waitFor(() => expect(pane.workbook.builds).toHaveLength(1));
    await pane.workbook.builds[0].answer(BUILT);
    return words.copied(BUILT.sheet);
  },
  "a cell to copy has no value yet": async (pane) => {
    const words = await share(pane, workbookOf({ type: "Error", basicValue: "#BUSY!" }));
    press(words.copy);
    const told = words.notCalculated("Report!A2");
    return screen.findByText(told).then(() => told);
  },
  "formulas put back into a copy": async (pane) => {
    const words = await share(pane, withAppendix());
    press(words.putBack("Appendix"));
    await waitFor(() => expect(pane.workbook.replacements).toHaveLength(1));
    await pane.workbook.replacements[0].answer({ kind: "replaced", unequal: [] });
    const told = words.left.changed("Copy!A3");
    return screen.findByText(told).then(() => told);
  },
  "formulas converted": async (pane) => {
    const words = await share(pane);
    userEvent.click(screen.getAllByRole("checkbox", { name: "Report" })[1]);
    press(words.convertButton);
    await waitFor(() => expect(pane.workbook.replacements).toHaveLength(1));
    await pane.workbook.replacements[0].answer({ kind: "replaced", unequal: [] });
    const told = words.without("TRADE.SOURCE", "Report!A3");
    return screen.findByText(told).then(() => told);
  },
  "nothing of ours selected to convert": async (pane) => {
    const words = await share(pane);
    userEvent.click(screen.getByRole("radio", { name: words.convertSelected }));
    press(words.convertButton);
    return screen.findByText(words.noneSelected).then(() => words.noneSelected);
  },
  "nothing to check": async (pane) => {
    await openPanel(pane, "check");
    return CHECK_PANE[pane.language].noTables;
  },
  "findings and their fixes": async (pane) => {
    await check(pane);
    return CHECK_PANE[pane.language].fixes;
  },
  "fixes written": async (pane) => {
    await check(pane);
    press(CHECK_PANE[pane.language].apply(2));
    await waitFor(() => expect(pane.workbook.updates).toHaveLength(1));
    await pane.workbook.updates[0].answer({ kind: "updated", ...PLACE });
    return CHECK_PANE[pane.language].applied(3);
  },
  "a month's working days": async (pane) => {
    await calendar(pane);
    return CALENDAR_PANE[pane.language].counts;
  },
  "a one-off holiday added": async (pane) => {
    const day = await calendar(pane);
    const words = CALENDAR_PANE[pane.language];
    press(words.add(day));
    await waitFor(() => expect(pane.workbook.writes).toHaveLength(1));
    await pane.workbook.writes[0].answer({ kind: "written", ...PLACE });
    return words.added(day, PLACE.sheet);
  },
  "a one-off holiday that the workbook has": async (pane) => {
    const { table } = CALENDAR_PANE.en;
    const columns = table.headers.map((header, id) => ({ id, header }));
    const rows = [[serialOfDate(new Date("2026-09-28")), "a day off", "press"]];
    pane.workbook.tables = {
      kind: "tables",
      model: { tables: [], names: {}, holidays: "h" },
      tables: [{ id: "h", name: "TradeHolidays", sheet: "Holidays", columns, rows }],
    };
    const day = await calendar(pane);
    return CALENDAR_PANE[pane.language].remove(day);
  },
  "none of our cells": async (pane) => {
    await openPanel(pane, "cells");
    return CELLS_PANE[pane.language].none;
  },
  "our cells, with a value, an error and a blank": async (pane) => {
    await cells(pane);
    return CELLS_PANE[pane.language].blank;
  },
  "our cells with errors only": async (pane) => {
    await cells(pane);
    userEvent.click(screen.getByRole("checkbox", { name: CELLS_PANE[pane.language].onlyErrors }));
    return FAILED.formula;
  },
  "our cells recalculated, but for a sheet": async (pane) => {
    const obstacle = { kind: "sheet-protected", sheet: "Locked" } as const;
    pane.workbook.recalculated = { kind: "recalculated", cells: 3, refused: [{ sheet: "Locked", obstacle }] };
    await cells(pane);
    press(CELLS_PANE[pane.language].recalculate);
    return CELLS_PANE[pane.language].recalculated(3, 0);
  },
  "ways to bring figures in": async (pane) => {
    await openPanel(pane, "bringIn");
    return BRING_IN_WORDS[pane.language].paste;
  },
  "the difference to a table, before it is updated": async (pane) => {
    await difference(pane);
    // A release is provisional; the figure that it revises was not.
    const counts = { added: 0, revised: 1, refined: 0, madeProvisional: 1, unchanged: 0 };
    return BRING_IN_WORDS[pane.language].difference(counts);
  },
  home: async ({ texts }) => texts.home.startHere,
  start: async (pane) => {
    await openPanel(pane, "examples:target");
    return pane.texts.start.intro;
  },
  building: async (pane) => {
    await build(pane);
    return pane.texts.build.building;
  },
  built: async (pane) => {
    await build(pane, { kind: "built", sheet: "S" });
    return pane.texts.build.built("S");
  },
  "built before": async (pane) => {
    await build(pane, { kind: "exists", sheet: "S" });
    return pane.texts.build.exists("S");
  },
  "building refused": async (pane) => {
    await build(pane, { kind: "refused", obstacle: { kind: "busy-editing" } });
    return pane.texts.obstacles["busy-editing"]();
  },
  "building cancelled": async (pane) => {
    await build(pane);
    press(pane.texts.load.cancel);
    return pane.texts.load.cancelled;
  },
  settings: async (pane) => {
    userEvent.click(screen.getByRole("button", { name: pane.texts.panels.settings }));
    return screen.findByText(pane.texts.settings.about).then(() => pane.texts.settings.about);
  },
  "a target, from the shipped figures": async (pane) => {
    await openPanel(pane, "target");
    return TARGET_PANEL_WORDS[pane.language].shipped;
  },
  "a target that is none": async (pane) => {
    await openPanel(pane, "target");
    const words = TARGET_PANEL_WORDS[pane.language];
    await screen.findByText(words.shipped);
    fill(words.month, "May");
    return words.unreadable("May");
  },
  "a formula to find": async (pane) => {
    await openPanel(pane, "formula:make");
    await screen.findByRole("textbox", { name: FORMULA_PANEL_WORDS[pane.language].search });
    return FORMULA_PANEL_WORDS[pane.language].reopen;
  },
  "a formula to fill in": async (pane) => {
    await openPanel(pane, "formula:make");
    userEvent.click(await screen.findByRole("button", { name: "YOY" }));
    return FORMULA_PANEL_WORDS[pane.language].back;
  },
  "a formula to put back into its cell": async (pane) => {
    const address = "S!A1";
    pane.workbook.cell = {
      ...{ kind: "formula", address, formula: "=TRADE.GROWTH_RATE(110,100)" },
      ...{ place: { row: 0, column: 0 }, shown: 0.1, home: { sheet: "s", row: 0, column: 0, address } },
    };
    await openPanel(pane, "formula:make");
    userEvent.click(await screen.findByRole("button", { name: FORMULA_PANEL_WORDS[pane.language].reopen }));
    return FORMULA_PANEL_WORDS[pane.language].replace(address);
  },
  "a cell without a formula": async (pane) => {
    await openPanel(pane, "formula:explain");
    return EXPLAIN_WORDS[pane.language].noFormula;
  },
  "a cell explained": async (pane) => {
    pane.workbook.cell = {
      ...{ kind: "formula", address: "S!A1", formula: "=TRADE.GROWTH_RATE(110,100)" },
      ...{ place: { row: 0, column: 0 }, shown: 0.1 },
      home: { sheet: "s", row: 0, column: 0, address: "S!A1" },
    };
    await openPanel(pane, "formula:explain");
    return EXPLAIN_WORDS[pane.language].panel.done("S!A1");
  },
  example: async (pane) => {
    await openPanel(pane, "examples:taxLaw");
    return pane.texts.examples.intro;
  },
  "an example built": async (pane) => {
    await openPanel(pane, "examples:taxLaw");
    press(pane.texts.examples.list.taxLaw.build);
    await pane.workbook.builds[0].answer({ kind: "built", sheet: "S" });
    return pane.texts.build.built("S");
  },
  "one series, with its preview": async (pane) => {
    await load(pane);
    return pane.texts.load.unit;
  },
  "records inserted as a sheet": async (pane, language) => {
    await briefInserted(pane, language, BRIEF_PANE[language].insertRecords, BUILT, ["exports"]);
    return pane.texts.build.built("S");
  },
  "what carried exports inserted as a sheet": async (pane, language) => {
    await briefInserted(pane, language, BRIEF_PANE[language].insertCarried, BUILT, ["exports", "customs"]);
    return pane.texts.build.built("S");
  },
  "inserting the records refused": async (pane, language) => {
    const refused = { kind: "refused", obstacle: { kind: "busy-editing" } } as const;
    await briefInserted(pane, language, BRIEF_PANE[language].insertRecords, refused, ["exports"]);
    return pane.texts.obstacles["busy-editing"]();
  },
  "the briefing copied": async (pane, language) => {
    const { copy, copied } = BRIEF_PANE[language];
    await openBriefOver(pane, language, ["exports"]);
    const page = { kind: "page", sheet: "S", texts: [["a", "1"]] } as const;
    pane.workbook.pages = { [language === "ko" ? "BriefAsOfKo" : "BriefAsOfEn"]: page };
    letCopy();
    press(copy);
    return copied;
  },
  "series to choose from": async (pane) => {
    await load(pane);
    choose(new RegExp(pane.texts.load.what), pane.texts.load.groups.customs);
    return pane.texts.load.allSeries;
  },
  "a problem of the form": async (pane) => {
    await load(pane, "2024-05", "2023-05");
    press(pane.texts.load.insert);
    return pane.texts.problems["from-after-to"]("2024-05", "2023-05");
  },
  writing: async (pane) => {
    await insert(pane);
    act(() => pane.workbook.writes[0].options.onProgress(0.5));
    return pane.texts.load.writing(50);
  },
  written: async (pane) => {
    await insert(pane, { kind: "written", ...PLACE });
    return pane.texts.load.written(3, "S", "A3:B6");
  },
  updated: async (pane) => {
    await insert(pane, { kind: "updated", ...PLACE });
    return pane.texts.load.updated(3, "S");
  },
  "asking before it replaces": async (pane) => {
    await insert(pane, {
      kind: "refused",
      obstacle: { kind: "table-exists", table: "T", sheet: "S" },
    });
    return pane.texts.load.askReplace("T", "S");
  },
  "writing refused": async (pane) => {
    await insert(pane, {
      kind: "refused",
      obstacle: { kind: "sheet-protected", sheet: "S" },
    });
    return pane.texts.obstacles["sheet-protected"]("S", "chosen");
  },
  "half written": async (pane) => {
    await insert(pane, HALF_DONE);
    return halfDoneSentence(HALF_DONE, pane.texts);
  },
  "writing cancelled": async (pane) => {
    await insert(pane);
    press(pane.texts.load.cancel);
    return pane.texts.load.cancelled;
  },
};
