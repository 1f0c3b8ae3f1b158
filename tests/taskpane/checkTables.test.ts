// What the check finds in the workbook's tables and what it would change: figures made up so that the answer is plain.
import fc from "fast-check";
import { checkKnownTable } from "../../src/taskpane/check/checkKnownTable";
import { faultInWords } from "../../src/taskpane/check/faultInWords";
import { fixesIn } from "../../src/taskpane/check/fixUpdate";
import { undoOf } from "../../src/taskpane/check/fixes";
import { numberInText } from "../../src/taskpane/check/textNumber";
import { inUnitOfNeighbours } from "../../src/taskpane/check/unitSlip";
import { known, monthly, months } from "./checkTables";

type Table = ReturnType<typeof monthly>;
const kindsIn = (table: Table) =>
  checkKnownTable(known(table)).map(({ fault }) =>
    fault.kind === "analysis" ? fault.finding.kind : fault.kind,
  );
const changesIn = (table: Table) => fixesIn(known(table)).flatMap(({ changes }) => changes);
const rowsOf = (...columns: readonly (readonly unknown[])[]) =>
  months(columns[0].length).map((month, i) => [month, ...columns.map((column) => column[i])]);
const steady = (count: number) => Array.from({ length: count }, (_, i) => 50_000 + 100 * i);

describe("findings", () => {
  test("a clean table has none, newest first or oldest first", () => {
    const rows = rowsOf(steady(14));
    expect(kindsIn(monthly({ Exports: {} }, rows))).toEqual([]);
    expect(kindsIn(monthly({ Exports: {} }, [...rows].reverse()))).toEqual([]);
  });

  test("duplicates, gaps, texts, errors, blanks and unreadable periods stand at their cells", () => {
    const rows = rowsOf([...steady(5), "52,000.5", "#N/A", "", ...steady(2)]);
    rows.splice(2, 1); // 2024-03 is missing
    rows.push(["2024-01", 50_000], ["soon", 1]);
    const findings = checkKnownTable(known(monthly({ Exports: {} }, rows)));
    const at = findings.map(({ fault, row, column }) => [
      fault.kind === "analysis" ? fault.finding.kind : fault.kind,
      row,
      column,
    ]);
    expect(at).toEqual(
      expect.arrayContaining([
        ["duplicate", 9, 0],
        ["unreadable-period", 10, 0],
        ["gap", 1, 0],
        ["no-number", 4, 1],
        ["no-number", 5, 1],
        ["blank", 6, 1],
      ]),
    );
    expect(at).toHaveLength(6);
  });

  test("a month that a list of one month of each year lacks stands at the row before it", () => {
    const rows = [2018, 2019, 2020, 2022, 2023].map((year, i) => [`${year}-05`, 50_000 + 100 * i]);
    const [gap, ...others] = checkKnownTable(known(monthly({ Exports: {} }, rows)));
    expect(gap).toMatchObject({ fault: { finding: { kind: "gap" } }, row: 2, column: 0 });
    expect(others).toEqual([]);
  });

  test("a total that its parts miss is found where most months agree, and not where the parts are only some", () => {
    const [a, b] = [steady(6), steady(6).map((x) => x / 2)];
    const total = a.map((x, i) => x + b[i] + (i === 3 ? 9 : 0));
    const columns = { Chips: {}, Cars: {}, Total: {} };
    expect(kindsIn(monthly(columns, rowsOf(a, b, total)))).toEqual(["total-column", "sum"]);
    const more = total.map((x) => x + 777);
    expect(kindsIn(monthly(columns, rowsOf(a, b, more)))).toEqual(["total-column"]);
    // One part is no breakdown, and imports are no part of exports.
    expect(
      kindsIn(monthly({ Chips: {}, Cars: { flow: "imports" }, Total: {} }, rowsOf(a, b, total))),
    ).toEqual([]);
  });

  test.each([
    ...["합계", "총계", "Total", "2024년 계", "2024년 합계", "2024 합계", "합계(2024)", "1분기 계"],
    ...["상반기 소계", "연간", "월평균", "Average"],
  ])("a total row among the periods is told from a slip of the pen: %s", (text) => {
    const rows = [...rowsOf(steady(6)), [text, 301_500]];
    expect(kindsIn(monthly({ Exports: {} }, rows))).toEqual(["total-row"]);
    const slip = [...rowsOf(steady(6)), ["2024/13", 50_600]];
    expect(kindsIn(monthly({ Exports: {} }, slip))).toEqual(["unreadable-period"]);
  });

  test("items of the ministry's and of the customs service's list are mixed groupings; partners are not", () => {
    const figures = [steady(3), steady(3), steady(3)];
    const table = (...ids: readonly string[]) =>
      monthly(Object.fromEntries(ids.map((id) => [id, { id }])), rowsOf(...figures.slice(0, ids.length)));
    expect(kindsIn(table("ministry:semiconductors", "customs:passenger_cars"))).toEqual(["mixed-groupings"]);
    expect(kindsIn(table("ministry:semiconductors", "ministry:ships"))).toEqual([]);
    expect(kindsIn(table("ministry:steel", "ministry:steel_20item"))).toEqual(["mixed-groupings"]);
    expect(kindsIn(table("to:us", "customs:passenger_cars"))).toEqual([]);
  });

  test("growth written beside the figures is held against what they give, in per cent or as a fraction", () => {
    const exports = steady(20).map((x, i) => x + 977 * (i % 5));
    const growth = exports.map((x, i) => (i < 12 ? "" : Math.round((x / exports[i - 12] - 1) * 1000) / 10));
    const slipped = growth.map((x, i) => (i === 15 ? Number(x) + 1 : x));
    const table = (own: readonly unknown[], header = "Exports growth (%)") =>
      monthly({ Exports: {}, [header]: null }, rowsOf(exports, own));
    expect(kindsIn(table(growth))).toEqual([]);
    expect(kindsIn(table(slipped))).toEqual(["growth"]);
    expect(kindsIn(table(slipped, "증감률"))).toEqual(["growth"]);
    const [found] = checkKnownTable(known(table(slipped)));
    expect(found).toMatchObject({ row: 15, column: 2 });
    expect(kindsIn(table(slipped.map((x) => (x === "" ? x : Number(x) / 100))))).toEqual(["growth"]);
    expect(kindsIn(table(slipped, "Remark"))).toEqual([]);
    expect(kindsIn(table(exports.map((_, i) => 17 + i)))).toEqual([]); // another growth
  });

  test.each([
    ["수출", "수입", "수출 증감률", "수입 증감률"],
    ["Total exports", "Total imports", "Exports YoY (%)", "Imports YoY (%)"],
    ["수출(백만 달러)", "수입(백만 달러)", "수출 증감률(%)", "수입 증감률(%)"],
    ["반도체", "자동차", "반도체 증감률(%)", "자동차 증감률(%)"],
    ["Chips", "Cars", "Cars growth, %", "Chips growth (%)"],
  ])("growth behind both series is that of the one it names: %s, %s, %s, %s", (a, b, ofA, ofB) => {
    const first = steady(20).map((x, i) => x + 977 * (i % 5));
    const second = steady(20).map((x, i) => x + 577 * (i % 7));
    const growthOf = (figures: readonly number[], slip: number) =>
      figures.map((x, i) =>
        i < 12 ? "" : Math.round((x / figures[i - 12] - 1) * 1000) / 10 + (i === slip ? 1 : 0),
      );
    const imports = /수입|Imports|imports/.test(b) ? ({ flow: "imports" } as const) : {};
    const isCrossed = ofA.startsWith(b);
    const columns = { [a]: {}, [b]: imports, [ofA]: null, [ofB]: null };
    const [left, right] = isCrossed ? [second, first] : [first, second];
    const rows = rowsOf(first, second, growthOf(left, 15), growthOf(right, 16));
    const found = checkKnownTable(known(monthly(columns, rows)));
    expect(found.map(({ fault, row, column }) => [fault.kind, row, column])).toEqual([
      ["growth", 15, 3],
      ["growth", 16, 4],
    ]);
  });

  test("growth is quoted as it stands, and the figures' to a digit more", () => {
    const blank = Array.from({ length: 12 }, () => "");
    const chips = [...blank.map(() => 10_000), 30_250, 30_380, 30_390, 30_410];
    const growth = [...blank, 202.5, 203.8, 203.94, 204.1];
    const table = monthly({ Chips: {}, "Growth (%)": null }, rowsOf(chips, growth));
    const found = checkKnownTable(known(table));
    expect(found.map((one) => faultInWords(one, "en").details)).toEqual([
      "Written 203.94; the figures of Chips give 203.9. One of the three has a slip, or was revised.",
    ]);
  });

  test("what the rounding of a figure, or of its growth, explains is no slip", () => {
    const blank = Array.from({ length: 12 }, () => "");
    const exports = [...blank.map(() => 500.4), 510.2, 515.7, 520, 525.3];
    const kinds = (...growth: number[]) =>
      kindsIn(monthly({ Exports: {}, "Growth (%)": null }, rowsOf(exports, [...blank, ...growth])));
    expect(kinds(2, 3.1, 4, 5)).toEqual([]);
    expect(kinds(2, 3.06, 3.9, 5)).toEqual([]);
    expect(kinds(2, 3.1, 4.1, 5)).toEqual(["growth"]);
  });

  test("a balance is exports less imports", () => {
    const [exports, imports] = [steady(6), steady(6).map((x) => x - 1000)];
    const balance = exports.map((x, i) => x - imports[i] + (i === 2 ? 5 : 0));
    const columns = { Exports: {}, Imports: { flow: "imports" }, Balance: { flow: "balance" } } as const;
    expect(kindsIn(monthly(columns, rowsOf(exports, imports, balance)))).toEqual(["balance"]);
  });

  test("a balance of all trade is held against the totals, whatever items stand beside them", () => {
    const [exports, imports] = [steady(6), steady(6).map((x) => x - 1000)];
    const balance = exports.map((x, i) => x - imports[i] + (i === 2 ? 5 : 0));
    const columns = {
      "Total exports": { id: "exports" },
      Imports: { id: "imports", flow: "imports" },
      Balance: { flow: "balance" },
      Chips: { id: "ministry:semiconductors" },
      Gas: { flow: "imports" },
    } as const;
    const rows = rowsOf(exports, imports, balance, steady(6), steady(6));
    expect(kindsIn(monthly(columns, rows))).toEqual(["balance"]);
    expect(
      kindsIn(
        monthly(
          { ...columns, "All exports": { id: "total|exports", name: "Total" } },
          rows.map((row) => [...row, 1]),
        ),
      ),
    ).toEqual([]);
  });

  test("growth that jumps fiftyfold is no jump of unit", () => {
    const growth = [0.1, 0.2, 0.1, 9, 0.1, 0.2, 0.1, 0.2];
    expect(kindsIn(monthly({ Growth: { measure: "growth" } }, rowsOf(growth)))).toEqual([]);
    expect(kindsIn(monthly({ Exports: {} }, rowsOf(growth)))).toEqual(["outlier"]);
  });

  test("in words it names the column, the period and the row, in both languages", () => {
    const rows = rowsOf([...steady(3), "53,000.5", ...steady(3)]);
    const [finding] = checkKnownTable(known(monthly({ Chips: {} }, rows)));
    expect(faultInWords(finding, "en")).toEqual({
      where: "Chips · 2024-04 (row 4)",
      what: "Not a number",
      details: '"53,000.5" is a number stored as text; convert it to a number.',
    });
    expect(faultInWords(finding, "ko").where).toBe("Chips · 2024-04 (4행)");
  });
});

describe("fixes", () => {
  test("a number stored as text becomes the number, and its cell can show one", () => {
    const table = monthly({ Exports: {} }, rowsOf([...steady(3), "50,300.5", ...steady(3)]));
    expect(changesIn(table)).toEqual([
      { row: 3, column: 1, before: "50,300.5", after: 50300.5, format: "#,##0.0##" },
    ]);
  });

  test.each([
    ["1,234,567", 1_234_567],
    ["1,234.5", 1234.5],
    ["１２３", 123],
    ["△3.25", -3.25],
    ["-7", -7],
  ])("%s can only mean one number", (text, number) => {
    expect(numberInText(text, [])).toBe(number);
  });

  test.each([
    "110,5",
    "1.234,5",
    "12,34",
    "3.2%",
    "(1,234)",
    "▲3.2",
    "US$ 5",
    "1e5",
    "007",
    "5p",
    "2024-05",
    "",
    "-",
    "3 200",
  ])("%s is left to a person", (text) => expect(numberInText(text, [100])).toBeUndefined());

  test("1,234 is read by the figures around it, and by nothing else", () => {
    expect(numberInText("1,234", [])).toBeUndefined();
    expect(numberInText("1,234", [1000, 1300])).toBe(1234);
    expect(numberInText("1,234", [1.1, 1.3])).toBeUndefined();
    expect(numberInText("1.234", [1.1, 1.3])).toBe(1.234);
    expect(numberInText("1.234", [1100, 1300])).toBeUndefined();
    expect(numberInText("1,234", [1000, 1.2])).toBeUndefined();
  });

  test("a figure in thousands among millions is converted, exactly", () => {
    const figures = steady(26).map((x, i) => (i === 5 ? 50_512_345.6 : x));
    expect(changesIn(monthly({ Exports: {} }, rowsOf(figures)))).toEqual([
      { row: 5, column: 1, before: 50_512_345.6, after: 50_512.3456 },
    ]);
    const yearly = figures.slice(0, 11).map((x, i) => [String(2010 + i), x]);
    const table = monthly({ Exports: {} }, yearly);
    expect(changesIn({ ...table, model: { ...table.model, frequency: "year" } })).toHaveLength(1);
  });

  const season = [1.12, 1.05, 1.18, 1.1, 90.4, 103, 80.6, 1.16, 1.12, 1.09, 1.15, 1.13];
  const peak = [...season.slice(0, 4), 1.2, 112.5, 1.3, ...season.slice(7)];
  test.each([
    ["a season of three months, of one year", season],
    ["a month of the season, of one year", peak],
    ["a month of the season, of three years", [...peak, ...peak, ...peak]],
    ["a round figure", steady(26).map((x, i) => (i === 5 ? 51 : x))],
    ["one digit among ships", [42, 35, 50, 38, 0.04, 45, 31, 40, 52, 44, 36, 47, 41, 37, 49, 39, 43]],
    ["two that follow each other", steady(26).map((x, i) => (i === 5 || i === 6 ? x * 1000 : x))],
  ])("what may be right is never converted: %s", (_, figures) => {
    expect(changesIn(monthly({ Fruit: {} }, rowsOf(figures)))).toEqual([]);
  });

  test.each([
    ["at the end of a series", (x: number, i: number) => (i === 10 ? x * 1000 : x)],
    ["among figures that vary much", (x: number, i: number) => (i === 5 ? x * 1000 : i % 2 ? x : x / 9)],
    ["that no unit explains", (x: number, i: number) => (i === 5 ? x * 70 : x)],
    ["of a formula", (x: number, i: number) => (i === 5 ? x * 1000 : x)],
  ])("a jump %s is advice", (name, of) => {
    const rows = rowsOf(steady(11).map(of));
    const formulas = rows.map((row, i) => (i === 5 ? [row[0], "=B1*1000"] : row));
    const table = monthly({ Exports: {} }, rows, name === "of a formula" ? formulas : undefined);
    expect(kindsIn(table)).toContain("outlier");
    expect(changesIn(table)).toEqual([]);
  });

  test("a change of level is never converted", () => {
    const table = monthly({ Exports: {} }, rowsOf(steady(14).map((x, i) => (i < 7 ? x : x * 1000))));
    expect(kindsIn(table)).toEqual(["level"]);
    expect(changesIn(table)).toEqual([]);
  });

  test("a conversion that neighbours prove lies among them and is a power of ten away", () => {
    const near = fc.double({ min: 1000, max: 2500, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(near, { minLength: 3, maxLength: 5 }),
        fc.array(near, { minLength: 3, maxLength: 5 }),
        fc.double({ min: 0.001, max: 1e10, noNaN: true }),
        (before, after, value) => {
          const right = inUnitOfNeighbours(value, {
            before,
            after,
            season: [...before, ...after].slice(0, 1),
          });
          if (right === undefined) return;
          const around = [...before, ...after];
          expect(right).toBeGreaterThanOrEqual(Math.min(...around));
          expect(right).toBeLessThanOrEqual(Math.max(...around));
          const power = Math.log10(right / value);
          expect([-6, -3, -2, 2, 3, 6].some((one) => Math.abs(one - power) < 1e-6)).toBe(true);
        },
      ),
    );
  });

  describe("a repeated row", () => {
    const rows = [...rowsOf(steady(4), ["", "", "", ""]), ["2024-02", 50_100, ""]];
    const table = (last: readonly unknown[], formulas?: readonly (readonly unknown[])[]) =>
      monthly({ Exports: {}, Remark: null }, [...rows.slice(0, 4), last], formulas);

    test("is emptied cell by cell if it says nothing that the first one does not", () => {
      expect(changesIn(table(rows[4]))).toEqual([
        { row: 4, column: 0, before: "2024-02", after: null },
        { row: 4, column: 1, before: 50_100, after: null },
      ]);
    });

    test("is kept where its period is written otherwise, or the next one is missing", () => {
      expect(changesIn(table(["2024-02p", 50_100, ""]))).toEqual([]);
      const dates = [45332, 45342].map((day) => [day, 0, ""]); // 2024-02-10 and 2024-02-20
      const firstDays = monthly({ Exports: {}, Remark: null }, [["2024-01", 5, ""], ...dates]);
      expect(changesIn(firstDays)).toEqual([]);
      const [finding] = checkKnownTable(known(firstDays));
      expect(faultInWords(finding, "en").details).toBe(
        "Another day of the period of row 2; keep one. Figures of a month's first days belong in a table of their own.",
      );
      expect(faultInWords(finding, "ko").details).toBe(
        "2행과 같은 기간의 다른 날짜입니다. 하나만 남기십시오. 1~10일, 1~20일 수치는 별도의 표에 두십시오.",
      );
      // One day, written in three ways, is no other day.
      for (const same of ["2024-02-10", "2024.2.10.", 20240210, 45332.5]) {
        const twice = checkKnownTable(
          known(monthly({ Exports: {}, Remark: null }, [dates[0], [same, 5, ""]])),
        );
        expect(faultInWords(twice[0], "en").details).toBe("Already in row 1, with other figures; keep one.");
      }
      // The second February may be March.
      const march = [1, 0, 0, 3].map((x, i) => [["2024-01", "2024-02", "2024-02", "2024-04"][i], x, ""]);
      expect(changesIn(monthly({ Exports: {}, Remark: null }, march))).toEqual([]);
    });

    test("is kept with other figures, or a remark that would be lost", () => {
      expect(changesIn(table(["2024-02", 50_101, ""]))).toEqual([]);
      expect(changesIn(table(["2024-02", 50_100, "why twice?"]))).toEqual([]);
    });

    test("loses a formula only if the first one has the same", () => {
      const own = (last: string) => [
        ...rows.slice(0, 4).map((row) => [row[0], row[1], "=[@Exports]*2"]),
        ["2024-02", 50_100, last],
      ];
      expect(changesIn(table(["2024-02", 50_100, 100_200], own("=[@Exports]*2")))).toHaveLength(3);
      expect(changesIn(table(["2024-02", 50_100, 100_200], own("=B8*2")))).toEqual([]);
    });
  });

  test("undoing gives every cell back what it held", () => {
    expect(
      undoOf([
        { row: 1, column: 1, before: "50.5", after: 50.5, format: "0.0" },
        { row: 2, column: 2, before: "=[@Exports]*2", after: null },
      ]),
    ).toEqual([
      { row: 1, column: 1, before: 50.5, after: "50.5" },
      { row: 2, column: 2, before: "", after: { formula: "=[@Exports]*2" } },
    ]);
  });
});
