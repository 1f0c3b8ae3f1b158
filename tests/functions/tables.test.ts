// What holds for every function of a table, asked of every one of them.
import fc from "fast-check";
import { runs } from "../sample";
import { anyCell } from "./anyCell";
import { CellError, column, error, isAnswer } from "./sheet";
import { ask, type Question, questions, type Table, transpose } from "./tables";

const label = (n: number) => `${2000 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, "0")}`;

/** 66 months from 2017 on, with a season, and a part of each that moves on its own; every function has an answer. */
const months: Table = {
  periods: Array.from({ length: 66 }, (_, n) => label(204 + n)),
  rows: Array.from({ length: 66 }, (_, n) => {
    const part = 30 + (n % 12) + ((n * 7919) % 13);
    return [100 + n + 2 * (n % 12) + ((n * 104729) % 17), part] as const;
  }),
};
const take = ({ periods, rows }: Table, order: readonly number[]): Table => ({
  periods: order.map((i) => periods[i]),
  rows: order.map((i) => rows[i]),
});
const first = (n: number) => Array.from({ length: n }, (_, i) => i);
const places = first(66);
/** Without three months in the middle, one of them a row with its cells blank. */
const gappy = take(
  { ...months, rows: months.rows.map((row, i) => (i === 40 ? [null, null] : row)) },
  places.filter((i) => i !== 20 && i !== 45),
);
const broken = { type: "Error", basicValue: "#DIV/0!" };
const isError = (cell: unknown) => cell instanceof CellError;

/** Rows of the answer that a cell of 2020-10, the 46th month, spoils where it cannot be read; none: there is no answer. */
const SPOILT_ROWS: Readonly<Record<string, (row: number, first: unknown) => boolean>> = {
  YOY: (row) => row === 45 || row === 57,
  DAILY_YOY: (row) => row === 45 || row === 57,
  CONTRIBUTION: (row) => row === 45 || row === 57,
  EXCLUDING: (row) => row === 45 || row === 57,
  MOM: (row) => row === 45 || row === 46,
  DAILY_AVERAGE: (row) => row === 45,
  REBASE: (row) => row === 45,
  YTD: (row) => row >= 45 && row < 48,
  YTD_YOY: (row) => (row >= 45 && row < 48) || (row >= 57 && row < 60),
  ROLLING: (row) => row >= 45 && row < 57,
  STREAK: (row) => row >= 45,
  CHANGE_FREQUENCY: (_, period) => ["2020Q4", "2020H2", "2020"].includes(String(period)),
  SEASONAL_ADJUST: () => true,
};
const isLabel = (cell: unknown) => typeof cell === "string" && /^\d{4}/.test(cell);

describe.each(questions.map((question) => [question.name, question] as const))("%s", (_, question) => {
  let known: unknown[][] | undefined;
  const straight = () => (known ??= ask(question, months));

  test("has an answer", () => {
    expect(straight().flat().every(isError)).toBe(false);
  });

  test("the order of rows does not matter", () => {
    for (const table of [months, gappy]) {
      const rows = first(table.periods.length);
      const answer = ask(question, table);
      for (const order of [
        rows.slice().reverse(),
        rows.slice().sort((a, b) => ((a * 29) % 67) - ((b * 29) % 67)),
      ]) {
        const expected = question.isByRow ? order.map((i) => answer[i]) : answer;
        expect(ask(question, take(table, order))).toEqual(expected);
      }
    }
  });

  test("a table that runs across is answered across", () => {
    expect(ask(question, months, {}, true)).toEqual(question.isCard ? straight() : transpose(straight()));
  });

  test("rows without any figure at either end are blank, from older desktops (0) and from the web", () => {
    const withBlanks = (blank: unknown): Table => ({
      periods: [label(202), label(203), ...months.periods, label(270), blank, blank],
      rows: [0, 1, ...places, 2, 3, 4].map((_, i) =>
        i < 2 || i >= 68 ? [blank, blank] : months.rows[i - 2],
      ),
    });
    const desktop = ask(question, withBlanks(0));
    expect(ask(question, withBlanks(null))).toEqual(desktop);
    expect(ask(question, withBlanks(""))).toEqual(desktop);
    if (question.isByRow) expect(desktop.slice(2, 68)).toEqual(straight());
  });

  test.each([
    ["a text", "683,609.5", error("#VALUE!", /^"683,609\.5" in 2020-10/)],
    ["a boolean", true, error("#VALUE!", /^"TRUE" in 2020-10/)],
    ["an error", broken, error("#N/A", /2020-10 holds the error #DIV\/0!/)],
  ])(
    "%s is named where it is compared with or spoken of as the past, and nowhere else",
    (_what, cell, named) => {
      const rows = months.rows.map((row, i) => (i === 45 ? ([cell, cell] as const) : row));
      const answer = ask(question, { ...months, rows });
      const isSpoilt = SPOILT_ROWS[question.id];
      if (question.id === "CHECK_DATA") expect(JSON.stringify(answer)).toContain("2020-10 (row 46)");
      else if (!isSpoilt || question.isCard) expect(answer).toEqual([[named]]);
      else {
        const spoilt = (row: unknown[]) => row.map((x) => (isLabel(x) ? x : named));
        expect(answer).toEqual(straight().map((row, i) => (isSpoilt(i, row[0]) ? spoilt(row) : row)));
      }
    },
  );

  if (question.hasAt) {
    test.each<[string, unknown]>([
      ["month", 999],
      ["blank month", 0],
      ["text", "soon"],
      ["error", broken],
    ])("a later %s changes no answer at an earlier period", (_what, cell) => {
      const more: Table = { periods: [...months.periods, label(270)], rows: [...months.rows, [cell, cell]] };
      for (const at of ["2022-06", "2021-12", "2020-03"]) {
        expect(ask(question, more, { at })).toEqual(ask(question, months, { at }));
        const until = take(months, first(months.periods.indexOf(at) + 1));
        expect(ask(question, until, { at })).toEqual(ask(question, months, { at }));
      }
    });
  }

  if (question.id === "REBASE" || question.id === "ROLLING") {
    test("a later month leaves the earlier rows as they are", () => {
      const more: Table = { periods: [...months.periods, label(270)], rows: [...months.rows, [999, 99]] };
      expect(ask(question, more).slice(0, 66)).toEqual(straight());
    });
  }
});

test("a later month changes no growth rate between two earlier ones", () => {
  const cagr = questions.find(({ id }) => id === "CAGR") as Question;
  const ends = { from: "2018-03", to: "2021-12" };
  const more: Table = { periods: [...months.periods, label(270)], rows: [...months.rows, [999, 99]] };
  expect(ask(cagr, more, ends)).toEqual(ask(cagr, months, ends));
});

/** Fitting a model to each of many tables takes its time; the findings of CHECK_DATA name rows. */
const LEFT_OUT = new Set(["OUTLOOK", "TARGET_ODDS", "SEASONAL_ADJUST", "EVENT_IMPACT", "CHECK_DATA"]);
const quick = questions
  .filter(({ id }) => !LEFT_OUT.has(id))
  .map((question) => [question.name, question] as const);
/** The last figure of a series, which a later one must not find to be a zero. */
const lastOf = (cells: readonly unknown[]) => cells.filter((cell) => typeof cell === "number").at(-1);

describe.each(quick)("%s, of any figures", (_, question) => {
  const figure = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -1e9, max: 1e9 }).map((x) => x / 1000) },
    { weight: 2, arbitrary: fc.integer({ min: -2, max: 3 }) },
    fc.constantFrom<unknown>(null, "", "-", "x", "soon", true, broken),
  );
  const rows = fc.array(fc.tuple(figure, figure), { minLength: 3, maxLength: 40 });
  const tableOf = (cells: [unknown, unknown][]): Table => ({
    periods: cells.map((_, n) => label(204 + n)),
    rows: cells,
  });

  test("the order of rows does not matter", () => {
    fc.assert(
      fc.property(
        rows.chain((cells) =>
          fc.tuple(fc.constant(cells), fc.shuffledSubarray(first(cells.length), { minLength: cells.length })),
        ),
        ([cells, order]) => {
          const table = tableOf(cells);
          const answer = ask(question, table);
          const isWhole = answer.length === cells.length && question.isByRow;
          const expected = isWhole ? order.map((i) => answer[i]) : answer;
          expect(ask(question, take(table, order))).toEqual(expected);
        },
      ),
      { numRuns: runs(20) },
    );
  });

  if (question.hasAt) {
    test("a later month changes no answer at an earlier period, unless it ends a run of zeros or tells blanks", () => {
      fc.assert(
        fc.property(rows, fc.nat(), (cells, place) => {
          const now = cells.length - 1;
          fc.pre([0, 1].every((i) => lastOf(cells.slice(0, now).map((row) => row[i])) !== 0));
          fc.pre(cells.slice(0, now).flat().includes(null) || !cells[now].includes(null));
          const at = label(204 + (place % now));
          const table = tableOf(cells);
          expect(ask(question, table, { at })).toEqual(ask(question, take(table, first(now)), { at }));
        }),
        { numRuns: runs(40) },
      );
    });
  }
});

describe("the answer has the shape of the question, whatever the cells", () => {
  const cells = fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 30 });
  const askAny = (question: Question, rows: [unknown, unknown][], more = {}) =>
    ask(question, { periods: rows.map((_, n) => label(204 + n)), rows }, more);
  const widthOf = ({ id, given }: Question) => (id !== "CONTRIBUTION" ? 1 : given.total === null ? 2 : 3);
  const expectShape = (answer: unknown[][], height: number, width: number) => {
    expect(answer.map((row) => row.length)).toEqual(Array.from({ length: height }, () => width));
    expect(answer.flat().every(isAnswer)).toBe(true);
  };

  test.each(questions.filter(({ isByRow }) => isByRow).map((one) => [one.name, one] as const))(
    "%s: a row for each row",
    (_, question) => {
      fc.assert(
        fc.property(cells, (rows) => {
          expectShape(askAny(question, rows), rows.length, widthOf(question));
        }),
        { numRuns: runs(30) },
      );
    },
  );

  test.each(questions.filter(({ hasAt, isCard }) => hasAt && !isCard).map((one) => [one.name, one] as const))(
    "%s: one for each period of at, down or across",
    (_, question) => {
      const entry = fc.constantFrom<unknown>("2017-01", "2018-06", "2035-01", 202405, null, "", 0, broken);
      const ats = fc.array(entry, { minLength: 2, maxLength: 5 });
      fc.assert(
        fc.property(cells, ats, (rows, at) => {
          expectShape(askAny(question, rows, { at: column(...at) }), at.length, widthOf(question));
          expectShape(askAny(question, rows, { at: [at] }), widthOf(question), at.length);
        }),
        { numRuns: runs(20) },
      );
    },
  );
});
