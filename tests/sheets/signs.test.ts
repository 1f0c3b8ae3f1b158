// Signs of figures as the number formats of our sheets show them.
import { format } from "numfmt";
import { FORMATS } from "../../src/sheets/formats";
import { formatIn } from "../../src/sheets/signs";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { exampleDrafts } from "../../src/sheets/examples/exampleDraft";
import { recordsDraft } from "../../src/sheets/records/recordsDraft";
import { briefingSources } from "../../src/sheets/Sources";
import { carriedDraft } from "../../src/sheets/carried/carriedDraft";
import { carriedGroups } from "../../src/sheets/carried/carriedGroups";
import { targetYearDraft } from "../../src/sheets/targetYear/targetYearDraft";
import { recordRows } from "../../src/taskpane/brief/recordRows";
import { inWorkbook, loadedTables } from "./briefing/workbookTables";
import { ordinalOf } from "./tableMonths";
import { cellsOf } from "./draftCells";
import type { Language } from "../../src/i18n/language";

const shown = (language: Language, of: string, figures: readonly number[]) =>
  figures.map((figure) => format(formatIn(language, of), figure));

test("what is below zero has △ in Korean, and a minus in English", () => {
  expect(shown("ko", FORMATS.change, [1.2, -1.2, 0])).toEqual(["+1.2", "△1.2", "0.0"]);
  expect(shown("ko", FORMATS.growth, [0.012, -0.012])).toEqual(["+1.20%", "△1.20%"]);
  expect(shown("ko", FORMATS.amount, [1200, -1200, 0])).toEqual(["1,200.0", "△1,200.0", "0.0"]);
  expect(shown("en", FORMATS.change, [1.2, -1.2, 0])).toEqual(["+1.2", "-1.2", "0.0"]);
  expect(shown("ko", FORMATS.achieved, [0.9997, 1])).toEqual(["99.9%", "100.0%"]);
  for (const other of [FORMATS.date, FORMATS.text, "@"]) expect(formatIn("ko", other)).toBe(other);
});

test("no cell of a Korean sheet shows a minus", () => {
  const month = ordinalOf("2025-09");
  const tables = inWorkbook(loadedTables("2025-09", "ko", ["exports", "customs"]));
  const sources = briefingSources(tables);
  const drafts = [
    carriedDraft(carriedGroups(sources), sources.exports!, { month, span: "month", language: "ko" }),
    recordsDraft(recordRows(tables, month, "ko"), month, "ko"),
    targetYearDraft({ source: sources.exports!, asOf: "2025-09", target: 700_000, year: 2025 }, "ko"),
    targetDrafts("ko")[0],
    exampleDrafts("taxLaw", "ko")[0],
  ];
  for (const draft of drafts) {
    const withMinus = cellsOf(draft).filter((cell) => cell.format?.includes(";-"));
    expect(withMinus.map(({ row, column }) => [draft.name, row, column])).toEqual([]);
  }
});
