import { callText, type CallDraft, formulaText, type Given, missingIn } from "../../src/compose/formulaText";
import { rowForm } from "../../src/compose/rowForm";
import { givenOf, typedIn } from "../../src/compose/typed";
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
    const formula = rowForm(draft(id, own), "T");
    const expected = calculateFormula(
      spill.replaceAll("P", `{${PERIODS.map((one) => `"${one}"`).join(";")}}`),
    );
    const root = readFormula(formula ?? "");
    if (!root) throw new Error(`${formula} is not read`);
    for (const [i, [answer]] of expected.entries()) {
      const references = new Map<string, Resolved>([
        ["T[v]", { cells: column(...VALUES) }],
        ["T[p]", { cells: column(...PERIODS) }],
        ["T[@[p]]", { cells: [[PERIODS[i]]] }],
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
    expect(rowForm(draft("EXPORTS", { item: value("semiconductors") }), "T", "T[p]")).toBe(
      '=INDEX(TRADE.EXPORTS("semiconductors",,T[@[p]],T[@[p]]),1,2)',
    );
  });

  test("the sign that only the first answer is meant stays before it", () => {
    const span = { ...draft("EXPORTS", {}), isFirstOnly: true };
    expect(rowForm(span, "T", "T[p]")).toBe("=@INDEX(TRADE.EXPORTS(,,T[@[p]],T[@[p]]),1,2)");
  });

  test("a table's name may be typed in other letters than Excel's", () => {
    const typed = { values: ref("exports[Cars]"), periods: ref("EXPORTS[[Year]]") };
    expect(rowForm(draft("YOY", typed), "Exports")).toBe(
      "=TRADE.YOY(exports[Cars],EXPORTS[[Year]],Exports[@[Year]])",
    );
  });

  test.each<[at: Given, text: string]>([
    [ref("$B$1"), "$B$1"],
    [ref("[@Month]"), "[@Month]"],
    [ref("T[p]"), "T[@[p]]"],
  ])("a cell that says which period is meant stays: %j", (at, text) => {
    const other = { values: ref("Other[v]"), periods: ref("Other[p]"), at };
    expect(rowForm(draft("YOY", other), "T")).toBe(`=TRADE.YOY(Other[v],Other[p],${text})`);
    expect(rowForm(draft("YOY", { ...given, at }), "T")).toBe(`=TRADE.YOY(T[v],T[p],${text})`);
  });

  test("one period of another table has room in a row", () => {
    const other = { values: ref("Other[v]"), periods: ref("Other[p]"), at: value("2024-05") };
    expect(rowForm(draft("YOY", other), "T")).toBe('=TRADE.YOY(Other[v],Other[p],"2024-05")');
  });

  test("what is one figure for all rows stays beside the cell of each", () => {
    const share = { part: ref("T[a']]"), total: ref("SUM(T[a']])") };
    expect(rowForm(draft("SHARE", share), "T")).toBe("=TRADE.SHARE(T[@[a']]],SUM(T[a']]))");
  });

  test.each<[id: string, given: CallDraft["given"]]>([
    ["TOP_ITEMS", { labels: ref("T[v]"), values: ref("T[v]") }],
    ["RANKING", given],
    ["RECORD_CHECK", { ...given, result: value("all") }],
    ["OUTLOOK", given],
    ["CHANGE_FREQUENCY", { ...given, to: value("year") }],
    ["YOY", { values: ref("Other[v]"), periods: ref("Other[p]") }],
    ["YOY", { ...given, values: ref("T[[v]:[w]]") }],
    ["YOY", { ...given, values: ref("B2:C9") }],
    // All of its answers unless one is asked for.
    ["TARGET_PACE", { ...given, target: value(400) }],
    // Of which no cell is that of the row.
    ["GROWTH_RATE", { current: ref("T[v]*1000"), previous: ref("T[w]") }],
    ["SHARE", { part: ref("T[v]/T[w]"), total: value(1) }],
    ["SHARE", { part: ref("T[[v]:[w]]"), total: value(1) }],
    ["SHARE", { part: ref("A2:A9"), total: value(1) }],
    ["SHARE", { part: ref("A2#"), total: value(1) }],
  ])("%s has no answer for a single row", (id, own) => {
    expect(rowForm(draft(id, own), "T")).toBeUndefined();
  });
});

const parameter = (id: string, name: string) => {
  const found = helpOf(id).parameters.find((one) => one.name === name);
  if (!found) throw new Error(`${id} has no ${name}`);
  return found;
};

test.each<[typed: string, id: string, name: string, given: Given | undefined]>([
  ["2024-05", "YOY", "at", value("2024-05")],
  ["2024년 5월", "YOY", "at", value("2024년 5월")],
  ["2024", "YOY", "at", value(2024)],
  ["B2", "YOY", "at", ref("B2")],
  ['=B2&""', "YOY", "at", ref('B2&""')],
  ["Exports[Cars]", "YOY", "values", ref("Exports[Cars]")],
  ["cars_2024", "YOY", "values", ref("cars_2024")],
  ["us", "EXPORTS", "partner", value("us")],
  ["customs:passenger_cars", "EXPORTS", "item", value("customs:passenger_cars")],
  ["반도체", "EXPORTS", "item", value("반도체")],
  ["B2", "EXPORTS", "item", ref("B2")],
  ["log", "YOY", "mode", value("log")],
  ["true", "TOP_ITEMS", "others", value(true)],
  ["0.8", "OUTLOOK", "level", value(0.8)],
  ["Car exports", "HEADLINE", "name", value("Car exports")],
  ["수출", "HEADLINE", "name", value("수출")],
  ['"수출"', "HEADLINE", "name", ref('"수출"')],
  ["  ", "YOY", "at", undefined],
])("%s typed for %s's %s", (typed, id, name, expected) => {
  expect(givenOf(typed, parameter(id, name))).toEqual(expected);
});

test.each([
  ['=TRADE.YOY(T[v],T[p],"2024-05")', { values: "T[v]", periods: "T[p]", at: "2024-05" }],
  ['=TRADE.YOY(T[v],T[p],,"log")', { values: "T[v]", periods: "T[p]", mode: "log" }],
  ['=TRADE.YOY(T[v],B2:B9&"",2024)', { values: "T[v]", periods: 'B2:B9&""', at: "2024" }],
  ['=TRADE.EXPORTS("us")', { item: "us" }],
  ["=TRADE.EXPORTS(us)", { item: "=us" }],
  ["=TRADE.YOY((A1:A3,B1:B3),C1:C6)", { values: "(A1:A3,B1:B3)", periods: "C1:C6" }],
  ["=TRADE.YOY(T[v],T[p],(A1,B1,C1))", { values: "T[v]", periods: "T[p]", at: "(A1,B1,C1)" }],
  ['=@TRADE.YOY(T[v],T[p],,"log")', { values: "T[v]", periods: "T[p]", mode: "log" }],
  ['=TRADE.HEADLINE(A:A,B:B,,"B2")', { values: "A:A", periods: "B:B", name: '="B2"' }],
])("%s is taken up again as it would be typed", (formula, typed) => {
  const again = typedIn(formula, help);
  expect(again?.typed).toEqual(typed);
  if (!again) return;
  const given = Object.fromEntries(
    again.help.parameters.map((one) => [one.name, givenOf(again.typed[one.name] ?? "", one)]),
  );
  expect(formulaText({ ...again, given })).toBe(formula);
});

test.each([
  ["=TRADE.YOY(A1,B1)*100"],
  ['=IFERROR(TRADE.YOY(A1,B1),"")'],
  ["=-TRADE.YOY(A1,B1)"],
  ["=SUM(A1)"],
  ["=1+"],
  ["=TRADE.SHARE(1,2,3)"],
])("%s is no call that the form can hold", (formula) => {
  expect(typedIn(formula, help)).toBeUndefined();
});
