import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { understand } from "../../src/importing/understand";
import { stepText } from "../../src/i18n/importing/words";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

const UNIT = "단위: 백만달러";

describe("headings written 2025.1", () => {
  test.each([
    ["january", "수출 USD 2024-01 7, 2025-01 8"],
    ["october", "수출 USD 2024-10 7, 2025-10 8"],
  ] as const)("that no neighbour tells are asked about, and are %s where that is chosen", (october, told) => {
    const table = copied(UNIT, "구분|2024.1|2025.1|증감률", "수출|7|8|14.3");
    expect(toldTable(table)).toContain("october!");
    expect(understand(table).questions).toContainEqual({ code: "october", isNeeded: true, entries: 2 });
    expect(toldTable(table, { october })).toEqual([told]);
  });

  test("that neighbours tell are not, and October is told of", () => {
    const table = copied(UNIT, "구분|2025.9|2025.1|2025.11", "수출|7|8|9");
    expect(toldTable(table)).toEqual(["수출 USD 2025-09 7, 2025-10 8, 2025-11 9"]);
    expect(understand(table).done).toContainEqual({ code: "october", count: 1 });
  });
});

describe("figures of an earlier period beside this one's", () => {
  const TITLE = "2026년 9월 (단위: 백만달러)";

  test.each(["전년", "전월 수출입액"])("%s is left out, as a column and as a row", (word) => {
    const down = copied(TITLE, `구분|${word}|당월`, "수출|584|660", "수입|519|564");
    expect(toldTable(down)).toEqual(["수출 · 당월 USD 2026-09 660", "수입 · 당월 USD 2026-09 564"]);
    expect(understand(down).done).toContainEqual({ code: "columns-left-out", names: [word] });
    const across = copied(TITLE, "구분|수출|수입", `${word}|584|519`, "당월|660|564");
    expect(toldTable(across)).toEqual(["당월 · 수출 USD 2026-09 660", "당월 · 수입 USD 2026-09 564"]);
    expect(understand(across).checks).toContainEqual(
      expect.objectContaining({ code: "unreadable-period", text: word }),
    );
  });

  test.each([
    ["전월", "2026-08"],
    ["전월(B)", "2026-08"],
    ["Previous month", "2026-08"],
    ["전년동월", "2025-09"],
    ["전년 동기", "2025-09"],
    ["Same month last year", "2025-09"],
  ])("%s is %s where the month is told, as a column and as a row", (word, month) => {
    const read = [`수출 USD ${month} 584, 2026-09 660`, `수입 USD ${month} 519, 2026-09 564`];
    expect(toldTable(copied(TITLE, `구분|${word}|당월`, "수출|584|660", "수입|519|564"))).toEqual(read);
    expect(toldTable(copied(TITLE, "구분|수출|수입", `${word}|584|519`, "당월|660|564"))).toEqual(read);
    const untold = toldTable(copied(UNIT, `구분|${word}|당월`, "수출|584|660", "수입|519|564"));
    expect(untold).toContain("period!");
  });

  test("running totals and quarters beside this one's", () => {
    const running = copied(TITLE, "구분|전년동월|당월|누계|전년동기", "수출|585|660|5198|5100");
    expect(toldTable(running)).toEqual(["수출 USD 2025-09 585, 2026-09 660"]);
    expect(understand(running).done).toContainEqual({ code: "running-totals-left-out", count: 2 });
    const quarters = copied(`2026년 3분기 ${UNIT}`, "구분|전년동분기|전분기|당분기", "수출|1|2|3");
    expect(toldTable(quarters)).toEqual(["수출 USD 2025Q3 1, 2026Q2 2, 2026Q3 3"]);
  });

  test("a month is no year, and is asked for where only that is told", () => {
    const ofYear = `2026년 ${UNIT}`;
    expect(toldTable(copied(ofYear, "구분|당월|전월", "수출|660|584"))).toEqual(["period!"]);
    expect(toldTable(copied(ofYear, "구분|수출", "당월|660", "전월|584"))).toEqual(["period!"]);
    const dated = copied(UNIT, "구분|전월('26.8)|당월('26.9)", "수출|584|660");
    expect(toldTable(dated)).toEqual(["수출 USD 2026-08 584, 2026-09 660"]);
  });

  test("is left out beside months, but not with a month of its own, and growth on it is none of it", () => {
    const months = copied(UNIT, "기간|수출|전년동월", "2026.08|584|576", "2026.09|660|585");
    expect(toldTable(months)).toEqual(["수출 USD 2026-08 584, 2026-09 660"]);
    const dated = copied(UNIT, "구분|전월(2026.8)|당월(2026.9)", "반도체|151|166", "선박|20|21");
    expect(toldTable(dated).join()).toMatch(/2026-08 151.*2026-09 166/);
    const growth = copied(UNIT, "기간|수출|전월대비|전년동월비", "2026.08|584|1|2", "2026.09|660|3|4");
    expect(toldTable(growth).slice(1)).toEqual([
      "전월대비 % 2026-08 1, 2026-09 3",
      "전년동월비 % 2026-08 2, 2026-09 4",
    ]);
  });
});

describe("bare numbers in a column beside the years", () => {
  test.each([
    ["연도|월", "2025-01 7, 2025-02 8, 2026-01 9"],
    ["연도|분기", "2025Q1 7, 2025Q2 8, 2026Q1 9"],
    ["연도|반기", "2025H1 7, 2025H2 8, 2026H1 9"],
    ["Year|Quarter", "2025Q1 7, 2025Q2 8, 2026Q1 9"],
    ["Year|Half", "2025H1 7, 2025H2 8, 2026H1 9"],
  ])("%s count what their heading says", (headings, told) => {
    const table = copied(UNIT, `${headings}|수출`, "2025|1|7", "2025|2|8", "2026|1|9");
    expect(toldTable(table)).toEqual([`수출 USD ${told}`]);
  });

  test("are no quarter beyond the fourth", () => {
    const table = copied(UNIT, "연도|분기|수출", "2025|3|7", "2025|4|8", "2025|5|9");
    expect(toldTable(table)).toEqual(["수출 USD 2025Q3 7, 2025Q4 8"]);
  });

  test("nor are those of a row of quarters months", () => {
    const table = copied("2025년 수출 (백만달러)", "분기|1|2|3|4", "반도체|5|6|7|8", "선박|6|7|8|9");
    expect(toldTable(table)[0]).toBe("반도체 USD 2025Q1 5, 2025Q2 6, 2025Q3 7, 2025Q4 8");
  });
});

describe("periods that their neighbours spell out", () => {
  test.each([
    ["24.01", "24.02", "24.03", "2024-01 7, 2024-02 8, 2024-03 9"],
    ["24.1", "24.2", "24.3", "2024-01 7, 2024-02 8, 2024-03 9"],
    ["24.9", "24.1", "24.11", "2024-09 7, 2024-10 8, 2024-11 9"],
    ["24.1", "24.11", "24.12", "2024-10 7, 2024-11 8, 2024-12 9"],
    ["25.2", "25.1", "24.12", "2025-02 7, 2025-01 8, 2024-12 9"],
    ["24.01", "25.01", "26.01", "2024-01 7, 2025-01 8, 2026-01 9"],
    ["'24", "'25", "'26", "2024 7, 2025 8, 2026 9"],
    ["'24년", "’25년", "‘26년", "2024 7, 2025 8, 2026 9"],
    ["2026.7(확정)", "2026.8(잠정치)", "2026.9(속보)", "2026-07 7, 2026-08 8, 2026-09 9"],
  ])("%s, %s, %s", (...[first, second, third, told]) => {
    const rows = [`${first}|7`, `${second}|8`, `${third}|9`];
    expect(toldTable(copied(UNIT, "월|수출", ...rows))).toEqual([`수출 USD ${told}`]);
  });

  test("24.1 below a heading that speaks of no months is a figure", () => {
    const rows = ["2026.07|24.1", "2026.08|24.2", "2026.09|24.3"];
    expect(toldTable(copied(UNIT, "월|수출", ...rows))).toEqual([
      "수출 USD 2026-07 24.1, 2026-08 24.2, 2026-09 24.3",
    ]);
  });

  test.each([
    ["2010-11", "2011-12"],
    ["2009/10", "2010/11"],
  ])("%s and %s are years that end in the next, and no months", (first, second) => {
    for (const table of [
      copied("Year|Exports (million USD)", `${first}|7`, `${second}|8`),
      copied(`Item|${first}|${second}`, "Ships|7|8", "Cars|9|10"),
    ]) {
      expect(toldTable(table).join()).not.toMatch(/20(?:09|10|11)-1[012] /);
      expect(toldTable(table)).toContain("period!");
    }
  });
});

test.each([
  [
    "월|수출",
    ["2026.08|584", "2026.09|660", "평균|622", "최대|660", "전년동기|585"],
    "2026-08 584, 2026-09 660",
  ],
  [
    "연도|수출",
    ["2024|6838", "2025|7097", "2026(목표)|7200", "2027(목표)|7300", "2028(목표)|7400"],
    "2024 6838, 2025 7097",
  ],
])("%s: lines that are no periods stand below fewer that are, and are told", (heading, rows, told) => {
  const table = copied(UNIT, heading, ...rows);
  expect(toldTable(table)).toEqual([`수출 USD ${told}`]);
  expect(understand(table).checks).toContainEqual(
    expect.objectContaining({ code: "unreadable-period", text: rows[2].split("|")[0], count: 3 }),
  );
});

test.each([
  "'24.9월(A)|'25.9월(B)|증감률(B/A)",
  "9월('24)|9월('25)|증감률",
  "9월(2024)|9월(2025년)|증감률",
  "전년동월('24.9월)|당월('25.9월)|증감률",
  "'24년 9월분|'25년 9월분|YoY",
])("%s are two Septembers", (headings) => {
  expect(
    toldTable(copied(UNIT, `구분|${headings}`, "수출|58500|65950|12.7", "수입|52100|56400|8.2")),
  ).toEqual(["수출 USD 2024-09 58500, 2025-09 65950", "수입 USD 2024-09 52100, 2025-09 56400"]);
});

describe("months together beside years", () => {
  const DOWN = ["구분|수출|수입", "2023년|632226|642572", "2024년|683609|631767"];

  test.each(["2025.1~9월", "'25년 1~9월", "'25.1~9월", "2025년(1~9월)"])(
    "%s are left out below two years",
    (span) => {
      const table = copied(UNIT, ...DOWN, `${span}|519700|468500`);
      expect(toldTable(table)).toEqual([
        "수출 USD 2023 632226, 2024 683609",
        "수입 USD 2023 642572, 2024 631767",
      ]);
      expect(understand(table).done).toContainEqual({ code: "running-totals-left-out", count: 2 });
    },
  );

  test("are the table where there are as many of them", () => {
    const table = copied(UNIT, "구분|2024년|2025년 1~8월|2025년 1~9월", "수출|683609|453700|519700");
    expect(understand(table).series[0]).toMatchObject({ isCumulative: true });
  });
});

test.each([
  ["품목|2025-07|2025-08|", [], 2, "Columns left out: 2 without a heading.", "제외한 열: 제목 없는 열 2개"],
  [
    "품목|2025-07|2025-08||전월",
    ["전월"],
    1,
    "Columns left out: 전월, 1 without a heading.",
    "제외한 열: 전월, 제목 없는 열 1개",
  ],
])(
  "a column without a heading beside months is left out, and told: %s",
  (headings, names, unnamed, en, ko) => {
    const table = copied(UNIT, headings, "반도체|60|12.3|5|7", "자동차|58|45.6|6|8");
    expect(toldTable(table)).toEqual([
      "반도체 USD 2025-07 60, 2025-08 12.3",
      "자동차 USD 2025-07 58, 2025-08 45.6",
    ]);
    const steps = understand(table).done.filter(({ code }) => code === "columns-left-out");
    expect(steps).toEqual([{ code: "columns-left-out", names, unnamed }]);
    expect([stepText(steps[0], "en"), stepText(steps[0], "ko")]).toEqual([en, ko]);
  },
);

describe("whole years beside running totals are the running totals of their Decembers", () => {
  const told = ["수출 USD 2024-12 6836, 2025-12 7090, 2025-09 5190, 2026-09 6900"];

  test.each(["2024년|2025년|2025년 1~9월|2026년 1~9월", "2024|2025|2025.1~9|2026.1~9"])("%s", (periods) => {
    const read = understand(copied(UNIT, `구분|${periods}`, "수출|6836|7090|5190|6900"));
    expect(toldTable(copied(UNIT, `구분|${periods}`, "수출|6836|7090|5190|6900"))).toEqual(told);
    expect(read.series.map(({ isCumulative }) => isCumulative)).toEqual([true]);
    expect(read.done).toEqual([]);
  });

  test("down a column", () => {
    const rows = ["2024년|6836", "2025년|7090", "2025년 1~9월|5190", "2026년 1~9월|6900"];
    expect(toldTable(copied(UNIT, "기간|수출", ...rows))).toEqual(told);
  });

  test("one beside years is what there is of the last: it is left out with a word", () => {
    const read = understand(copied(UNIT, "구분|2024|2025|2026.1~9", "수출|6836|7090|6900"));
    expect(read.frequency).toBe("year");
    expect(read.done).toContainEqual({ code: "running-totals-left-out", count: 1 });
  });
});

test("a month that a title compares with is not the one of its figures", () => {
  const told = (title: string) => toldTable(copied(`${title} ${UNIT}`, "구분|전월|당월", "수출|584|659"));
  expect(told("2026년 8월 대비 2026년 9월 수출")).toEqual(["수출 USD 2026-08 584, 2026-09 659"]);
  expect(told("2026년 8월 대비 9월 수출")).toEqual(["period!"]);
});
