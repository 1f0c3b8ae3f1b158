/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { BRIEF_PANE } from "../../src/i18n/briefPane";
import { en } from "../../src/i18n/en";
import type { Language } from "../../src/i18n/language";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import { axeViolations } from "../axe";
import { LANGUAGES } from "../sample";
import { openBriefOver } from "./briefOverTables";
import { letCopy } from "./letCopy";
import { fill, openPane } from "./pane";

/** The pane before a workbook with these tables, its panel of the briefing open. */
async function openBrief(language: Language, groups: Parameters<typeof openBriefOver>[2]) {
  const pane = openPane(language);
  await openBriefOver(pane, language, groups);
  return pane;
}

test("without total exports it says what to bring in, and offers nothing", async () => {
  await openBrief("en", []);
  expect(await screen.findByText(BRIEF_PANE.en.noExports)).toBeVisible();
  expect(screen.queryByRole("button", { name: BRIEF_PANE.en.build })).toBeNull();
});

test.each(LANGUAGES)("it names what it will say and what it lacks, accessibly: %s", async (language) => {
  const words = BRIEF_PANE[language];
  await openBrief(language, ["exports", "ministry"]);
  expect(screen.getByRole("textbox", { name: words.month })).toHaveValue("2026-01");
  expect(screen.getByText(words.holds([words.parts.exports, words.parts.items]))).toBeVisible();
  const { imports, regions, importItems, firstDays } = words.parts;
  expect(screen.getByText(words.lacks([imports, regions, importItems, firstDays]))).toBeVisible();
  expect(await axeViolations(document.body)).toEqual([]);
});

test("it builds the sheets that are not there, in both languages, for the month that was typed", async () => {
  const { workbook } = await openBrief("en", ["exports"]);
  const words = BRIEF_PANE.en;
  fill(words.month, "2025-09");
  userEvent.click(screen.getByRole("radio", { name: words.choices.both }));
  userEvent.click(screen.getByRole("button", { name: words.build }));
  await waitFor(() => expect(workbook.inputs).toHaveLength(1));
  expect(workbook.inputs[0]).toMatchObject({ names: ["BriefAsOfKo", "BriefAsOfEn"], text: "2025-09" });
  await workbook.inputs[0].answer({ kind: "missing", there: [] });
  await waitFor(() => expect(workbook.builds).toHaveLength(1));
  expect(workbook.builds[0].drafts.map(({ name }) => name)).toEqual([
    "브리핑",
    "브리핑 자료",
    "Briefing",
    "Briefing data",
  ]);
  await workbook.builds[0].answer({ kind: "built", sheet: "브리핑" });
  expect(await screen.findByText(/the sheet "브리핑" is ready/)).toBeVisible();
});

test("a workbook with one-off holidays gives them to every formula that counts working days", async () => {
  const { workbook } = await openBrief("en", ["exports"]);
  const found = workbook.tables as Extract<typeof workbook.tables, { kind: "tables" }>;
  const cells = {
    id: "days",
    name: "TradeHolidays",
    sheet: "Holidays",
    rows: [[46_266, "a day off", "press"]],
  };
  const columns = ["Date", "Name", "Source"].map((header, id) => ({ id, header }));
  workbook.tables = {
    ...found,
    model: { ...found.model, holidays: "days" },
    tables: [...found.tables, { ...cells, columns }],
  };
  userEvent.click(screen.getByRole("button", { name: BRIEF_PANE.en.build }));
  await waitFor(() => expect(workbook.inputs).toHaveLength(1));
  await workbook.inputs[0].answer({ kind: "missing", there: [] });
  await waitFor(() => expect(workbook.builds).toHaveLength(1));
  const formulas =
    JSON.stringify(workbook.builds[0].drafts).match(/TRADE\.(?:DAILY_\w+|WORKDAYS|HEADLINE)\(/g) ?? [];
  const given = JSON.stringify(workbook.builds[0].drafts).match(/TradeHolidays\[Date\]/g) ?? [];
  expect(formulas.length).toBeGreaterThan(20);
  // The trade balance has no daily average.
  const balances = JSON.stringify(workbook.builds[0].drafts).match(/,\\"balance\\"\)/g) ?? [];
  expect(given).toHaveLength(formulas.length - balances.length);
});

test("where the sheets are there only the month is typed into them, and no table is read for it", async () => {
  const { workbook } = await openBrief("en", ["exports"]);
  const looked = jest.spyOn(workbook, "readTables");
  userEvent.click(screen.getByRole("button", { name: BRIEF_PANE.en.build }));
  await waitFor(() => expect(workbook.inputs).toHaveLength(1));
  expect(workbook.inputs[0]).toMatchObject({ names: ["BriefAsOfEn"], text: "2026-01" });
  await workbook.inputs[0].answer({ kind: "set", sheet: "Briefing" });
  expect(await screen.findByText(/the sheet "Briefing" is ready/)).toBeVisible();
  expect(workbook.builds).toEqual([]);
  expect(looked).not.toHaveBeenCalled();
});

test.each([
  ["the tables went", { kind: "tables", model: EMPTY_MODEL, tables: [] }, BRIEF_PANE.en.noExports],
  [
    "Excel refuses the look",
    { kind: "refused", obstacle: { kind: "no-answer" } },
    en.obstacles["no-answer"](),
  ],
] as const)("nothing is built of what cannot be seen: %s", async (_, tables, sentence) => {
  const { workbook } = await openBrief("en", ["exports"]);
  workbook.tables = tables;
  userEvent.click(screen.getByRole("button", { name: BRIEF_PANE.en.build }));
  await waitFor(() => expect(workbook.inputs).toHaveLength(1));
  await workbook.inputs[0].answer({ kind: "missing", there: [] });
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(workbook.builds).toEqual([]);
});

test("a language that comes later follows the month of the one that is there, which gets it together with it", async () => {
  const { workbook } = await openBrief("en", ["exports"]);
  userEvent.click(screen.getByRole("radio", { name: BRIEF_PANE.en.choices.both }));
  userEvent.click(screen.getByRole("button", { name: BRIEF_PANE.en.build }));
  await waitFor(() => expect(workbook.inputs).toHaveLength(1));
  await workbook.inputs[0].answer({ kind: "missing", there: ["BriefAsOfKo"] });
  await waitFor(() => expect(workbook.builds).toHaveLength(1));
  const [{ drafts, options }] = workbook.builds;
  expect(options.inputs).toEqual({ names: ["BriefAsOfKo"], text: "2026-01" });
  const [page] = drafts;
  expect(page.name).toBe("Briefing");
  expect(JSON.stringify(page.blocks)).toContain('{"formula":"=BriefAsOfKo"}');
});

test.each([
  ["May", BRIEF_PANE.en.unreadable("May")],
  ["2031-01", BRIEF_PANE.en.noFigure("2031-01")],
])("a month that cannot be is refused in words: %s", async (text, sentence) => {
  await openBrief("en", ["exports"]);
  fill(BRIEF_PANE.en.month, text);
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole("button", { name: BRIEF_PANE.en.build })).toBeNull();
});

test.each(LANGUAGES)("records and what carried exports follow the month: %s", async (language) => {
  const words = BRIEF_PANE[language];
  await openBrief(language, ["exports", "customs"]);
  const section = (name: string) =>
    document.querySelector(`section[aria-label="${name}"]`)?.textContent ?? "";
  expect(section(words.records)).toContain(
    language === "ko"
      ? "역대 1월 중 최대 (2000년 1월 이후 자료)"
      : "Highest January (data since January 2000)",
  );
  expect(section(words.carried)).toMatch(/\(\+33\.\d%\)/);
  expect(section(words.carried)).toMatch(
    language === "ko" ? /반도체 제외 총수출: \+1\d\.\d%/ : /without semiconductors: \+1\d\.\d%/,
  );
  fill(words.month, "2025-09");
  expect(section(words.carried)).toMatch(/\(\+12\.\d%\)/);
});

describe.each(LANGUAGES)("%s", (language) => {
  // jsdom has none; what a test puts there is not for the next one.
  afterEach(() => void Reflect.deleteProperty(document, "execCommand"));
  const words = BRIEF_PANE[language];
  const total = language === "ko" ? "총수출" : "Total exports";
  const isAccessible = async () => expect(await axeViolations(document.body)).toEqual([]);

  test("a row goes to its figure by keyboard, and what comes of it is told", async () => {
    const { workbook, texts } = await openBrief(language, ["exports"]);
    const row = screen.getByRole("button", { name: texts.show.go(total) });
    row.focus();
    userEvent.keyboard("{enter}");
    expect(await screen.findByText(texts.show.shown("S!B5"))).toBeVisible();
    expect(workbook.shown[0]).toMatchObject({ table: "ExportsMonth", column: 1, key: { column: 0 } });
    workbook.showResult = { kind: "shown", sheet: "S", address: "S!B5", isRowHidden: true };
    userEvent.click(row);
    expect(await screen.findByText(texts.show.hidden("S!B5"))).toBeVisible();
    workbook.showResult = { kind: "refused", obstacle: { kind: "table-gone", table: "T" } };
    userEvent.click(row);
    expect(await screen.findByText(texts.obstacles["table-gone"]("T"))).toBeVisible();
    expect(screen.getByRole("alert")).toHaveTextContent(texts.obstacles["table-gone"]("T"));
    await isAccessible();
  });

  test("records and what carried exports are inserted as sheets of the month that is shown", async () => {
    const { workbook } = await openBrief(language, ["exports", "customs"]);
    fill(words.month, "2025-09");
    for (const [place, name] of [words.insertRecords, words.insertCarried].entries()) {
      userEvent.click(screen.getByRole("button", { name }));
      await waitFor(() => expect(workbook.builds).toHaveLength(place + 1));
      const [draft] = workbook.builds[place].drafts;
      expect(JSON.stringify(draft.blocks)).toContain('[["2025-09"]]');
      await workbook.builds[place].answer({ kind: "built", sheet: draft.name });
    }
    const [records, carried] = workbook.builds.map(({ drafts }) => drafts[0].name);
    expect([records, carried]).toEqual(
      language === "ko" ? ["기록", "수출 기여도"] : ["Records", "What carried exports"],
    );
  });

  test("without a briefing there is nothing to copy; where copying is refused its text is shown", async () => {
    const { workbook } = await openBrief(language, ["exports"]);
    const press = () => userEvent.click(screen.getByRole("button", { name: words.copy }));
    press();
    expect(await screen.findByText(words.noBriefing)).toBeVisible();
    const name = language === "ko" ? "BriefAsOfKo" : "BriefAsOfEn";
    workbook.pages = {
      [name]: {
        kind: "page",
        sheet: "S",
        texts: [
          ["a & b", "", ""],
          ["x", "1", "2"],
        ],
      },
    };
    press();
    expect(await screen.findByRole("textbox", { name: words.toCopy })).toHaveValue("a & b\nx\t1\t2");
    expect(screen.getByText(words.copyByHand)).toBeVisible();
    await isAccessible();
    letCopy();
    press();
    expect(await screen.findByText(words.copied)).toBeVisible();
    expect(screen.queryByRole("textbox", { name: words.toCopy })).toBeNull();
  });
});
