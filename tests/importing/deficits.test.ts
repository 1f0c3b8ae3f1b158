import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { readPasted } from "../../src/importing/readers/csv";
import { understand } from "../../src/importing/understand";
import { delimited, type Value } from "./samples/write";

installBrowserDecoder();

const read = (rows: Value[][]) => understand(readPasted(delimited(rows, "\t")));
const balances = (rows: Value[][]) =>
  read(rows)
    .series.filter(({ flow }) => flow === "balance")
    .map(({ values }) => [...values.values()]);

/** Two months of three columns, the third under the heading given. */
const table = (heading: string, [first, second]: readonly string[]): Value[][] => [
  ["(억달러)"],
  ["월", "수출", "수입", heading],
  ["2023-01", "463", "590", first],
  ["2023-02", "500", "554", second],
];

describe("a column of deficits", () => {
  test.each(["무역적자", "적자", "무역 적자", "무역적자(억달러)", "Trade deficit", "Deficit"])(
    "%s: a balance below zero, as exports less imports say",
    (heading) => {
      const rows = table(heading, ["127", "54"]);
      expect(balances(rows)).toEqual([[-12700, -5400]]);
      const { checks, done } = read(rows);
      expect(done).toContainEqual({ code: "deficits-turned", names: [expect.any(String)] });
      expect(checks).not.toContainEqual(expect.objectContaining({ code: "deficit-signs" }));
    },
  );

  test("that has its minus already stays as it stands", () => {
    expect(balances(table("무역적자", ["-127", "-54"]))).toEqual([[-12700, -5400]]);
    expect(balances(table("무역적자", ["△127", "△54"]))).toEqual([[-12700, -5400]]);
  });

  test("with and without a minus is shown", () => {
    const { checks } = read(table("무역적자", ["-127", "54"]));
    expect(checks).toContainEqual({ code: "deficit-signs", series: "무역적자" });
  });

  test.each(["무역수지", "무역수지(적자)", "무역흑자", "Trade balance"])("%s is not turned", (heading) => {
    expect(balances(table(heading, ["127", "54"]))).toEqual([[12700, 5400]]);
  });

  test("a balance whose signs are all opposite to exports less imports is shown, in columns and in rows", () => {
    const opposite = expect.objectContaining({
      code: "balance",
      agreeing: 0,
      differing: [
        expect.objectContaining({ printed: 127, sum: -127 }),
        expect.objectContaining({ printed: 54, sum: -54 }),
      ],
    });
    expect(read(table("무역수지", ["127", "54"])).checks).toContainEqual(opposite);
    const rows: Value[][] = [
      ["(억달러)"],
      ["구분", "2023-01", "2023-02"],
      ["수출", "463", "500"],
      ["수입", "590", "554"],
      ["무역수지", "127", "54"],
    ];
    expect(read(rows).checks).toContainEqual(opposite);
    const deficits = [...rows.slice(0, 4), ["무역적자", "127", "54"]];
    expect(balances(deficits)).toEqual([[-12700, -5400]]);
    expect(read(deficits).checks).toContainEqual({ code: "balance", agreeing: 2, differing: [] });
  });

  test("is held against months alone that have exports and imports", () => {
    const rows: Value[][] = [
      ["(억달러)"],
      ["구분", "2023-01", "2023-02"],
      ["수출", "463", "500"],
      ["수입", "590", null],
      ["무역수지", "-127", "-54"],
    ];
    expect(read(rows).checks).toContainEqual({ code: "balance", agreeing: 1, differing: [] });
  });

  test("is told by a title too", () => {
    const rows: Value[][] = [
      ["무역적자 추이 (억달러)"],
      ["월", "금액"],
      ["2023-01", "127"],
      ["2023-02", "54"],
    ];
    expect(balances(rows)).toEqual([[-12700, -5400]]);
  });
});
