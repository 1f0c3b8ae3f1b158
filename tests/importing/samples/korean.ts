import type { Unit } from "../../../src/importing/layout/unitWords";
import {
  dollars,
  month,
  type Sample,
  type SampleSeries,
  shippedFigures,
  type Span,
  span,
  thousands,
  withCommas,
  year,
} from "./Sample";
import { delimited, encoded, type Encoding, type Value, xlsx } from "./write";
import { xls } from "./xls";

export const USD = (power: number): Unit => ({ kind: "money", currency: "USD", power });

function total(
  flow: "exports" | "imports",
  at: Span,
  frequency: "month" | "quarter" | "year" = "month",
): Map<number, number> {
  return shippedFigures(flow, frequency, at);
}

function balanceOf(
  exports: ReadonlyMap<number, number>,
  imports: ReadonlyMap<number, number>,
): Map<number, number> {
  return new Map(
    [...exports].map(([o, value]) => [o, (thousands(value) - thousands(imports.get(o) as number)) / 1000]),
  );
}

const at = (values: ReadonlyMap<number, number>, ordinal: number) => thousands(values.get(ordinal) as number);
const sumOf = (values: ReadonlyMap<number, number>) =>
  [...values.values()].reduce((sum, x) => sum + thousands(x), 0);

/** Customs portal, 수출입총괄: a workbook of texts that calls itself .xls; a line adds up all months. */
export async function customsTotal(stretch: Span): Promise<Sample> {
  const [exports, imports] = [total("exports", stretch), total("imports", stretch)];
  const balance = balanceOf(exports, imports);
  const rows: Value[][] = [
    ["수출입총괄", null, null, null],
    [`조회기간: ${year(stretch.from)}${month(stretch.from)} ~ ${year(stretch.to)}${month(stretch.to)}`],
    [null],
    ["통계구분 : 수리일", null, null, "단위:천 불(USD 1,000)"],
    ["기간", "수출금액", "수입금액", "무역수지"],
    ["총계", ...[exports, imports, balance].map((values) => withCommas(sumOf(values) + 3))],
    ...span(stretch.from, stretch.to).map((o) => [
      `${year(o)}.${month(o)}`,
      ...[exports, imports, balance].map((values) => withCommas(at(values, o))),
    ]),
  ];
  return {
    file: "수출입총괄_202610012.xls",
    bytes: await xlsx({ name: "수출입총괄", rows }),
    frequency: "month",
    series: [
      { words: ["수출금액"], values: exports },
      { words: ["수입금액"], values: imports },
      { words: ["무역수지"], values: balance },
    ],
  };
}

const KSTAT_HEADINGS: Value[][] = [
  ["순번", "기간", "수출", "수출", "수입", "수입", "수지"],
  ["순번", "기간", "금액", "증감률", "금액", "증감률", "수지"],
];

/** K-stat, 한국무역통계 총괄: two lines of headings, growth beside amounts, newest first. */
function kstatRows(stretch: Span, frequency: "month" | "quarter" | "year", label: (o: number) => string) {
  const each = { month: 12, quarter: 4, year: 1 }[frequency];
  const long = { from: stretch.from - each, to: stretch.to };
  const [exports, imports] = [total("exports", long, frequency), total("imports", long, frequency)];
  const growth = (values: ReadonlyMap<number, number>, o: number) =>
    Number((((values.get(o) as number) / (values.get(o - each) as number) - 1) * 100).toFixed(1));
  const ordinals = span(stretch.from, stretch.to).reverse();
  const rows = ordinals.map((o, i): Value[] => [
    i + 1,
    label(o),
    at(exports, o),
    growth(exports, o),
    at(imports, o),
    growth(imports, o),
    at(exports, o) - at(imports, o),
  ]);
  const within = (values: ReadonlyMap<number, number>) =>
    new Map(ordinals.map((o) => [o, values.get(o) as number]));
  const [own, others] = [within(exports), within(imports)];
  const series: SampleSeries[] = [
    { words: ["수출"], values: own },
    { words: ["수입"], values: others },
    { words: ["수지"], values: balanceOf(own, others) },
  ];
  return { rows, series };
}

export function kstatYears(stretch: Span): Sample {
  const { rows, series } = kstatRows(stretch, "year", (o) => `${o}년`);
  const notes: Value[][] = [
    ["한국무역통계 총괄"],
    ["주기 : 년도별 , 당월/누계 : 당해 , 단위 : 금액 - 천불, 증감률 - % , 정렬 : 년도"],
  ];
  const merges = [0, 1, 6].map((c) => ({ top: 2, bottom: 3, left: c, right: c }));
  const across = [2, 4].map((c) => ({ top: 2, bottom: 2, left: c, right: c + 1 }));
  return {
    file: "한국무역통계 총괄 - K-stat 수출입 무역통계.xls",
    bytes: xls(
      "Sheet1",
      [
        ...notes,
        ["순번", "년도", "수출", null, "수입", null, "수지"],
        [null, null, "금액", "증감률", "금액", "증감률", null],
        ...rows,
      ],
      [...merges, ...across],
    ),
    frequency: "year",
    series,
  };
}

export function kstatMonths(stretch: Span, encoding: Encoding = "cp949"): Sample {
  const { rows, series } = kstatRows(stretch, "month", (o) => `${year(o)}년 ${Number(month(o))}월`);
  const notes: Value[][] = [
    ["한국무역통계 총괄"],
    ["주기 : 월별 , 당월/누계 : 당월 , 단위 : 금액 - 천불, 증감률 - % , 정렬 : 월"],
  ];
  const texts = rows.map((row) =>
    row.map((cell, c) => (typeof cell === "number" && c > 1 ? withCommas(cell) : cell)),
  );
  return {
    file: "한국무역통계 총괄_월별.csv",
    bytes: encoded(delimited([...notes, ...KSTAT_HEADINGS, ...texts]), encoding),
    frequency: "month",
    series,
  };
}

export function kstatQuarters(stretch: Span): Sample {
  const { rows, series } = kstatRows(stretch, "quarter", (o) => `${Math.floor(o / 4)}년 ${(o % 4) + 1}분기`);
  const notes: Value[][] = [
    ["한국무역통계 총괄"],
    ["주기 : 분기별 , 당월/누계 : 당분기 , 단위 : 금액 - 백만불, 증감률 - % , 정렬 : 분기"],
  ];
  const millions = rows.map((row) =>
    row.map((cell, c) => (c === 2 || c === 4 || c === 6 ? Number(cell) / 1000 : cell)),
  );
  return {
    file: "K-stat_분기별.csv",
    bytes: encoded(delimited([...notes, ...KSTAT_HEADINGS, ...millions], ",", true, "\n"), "utf8-bom"),
    frequency: "quarter",
    series,
  };
}

const MARKETS = [
  ["china", "중국"],
  ["us", "미국"],
  ["japan", "일본"],
  ["india", "인도"],
] as const;

/** The customs service's trade statistics, item by country: years stacked, no unit, a line over all years. */
export function tradedata(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const series: SampleSeries[] = [];
  const figures = MARKETS.map(([code, name]) => {
    const [exports, imports] = [
      shippedFigures(`to:${code}`, "year", stretch),
      shippedFigures(`from:${code}`, "year", stretch),
    ];
    series.push(
      { words: [name, "수출 금액"], values: exports },
      { words: [name, "수입 금액"], values: imports },
      { words: [name, "무역수지"], values: balanceOf(exports, imports) },
    );
    return { name, exports, imports };
  });
  const sum = (key: "exports" | "imports") => figures.reduce((all, one) => all + sumOf(one[key]), 0);
  const rows = ordinals.flatMap((o) =>
    figures.map(({ name, exports, imports }): Value[] => [
      String(o),
      name,
      "3304",
      "미용이나 메이크업용 제품류[선크린(sunscreen), 선탠(suntan)을 포함한다]",
      at(exports, o),
      at(imports, o),
      at(exports, o) - at(imports, o),
    ]),
  );
  const grand: Value[] = [
    "총계",
    "-",
    "-",
    "-",
    sum("exports") + 3,
    sum("imports"),
    sum("exports") - sum("imports"),
  ];
  return {
    file: "수출입 실적(품목별+국가별)_20261006.csv",
    bytes: encoded(
      delimited([["기간", "국가", "HS코드", "품목명", "수출 금액", "수입 금액", "무역수지"], grand, ...rows]),
      "utf8-bom",
    ),
    frequency: "year",
    choices: { units: { amount: USD(3) } },
    asks: ["unit"],
    series,
  };
}

/** TRASS: a sheet for each market, a no-break space before the period. */
export async function trass(stretch: Span): Promise<Sample> {
  const ordinals = span(stretch.from, stretch.to);
  const series: SampleSeries[] = [];
  const sheets = MARKETS.map(([code, name]) => {
    const [exports, imports] = [
      shippedFigures(`to:${code}`, "month", stretch),
      shippedFigures(`from:${code}`, "month", stretch),
    ];
    series.push(
      { words: [name, "수출 금액"], values: exports },
      { words: [name, "수입 금액"], values: imports },
    );
    const rows = ordinals.map((o): Value[] => [
      `\u00a0${year(o)}년 ${month(o)}월`,
      dollars(exports.get(o) as number),
      dollars(imports.get(o) as number),
    ]);
    return { name, rows: [["기간", "수출 금액", "수입 금액"], ...rows] };
  });
  return {
    file: "한국무역통계포털 수출입.xlsx",
    bytes: await xlsx(...sheets),
    frequency: "month",
    choices: { units: { amount: USD(0) } },
    asks: ["unit"],
    series,
  };
}

/** A file of data.go.kr: countries down, years across as bare numbers, no unit. */
export function kotra(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const figures = MARKETS.map(([code, name]) => ({
    name,
    values: shippedFigures(`to:${code}`, "year", stretch),
  }));
  const rows = figures.map(({ name, values }): Value[] => [
    name,
    ...ordinals.map((o) => dollars(values.get(o) as number)),
  ]);
  return {
    file: "대한무역투자진흥공사_국가별 수출금액_20261231.csv",
    bytes: encoded(delimited([["국가명", ...ordinals], ...rows]), "cp949"),
    frequency: "year",
    choices: { units: { amount: USD(0) } },
    asks: ["unit"],
    series: figures.map(({ name, values }) => ({ words: [name], values })),
  };
}

const ITEMS = [
  ["semiconductors", "반도체"],
  ["passenger_cars", "승용차"],
  ["ships", "선박"],
  ["wireless", "무선통신기기"],
] as const;

/** KOSIS in the long form: periods such as 2025.10, a subtotal, "-" where there is none. */
export function kosisLong(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const figures = ITEMS.map(([code, name]) => ({
    name,
    values: shippedFigures(`customs:${code}`, "month", stretch),
  }));
  const all = total("exports", stretch);
  const line = (name: string, values: ReadonlyMap<number, number>, level: string) =>
    ordinals.map((o): Value[] => [name, level, `${year(o)}.${month(o)}`, at(values, o), "-"]);
  const rows = [
    ...line("총액", all, "소계"),
    ...figures.flatMap(({ name, values }) => line(name, values, "소계")),
  ];
  return {
    file: "품목별_수출액__수입액_20261019092646.csv",
    bytes: encoded(
      delimited([["품목별(1)", "품목별(2)", "시점", "수출액 (천달러)", "수입액 (천달러)"], ...rows]),
      "cp949",
    ),
    frequency: "month",
    series: [
      { words: ["총액", "수출액"], values: all },
      ...figures.map(({ name, values }) => ({ words: [name, "수출액"], values })),
    ],
  };
}

/** KOSIS in the wide form: the unit in each name, the last months marked p). */
export function kosisWide(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const provisional = ordinals.slice(-2);
  const figures = ITEMS.map(([code, name]) => ({
    name,
    values: shippedFigures(`customs:${code}`, "month", stretch),
  }));
  const headings = ordinals.map((o) => `${year(o)}.${month(o)}${provisional.includes(o) ? " p)" : ""}`);
  const rows = figures.map(({ name, values }, i): Value[] => [
    ` ${name} 수출액(${i % 2 ? "백만불" : "천달러"})`,
    ...ordinals.map((o) => (i % 2 ? (values.get(o) as number) : at(values, o))),
  ]);
  return {
    file: "주요지표.csv",
    bytes: encoded(delimited([["지표별", ...headings], ...rows]), "cp949"),
    frequency: "month",
    series: figures.map(({ name, values }) => ({ words: [name], values, provisional })),
  };
}

/** A KOSIS file that went through Excel: October lost its zero. */
export function kosisThroughExcel(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const values = total("exports", stretch);
  const headings = ordinals.map((o) => (month(o) === "10" ? `${year(o)}.1` : `${year(o)}.${month(o)}`));
  return {
    file: "수출raw.csv",
    bytes: encoded(
      delimited([
        ["지표별", ...headings],
        ["수출액(백만달러)", ...ordinals.map((o) => values.get(o) as number)],
      ]),
      "cp949",
    ),
    frequency: "month",
    series: [{ words: ["수출액"], values }],
  };
}

/** The Bank of Korea's ECOS: a column of units, levels by spaces, periods 2003/03. */
export function ecos(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const figures = [
    ["총수출", total("exports", stretch)],
    ["  반도체", shippedFigures("customs:semiconductors", "month", stretch)],
    ["  선박", shippedFigures("customs:ships", "month", stretch)],
  ] as const;
  const rows = figures.map(([name, values]): Value[] => [
    "3.1.1. 품목별 수출(금액)",
    name,
    "백만달러",
    "원자료",
    ...ordinals.map((o) => withCommas(values.get(o) as number)),
  ]);
  const headings = ordinals.map((o) => `${year(o)}/${month(o)}`);
  return {
    file: "품목별 수출.csv",
    bytes: encoded(
      delimited([["통계표", "계정항목", "단위", "변환", ...headings], ...rows], ",", true),
      "utf8-bom",
    ),
    frequency: "month",
    series: figures.map(([name, values]) => ({ words: [name.trim()], values })),
  };
}

/** An answer of the open-data service: XML, a record for all months first. */
export function openData(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const [exports, imports] = [
    shippedFigures("to:us", "month", stretch),
    shippedFigures("from:us", "month", stretch),
  ];
  const all = (values: ReadonlyMap<number, number>) =>
    [...values.values()].reduce((sum, x) => sum + dollars(x), 0);
  const item = (period: string, country: string, out: number, into: number) =>
    `<item><balPayments>${out - into}</balPayments><expDlr>${out}</expDlr><hsCd>-</hsCd><impDlr>${into}</impDlr><statCd>${country}</statCd><statCdCntnKor1>${country === "-" ? "-" : "미국"}</statCdCntnKor1><year>${period}</year></item>`;
  const items = ordinals.map((o) =>
    item(
      `${year(o)}.${month(o)}`,
      "US",
      dollars(exports.get(o) as number),
      dollars(imports.get(o) as number),
    ),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><response><header><resultCode>00</resultCode><resultMsg>정상서비스.</resultMsg></header><body><items>${item("총계", "-", all(exports), all(imports))}${items.join("")}</items></body></response>`;
  return {
    file: "nationtrade_US.xml",
    bytes: encoded(xml, "utf8"),
    frequency: "month",
    choices: { units: { amount: USD(0) } },
    asks: ["unit"],
    series: [
      { words: ["expDlr"], values: exports },
      { words: ["impDlr"], values: imports },
      { words: ["balPayments"], values: balanceOfDollars(exports, imports) },
    ],
  };
}

function balanceOfDollars(
  exports: ReadonlyMap<number, number>,
  imports: ReadonlyMap<number, number>,
): Map<number, number> {
  return new Map(
    [...exports].map(([o, value]) => [o, (dollars(value) - dollars(imports.get(o) as number)) / 1e6]),
  );
}
