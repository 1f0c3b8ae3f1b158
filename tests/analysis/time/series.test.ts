// What a series answers for one period and for a span of them, and which reason it gives where there is no answer.
import { Absence } from "../../../src/analysis/AnalysisError";
import { CalendarValues } from "../../../src/analysis/time/CalendarValues";
import { listedStep } from "../../../src/analysis/time/listedStep";
import {
  observed,
  onReadablePast,
  type Series,
  sumOf,
  tooFew,
  unreadable,
} from "../../../src/analysis/time/Series";

const text = (period: string) => new Absence("not-a-number", { text: "soon", period });
const zero = (period: string) => new Absence("zero-not-published", { period });
const missing = (period: string) => new Absence("missing-observation", { period });
const year = (values: [number, number][], reasons: [number, Absence][] = []): Series => ({
  frequency: "year",
  values: new Map(values),
  reasons: new Map(reasons),
});

/** Newest first, with texts in 2016 and 2012 and a zero that counts as missing in 2011. */
const spoilt = year(
  [
    [2018, 8],
    [2015, 5],
    [2014, 4],
    [2010, 1],
  ],
  [
    [2016, text("2016")],
    [2012, text("2012")],
    [2011, zero("2011")],
  ],
);

test("figures are looked through oldest first, however the table runs", () => {
  expect(observed(spoilt)).toEqual([2010, 2014, 2015, 2018]);
  expect(
    observed(
      year([
        [999, 1],
        [1000, 2],
      ]),
    ),
  ).toEqual([999, 1000]); // as numbers, not as texts
});

test.each([
  ["everything", -Infinity, Infinity, "2012"],
  ["from the cell itself", 2012, 2012, "2012"],
  ["after it", 2013, Infinity, "2016"],
  ["up to the second", 2013, 2016, "2016"],
  ["between the two", 2013, 2015, undefined],
  ["before the first", -Infinity, 2011, undefined],
  ["after the last", 2017, Infinity, undefined],
])("of %s, the oldest cell that cannot be read is the reason", (_, first, last, period) => {
  expect(unreadable(spoilt, first, last)).toEqual(period && text(period));
});

test("a series without unreadable cells has no such reason", () => {
  const { frequency, values } = spoilt;
  expect(unreadable({ frequency, values })).toBeUndefined();
  expect(unreadable(year([[2010, 1]], [[2011, zero("2011")]]))).toBeUndefined();
});

test("a sum names the oldest unreadable cell inside its span, else the first missing period", () => {
  expect(sumOf(spoilt, 2014, 2015)).toBe(9);
  expect(sumOf(spoilt, 2013, 2015)).toEqual(missing("2013"));
  expect(sumOf(spoilt, 2013, 2017)).toEqual(text("2016"));
  expect(sumOf(spoilt, 2010, 2015)).toEqual(text("2012"));
  expect(sumOf(spoilt, 2010, 2011)).toEqual(zero("2011"));
});

test("an answer about the past is given up to the first cell that cannot be read, and for no period without a figure", () => {
  const answer = onReadablePast(spoilt, (ordinal) => `all up to ${ordinal}`);
  expect(answer(2010)).toBe("all up to 2010");
  expect(answer(2014)).toEqual(text("2012"));
  expect(answer(2011)).toEqual(zero("2011"));
  expect(answer(2016)).toEqual(text("2016"));
  expect(onReadablePast({ frequency: "year", values: spoilt.values }, (at) => at)(2018)).toBe(2018);
});

test("too few figures are told with the zeros that count as missing, which texts are not", () => {
  expect(tooFew(spoilt, 24)).toEqual(new Absence("too-few-observations", { needed: 24, found: 4, zeros: 1 }));
  for (const bare of [year([], [[2016, text("2016")]]), { frequency: "year", values: new Map() } as const])
    expect(Object.entries(tooFew(bare, 24, 0).details)).toEqual([
      ["needed", 24],
      ["found", 0],
    ]);
});

test("a value set twice is one observation, and what is not there cannot be taken away", () => {
  const values = new CalendarValues(2010, 2013);
  values.set(2010, 1);
  values.set(2010, 2);
  values.set(2012, 0);
  values.delete(2011);
  expect([...values]).toEqual([
    [2010, 2],
    [2012, 0],
  ]);
  expect(values.size).toBe(2);
  values.delete(2012);
  expect([values.size, values.has(2012), values.get(2010)]).toEqual([1, false, 2]);
});

describe("a table lists years by one period of each", () => {
  const december = (of: number) => of * 12 + 11;

  test.each<[string, (number | undefined)[], number]>([
    ["three Decembers", [2020, 2021, 2022].map(december), 12],
    [
      "newest first, a year left out, with blank rows",
      [undefined, december(2022), undefined, december(2020), december(2019)],
      12,
    ],
    ["two Decembers may be two months of many", [2021, 2022].map(december), 1],
    ["two and a blank row", [december(2021), undefined, december(2022)], 1],
    ["a November among them", [december(2020), december(2021), december(2022) - 1], 1],
    ["another month likewise", [2020, 2021, 2022].map((year) => december(year) - 7), 12],
    ["nothing", [], 1],
  ])("%s", (_, ordinals, step) => {
    expect(listedStep(ordinals, "month")).toBe(step);
  });

  test("quarters and halves likewise, and years are a year apart anyway", () => {
    expect(listedStep([8083, 8087, 8091], "quarter")).toBe(4);
    expect(listedStep([4041, 4043, 4045], "half")).toBe(2);
    expect(listedStep([2020, 2021, 2022], "year")).toBe(1);
  });
});
