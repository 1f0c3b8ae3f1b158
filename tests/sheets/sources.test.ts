// Which of the workbook's tables a briefing reads a series from.
import { briefingSources } from "../../src/sheets/Sources";
import { from, without } from "./briefing/otherTables";
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
