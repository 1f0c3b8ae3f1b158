/** @jest-environment jsdom */
// Working days as the customs service prints them; Chuseok 2026 was 24 to 26 September, 2025 from 5 to 7 October.
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { serialOfDate } from "../../src/analysis/time/Period";
import type { TablesResult } from "../../src/excel/Workbook";
import { CALENDAR_PANE } from "../../src/i18n/calendarPane";
import type { Language } from "../../src/i18n/language";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import { dayInWords } from "../../src/taskpane/calendar/calendarMonth";
import { axeViolations } from "../axe";
import { LANGUAGES } from "../sample";
import { choose, openPane, openPanel, type Pane } from "./pane";

const serial = (date: string) => serialOfDate(new Date(date));
const MONDAY = serial("2026-09-28");
const DONE = { kind: "updated", sheet: "Holidays", address: "A1", table: "TradeHolidays", rows: 1 } as const;

function holidays(rows: readonly (readonly unknown[])[]): TablesResult {
  const columns = CALENDAR_PANE.en.table.headers.map((header, id) => ({ id, header }));
  const cells = { id: "h", name: "TradeHolidays", sheet: "Holidays", columns, rows };
  return { kind: "tables", model: { ...EMPTY_MODEL, holidays: "h" }, tables: [cells] };
}

async function openCalendar(language: Language, tables?: TablesResult): Promise<Pane> {
  const pane = openPane(language);
  if (tables) pane.workbook.tables = tables;
  await openPanel(pane, "calendar");
  const words = CALENDAR_PANE[language];
  choose(new RegExp(`^${words.year}`), "2026");
  choose(new RegExp(`^${words.month}`), words.months[8]);
  await screen.findByRole("grid");
  return pane;
}

const rowsOf = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.querySelectorAll("td")].map(({ textContent }) => textContent));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

test.each(LANGUAGES)("a month beside that of last year, accessibly: %s", async (language) => {
  await openCalendar(language);
  const days = (...counts: readonly number[]) => counts.map(CALENDAR_PANE[language].days);
  const fewer = { en: ["-1", "-2.5"], ko: ["△1일", "△2.5일"] }[language];
  expect(rowsOf()).toEqual([
    days(8.5, 8.5, 0),
    [...days(15.5, 16.5), fewer[0]],
    [...days(21.5, 24), fewer[1]],
  ]);
  const off = screen.getByRole("list", { name: "" });
  expect(
    within(off)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(
    language === "ko"
      ? ["2026년 9월 24일(목): 추석 연휴", "2026년 9월 25일(금): 추석", "2026년 9월 26일(토): 추석 연휴"]
      : [
          "Thu, 24 September 2026: Chuseok holiday",
          "Fri, 25 September 2026: Chuseok",
          "Sat, 26 September 2026: Chuseok holiday",
        ],
  );
  expect(await axeViolations(document.body)).toEqual([]);
});

describe("the grid", () => {
  const focused = () => document.activeElement?.getAttribute("aria-label");
  const key = (keys: string) => userEvent.keyboard(keys);
  const stops = () =>
    within(screen.getByRole("grid"))
      .getAllByRole("gridcell")
      .filter(({ tabIndex }) => tabIndex === 0);

  test("is one stop of Tab, and is walked by arrow keys over the edges of months", async () => {
    await openCalendar("en");
    expect(stops()).toHaveLength(1);
    userEvent.click(screen.getByRole("gridcell", { name: /^Mon, 28 September 2026, counts 1$/ }));
    stops()[0].focus();
    key("{arrowright}");
    expect(focused()).toMatch(/^Tue, 29 September 2026/);
    key("{arrowdown}");
    expect(focused()).toMatch(/^Tue, 6 October 2026/);
    key("{home}");
    expect(focused()).toMatch(/^Sun, 4 October 2026, counts 0/);
    key("{end}");
    expect(focused()).toMatch(/^Sat, 10 October 2026, counts 0.5/);
    key("{arrowup}{arrowleft}{arrowleft}");
    expect(focused()).toMatch(/^Thu, 1 October 2026/);
    expect(stops()).toHaveLength(1);
  });

  test("goes no further than holidays are known, and says so", async () => {
    await openCalendar("en");
    choose(/^Year/, "2027");
    choose(/^Month/, "December");
    stops()[0].focus();
    const event = new KeyboardEvent("keydown", { key: "PageDown", bubbles: true });
    document.activeElement?.dispatchEvent(event);
    expect(await screen.findByText(CALENDAR_PANE.en.beyond(2007, 2027))).toBeVisible();
    expect(screen.getByRole("heading", { name: "December 2027" })).toBeVisible();
  });

  test("the first year that is known has no year before it to be held against", async () => {
    await openCalendar("en");
    choose(/^Year/, "2007");
    expect(rowsOf()[2].slice(1)).toEqual([CALENDAR_PANE.en.unknown, CALENDAR_PANE.en.unknown]);
  });
});

describe.each(LANGUAGES)("one-off holidays: %s", (language) => {
  const words = CALENDAR_PANE[language];
  const day = dayInWords(MONDAY, language);
  const pick = () =>
    userEvent.click(screen.getByRole("gridcell", { name: new RegExp(`^${day.replace(/[()]/g, "\\$&")}`) }));

  test("the first makes the table, whose dates count from then on", async () => {
    const { workbook } = await openCalendar(language);
    pick();
    press(words.add(day));
    await waitFor(() => expect(workbook.writes).toHaveLength(1));
    expect(workbook.writes[0].table).toMatchObject({
      rows: [[MONDAY, words.nameHint, ""]],
      isHolidays: true,
      headers: words.table.headers,
    });
    workbook.tables = holidays([[MONDAY, "Rest", ""]]);
    await workbook.writes[0].answer({ ...DONE, kind: "written" });
    expect(await screen.findByText(words.added(day, "Holidays"))).toBeVisible();
    expect(rowsOf()[2][0]).toBe(words.days(20.5));
    expect(screen.getByText(words.use("TradeHolidays[Date]"))).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
  });

  test("one is taken out by emptying its cells, and the next fills the blank row", async () => {
    const { workbook } = await openCalendar(language, holidays([[MONDAY, "Rest", "x"]]));
    expect(rowsOf()[2][0]).toBe(words.days(20.5));
    pick();
    press(words.remove(day));
    await waitFor(() => expect(workbook.updates).toHaveLength(1));
    expect(workbook.updates[0].update.table.changes.map(({ column, after }) => [column, after])).toEqual([
      [0, null],
      [1, null],
      [2, null],
    ]);
    workbook.tables = holidays([["", "", ""]]);
    await workbook.updates[0].answer(DONE);
    expect(await screen.findByText(words.removed(day, "Holidays"))).toBeVisible();
    press(words.add(day));
    await waitFor(() => expect(workbook.updates).toHaveLength(2));
    const { changes, added } = workbook.updates[1].update.table;
    expect([changes.map(({ row, after }) => [row, after])[0], added]).toEqual([[0, MONDAY], []]);
  });

  test("what changed meanwhile is not done the other way round: no day comes back, and none stands there twice", async () => {
    const { workbook, texts } = await openCalendar(language, holidays([[MONDAY, "Rest", "x"]]));
    pick();
    workbook.tables = { kind: "tables", model: EMPTY_MODEL, tables: [] };
    press(words.remove(day));
    expect(await screen.findByText(texts.obstacles.moved())).toBeVisible();
    expect([workbook.writes, workbook.updates]).toEqual([[], []]);
    workbook.tables = holidays([[MONDAY, "Rest", "x"]]);
    press(words.add(day));
    await screen.findByRole("button", { name: words.remove(day) });
    expect([workbook.writes, workbook.updates]).toEqual([[], []]);
  });

  test("what the table has no column for any longer is not asked for", async () => {
    const found = holidays([[MONDAY - 7, "Rest", "x"]]);
    if (found.kind !== "tables") throw new Error(found.kind);
    const [cells] = found.tables;
    const without = (...gone: readonly number[]): TablesResult => {
      const kept = <T,>(all: readonly T[]) => all.filter((_, column) => !gone.includes(column));
      return { ...found, tables: [{ ...cells, columns: kept(cells.columns), rows: cells.rows.map(kept) }] };
    };
    const pane = await openCalendar(language, without(2));
    pick();
    expect(screen.getByRole("textbox", { name: words.name })).toBeVisible();
    expect(screen.queryByRole("textbox", { name: words.source })).toBeNull();
    press(words.add(day));
    await waitFor(() => expect(pane.workbook.updates).toHaveLength(1));
    expect(pane.workbook.updates[0].update.table.added).toMatchObject([{ cells: [MONDAY, words.nameHint] }]);
    pane.unmount();
    await openCalendar(language, without(1));
    pick();
    expect(screen.getByRole("textbox", { name: words.source })).toBeVisible();
    expect(screen.queryByRole("textbox", { name: words.name })).toBeNull();
  });

  test("a date that nobody can read is named, not counted", async () => {
    await openCalendar(language, holidays([["someday", "?", ""]]));
    expect(screen.getByText(words.unreadable(["someday"]))).toBeVisible();
    expect(rowsOf()[2][0]).toBe(words.days(21.5));
  });

  test("a day that counts nothing anyway is not offered", async () => {
    await openCalendar(language);
    const chuseok = dayInWords(serial("2026-09-25"), language);
    userEvent.click(screen.getByRole("gridcell", { name: new RegExp(chuseok.replace(/[()]/g, "\\$&")) }));
    expect(screen.getByText(words.alreadyOff)).toBeVisible();
    expect(screen.queryByRole("button", { name: words.add(chuseok) })).toBeNull();
  });
});
