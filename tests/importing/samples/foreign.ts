import {
  dollars,
  month,
  type Sample,
  type SampleSeries,
  shippedFigures,
  type Span,
  span,
  thousands,
  year,
} from "./Sample";
import { USD } from "./korean";
import { delimited, encoded, type Value, xlsx } from "./write";

const PARTNERS = [
  ["china", "China", "156"],
  ["us", "USA", "842"],
  ["japan", "Japan", "392"],
  ["india", "India", "699"],
] as const;

const million = (values: ReadonlyMap<number, number>, o: number) => values.get(o) as number;

/** UN Comtrade, the old form: codes that lost their zero, three measures of one trade. */
export function comtradeOld(stretch: Span): Sample {
  const items = [
    ["30379", "semiconductors"],
    ["870323", "passenger_cars"],
    ["890120", "ships"],
    ["851712", "wireless"],
  ] as const;
  const series: SampleSeries[] = [];
  const rows = items.flatMap(([code, item]) => {
    const values = shippedFigures(`customs:${item}`, "year", stretch);
    series.push({ words: [code.padStart(6, "0")], values });
    return span(stretch.from, stretch.to).map((o): Value[] => [
      "H5",
      o,
      o,
      o,
      6,
      0,
      2,
      "Export",
      410,
      "Rep. of Korea",
      "KOR",
      0,
      "World",
      "WLD",
      code,
      `Things, of ${item}; "new"`,
      8,
      "Weight in kilograms",
      77,
      1234,
      dollars(million(values, o)),
      0,
    ]);
  });
  const headings =
    "Classification,Year,Period,Period Desc.,Aggregate Level,Is Leaf Code,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty Unit Code,Qty Unit,Qty,Netweight (kg),Trade Value (US$),Flag";
  return {
    file: "comtrade.csv",
    bytes: encoded(delimited([headings.split(","), ...rows]), "utf8"),
    frequency: "year",
    series,
  };
}

/** UN Comtrade, the new form: every line ends in a comma that the headings lack. */
export function comtradeNew(stretch: Span): Sample {
  const series: SampleSeries[] = [];
  const rows = span(stretch.from, stretch.to).flatMap((o) =>
    PARTNERS.map(([code, name, number]): Value[] => {
      const values = shippedFigures(`to:${code}`, "month", stretch);
      if (o === stretch.from) series.push({ words: [name], values });
      const named = code === "us" ? "Curaçao & USA" : name;
      return [
        "C",
        "M",
        `${year(o)}${month(o)}`,
        year(o),
        Number(month(o)),
        `${year(o)}${month(o)}`,
        410,
        "KOR",
        "Rep. of Korea",
        "X",
        "Export",
        number,
        named,
        "TOTAL",
        "All Commodities",
        5,
        dollars(million(values, o)) + 0.25,
        "",
      ];
    }),
  );
  const headings =
    "typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,reporterISO,reporterDesc,flowCode,flowDesc,partnerCode,partnerDesc,cmdCode,cmdDesc,netWgt,primaryValue";
  const shifted = series.map((one) => ({
    ...one,
    values: new Map([...one.values].map(([o, x]) => [o, (dollars(x) + 0.25) / 1e6])),
  }));
  return {
    file: "TradeData.csv",
    bytes: encoded(delimited([headings.split(","), ...rows]), "win1252"),
    frequency: "month",
    series: shifted,
  };
}

/** The IMF's direction of trade: title, whose trade and unit above, a blank line, quarters across. */
export async function imf(stretch: Span): Promise<Sample> {
  const ordinals = span(stretch.from, stretch.to);
  const figures = PARTNERS.map(([code, name]) => ({
    name,
    values: shippedFigures(`to:${code}`, "quarter", stretch),
  }));
  const rows: Value[][] = [
    [null],
    [null, "Exports, FOB to Partner Countries"],
    [null],
    [null, "Korea, Rep. of"],
    [null, "US Dollars, Millions"],
    [null],
    [null, null, ...ordinals.map((o) => `${Math.floor(o / 4)}Q${(o % 4) + 1}`)],
    ...figures.map(({ name, values }): Value[] => [null, name, ...ordinals.map((o) => million(values, o))]),
  ];
  const merges = [{ top: 1, bottom: 2, left: 1, right: 6 }];
  return {
    file: "Exports_and_Imports.xlsx",
    bytes: await xlsx({ name: "Exports, FOB", rows, merges }),
    frequency: "quarter",
    series: figures.map(({ name, values }) => ({ words: [name], values })),
  };
}

/** The IMF's outlook: tabs in UTF-16 without a mark, called .xls; unit and scale in columns that multiply. */
export function weo(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const figures = PARTNERS.map(([code, name]) => ({
    name,
    values: shippedFigures(`to:${code}`, "year", stretch),
  }));
  const lines = figures.map(({ name, values }) => [
    name,
    "Exports",
    "U.S. dollars",
    "Billions",
    ...ordinals.map((o) => (million(values, o) / 1000).toFixed(6)),
    "",
  ]);
  const text = `${delimited([["Country", "Subject Descriptor", "Units", "Scale", ...ordinals, ""], ["Albania", "Exports", "U.S. dollars", "Billions", ...ordinals.map(() => "n/a"), ""], ...lines], "\t")}\r\nInternational Monetary Fund, October 2026\r\n`;
  return {
    file: "WEO_Data.xls",
    bytes: encoded(text, "utf16le"),
    frequency: "year",
    series: figures.map(({ name, values }) => ({ words: [name], values })),
  };
}

/** ITC's Trade Map: HTML called .xls, title and unit in tables of their own, a script that must not run. */
export function tradeMap(stretch: Span): Sample {
  const ordinals = span(stretch.from, stretch.to);
  const figures = PARTNERS.map(([code, name]) => ({
    name,
    values: shippedFigures(`to:${code}`, "month", stretch),
  }));
  const headings = ordinals.map((o) => `<th>Exported value in\r\n      ${year(o)}-M${month(o)}   </th>`);
  const lines = figures.map(
    ({ name, values }) =>
      `<tr><td>  ${name}\n   </td>${ordinals.map((o) => `<td> ${thousands(million(values, o))} </td>`).join("")}</tr>`,
  );
  const html = `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><script>throw new Error("run")</script></head><body><table><tr><td><b>List of importing markets for a product exported by Korea, Republic of</b></td></tr><tr><td>Product: TOTAL All products</td></tr></table><table><tr><td>Unit : US Dollar thousand</td></tr></table><table border=1><tr><th>Importers</th>${headings.join("")}</tr>${lines.join("")}</table></body></html>`;
  return {
    file: "Trade_Map.xls",
    bytes: encoded(html, "utf8"),
    frequency: "month",
    series: figures.map(({ name, values }) => ({ words: [name], values })),
  };
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** The US Census Bureau: years down, the months of imports and of exports side by side; months to come are 0. */
export async function census(stretch: Span): Promise<Sample> {
  const series: SampleSeries[] = [];
  const rows = PARTNERS.flatMap(([code, name], p) => {
    const [exports, imports] = [
      shippedFigures(`to:${code}`, "month", stretch),
      shippedFigures(`from:${code}`, "month", stretch),
    ];
    series.push({ words: [name, "exports"], values: exports }, { words: [name, "imports"], values: imports });
    return span(year(stretch.from), year(stretch.to)).map((y): Value[] => {
      const months = (values: ReadonlyMap<number, number>) =>
        MONTHS.map((_, m) => values.get(y * 12 + m) ?? 0);
      const withSum = (months: readonly number[]) => [...months, months.reduce((a, b) => a + b)];
      return [String(y), `${1000 + 10 * p}`, name, ...withSum(months(imports)), ...withSum(months(exports))];
    });
  });
  const headings = [
    "year",
    "CTY_CODE",
    "CTYNAME",
    ...["I", "E"].flatMap((letter) => [...MONTHS, "YR"].map((m) => letter + m)),
  ];
  return {
    file: "country.xlsx",
    bytes: await xlsx({ name: "country", rows: [headings, ...rows] }),
    frequency: "month",
    choices: { units: { amount: USD(6) } },
    asks: ["unit"],
    series,
  };
}

/** What an analyst makes: year and month in two columns, units in the headings, dates a day into the month. */
export async function analyst(stretch: Span): Promise<Sample> {
  const ordinals = span(stretch.from, stretch.to);
  const [exports, imports] = [
    shippedFigures("exports", "month", stretch),
    shippedFigures("imports", "month", stretch),
  ];
  const rows = ordinals.map((o): Value[] => [
    year(o),
    Number(month(o)),
    dollars(million(exports, o)),
    million(imports, o) / 1000,
  ]);
  return {
    file: "Korea trade.xlsx",
    bytes: await xlsx({
      name: "Sheet1",
      rows: [["Year", "Month", "ExportDollar", "Imports (billion US$)"], ...rows],
    }),
    frequency: "month",
    series: [
      { words: ["Export"], values: exports },
      { words: ["Imports"], values: new Map([...imports].map(([o, x]) => [o, x])) },
    ],
  };
}

/** Dates at the month's end in the first column, as this add-in writes them. */
export async function dated(stretch: Span): Promise<Sample> {
  const ordinals = span(stretch.from, stretch.to);
  const figures = [
    ["Total exports", shippedFigures("exports", "month", stretch)],
    ["Semiconductors", shippedFigures("customs:semiconductors", "month", stretch)],
  ] as const;
  const rows = ordinals.map((o) => [
    new Date(Date.UTC(year(o), (o % 12) + 1, 0)),
    ...figures.map(([, values]) => million(values, o)),
  ]);
  return {
    file: "export figures.xlsx",
    bytes: await xlsx({
      name: "Exports",
      rows: [
        ["Exports of Korea, monthly"],
        ["million US dollars"],
        ["Period", ...figures.map(([name]) => name)],
        ...rows,
      ],
    }),
    frequency: "month",
    series: figures.map(([name, values]) => ({ words: [name], values })),
  };
}
