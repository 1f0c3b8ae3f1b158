/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TARGET_PANEL_WORDS } from "../../src/i18n/targetPanel";
import type { Language } from "../../src/i18n/language";
import type { TableToWrite } from "../../src/excel/Workbook";
import { from, having, without } from "../sheets/briefing/otherTables";
import { inWorkbook, loadedTables } from "../sheets/briefing/workbookTables";
import { fill, openPane, openPanel } from "./pane";

/** The panel over a workbook with total exports up to August 2026, as of May 2024. */
async function openTarget(language: Language, rewrite = (table: TableToWrite) => table) {
  const pane = openPane(language);
  const tables = inWorkbook(loadedTables("2026-08", language, ["exports"]).map(rewrite));
  pane.workbook.tables = {
    kind: "tables",
    model: { tables: tables.map(({ model }) => model), names: {} },
    tables: tables.map(({ cells }) => cells),
  };
  await openPanel(pane, "target");
  const words = TARGET_PANEL_WORDS[language];
  await screen.findByText(words.own("ExportsMonth"));
  fill(words.month, "2024-05");
  return { ...pane, words };
}

// The ministry's figures of 2024, its target of 700 billion dollars, and what they come to: as in the worked example.
test("the year is told in the unit of the language, with the path, what it takes and a chance with its limits", async () => {
  const { words } = await openTarget("en");
  for (const sentence of [
    "So far $277.47 billion: 39.6% of the target.",
    "$2.32 billion behind last year's path to the target.",
    "Still to go: $422.53 billion in 7 months.",
    "That takes $60.36 billion a month, +11.3% on the same months of last year.",
  ])
    expect(screen.getByText(sentence)).toBeVisible();
  expect(await screen.findByText(/^Chance of reaching it: \d+%\.$/, {}, { timeout: 20_000 })).toBeVisible();
  expect(screen.getByText(words.words.calibration)).toBeVisible();
  expect(screen.getByRole("img", { name: /\$2\.32 billion behind/ })).toBeVisible();
});

test("in Korean it is told in 억 달러", async () => {
  await openTarget("ko");
  expect(screen.getByText("누계 2,774.7억 달러, 목표의 39.6%입니다.")).toBeVisible();
});

test("of a month of another year Korean speaks of that year, not of this one", async () => {
  await openTarget("ko", without("2024-02"));
  expect(await screen.findByText("2024-05까지 그해의 달 가운데 수치가 없는 달이 있습니다.")).toBeVisible();
});

test.each([
  ["ko", undefined, "역대 최대(2022년)", /^이 수치\(2000년 이후\)에서 연간 수출이 가장 많았던 해는 2022년 /],
  ["en", undefined, "Record, 2022", /from 2000 on, is 2022/],
  // 2022 is not there, and was higher.
  ["ko", from("2023-01"), "2023년~ 자료 중 최대(2023년)", /^이 수치\(2023년 이후\)에서 .* 2023년 /],
  ["en", from("2023-01"), "Highest in the data from 2023, 2023", /from 2023 on, is 2023/],
  // Five years, and four.
  ["ko", from("2019-01"), "역대 최대(2022년)", /^이 수치\(2019년 이후\)/],
  ["ko", from("2019-02"), "2020년~ 자료 중 최대(2022년)", /^이 수치\(2020년 이후\)/],
  ["en", without("2021-03"), "Highest in the data from 2000, 2022", /from 2000 on, is 2022/],
] as const)(
  "%s: the highest year before is a record only of whole data: %#",
  async (language, cut, name, words) => {
    await openTarget(language, cut);
    expect(screen.getByText(name)).toBeVisible();
    expect(screen.getByText(words)).toBeVisible();
  },
);

test("another target changes what it takes; one that is none is refused", async () => {
  const { words } = await openTarget("en");
  const target = words.target("Billion dollars");
  fill(target, "200");
  expect(screen.getByText("The target is reached.")).toBeVisible();
  expect(screen.queryByText(/^Chance/)).toBeNull();
  fill(target, "-1");
  expect(await screen.findByText(words.notPositive)).toBeVisible();
  expect(screen.queryByRole("img")).toBeNull();
});

test("a target that is almost reached is not said to be so by its share", async () => {
  const { words } = await openTarget("en");
  // Year to date: 277,473.4 million dollars.
  fill(words.target("Billion dollars"), "277.5");
  expect(screen.getByText("So far $277.47 billion: 99.9% of the target.")).toBeVisible();
});

test.each([
  ["en", 0, "Exactly on last year's path to the target."],
  ["en", 3, "$3.0 million ahead of last year's path to the target."],
  ["ko", -3, "전년 흐름에 따른 목표 경로보다 300만 달러 뒤처져 있습니다."],
] as const)("%s: %s million dollars from the path are told as that", async (language, apart, sentence) => {
  const name = { en: "Total exports", ko: "총수출" }[language];
  const { words } = await openTarget(
    language,
    having(name, (month) => (month === "2024-05" ? 60 + apart : 60)),
  );
  fill(words.target(language === "ko" ? "억 달러" : "Billion dollars"), language === "ko" ? "7.2" : "0.72");
  expect(screen.getByText(sentence)).toBeVisible();
});

test.each([
  ["0.3", ["The target is reached."]],
  [
    "0.302",
    [
      "Still to go: $2.0 million in 7 months.",
      "That takes $285,714 a month, -99.5% on the same months of last year.",
    ],
  ],
])(
  "what is left to %s billion dollars of 0.3 is not told as nothing, nor nothing as something",
  async (target, sentences) => {
    const { words } = await openTarget(
      "en",
      having("Total exports", () => 60),
    );
    fill(words.target("Billion dollars"), target);
    for (const sentence of sentences) expect(screen.getByText(sentence)).toBeVisible();
  },
);

test("a year that ends at its target has not exceeded it", async () => {
  const { words } = await openTarget(
    "en",
    having("Total exports", () => 60),
  );
  fill(words.month, "2024-12");
  fill(words.target("Billion dollars"), "0.72");
  expect(screen.getByText("The year is over, exactly at the target.")).toBeVisible();
});

test("what the government announced is told by its amount, whatever target stands in the field", async () => {
  const { words } = await openTarget("en");
  const told = /^The government announced \$700\.00 billion for 2024 \(/;
  expect(screen.getByText(told)).toBeVisible();
  fill(words.target("Billion dollars"), "650");
  expect(screen.getByText(told)).toBeVisible();
  fill(words.month, "2001-05");
  expect(screen.getByText(words.noTarget(2001))).toBeVisible();
  fill(words.target("Billion dollars"), "150");
  expect(screen.queryByText(words.noTarget(2001))).toBeNull();
});

test("a target that was typed is the same in another unit of the pane", async () => {
  const pane = await openTarget("en");
  const { words } = pane;
  fill(words.target("Billion dollars"), "654.3215");
  await openPanel(pane, "settings");
  userEvent.click(screen.getByRole("radio", { name: "Million dollars" }));
  await openPanel(pane, "target");
  expect(screen.getByLabelText(words.target("Million dollars"))).toHaveValue("654,321.5");
  expect(screen.getByText(/^So far \$277,4\d\d million: 42\.4% of the target\.$/)).toBeVisible();
});

test("a month without a figure is refused, and a year without a target asks for one", async () => {
  const { words } = await openTarget("en");
  fill(words.month, "2031-01");
  expect(await screen.findByText(words.noFigure("2031-01"))).toBeVisible();
  fill(words.month, "2001-05");
  expect(screen.getByText(words.noTarget(2001))).toBeVisible();
});

test("Insert writes a sheet of live formulas over the table, for the month and target that are shown", async () => {
  const { words, workbook } = await openTarget("en");
  userEvent.click(screen.getByRole("button", { name: words.insert }));
  await waitFor(() => expect(workbook.builds).toHaveLength(1));
  const [draft] = workbook.builds[0].drafts;
  expect(draft.name).toBe("Target 2024");
  expect(draft.charts).toHaveLength(2);
  const cells = JSON.stringify(draft.blocks);
  expect(cells).toContain("TRADE.TARGET_ODDS(ExportsMonth[");
  expect(cells).toContain('[["2024-05"]]');
  expect(cells).toContain("[[700000]]");
});

test("a table that comes while the panel is there takes the place of the shipped figures", async () => {
  const pane = openPane("en");
  await openPanel(pane, "target");
  const words = TARGET_PANEL_WORDS.en;
  await screen.findByText(words.shipped);
  const tables = inWorkbook(loadedTables("2026-08", "en", ["exports"]));
  pane.workbook.tables = {
    kind: "tables",
    model: { tables: tables.map(({ model }) => model), names: {} },
    tables: tables.map(({ cells }) => cells),
  };
  act(() => pane.workbook.changed());
  expect(await screen.findByText(words.own("ExportsMonth"), {}, { timeout: 10_000 })).toBeVisible();
});
