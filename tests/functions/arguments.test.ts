// Arguments other than figures: flags, counts, levels, and the periods that an answer is asked for.
import { described, type Described } from "./described";
import { call, cell, type CellError, column, error } from "./sheet";

const values = column(1, 2, 4);
const months = column("2023-05", "2024-04", "2024-05");
const ref = { type: "Error", basicValue: "#REF!" };

describe("TRUE or FALSE", () => {
  /** Whether the rows of others stand below the first item. */
  const withOthers = (others: unknown) =>
    call("TOP_ITEMS", column("a", "b"), column(2, 1), 1, others).length === 2;

  test.each([
    [[true, 1, "TRUE", " true ", { basicValue: true }], true],
    [[false, 0, "FALSE", " False "], false],
    [[null, "", { type: "Empty", basicValue: 0 }], true], // as when left out
  ])("%j is %p", (given, expected) => {
    for (const one of given) expect([one, withOthers(one)]).toEqual([one, expected]);
  });

  test.each([
    [" maybe ", "MAYBE"],
    [2, "2"],
    [ref, "#REF!"],
  ])("%j is neither", (given, quoted) => {
    expect(cell(call("TOP_ITEMS", column("a"), column(2), 1, given))).toEqual(
      error("#VALUE!", new RegExp(`^others cannot be "${quoted}"; give one of: TRUE · FALSE\\.$`)),
    );
  });
});

test.each([1.5, 0, -1])("a count of %p is refused", (n) => {
  expect(cell(call("RANKING", values, months, n))).toEqual(
    error("#VALUE!", new RegExp(`^n cannot be "${n}"; give one of: 1 · 2 · 3 · …`)),
  );
});

test.each([0, 1, -0.5, 80])("a level of %p is refused, as no share of all cases", (level) => {
  expect(cell(call("OUTLOOK", values, months, 1, level))).toEqual(
    error("#VALUE!", new RegExp(`^level cannot be "${level}"; give one of: 0\\.5 · 0\\.8 · 0\\.95 …`)),
  );
});

describe("at", () => {
  const yoy = (at: unknown) => call("YOY", values, months, at);

  test("runs down or across as it is given, and its blanks and errors keep their places", () => {
    expect(yoy(column("2024-05", null, ref))).toEqual([[3], [""], [error("#N/A", /#REF!/)]]);
    expect(yoy([["2024-05", "", 0]])).toEqual([[3, "", ""]]);
  });

  test("is one line", () => {
    expect(
      cell(
        yoy([
          ["2024-05", "2024-04"],
          ["2024-05", "2024-04"],
        ]),
      ),
    ).toEqual(error("#VALUE!", /^at must be one cell/));
  });

  test("names the entry of several that cannot be read by its place, and a single one without", () => {
    expect(cell(yoy(column("2024-05", "soon")))).toEqual(
      error("#VALUE!", /^at, row 2: "soon" is not a period/),
    );
    expect(cell(yoy([["2024-05", "soon"]]))).toEqual(error("#VALUE!", /^at, column 2: "soon"/));
    expect(cell(yoy("soon"))).toEqual(error("#VALUE!", /^"soon"/));
  });

  test("blank as a single cell is no period", () => {
    for (const blank of ["", 0, " "]) expect(cell(yoy(blank))).toEqual(error("#N/A", /blank/));
  });

  test("of another frequency is refused; a number that is a year may be a subtraction, where months are asked for", () => {
    expect(cell(yoy(2019))).toEqual(error("#VALUE!", /^2019 is a year; a 2024-05 without quotes/));
    expect(cell(yoy("2019"))).toEqual(error("#VALUE!", /^2019 is of another frequency; give a month/));
    expect(cell(yoy("2024Q2"))).toEqual(error("#VALUE!", /^2024Q2 is of another frequency; give a month/));
    expect(cell(call("YOY", column(1, 2), column("2023Q1", "2024Q1"), 2019))).toEqual(
      error("#VALUE!", /^2019 is of another frequency; give a quarter/),
    );
    expect(cell(call("YOY", column(1, 2), column(2023, 2024), 202405))).toEqual(
      error("#VALUE!", /^2024-05 is of another frequency; give a year/),
    );
  });
});

describe("a card", () => {
  const card = (at: unknown) => cell(call("RECORD_CHECK", values, months, at, "all"));

  test("is of one period, which is there", () => {
    expect(card(column("2024-04", "2024-05"))).toEqual(error("#VALUE!", /one series/));
    expect(card("")).toEqual(error("#N/A", /blank/));
    expect(card(ref)).toEqual(error("#N/A", /#REF!/));
    expect(card("2024-06")).toEqual(error("#N/A", /2024-06/));
  });

  test("is of one series", () => {
    expect(
      cell(
        call(
          "RECORD_CHECK",
          [
            [1, 2],
            [3, 4],
          ],
          column(2023, 2024),
          null,
          "all",
        ),
      ),
    ).toEqual(error("#VALUE!", /one series/));
  });
});

test("a start or a base is one period, not blank, and its error is Excel's", () => {
  const rebased = (base: unknown) => cell(call("REBASE", values, months, base));
  expect(rebased("")).toEqual(error("#N/A", /blank/));
  expect(rebased(ref)).toEqual(error("#N/A", /#REF!/));
  const exports = (from: unknown, to: unknown) => cell(call("EXPORTS", null, null, from, to));
  expect(exports("2024-05", column("2024-06", "2024-07"))).toEqual(error("#VALUE!", /^to must be one cell/));
  expect(exports(column("2024-06", "2024-07"), null)).toEqual(error("#VALUE!", /^from must be one cell/));
  expect(exports("2024-05", "")).toEqual(error("#N/A", /blank/));
});

const REQUIRED: Readonly<Record<string, unknown>> = {
  periods: column("2023-05", "2024-05"),
  to: "quarter",
  target: 1500,
  event: "2024-05",
};

/** Asks with an argument by its name; what else is required gets two figures, or two months. */
function askWith(id: string, name: string, given: unknown): unknown[][] {
  const { parameters } = described.functions.find((one) => one.id === id) as Described["functions"][number];
  return call(
    id,
    ...parameters.map((parameter) => {
      if (parameter.name === name) return given;
      if (parameter.optional) return null;
      return REQUIRED[parameter.name] ?? column(3, 4);
    }),
  );
}

const choices = described.functions.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ name, customEnumId }) => {
    const values = described.enums.find((one) => one.id === customEnumId)?.values;
    return values ? [[id, name, values.map(({ stringValue }) => stringValue).join(" · ")] as const] : [];
  }),
);

test.each(choices)("%s says what its %s may be, by name", (id, name, allowed) => {
  const refused = askWith(id, name, "nonsense").flat()[0];
  expect(refused).toEqual(error("#VALUE!"));
  expect((refused as CellError).message).toBe(`${name} cannot be "nonsense"; give one of: ${allowed}.`);
  expect(cell(askWith(id, name, column("nonsense", "nonsense")))).toEqual(
    error("#VALUE!", new RegExp(`^${name} must be one cell`)),
  );
});

test.each([
  ["ROLLING", "window"],
  ["OUTLOOK", "horizon"],
  ["RANKING", "n"],
  ["TOP_ITEMS", "n"],
  ["HS_CODE", "digits"],
  ["OUTLOOK", "level"],
  ["TARGET_ODDS", "level"],
  ["HEADLINE", "precision"],
  ["CHECK_DATA", "tolerance"],
  ["REBASE", "level"],
  ["TARGET_PACE", "target"],
  ["TARGET_ODDS", "target"],
])("%s asks for its %s as one number, by name", (id, name) => {
  expect(cell(askWith(id, name, "soon"))).toEqual(
    error("#VALUE!", new RegExp(`^${name} must be a number, not "soon"`)),
  );
});

test.each([
  ["CHANGE_FREQUENCY", "partial"],
  ["TOP_ITEMS", "others"],
  ["SEASONAL_ADJUST", "calendar"],
  ["EVENT_IMPACT", "slope"],
])("%s asks for its %s as TRUE or FALSE, by name", (id, name) => {
  expect(cell(askWith(id, name, 2))).toEqual(error("#VALUE!", new RegExp(`^${name} cannot be "2"`)));
});
