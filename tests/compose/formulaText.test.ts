import { callText, type CallDraft, type Given, missingIn } from "../../src/compose/formulaText";
import { rowForm } from "../../src/compose/rowForm";
import { evaluate, type Resolved } from "../../src/explain/formula/evaluate";
import { readFormula } from "../../src/explain/formula/Formula";
import { bare, isKnown } from "../../src/explain/formula/Value";
import { help } from "../explain/asked";
import { calculateFormula } from "../functions/formula";
import { column, ids } from "../functions/sheet";

const helpOf = (id: string) => {
  const found = help.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
};
const ref = (text: string): Given => ({ kind: "reference", text });
const value = (given: string | number | boolean): Given => ({ kind: "value", value: given });
const draft = (id: string, given: CallDraft["given"]): CallDraft => ({ help: helpOf(id), given });

test.each<[id: string, given: CallDraft["given"], text: string]>([
  ["YOY", { values: ref("T[v]"), periods: ref("T[p]") }, "TRADE.YOY(T[v],T[p])"],
  ["YOY", { values: ref("T[v]"), periods: ref("T[p]"), mode: value("log") }, 'TRADE.YOY(T[v],T[p],,"log")'],
  ["EXPORTS", { item: value('a "b"') }, 'TRADE.EXPORTS("a ""b""")'],
  ["EXPORTS", {}, "TRADE.EXPORTS()"],
  [
    "TOP_ITEMS",
    { labels: ref("A:A"), values: ref("B:B"), n: value(3), others: value(false) },
    "TRADE.TOP_ITEMS(A:A,B:B,3,FALSE)",
  ],
])("%s of %j is %s", (id, given, text) => {
  expect(callText(draft(id, given))).toBe(text);
});

test("what may not be left out is named", () => {
  expect(missingIn(draft("TARGET_PACE", { values: ref("A1") }))).toEqual(["periods", "target"]);
  expect(missingIn(draft("EXPORTS", {}))).toEqual([]);
});

test.each(ids)("%s: a call with every argument is read back as such", (id) => {
  const given = Object.fromEntries(helpOf(id).parameters.map(({ name }, i) => [name, ref(`A${i + 1}`)]));
  const root = readFormula(`=${callText(draft(id, given))}`);
  expect(root).toMatchObject({
    callee: { name: `TRADE.${id}` },
    arguments: helpOf(id).parameters.map((_, i) => ({ value: `A${i + 1}` })),
  });
});

describe("in a column of a table each row has its own answer, that of the spill", () => {
  const PERIODS = ["2022-01", "2023-01", "2024-01", "2025-01"];
  const VALUES = [100, 120, 90, 108];
  const given = { values: ref("T[v]"), periods: ref("T[p]") };

  test.each<[id: string, given: CallDraft["given"], spill: string]>([
    ["YOY", given, "=TRADE.YOY({100;120;90;108},P)"],
    ["STREAK", given, "=TRADE.STREAK({100;120;90;108},P)"],
    ["DAILY_YOY", given, "=TRADE.DAILY_YOY({100;120;90;108},P)"],
    ["RECORD_CHECK", { ...given, result: value("rank") }, '=TRADE.RECORD_CHECK({100;120;90;108},P,P,"rank")'],
    ["REBASE", { ...given, base: value("2023-01") }, '=TRADE.REBASE({100;120;90;108},P,"2023-01")'],
    ["ROLLING", { ...given, window: value(1) }, "=TRADE.ROLLING({100;120;90;108},P,1)"],
    ["SHARE", { part: ref("T[v]"), total: value(400) }, "=TRADE.SHARE({100;120;90;108},400)"],
    [
      "GROWTH_RATE",
      { current: ref("T[v]"), previous: ref("T[[v]]") },
      "=TRADE.GROWTH_RATE({100;120;90;108},{100;120;90;108})",
    ],
  ])("%s", async (id, own, spill) => {
    const formula = rowForm(draft(id, own), { name: "T", period: "[@p]" });
    const expected = calculateFormula(
      spill.replaceAll("P", `{${PERIODS.map((one) => `"${one}"`).join(";")}}`),
    );
    const root = readFormula(formula ?? "");
    if (!root) throw new Error(`${formula} is not read`);
    for (const [i, [answer]] of expected.entries()) {
      const references = new Map<string, Resolved>([
        ["T[v]", { cells: column(...VALUES) }],
        ["T[p]", { cells: column(...PERIODS) }],
        ["[@p]", { cells: [[PERIODS[i]]] }],
        ["T[@[v]]", { cells: [[VALUES[i]]] }],
      ]);
      const { value: found } = await evaluate(root, references, new Map(help.map((one) => [one.id, one])));
      // A spill leaves blank what a single cell gives a reason for.
      const cell = isKnown(found) ? found.map((row) => row.map(bare)) : found;
      if (answer === "") expect(cell).toMatchObject([[{ code: "#N/A" }]]);
      else expect(cell).toEqual([[answer]]);
    }
  });

  test("figures of ours are asked for the period of the row", () => {
    expect(rowForm(draft("EXPORTS", { item: value("semiconductors") }), { name: "T", period: "[@p]" })).toBe(
      '=INDEX(TRADE.EXPORTS("semiconductors",,[@p],[@p]),1,2)',
    );
  });

  test.each<[id: string, given: CallDraft["given"]]>([
    ["TOP_ITEMS", { labels: ref("T[v]"), values: ref("T[v]") }],
    ["RANKING", given],
    ["RECORD_CHECK", { ...given, result: value("all") }],
    ["OUTLOOK", given],
    ["CHANGE_FREQUENCY", { ...given, to: value("year") }],
  ])("%s has no answer for a single row", (id, own) => {
    expect(rowForm(draft(id, own), { name: "T", period: "[@p]" })).toBeUndefined();
  });
});
