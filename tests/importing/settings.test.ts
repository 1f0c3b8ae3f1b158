import type { Choices } from "../../src/importing/layout/Layout";
import type { Book, Cell } from "../../src/importing/readers/Book";
import { readPasted } from "../../src/importing/readers/csv";
import { understand } from "../../src/importing/understand";

const pasted = (text: string, choices: Choices = {}) => understand(readPasted(text), choices);
const month = (year: number, of: number) => year * 12 + of - 1;

function figures({ series }: ReturnType<typeof understand>) {
  return Object.fromEntries(series.map(({ name, values }) => [name, Object.fromEntries(values)]));
}

const MONTHS = [
  "단위: 천 달러",
  "품목\t1월\t2월\t3월",
  "반도체 수출\t1000\t2000\t3000",
  "선박 수출\t4000\t5000\t6000",
].join("\n");

describe("what is guessed can be set by hand", () => {
  test("months without a year ask for it, and take the one that is given", () => {
    const asked = pasted(MONTHS);
    expect(asked.questions.map(({ code, isNeeded }) => [code, isNeeded])).toEqual([["year", true]]);
    const read = pasted(MONTHS, { year: 2025 });
    expect(read.questions).toEqual([]);
    expect(figures(read)).toEqual({
      "반도체 수출": { [month(2025, 1)]: 1, [month(2025, 2)]: 2, [month(2025, 3)]: 3 },
      "선박 수출": { [month(2025, 1)]: 4, [month(2025, 2)]: 5, [month(2025, 3)]: 6 },
    });
    expect(read.settings.year).toBe(2025);
  });

  test("a year that a title names gives way to the one set by hand", () => {
    const titled = `2024년 수출 실적\n${MONTHS}`;
    expect(pasted(titled).settings.year).toBe(2024);
    expect(pasted(titled, { year: 2023 }).periods[0]).toBe(month(2023, 1));
  });

  test("the rows of headings", () => {
    // The second row looks like figures: it numbers the columns.
    const text = "기간\t수출(천 달러)\t수입(천 달러)\n1\t2\t3\n2024.01\t10\t20\n2024.02\t30\t40";
    const sheets = [""];
    const read = pasted(text, { headings: { sheets, first: 0, count: 2 } });
    expect(read.settings.headings).toEqual({ sheets, first: 0, count: 2 });
    expect(read.series.map(({ values }) => [...values.values()])).toEqual([
      [0.01, 0.03],
      [0.02, 0.04],
    ]);
    expect(read.checks).toEqual([]);
    const none = pasted("2024.01\t10\n2024.02\t30", { headings: { sheets, first: 0, count: 0 } });
    expect([...none.series[0].values.values()]).toEqual([10, 30]);
  });

  test("headings of one table of a sheet, while the other stays as it is", () => {
    const rows: Cell[][] = [
      ["기간", "수출(천 달러)"],
      ["2024.01", 1000],
      ["2024.02", 2000],
      [null],
      ["월", "수입(천 달러)", "비고"],
      ["2024.01", 3000, "x"],
      ["2024.02", 4000, "y"],
    ];
    const book: Book = { file: "", container: "cells", sheets: [{ name: "A", rows, merges: [] }] };
    const headings = { sheets: ["A"], first: 0, count: 1 };
    expect(understand(book, { headings, tables: [1] }).series.map(({ flow }) => flow)).toEqual(["imports"]);
    expect(understand(book, { headings, tables: [0] }).series.map(({ flow }) => flow)).toEqual(["exports"]);
  });

  test("what columns are for: names, codes, figures, periods, or nothing", () => {
    const text = "A\tB\tC\tD\n2024.01\t101\t5\t7\n2024.01\t202\t6\t8\n2024.02\t101\t9\t1\n2024.02\t202\t2\t3";
    const read = pasted(text, { uses: { 1: "code", 3: "leave-out" }, units: { amount: dollars(6) } });
    expect(read.series.map(({ labels, values }) => [labels[0].code, [...values.values()]])).toEqual([
      ["101", [5, 9]],
      ["202", [6, 2]],
    ]);
    expect(read.settings.columns.map(({ use }) => use)).toEqual(["period", "code", "figure", "leave-out"]);
    const other = pasted("A\tB\tC\n2024.01\t2023.01\t5\n2024.02\t2023.02\t6", {
      uses: { 0: "leave-out", 1: "period" },
    });
    expect(other.periods).toEqual([month(2023, 1), month(2023, 2)]);
  });

  test("a column that only looks like periods is left, and the headings date the figures", () => {
    const text = "코드\t2024.01\t2024.02\n2019\t5\t6\n2020\t7\t8\n2021\t9\t1";
    const read = pasted(text, { uses: { 0: "code" }, units: { amount: dollars(6) } });
    expect(read.periods).toEqual([month(2024, 1), month(2024, 2)]);
    expect(read.series.map(({ labels }) => labels[0].code)).toEqual(["2019", "2020", "2021"]);
    expect(read.settings.columns).toEqual([
      { columns: [0], headings: ["코드"], use: "code" },
      { columns: [1, 2], headings: ["2024.01", "2024.02"], use: "figure" },
    ]);
  });

  test("flow, and whether figures add up", () => {
    const text = "기간\t금액(백만 달러)\n2024.01\t5\n2024.02\t6";
    expect(pasted(text).settings).toMatchObject({ isCumulative: false });
    expect(pasted(text).settings.flow).toBeUndefined();
    const read = pasted(text, { flow: "imports", isCumulative: true });
    expect(read.series[0]).toMatchObject({ flow: "imports", isCumulative: true });
    expect(read.settings).toMatchObject({ flow: "imports", isCumulative: true });
  });

  test("zeros that codes lost are put back, unless they are wanted as they stand", () => {
    const text =
      "HS코드\t기간\t수출(달러)\n101\t2024.01\t5\n101\t2024.02\t6\n8542\t2024.01\t7\n8542\t2024.02\t8";
    const codes = (choices: Choices) => pasted(text, choices).series.map(({ labels }) => labels[0].code);
    expect(codes({})).toEqual(["0101", "8542"]);
    expect(codes({ codes: "as-written" })).toEqual(["101", "8542"]);
    expect(pasted(text, { codes: "as-written" }).settings.codes).toBe(1);
  });

  test("zeros at the end of three series stand for months to come; of two they are asked about", () => {
    const names = ["반도체 수출", "선박 수출", "철강 수출"];
    const until = (count: number) => {
      const rows = ["2024.01", "2024.02", "2024.03", "2024.04"].map((period, i) =>
        [period, ...names.slice(0, count).map((_, k) => (i < 2 ? 10 * (i + k + 1) : 0))].join("\t"),
      );
      return [`기간(백만 달러)\t${names.slice(0, count).join("\t")}`, ...rows].join("\n");
    };
    expect(pasted(until(3)).periods).toEqual([month(2024, 1), month(2024, 2)]);
    const asked = pasted(until(2));
    expect(asked.periods).toHaveLength(4);
    expect(asked.questions.map(({ code }) => code)).toContain("zeros");
    expect(pasted(until(2), { zeros: "leave-out" }).periods).toHaveLength(2);
    expect(pasted(until(3), { zeros: "keep" }).periods).toHaveLength(4);
  });

  test("delimiter of what is pasted", () => {
    const text = "기간;수출(백만 달러)\n2024.01;5,5\n2024.02;6,5";
    expect(readPasted(text).text).toEqual({ delimiter: ";" });
    const commas = readPasted(text, { delimiter: "," });
    expect(commas.sheets[0].rows[1]).toEqual(["2024.01;5", "5"]);
  });
});

function dollars(power: number) {
  return { kind: "money", currency: "USD", power } as const;
}
