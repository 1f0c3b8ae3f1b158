// Which of the workbook's tables a briefing reads a series from.
import { briefingSources } from "../../src/sheets/Sources";
import { from, having, without, withLabels } from "./briefing/otherTables";
import { inWorkbook, loadedTables } from "./briefing/workbookTables";

const [loaded] = loadedTables("2025-09", "en", ["exports"]);
const [longer, shorter, older] = [
  { ...loaded, tableName: "Longer" },
  from("2025-01")({ ...loaded, tableName: "Shorter" }),
  without("2025-09")({ ...loaded, tableName: "Older" }),
];

test.each([
  ["that with the newest figure, though it is shorter", [older, shorter], "Shorter"],
  ["of two that are as new the longer one", [shorter, longer], "Longer"],
])("of a series that stands twice one table counts: %s", (_, tables, name) => {
  for (const order of [tables, [...tables].reverse()])
    expect(briefingSources(inWorkbook(order)).exports?.table).toBe(name);
});

test.each([
  ["all are the last days of their months", loaded, true],
  ["one is the first day", firstDayOnce(), false],
  ["they are words", withLabels(loaded), false],
])("periods are read as dates where %s", (_, table, isDated) => {
  expect(briefingSources(inWorkbook([table])).exports?.isDated).toBe(isDated);
});

function firstDayOnce() {
  const [[day, ...figures], ...others] = loaded.rows;
  return { ...loaded, rows: [[Number(day) - 30, ...figures], ...others] };
}

test.each([
  ["every month has its row", loaded, false],
  ["one between others has none", without("2024-05")(loaded), true],
  ["one between others has no figure", emptyIn("2024-05"), true],
  ["the first one comes late", from("2024-05")(loaded), false],
])("gaps are expected of a total unless %s", (_, table, hasGaps) => {
  expect(briefingSources(inWorkbook([table])).exports?.hasGaps).toBe(hasGaps);
});

function emptyIn(month: string) {
  return having(loaded.headers[1], (at, figure) => (at === month ? null : figure))(loaded);
}
