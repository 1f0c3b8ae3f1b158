/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BRING_IN_WORDS } from "../../src/i18n/importing/bringIn";
import type { Language } from "../../src/i18n/language";
import type { TradeFlow } from "../../src/importing/layout/tradeWords";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import { seriesModel } from "../../src/model/seriesModel";
import { nameOfCode } from "../../src/taskpane/bringIn/releaseTable";
import { axeViolations } from "../axe";
import { LANGUAGES } from "../sample";
import { choose, openPane, openPanel, type Pane } from "./pane";

const RELEASE = "2026년 9월 수출입 동향\n수출은 1,209.4억 달러(+83.5%)\n수입은 700.1억 달러(+24.1%)";
/** The last days of August 2025, September 2025 and August 2026. */
const [AUGUST_BEFORE, SEPTEMBER_BEFORE, AUGUST] = [45900, 45930, 46265];
const SEPTEMBER = 2026 * 12 + 8;

const NAMES = {
  exports: { en: "Total exports", ko: "총수출" },
  imports: { en: "Total imports", ko: "총수입" },
  semiconductors: { en: "Semiconductors", ko: "반도체" },
  us: { en: "United States", ko: "미국" },
};

/** One series a column, a million dollars each: `id`, how the analyst's workbook calls it, and its three figures. */
type Column = readonly [id: string, name: string, figures: readonly number[], flow?: TradeFlow];

async function open(language: Language, columns: readonly Column[], names = {}): Promise<Pane> {
  const pane = openPane(language);
  const models = columns.map(([id, name, , flow = "exports"], i) => ({
    column: 8 + i,
    ...seriesModel(
      {
        id,
        also: [],
        name,
        flow,
        measure: "amount",
        isCumulative: false,
        unit: { kind: "money", currency: "USD", power: 6 },
        step: 0.001,
        values: new Map(),
        provisional: new Set(),
      },
      { source: "x", day: "2026-09-01" },
    ),
  }));
  const table = { table: "{1}", frequency: "month" as const, periodColumn: 7, columns: models };
  pane.workbook.tables = {
    kind: "tables",
    model: { ...EMPTY_MODEL, names, tables: columns.length > 0 ? [table] : [] },
    tables: [
      {
        id: "{1}",
        name: "Mine",
        sheet: "S",
        columns: [
          { id: 7, header: "Period" },
          ...columns.map(([, name], i) => ({ id: 8 + i, header: name })),
        ],
        rows: [AUGUST_BEFORE, SEPTEMBER_BEFORE, AUGUST].map((day, i) => [
          day,
          ...columns.map(([, , figures]) => figures[i] ?? null),
        ]),
      },
    ],
  };
  await openPanel(pane, "bringIn");
  const words = BRING_IN_WORDS[language];
  userEvent.click(await screen.findByRole("button", { name: words.release }));
  return pane;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
/** The page is drawn, and what waits for that is done. */
const drawn = () => act(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));
const field = (name: string) => screen.getByRole("textbox", { name });

function type(name: string, value: string): void {
  fireEvent.change(field(name), { target: { value } });
}

describe.each(LANGUAGES)("%s", (language) => {
  const words = BRING_IN_WORDS[language];
  const name = (of: keyof typeof NAMES) => NAMES[of][language];
  /** In the unit that the grid begins with: hundred million dollars in Korean, million in English. */
  const typed = (million: number) => String(language === "ko" ? million / 100 : million);
  const WORKBOOK: readonly Column[] = [
    ["to:us", "x", [900, 1000, 1100]],
    ["ministry:semiconductors", "y", [14000, 15000, 18000]],
    ["balance|amount@kstat", "Balance", [500, 600, 700], "balance"],
    ["imports", "z", [52000, 53000, 54000], "imports"],
    ["exports", "w", [60000, 65000, 98000]],
  ];

  test("two series of one name are told apart by the sheets on which they stand", async () => {
    await open(language, [
      ["ministry:semiconductors", "x", [14000, 15000, 18000]],
      ["customs:semiconductors", "y", [14100, 15100, 18100]],
      ["imports", "z", [52000, 53000, 54000], "imports"],
    ]);
    expect(await screen.findAllByRole("textbox", { name: `${name("semiconductors")} (S)` })).toHaveLength(2);
    expect(field(name("imports"))).toBeVisible();
  });

  test("is about the newest month while a series still waits for it, else about the one behind it", async () => {
    await open(language, [
      ["exports", "x", [58000, 60000]],
      ["ministry:semiconductors", "y", [14000]],
    ]);
    await waitFor(() => expect(field(words.month)).toHaveValue("2025-09"));
  });

  test("a text that names another month without its year is asked for it; the month that is waited for is taken", async () => {
    await open(language, WORKBOOK);
    await screen.findByRole("textbox", { name: name("exports") });
    type(words.releaseText, "8월 수출 584.0억 달러");
    expect(await screen.findByText(words.monthUnread)).toBeVisible();
    expect(field(words.month)).toHaveValue("");
    type(words.releaseText, "9월 수출 659.5억 달러");
    await waitFor(() => expect(field(words.month)).toHaveValue("2026-09"));
  });

  test("the grid has the rows of the workbook, totals first, for the month behind its newest", async () => {
    await open(language, WORKBOOK);
    await screen.findByRole("textbox", { name: name("exports") });
    const labels = screen.getAllByRole("textbox").map(labelOf);
    const growth = (of: string) => words.growthLabel(of);
    expect(labels.slice(labels.indexOf(name("exports")))).toEqual([
      name("exports"),
      growth(name("exports")),
      name("imports"),
      growth(name("imports")),
      "Balance",
      name("semiconductors"),
      growth(name("semiconductors")),
      name("us"),
      growth(name("us")),
    ]);
    expect(field(words.month)).toHaveValue("2026-09");
    expect(await axeViolations(document.body)).toEqual([]);
  });

  test("typed figures go into the workbook's table as provisional figures of that month", async () => {
    const { workbook } = await open(language, WORKBOOK);
    await screen.findByRole("textbox", { name: name("exports") });
    type(name("exports"), typed(120940));
    type(name("semiconductors"), typed(30000));
    type("Balance", typed(-1200).replace("-", "△"));
    const counts = { added: 3, revised: 0, refined: 0, unchanged: 0 };
    expect(await screen.findByText(words.difference(counts), { exact: false })).toBeVisible();
    press(words.update);
    await waitFor(() => expect(workbook.updates).toHaveLength(1));
    const { table, model } = workbook.updates[0].update;
    expect(table.added).toMatchObject([{ cells: [46295, null, 30000, -1200, null, 120940] }]);
    expect(model?.series.w).toMatchObject({ provisional: [SEPTEMBER], came: expect.any(String) });
    expect(model?.series.z).toMatchObject({ provisional: [] });
  });

  test("a slip of a digit shows at once beside the growth that is printed", async () => {
    await open(language, WORKBOOK);
    await screen.findByRole("textbox", { name: name("exports") });
    // 65,000 a year before.
    type(name("exports"), typed(78000));
    expect(screen.getByText(words.growthGiven(20))).toBeVisible();
    expect(words.growthGiven(-0.02)).not.toMatch(/[-−△]0\.0/);
    expect(words.growthGiven(-10.9)).toContain(language === "ko" ? "△10.9%" : "-10.9%");
    type(words.growthLabel(name("exports")), "20.0");
    expect(screen.getByText(words.growthAgrees(20))).toBeVisible();
    type(name("exports"), typed(87000));
    expect((await screen.findAllByText(words.growthDiffers(20, 33.846)))[0]).toBeVisible();
    type(name("exports"), "7800O");
    expect((await screen.findAllByText(words.noNumber("7800O")))[0]).toBeVisible();
    expect(await axeViolations(document.body)).toEqual([]);
  });

  test("what is pasted fills the grid, in its unit, and can be corrected", async () => {
    const { workbook } = await open(language, []);
    fireEvent.change(await screen.findByRole("textbox", { name: words.releaseText }), {
      target: { value: RELEASE },
    });
    await screen.findByRole("textbox", { name: name("exports") });
    expect(field(name("exports"))).toHaveValue({ en: "120940", ko: "1209.4" }[language]);
    expect(field(words.growthLabel(name("exports")))).toHaveValue("83.5");
    type(name("exports"), "12O9.4");
    await drawn();
    press(words.insert);
    expect(workbook.writes).toHaveLength(0);
    type(name("exports"), typed(120943));
    // Before it is shown where it would go.
    press(words.insert);
    expect(workbook.writes).toHaveLength(0);
    await drawn();
    press(words.insert);
    await waitFor(() => expect(workbook.writes).toHaveLength(1));
    const { table } = workbook.writes[0];
    expect(table.rows[0].slice(1)).toEqual([120943, 70010]);
    expect(Object.values(table.model?.series ?? {}).map(({ id, provisional }) => [id, provisional])).toEqual([
      ["exports", [SEPTEMBER]],
      ["imports", [SEPTEMBER]],
    ]);
  });

  test("what can be read in more than one way is shown and typed, not taken", async () => {
    const { workbook } = await open(language, []);
    fireEvent.change(await screen.findByRole("textbox", { name: words.releaseText }), {
      target: { value: "2026년 9월\n수출은 659.5억 달러\n무역수지는 95.6억 달러로 적자에서 벗어났다" },
    });
    const balance = nameOfCode("balance", language);
    expect(
      await screen.findByText(words.unclear(balance, "무역수지는 95.6억 달러로 적자에서 벗어났다")),
    ).toBeVisible();
    expect(field(balance)).toHaveValue("");
    type(balance, typed(9560));
    await drawn();
    press(words.insert);
    await waitFor(() => expect(workbook.writes).toHaveLength(1));
    expect(workbook.writes[0].table.rows[0].slice(1)).toEqual([65950, 9560]);
    expect(await axeViolations(document.body)).toEqual([]);
  });

  test("what does not add up, and what stands there twice, is told in the pane's unit", async () => {
    await open(language, []);
    fireEvent.change(await screen.findByRole("textbox", { name: words.releaseText }), {
      target: {
        value: "2026년 9월\n수출 659.5억 달러, 수입 564.0억 달러, 무역수지 △18.9억 달러\n수출 584.0억 달러",
      },
    });
    const [sum, twice] = {
      ko: ["△18.9억 달러; 659.5억 달러 − 564.0억 달러 = 95.5억 달러", ["659.5억 달러", "584.0억 달러"]],
      en: [
        "-$1.89 billion; $65.95 billion − $56.40 billion = $9.55 billion",
        ["$65.95 billion", "$58.40 billion"],
      ],
    }[language] as [string, [string, string]];
    expect(await screen.findByText(words.unclear(nameOfCode("balance", language), sum))).toBeVisible();
    expect(screen.getByText(words.conflict(nameOfCode("exports", language), ...twice))).toBeVisible();
  });

  test("an unknown name is asked about once, taken for what is said, and remembered in the workbook", async () => {
    const { workbook } = await open(language, WORKBOOK);
    const text = "2026년 9월\n반도체(166.1억 달러), 휴대폰(8.6억 달러, +41.2%)";
    fireEvent.change(await screen.findByRole("textbox", { name: words.releaseText }), {
      target: { value: text },
    });
    await screen.findByText(words.unknownNames);
    expect(screen.getByRole("combobox", { name: /^휴대폰/ })).toHaveAccessibleName(
      expect.stringContaining({ en: "휴대폰: $0.86 billion", ko: "휴대폰: 8.6억 달러" }[language]),
    );
    choose(/^휴대폰/, words.answers["leave-out"]);
    await waitFor(() => expect(workbook.named).toEqual([{ 휴대폰: null }]));
    choose(/^휴대폰/, name("imports"));
    await waitFor(() => expect(workbook.named[workbook.named.length - 1]).toEqual({ 휴대폰: "imports" }));
    expect(field(name("imports"))).toHaveValue({ en: "860", ko: "8.6" }[language]);
    expect(await axeViolations(document.body)).toEqual([]);
  });

  test("once the unit of a table is said, its unknown names are asked about, too", async () => {
    await open(language, WORKBOOK);
    fireEvent.change(await screen.findByRole("textbox", { name: words.releaseText }), {
      target: { value: "2026년 9월\n반도체 166.1 +151.4\n휴대폰 8.6 +41.2" },
    });
    expect(screen.queryByText(words.unknownNames)).toBeNull();
    choose(new RegExp(words.releaseUnit.replace(/[()?]/g, "."), "u"), words.powers["8"]);
    await screen.findByText(words.unknownNames);
    expect(screen.getByRole("combobox", { name: /^휴대폰/ })).toHaveAccessibleName(
      expect.stringContaining({ en: "휴대폰: $0.86 billion", ko: "휴대폰: 8.6억 달러" }[language]),
    );
  });

  test("a name that the workbook remembers is not asked about again", async () => {
    await open(language, WORKBOOK, { 휴대폰: "imports" });
    fireEvent.change(await screen.findByRole("textbox", { name: words.releaseText }), {
      target: { value: "2026년 9월\n반도체(166.1억 달러), 휴대폰(8.6억 달러, +41.2%)" },
    });
    await waitFor(() => expect(field(name("imports"))).toHaveValue({ en: "860", ko: "8.6" }[language]));
    expect(screen.queryByText(words.unknownNames)).toBeNull();
  });

  test("a month that is none is told in a sentence", async () => {
    await open(language, WORKBOOK);
    type(words.month, "2026Q3");
    expect((await screen.findAllByText(words.monthWrong("2026Q3")))[0]).toBeVisible();
  });
});

function labelOf(element: HTMLElement): string {
  return document.querySelector(`label[for="${element.id}"]`)?.textContent ?? "";
}
