// What is said to have gone into an answer, by hand.
import { EXPLAIN_WORDS } from "../../src/i18n/explain";
import { column } from "../functions/sheet";
import { explained, type Sheet, told, wentIntoIt } from "./asked";
import { MONTHS } from "./months";

const JUNE_2024 = { row: 17 };

test.each<[formula: string, place: { row?: number; column?: number }, ...lines: string[]]>([
  ["=TRADE.YOY(T[v],T[p])", JUNE_2024, "Figure | June 2024: 206", "Compared with | June 2023: 106"],
  ["=TRADE.MOM(T[v],T[p])", JUNE_2024, "Figure | June 2024: 206", "Compared with | May 2024: no figure"],
  ["=TRADE.YTD(T[v],T[p])", { row: 14 }, "Year so far | January 2024 – March 2024, 3 periods: 606"],
  [
    "=TRADE.YTD_YOY(T[v],T[p])",
    { row: 14 },
    "Year so far | January 2024 – March 2024, 3 periods: 606",
    "The same part of the year before | January 2023 – March 2023, 3 periods: 306",
  ],
  [
    '=TRADE.CAGR(T[v],T[p],,"2024-01")',
    {},
    "Compared with | January 2023: 101",
    "Figure | January 2024: 201",
    "From one to the other | January 2023 – January 2024, 12 periods",
  ],
  [
    "=TRADE.REBASE(T[v],T[p],2023)",
    { row: 1 },
    "Figure | February 2023: 102",
    "Mean of the base year | January 2023 – December 2023, 12 periods: 106.5",
    "Level | 100",
  ],
  [
    '=TRADE.REBASE(T[v],T[p],"2023-03",50)',
    { row: 1 },
    "Figure | February 2023: 102",
    "Compared with | March 2023: 103",
    "Level | 50",
  ],
  [
    '=TRADE.RECORD_CHECK({5;6;7},{"2020-05";"2021-05";"2022-05"},,"all")',
    { row: 0, column: 1 },
    "Figure | May 2022: 7",
    "Highest figure before it | May 2021: 6",
    "Figures of the same time of year looked at | May 2020 – May 2022, 3 figures",
    "Periods among them without a certain figure | 0",
  ],
  ["=TRADE.ROLLING(T[v],T[p],3)", { row: 4 }, "Added up | March 2023 – May 2023, 3 periods: 312"],
  ["=TRADE.ROLLING(T[v],T[p],3)", JUNE_2024, "Added up | April 2024 – June 2024, 3 periods: no figure"],
  [
    '=TRADE.CHANGE_FREQUENCY(T[v],T[p],"quarter")',
    { row: 1, column: 1 },
    "Figures in it | April 2023 – June 2023, 3 figures",
  ],
  [
    '=TRADE.CHANGE_FREQUENCY(T[v],T[p],"quarter","last")',
    { row: 1, column: 1 },
    "Figures in it | June 2023, 1 figure",
  ],
  [
    '=TRADE.CHANGE_FREQUENCY({1;2},{"2024-01";"2024-02"},"quarter","last",TRUE)',
    { column: 1 },
    "Figures in it | February 2024, 1 figure",
  ],
  [
    '=TRADE.RECORD_CHECK(T[v],T[p],"2024-06","rank")',
    {},
    "Figure | June 2024: 206",
    "Highest figure before it | April 2024: 204",
    "Figures looked at | January 2023 – June 2024, 17 figures",
    "Periods among them without a certain figure | 1",
  ],
  [
    '=TRADE.RECORD_CHECK(T[v],T[p],"2023-06","rank","year",,"low")',
    {},
    "Figure | June 2023: 106",
    "Lowest figure before it | January 2023: 101",
    "Figures of the same year looked at | January 2023 – June 2023, 6 figures",
    "Periods among them without a certain figure | 0",
  ],
  [
    '=TRADE.STREAK(T[v],T[p],,"mom")',
    { row: 19 },
    "Figure | August 2024: 208",
    "Compared with | July 2024: 207",
    "Run (it may be longer: the figures do not show where it began) | July 2024 – August 2024, 2 periods",
  ],
  [
    '=TRADE.STREAK({9;7;6;8},{2021;2022;2023;2024},,"yoy")',
    { row: 3 },
    "Figure | 2024: 8",
    "Compared with | 2023: 6",
    "Run | 2024, 1 period",
    "Run that it ended (it may be longer: the figures do not show where it began) | 2022 – 2023, 2 periods",
  ],
  [
    '=TRADE.RANKING(T[v],T[p],3,"2024-03","same_month")',
    { row: 1 },
    "Figure | March 2023: 103",
    "Figures of the same time of year looked at | March 2023 – March 2024, 2 figures",
  ],
  [
    '=TRADE.TARGET_PACE(T[v],T[p],2400,"2024-03","required_growth")',
    {},
    "Year so far | January 2024 – March 2024, 3 periods: 606",
    "Target | 2,400",
    "Still to go | 1,794",
    "Periods left in the year | 9",
    "The rest of the year before | April 2023 – December 2023, 9 periods: 972",
  ],
  [
    '=TRADE.DAILY_YOY({32500;32700},{"2023-05";"2024-05"},"2024-05",,"first20")',
    {},
    "Figure | 1–20 May 2024: 32,700",
    "Working days | 1–20 May 2024: 12.5",
    "Average of a working day | 1–20 May 2024: 2,616",
    "Compared with | 1–20 May 2023: 32,500",
    "Working days | 1–20 May 2023: 14.5",
    "Average of a working day | 1–20 May 2023: 2,241.37931034",
  ],
  [
    "=TRADE.CONTRIBUTION({60,40;66,42},{2023;2024},{100;110})",
    { row: 1, column: 1 },
    "Part | 2024: 42",
    "Total | 2024: 110",
    "Part | 2023: 40",
    "Total | 2023: 100",
  ],
  [
    "=TRADE.EXCLUDING({100;120},{2023;2024},{20,10;30,12},2024)",
    {},
    "Total | 2024: 120",
    "Part | 2024, 2 parts: 42",
    "Total less the part | 2024: 78",
    "Total | 2023: 100",
    "Part | 2023, 2 parts: 30",
    "Total less the part | 2023: 70",
  ],
  ["=TRADE.SHARE({30;50;20},100)", { row: 1 }, "Part (part) | 50", "Total (total) | 100"],
  ["=TRADE.GROWTH_RATE({110;95},100)", { row: 1 }, "Figure (current) | 95", "Compared with (previous) | 100"],
  ["=TRADE.HHI({50,100;30,0;20,0})", { column: 1 }, "Sum of the figures (values) | 3 figures: 100"],
  [
    "=TRADE.PRICE_INDEX({100;50},{10;5},{180;60},{12;5})",
    {},
    "Sum of the figures (v0) | 2 figures: 150",
    "Sum of the figures (v1) | 2 figures: 240",
    "Figures (q0) | 2 figures",
    "Figures (q1) | 2 figures",
  ],
  ['=TRADE.WORKDAYS(45413,"2024-05-20")', {}, "start | 45413 (2024-05-01)", "end | 2024-05-20"],
  ['=TRADE.WORKDAYS("2024-05-20")', {}, "start | 2024-05-20 (2024-05)"],
  ["=TRADE.PARSE_PERIOD(45432)", {}, "text | 45432 (2024-05)"],
  ["=TRADE.HS_CODE(101210000)", {}, "code | 101210000"],
  ...(
    [
      ["ytd", "Year so far | January 2024 – March 2024, 3 periods: 606"],
      ["months_left", "Periods left in the year | 9"],
      ["remaining", "Year so far | January 2024 – March 2024, 3 periods: 606", "Target | 2,400"],
      [
        "expected",
        "Target | 2,400",
        "The same part of the year before | January 2023 – March 2023, 3 periods: 306",
        "The whole year before | January 2023 – December 2023, 12 periods: 1,278",
      ],
    ] as const
  ).map(([result, ...lines]): [string, object, ...string[]] => [
    `=TRADE.TARGET_PACE(T[v],T[p],2400,"2024-03","${result}")`,
    {},
    ...lines,
  ]),
  [
    '=TRADE.TARGET_ODDS(Q[v],Q[p],440,"2024Q2","projection")',
    {},
    "Year so far | the first quarter of 2024 – the second quarter of 2024, 2 periods: 225",
    "Periods left in the year | 2",
    "Figures that the forecast rests on | the first quarter of 2021 – the second quarter of 2024, 14 figures",
  ],
  [
    '=TRADE.FLASH_ESTIMATE(32700,"2024-05-20",,,,"daily_average")',
    {},
    "cumulative | 32,700",
    "through | 2024-05-20",
    "Working days | 1–20 May 2024: 12.5",
  ],
  [
    '=TRADE.FLASH_ESTIMATE(32700,"2024-05-20",{50000;51000},{"2023-05";"2024-04"},{32500;33000},"daily_yoy")',
    {},
    "cumulative | 32,700",
    "through | 2024-05-20",
    "Working days | 1–20 May 2024: 12.5",
    "Compared with | 1–20 May 2023: 32,500",
    "Working days | 1–20 May 2023: 14.5",
  ],
  [
    "=TRADE.OUTLOOK(T[v],T[p],3)",
    { row: 1, column: 2 },
    "Figures that the forecast rests on | January 2023 – December 2024, 23 figures",
    "Gaps filled among them | 1",
    "Forecast for | February 2025",
  ],
  ["=TRADE.CHECK_DATA(T[v],T[p])", {}, "Rows checked | 24", "Series checked | 1"],
  ['=TRADE.EXPORTS(,,"2024-04","2024-06")', { row: 1, column: 1 }, "Figure | May 2024: 58,020.557"],
])("%s at %j", async (formula, place, ...expected) => {
  expect(wentIntoIt(await explained(formula, { ...MONTHS, ...QUARTERS }, place))).toEqual(expected);
});

test("rows across the sheet are read across", async () => {
  const across = { "B1:D1": [[100, 110, 99]], "B2:D2": [[2022, 2023, 2024]] };
  expect(wentIntoIt(await explained("=TRADE.YOY(B1:D1,B2:D2)", across, { column: 2 }))).toEqual([
    "Figure | 2024: 99",
    "Compared with | 2023: 110",
  ]);
});

test("of several series the one in whose column the cell stands", async () => {
  const two = {
    "B1:C2": [
      [1, 10],
      [2, 30],
    ],
    "A1:A2": column(2023, 2024),
  };
  expect(wentIntoIt(await explained("=TRADE.YOY(B1:C2,A1:A2)", two, { row: 1, column: 1 }))).toEqual([
    "Figure | 2024: 30",
    "Compared with | 2023: 10",
  ]);
});

test.each([
  ["=INDEX(TRADE.YOY(T[v],T[p]),18)"],
  ['=TAKE(TRADE.YOY(T[v],T[p],{"2024-04";"2024-06"}),-1)'],
  ['=IFERROR(TRADE.YOY(T[v],T[p],"2024-06"),0)*100'],
  ['=LET(x,TRADE.YOY(T[v],T[p],"2024-06"),IF(x="",NA(),x))'],
  ['=LET(v,T[v],p,T[p],TRADE.YOY(v,p,"2024-06"))'],
])("%s is known to show June 2024", async (formula) => {
  expect(wentIntoIt(await explained(formula, MONTHS))).toEqual([
    "Figure | June 2024: 206",
    "Compared with | June 2023: 106",
  ]);
});

test.each([
  ["en", "values | name given by LET x", "periods | name months"],
  ["ko", "values | LET에서 정한 이름 x", "periods | 정의된 이름 months"],
] as const)(
  "a name that LET gives is told from one of the workbook: %s",
  async (language, values, periods) => {
    const sheet = { "T[v]": MONTHS["T[v]"], months: MONTHS["T[p]"] };
    const one = await explained('=LET(x,T[v],TRADE.YOY(x,months,"2024-06"))', sheet);
    const lines = told(one, EXPLAIN_WORDS[language].headings.arguments, language);
    expect(lines.slice(0, 2).map((line) => line.split(":")[0])).toEqual([values, periods]);
  },
);

test("where a formula mixes several rows of an answer no single period is named", async () => {
  const formula = "=LET(x,TRADE.YOY(T[v],T[p]),INDEX(x,18)-INDEX(x,16))";
  expect(wentIntoIt(await explained(formula, MONTHS))).toEqual([
    "Figures looked at | January 2023 – December 2024, 23 figures",
  ]);
});

test("a call that cannot be understood says so and names no figures", async () => {
  const one = await explained('=TRADE.YOY(T[v],T[p],"soon")', MONTHS);
  expect(wentIntoIt(one)).toEqual([]);
  expect(told(one, "TRADE.YOY").join()).toMatch(/"soon" is not a period/);
});

test("figures of ours are cited with release, date and status; of the balance both flows are named", async () => {
  const sources = told(await explained('=TRADE.BALANCE(,"2024-05","2024-06")', {}, { row: 1 }), "Source");
  expect(sources[0]).toBe("Series | Total exports, Total imports");
  expect(sources[1]).toMatch(/^Source \| Bank of Korea.*2026, final; million US dollars$/);
});

test("a cell that has spilled further than the answer now reaches is stale", async () => {
  const one = await explained("=TRADE.YOY({1;2},{2023;2024})", {}, { row: 5, shown: 0.5 });
  expect(one.agreement).toBe("stale");
  expect(told(one, "This cell").join()).toMatch(/give nothing for this cell/);
});

test.each([
  ["=TRADE.YOY({100;110},{2023;2024},2024)", "Shows | 0.1 (a fraction: 10%)"],
  ["=_xldudf_TRADE.YOY( {100;110}, {2023;2024}, 2024 )", "Shows | 0.1 (a fraction: 10%)"],
  ["=100*TRADE.YOY({100;110},{2023;2024},2024)", "Shows | 10"],
])("%s: a unit is told of what is the function's own answer only", async (formula, line) => {
  const shown = formula.startsWith("=100") ? 10 : 0.1;
  const one = await explained(formula, {}, { shown });
  expect(one.agreement).toBe("same");
  expect(told(one, "This cell")).toContain(line);
});

test("periods asked for in a row are read along it", async () => {
  const one = await explained('=TRADE.YOY(T[v],T[p],{"2024-06","2024-07"})', MONTHS, { column: 1 });
  expect(wentIntoIt(one)).toEqual(["Figure | July 2024: 207", "Compared with | July 2023: 107"]);
});

test("blanks of a list are not counted as its figures", async () => {
  expect(wentIntoIt(await explained('=TRADE.HHI({50;"";20})'))).toEqual([
    "Sum of the figures (values) | 2 figures: 70",
  ]);
});

test("the period of an event is after it", async () => {
  const years = "{2009;2010;2011;2012;2013;2014;2015;2016;2017;2018;2019;2020;2021;2022;2023;2024}";
  const figures = "{98;100;102;99;101;98;100;102;99;101;117.6;120;122.4;118.8;121.2;117.6}";
  expect(wentIntoIt(await explained(`=TRADE.EVENT_IMPACT(${figures},${years},2019)`))).toEqual([
    "First period under the event | 2019",
    "Figures before it | 2009 – 2018, 10 figures",
    "Figures from it on | 2019 – 2024, 6 figures",
  ]);
});

test("a single row of our figures is cited by its own release, the whole answer by all", async () => {
  const formula = '=TRADE.EXPORTS(,,"2024-05","2026-09")';
  const [, row] = told(await explained(formula, {}, { row: 0 }), "Source");
  const [, all] = told(await explained(`=ROWS(${formula.slice(1)})`), "Source");
  expect(row).toBe(
    "Source | Bank of Korea, exports and imports (ECOS), 23 Apr 2026, final; million US dollars",
  );
  expect(all.split("; ").length).toBeGreaterThan(2);
});

/** Four years of quarters. */
const QUARTERS: Sheet = {
  "Q[v]": column(...Array.from({ length: 16 }, (_, i) => 100 + i)),
  "Q[p]": column(...Array.from({ length: 16 }, (_, i) => `${2021 + Math.floor(i / 4)}Q${(i % 4) + 1}`)),
};

test("a month is held against earlier months only, and a chance against figures up to its month", async () => {
  const flash = '=TRADE.FLASH_ESTIMATE(150,"2024-03-20",T[v],T[p],T[v])';
  expect(wentIntoIt(await explained(flash, MONTHS)).at(-1)).toBe(
    "Earlier months that have both figures | January 2023 – February 2024, 14 figures",
  );
  const card = '=TRADE.FLASH_ESTIMATE(150,"2024-03-20",T[v],T[p],T[v],"all")';
  expect(wentIntoIt(await explained(card, MONTHS)).slice(-3)).toEqual([
    "Compared with | March 2023: 103",
    "Compared with | 1–20 March 2023: 103",
    "Working days | 1–20 March 2023: 14.5",
  ]);
  const chance = '=TRADE.TARGET_ODDS(Q[v],Q[p],440,"2024Q2")';
  expect(wentIntoIt(await explained(chance, QUARTERS))).toEqual([
    "Year so far | the first quarter of 2024 – the second quarter of 2024, 2 periods: 225",
    "Target | 440",
    "Still to go | 215",
    "Periods left in the year | 2",
    "Figures that the forecast rests on | the first quarter of 2021 – the second quarter of 2024, 14 figures",
  ]);
});
