// Nothing that the sheets say is cut off: the width of every text, calculated ones too, beside the cells it has.
import { EXAMPLE_KEYS } from "../../src/i18n/examples";
import { exampleDrafts } from "../../src/sheets/examples/exampleDraft";
import { NAMES } from "../../src/sheets/target/names";
import { targetDrafts } from "../../src/sheets/target/targetDrafts";
import { cutOff, titlesCutOff } from "./cutOff";
import { calculateSets, typed } from "./draftCells";
import { isWhole } from "../sample";

/** A year under way, over, without a target and not complete; the first months; one without figures. */
const AS_OF = ["2024-05", "2023-12", "2025-03", "2026-09", "2022-01", "2001-01", "1999-01"];

test.each(["en", "ko"] as const)("nothing is cut off, whatever the as-of month: %s", (language) => {
  // Each month in one of the languages.
  const months = AS_OF.filter((_, i) => isWhole || (i % 2 === 0) === (language === "ko"));
  const sets = [
    ...EXAMPLE_KEYS.map((key) => exampleDrafts(key, language)),
    ...months.map((asOf) => typed(targetDrafts(language), NAMES.asOf, asOf)),
  ];
  const calculated = calculateSets(sets);
  const found = sets.flatMap((drafts, i) =>
    drafts.flatMap((draft) => [...cutOff(draft, calculated[i]), ...titlesCutOff(draft)]),
  );
  expect(found).toEqual([]);
});

test("a text that does not fit is found", () => {
  const [draft] = targetDrafts("en");
  const narrow = { ...draft, columnWidths: { ...draft.columnWidths, 0: 40 } };
  expect(cutOff(narrow, () => 0).length).toBeGreaterThan(10);
  expect(titlesCutOff({ ...draft, columnWidths: { 0: 1, 1: 1, 2: 1, 3: 1, 4: 1 } })).toHaveLength(1);
});
