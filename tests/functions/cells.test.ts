// What may come for a range or a cell, and what is made of it.
import { Absence, AnalysisError } from "../../src/analysis/AnalysisError";
import {
  choice,
  IncomingError,
  isBlankPeriod,
  isLeftOut,
  isMissing,
  isOneCell,
  line,
  plain,
  quoted,
  readEntry,
  readNumber,
  readText,
  rectangle,
  requireNumber,
} from "../../src/functions/cells";

const refusal = (read: () => unknown) => {
  try {
    return read();
  } catch (error) {
    return error instanceof AnalysisError ? [error.code, error.details] : error;
  }
};
const divided = { type: "Error", basicValue: "#DIV/0!" };

test.each<[string, unknown, unknown[][]]>([
  ["a scalar", 5, [[5]]],
  ["nothing", null, [[null]]],
  ["no rows", [], [[null]]],
  ["rows without cells", [[], []], [[null]]],
  [
    "a block",
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["a list", [1, 2], [[1], [2]]],
  [
    "a list that ends with a row",
    [1, [2, 3]],
    [
      [1, null],
      [2, 3],
    ],
  ],
  [
    "rows of several lengths",
    [[1], [2, 3, 4], [5, 0]],
    [
      [1, null, null],
      [2, 3, 4],
      [5, 0, null],
    ],
  ],
  ["rows of which the first has no cell", [[], [1]], [[null], [1]]],
])("%s is a rectangle", (_, given, expected) => {
  expect(rectangle(given)).toEqual(expected);
});

test.each<[unknown, boolean]>([
  [5, true],
  [[], true],
  [[5], true],
  [[[]], true],
  [[[5]], true],
  [[[5, 6]], false],
  [[[5], [6]], false],
  [[5, 6], false],
])("%j is one cell: %p", (given, isOne) => {
  expect(isOneCell(given)).toBe(isOne);
});

test.each<[unknown, boolean]>([
  [undefined, true],
  [null, true],
  [[], true],
  [[null], true],
  [[[]], true],
  [[[null]], true],
  [[[{ type: "Empty", basicValue: 0 }]], true],
  ["", false],
  [0, false],
  [[[""]], false],
  [[[0]], false],
  [[[null, null]], false],
  [[[null], [null]], false],
])("%j was left out: %p", (given, isOut) => {
  expect(isLeftOut(given)).toBe(isOut);
});

test.each<[string, unknown, unknown]>([
  ["a blank", undefined, null],
  ["a text", " 5 ", " 5 "],
  ["a boolean", false, false],
  ["a number", -0.5, -0.5],
  ["a number beyond all", Infinity, new IncomingError("#NUM!")],
  ["what JSON has no name for", 5n, "5"],
  ["an empty cell", { type: "Empty", basicValue: 0 }, null],
  ["a formatted number", { type: "FormattedNumber", basicValue: 5, numberFormat: "0.0" }, 5],
  ["an entity", { type: "Entity", basicType: "String", basicValue: "Korea" }, "Korea"],
  [
    "a nested one",
    { type: "Entity", basicValue: { type: "Double", basicValue: 5 } },
    new IncomingError("#VALUE!"),
  ],
  ["one without a basic value", { type: "Entity" }, new IncomingError("#VALUE!")],
  ["an error", divided, new IncomingError("#DIV/0!")],
  ["an error by its basic type", { basicType: "Error", basicValue: "#REF!" }, new IncomingError("#REF!")],
  ["another add-in's error", { type: "CustomFunctionError" }, new IncomingError("#VALUE!")],
  ["an error by its code", { code: "#N/A" }, new IncomingError("#N/A")],
  ["an error by its other code", { errorCode: "#N/A" }, new IncomingError("#N/A")],
  ["an error read already", new IncomingError("#N/A"), new IncomingError("#N/A")],
])("%s counts as its plain value", (_, cell, expected) => {
  expect(plain(cell)).toEqual(expected);
});

test("of what stands for no figure, blanks and the marks of published tables are missing, and 0 is not", () => {
  for (const cell of [
    null,
    "",
    "  ",
    "-",
    "–",
    "—",
    "―",
    "−",
    "…",
    "...",
    "n.a.",
    "N.A.",
    "n.a",
    "NA",
    " x ",
    "Ｘ",
  ])
    expect([cell, isMissing(cell)]).toEqual([cell, true]);
  for (const cell of [0, false, "0", "none", "--", divided])
    expect([cell, isMissing(cell)]).toEqual([cell, false]);
});

test("a cell is a number, missing, or a reason why not", () => {
  expect([5, 0, "-", null, { basicValue: 7 }].map(readNumber)).toEqual([5, 0, undefined, undefined, 7]);
  expect(readNumber("5")).toEqual(new Absence("not-a-number", { text: "5" }));
  expect(readNumber(true)).toEqual(new Absence("not-a-number", { text: "TRUE" }));
  expect(readNumber(NaN)).toEqual(new Absence("incoming-error", { error: "#NUM!" }));
  expect(readNumber(divided)).toEqual(new Absence("incoming-error", { error: "#DIV/0!" }));
});

test("cells are quoted as Excel shows them", () => {
  expect([true, 1e300, "soon", null, divided].map(quoted)).toEqual(["TRUE", "1E+300", "soon", "", "#DIV/0!"]);
});

test("a period is blank as either host hands it over, and a space is no period", () => {
  expect([null, 0, "", " "].map(isBlankPeriod)).toEqual([true, true, true, true]);
  expect(["-", 1, false].map(isBlankPeriod)).toEqual([false, false, false]);
});

test("a period comes as a text or a number", () => {
  expect([202405, "2024-05"].map(readEntry)).toEqual([202405, "2024-05"]);
  expect(refusal(() => readEntry(true))).toEqual(["unreadable-period", { entry: "TRUE" }]);
  expect(refusal(() => readEntry(divided))).toEqual(["incoming-error", { error: "#DIV/0!" }]);
});

test("one number is asked for by the name of its argument", () => {
  expect(requireNumber([[5]], "target")).toBe(5);
  expect(refusal(() => requireNumber(" soon ", "target"))).toEqual([
    "number-expected",
    { argument: "target", given: "soon" },
  ]);
  expect(refusal(() => requireNumber(null, "target"))).toEqual([
    "number-expected",
    { argument: "target", given: "" },
  ]);
  expect(refusal(() => requireNumber([[1, 2]], "target"))).toEqual([
    "one-cell-expected",
    { argument: "target" },
  ]);
  expect(refusal(() => requireNumber([[1], [2]], "target"))).toEqual([
    "one-cell-expected",
    { argument: "target" },
  ]);
  expect(refusal(() => requireNumber(divided, "target"))).toEqual(["incoming-error", { error: "#DIV/0!" }]);
});

test("a line is a row or a column; one cell is a column", () => {
  expect(line([[1, 2]], "at")).toEqual({ cells: [1, 2], isRow: true });
  expect(line([[1], [2]], "at")).toEqual({ cells: [1, 2], isRow: false });
  expect(line(1, "at")).toEqual({ cells: [1], isRow: false });
  expect(
    refusal(() =>
      line(
        [
          [1, 2],
          [3, 4],
        ],
        "at",
      ),
    ),
  ).toEqual(["one-line-expected", { argument: "at" }]);
});

test("a word is taken in any case and between spaces; left out it is the first", () => {
  const modes = { percent: "percent", log: "log" } as const;
  expect([null, 0, "", " ", " LOG ", "percent"].map((given) => choice(given, modes, "mode"))).toEqual([
    "percent",
    "percent",
    "percent",
    "percent",
    "log",
    "percent",
  ]);
  expect(refusal(() => choice(" logs ", modes, "mode"))).toEqual([
    "bad-argument",
    { argument: "mode", given: "logs", expected: "percent · log" },
  ]);
  expect(refusal(() => choice([["log", "log"]], modes, "mode"))).toEqual([
    "one-cell-expected",
    { argument: "mode" },
  ]);
});

test("a text is trimmed, and what a skipped one may come as is none", () => {
  expect([" a ", 5].map(readText)).toEqual(["a", "5"]);
  expect([null, 0, "", "  ", [[null]]].map(readText)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(refusal(() => readText(divided))).toEqual(["incoming-error", { error: "#DIV/0!" }]);
});
