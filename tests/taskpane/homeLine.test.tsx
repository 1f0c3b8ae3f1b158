/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import { lastDay } from "../../src/analysis/time/Period";
import { homeLines } from "../../src/i18n/homeLine";
import type { Language } from "../../src/i18n/language";
import type { TablesResult } from "../../src/excel/Workbook";
import { EMPTY_MODEL, type ColumnModel, type TableModel } from "../../src/model/WorkbookModel";
import type { TableCells } from "../../src/model/tableInWorkbook";
import { summaryOf } from "../../src/taskpane/home/summary";
import { axeViolations } from "../axe";
import { LANGUAGES } from "../sample";
import { openPane } from "./pane";

const SEP = 2026 * 12 + 8;

interface Held {
  readonly name: string;
  /** Ids of its series. */
  readonly series: readonly string[];
  readonly last: number;
  readonly frequency?: "month" | "year";
  readonly provisional?: readonly number[];
  readonly months?: number;
}

/** A workbook with tables of these series, each with three figures unless said otherwise. */
function workbookOf(...held: readonly Held[]): Extract<TablesResult, { readonly kind: "tables" }> {
  const models: TableModel[] = [];
  const tables: TableCells[] = [];
  held.forEach(({ name, series, last, frequency = "month", provisional = [], months = 3 }, i) => {
    const columns = series.map((id, j): ColumnModel => ({
      ...{ column: j + 2, id, also: [], name: id, measure: "amount", isCumulative: false, step: 1 },
      ...{ provisional, source: "x", came: "2026-10-01" },
    }));
    models.push({ table: `{${i}}`, frequency, periodColumn: 1, columns });
    tables.push({
      ...{ id: `{${i}}`, name, sheet: "S" },
      columns: [{ id: 1, header: "Period" }, ...series.map((id, j) => ({ id: j + 2, header: id }))],
      rows: Array.from({ length: months }, (_, row) => {
        const ordinal = last - months + 1 + row;
        const period = frequency === "month" ? lastDay({ frequency, ordinal }) : String(ordinal);
        return [period, ...series.map(() => 100)];
      }),
    });
  });
  return { kind: "tables", model: { ...EMPTY_MODEL, tables: models }, tables };
}

const lines = (language: Language, ...held: readonly Held[]) =>
  homeLines(summaryOf(workbookOf(...held)), language);

test.each([
  ["en", "This workbook: exports · September 2026 · 1 table"],
  ["ko", "이 통합 문서: 수출 · 2026년 9월 · 표 1개"],
] as const)("of a single month it is said once: %s", (language, line) => {
  expect(lines(language, { name: "Trade", series: ["exports"], last: SEP, months: 1 })).toEqual([line]);
});

test("what the tables hold, how new it is, and that the last month is provisional", () => {
  const totals = { name: "Trade", series: ["exports", "imports", "balance"], last: SEP, provisional: [SEP] };
  const items = { name: "Items", series: ["ministry:semiconductors", "ministry:ships"], last: SEP };
  const regions = { name: "Regions", series: ["to:us", "to:china", "from:us", "boats|exports"], last: SEP };
  expect(lines("en", totals, items, regions)).toEqual([
    "This workbook: exports, imports, balance, 2 items, 2 regions, 1 other series · July 2026 to September 2026 (p) · 3 tables",
  ]);
  expect(lines("ko", totals, items, regions)).toEqual([
    "이 통합 문서: 수출, 수입, 수지, 품목 2개, 지역 2개, 기타 계열 1개 · 2026년 7월~2026년 9월(p) · 표 3개",
  ]);
});

test("an item of two groupings is one item; a provisional month before the last is not the last", () => {
  const series = ["ministry:semiconductors", "customs:semiconductors"];
  expect(lines("en", { name: "Items", series, last: SEP, provisional: [SEP - 1] })).toEqual([
    "This workbook: 1 item · July 2026 to September 2026 · 1 table",
  ]);
});

test("tables that end earlier are told, each among those of its own frequency", () => {
  const all = [
    { name: "Exports", series: ["exports"], last: SEP },
    { name: "Imports", series: ["imports"], last: SEP - 1 },
    { name: "Years", series: ["exports"], last: 2025, frequency: "year" as const },
  ];
  expect(lines("en", ...all)).toEqual([
    "This workbook: exports, imports · monthly June 2026 to September 2026; annual 2023 to 2025 · 3 tables",
    "Ends earlier than the rest: Imports (August 2026).",
  ]);
  expect(lines("ko", ...all)[1]).toBe("다른 표보다 먼저 끝나는 표: Imports(2026년 8월).");
});

test("the first days of the month that runs are no month: whole months are neither newer nor late by them", () => {
  const exports = { name: "Exports", series: ["exports"], last: SEP, provisional: [SEP] };
  const days = { name: "Days", series: ["first20"], last: SEP + 1, provisional: [SEP + 1] };
  const both = { name: "Both", series: ["imports", "first10"], last: SEP };
  expect(lines("en", exports, days, both)).toEqual([
    "This workbook: exports, imports, 2 other series · July 2026 to September 2026 (p) · 3 tables",
  ]);
  expect(lines("en", days)).toEqual([
    "This workbook: 1 other series · August 2026 to October 2026 (p) · 1 table",
  ]);
});

test("a table without figures has no span, and no table at all is said to be none", () => {
  const empty = { name: "Empty", series: ["exports"], last: SEP, months: 0 };
  expect(lines("en", empty)).toEqual(["This workbook: exports · 1 table"]);
  expect(lines("en")).toEqual([
    "This workbook has no table of figures that is known here yet: bring figures in, or load some.",
  ]);
  expect(lines("ko")[0]).toMatch(/없습니다/);
});

describe.each(LANGUAGES)("the pane in %s", (language) => {
  const shown = (...held: readonly Held[]) => screen.findByText(lines(language, ...held)[0]);

  test("says it on top, and again when tables change", async () => {
    const { workbook } = openPane(language);
    expect(await shown()).toBeVisible();
    const exports = { name: "Exports", series: ["exports"], last: SEP };
    workbook.tables = workbookOf(exports);
    act(() => workbook.changed());
    expect(await shown(exports)).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
    // While a cell is being edited Excel does not answer: what was said stays.
    workbook.tables = { kind: "refused", obstacle: { kind: "busy-editing" } };
    const looked = jest.spyOn(workbook, "readTables");
    act(() => workbook.changed());
    await waitFor(() => expect(looked).toHaveBeenCalled());
    await act(async () => undefined);
    expect(await shown(exports)).toBeVisible();
  });

  test("says of notes by a newer version that they are left alone, and nothing of what they say", async () => {
    const { workbook, texts } = openPane(language);
    workbook.tables = { ...workbookOf(), trouble: "newer" };
    act(() => workbook.changed());
    expect((await screen.findAllByText(texts.model.newer))[0]).toBeVisible();
    expect(screen.queryByText(lines(language)[0])).toBeNull();
  });
});
