import fc from "fast-check";
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { TABLE_WORDS } from "../../src/i18n/importing/tableWords";
import { readDelimited, readPasted } from "../../src/importing/readers/csv";
import { readFile } from "../../src/importing/readers/readFile";
import { cellsOf, TABLE_LAYOUTS, type TableCell, type TableLayout } from "../../src/importing/table/cellsOf";
import type { Table, TableSeries } from "../../src/importing/table/Table";
import { tableOf } from "../../src/importing/table/tableOf";
import { understand } from "../../src/importing/understand";
import type { Unit } from "../../src/importing/layout/unitWords";
import { anyText } from "../anyText";
import { runs } from "../sample";
import { delimited, encoded, type Encoding, xlsx } from "./samples/write";

installBrowserDecoder();

const NAMES = [
  "반도체",
  "승용차",
  "선박류",
  "Auto parts",
  "미국",
  "Viet Nam",
  "홍콩 · 화장품",
  "기타(전자, 부품)",
];
const UNITS: readonly Unit[] = [
  { kind: "money", currency: "USD", power: 6 },
  { kind: "money", currency: "KRW", power: 8 },
  { kind: "weight", power: 3 },
];
const FIRST: Readonly<Record<"month" | "quarter" | "year", number>> = {
  month: 2015 * 12,
  quarter: 2015 * 4,
  year: 2005,
};

/** Tables of a few series, each with a figure in the first and the last period and gaps between. */
const tables: fc.Arbitrary<Table> = fc
  .record({
    frequency: fc.constantFrom<"month" | "quarter" | "year">("month", "quarter", "year"),
    start: fc.integer({ min: 0, max: 30 }),
    count: fc.integer({ min: 4, max: 16 }),
    names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 5 }),
    flow: fc.constantFrom<"exports" | "imports">("exports", "imports"),
    unit: fc.constantFrom(...UNITS),
    figures: fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 80, maxLength: 80 }),
    gaps: fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }),
    provisional: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ frequency, start, count, names, flow, unit, figures, gaps, provisional }): Table => {
    const periods = Array.from({ length: count }, (_, i) => FIRST[frequency] + start + i);
    const last = new Set(periods.slice(count - provisional));
    const series = names.map((name, s): TableSeries => {
      const values = new Map<number, number>();
      periods.forEach((ordinal, i) => {
        const isGap = gaps[(s * 16 + i) % 80] && i > 0 && i < count - 2;
        if (!isGap) values.set(ordinal, figures[(s * 16 + i) % 80] / 1000);
      });
      const measure = unit.kind === "weight" ? "weight" : "amount";
      const own = new Set([...values.keys()].filter((ordinal) => last.has(ordinal)));
      return {
        id: name,
        also: [],
        name,
        flow,
        measure,
        isCumulative: false,
        unit,
        step: 0.001,
        values,
        provisional: own,
      };
    });
    return { frequency, periods, series };
  });

type Way = "csv" | "cp949" | "utf16" | "tabs" | "pasted" | "xlsx";
/** Workbooks take longest: they are drawn now and then. */
const WAYS: readonly Way[] = [
  "csv",
  "cp949",
  "utf16",
  "tabs",
  "pasted",
  "csv",
  "cp949",
  "utf16",
  "tabs",
  "pasted",
  "xlsx",
];

async function read(rows: readonly (readonly TableCell[])[], way: Way): Promise<Table> {
  return tableOf(understand(await book(rows, way)));
}

async function book(rows: readonly (readonly TableCell[])[], way: Way) {
  if (way === "pasted") return readPasted(delimited(rows, "\t"));
  if (way === "xlsx") return readFile(await xlsx({ name: "Sheet1", rows }), "table.xlsx");
  const ways: Readonly<Record<string, readonly [string, Encoding]>> = {
    csv: [",", "utf8-bom"],
    cp949: [",", "cp949"],
    utf16: ["\t", "utf16le-bom"],
    tabs: ["\t", "utf8"],
  };
  const [delimiter, encoding] = ways[way];
  return readDelimited(encoded(delimited(rows, delimiter), encoding), "table.csv");
}

/** What a table says, whatever its series are called here. */
function said({ frequency, series }: Table) {
  const own = series.map(({ flow, measure, unit, values, provisional }) => ({
    flow,
    measure,
    unit,
    values: [...values].sort(([a], [b]) => a - b),
    provisional: [...provisional].sort((a, b) => a - b),
  }));
  return {
    frequency,
    series: own.sort((a, b) => (JSON.stringify(a.values) < JSON.stringify(b.values) ? -1 : 1)),
  };
}

describe("what is written is read back", () => {
  const layouts = fc.constantFrom<TableLayout>(...TABLE_LAYOUTS);
  const languages = fc.constantFrom<"en" | "ko">("en", "ko");

  test("import(export(table)) is the table, in every layout, language and format", async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        layouts,
        languages,
        fc.constantFrom(...WAYS),
        async (table, layout, language, way) => {
          const back = await read(cellsOf(table, layout, TABLE_WORDS[language]), way);
          expect(said(back)).toEqual(said(table));
        },
      ),
      { numRuns: runs(100) },
    );
  });

  test("a series has the same id in all layouts and formats", async () => {
    await fc.assert(
      fc.asyncProperty(tables, layouts, layouts, fc.constantFrom(...WAYS), async (table, one, other, way) => {
        const [a, b] = [
          await read(cellsOf(table, one, TABLE_WORDS.ko), "csv"),
          await read(cellsOf(table, other, TABLE_WORDS.ko), way),
        ];
        const keys = ({ series }: Table) =>
          series.map(({ also, id }) => also[also.length - 1]?.id ?? id).sort();
        expect(keys(a)).toEqual(keys(b));
      }),
      { numRuns: runs(60) },
    );
  });
});

describe("the figures do not depend on how they are laid out", () => {
  /** The same million dollars in other words. */
  const WORDS: readonly (readonly [string, number])[] = [
    ["백만불", 1],
    ["백만 달러", 1],
    ["US$ million", 1],
    ["US Dollars, Millions", 1],
    ["천불", 1000],
    ["천 달러", 1000],
    ["USD 1,000", 1000],
    ["thousand US dollars", 1000],
    ["억 달러", 0.01],
    ["십억달러", 0.001],
    ["billion USD", 0.001],
    ["달러", 1_000_000],
  ];
  const monthly = tables.filter(
    ({ frequency, series }) => frequency === "month" && series[0].unit?.kind === "money",
  );

  test("order of rows, notes above, depth of headings, unit word and encoding change nothing", async () => {
    await fc.assert(
      fc.asyncProperty(
        monthly,
        fc.constantFrom(...WORDS),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom<"given" | "newest" | "mixed">("given", "newest", "mixed"),
        fc.constantFrom(...WAYS),
        fc.integer({ min: 0, max: 3 }),
        async (table, [word, times], depth, order, way, notes) => {
          const dollars: Table = {
            ...table,
            series: table.series.map((one) => ({ ...one, unit: UNITS[0], provisional: new Set() })),
          };
          const rows = dollars.periods.map((o): TableCell[] => [
            `${Math.floor(o / 12)}.${String((o % 12) + 1).padStart(2, "0")}`,
            ...dollars.series.map(({ values }) => scaled(values.get(o), times)),
          ]);
          if (order === "newest") rows.reverse();
          if (order === "mixed")
            rows.sort((a, b) => Number(String(a[0]).slice(-1)) - Number(String(b[0]).slice(-1)));
          const above: TableCell[][] = [["품목별 수출입 동향"], ["자료: 관세청"], [`단위: ${word}`]].slice(
            3 - notes,
          );
          const unit = notes === 0 ? ` (${word})` : "";
          const [flow, names] = [
            dollars.series[0].flow === "exports" ? "수출" : "수입",
            dollars.series.map(({ name }) => name),
          ];
          const headings: TableCell[][] = [
            [
              "기간",
              ...names.map((name) =>
                depth === 1 ? `${name} ${flow}액${unit}` : depth === 2 ? `${flow}액${unit}` : `${flow}`,
              ),
            ],
            ["기간", ...names],
            ["기간", ...names.map(() => `금액${unit}`)],
          ].slice(0, depth);
          const back = await read([...above, ...headings, ...rows], way);
          const wanted = said(dollars);
          const given = said(back);
          expect(given.frequency).toBe("month");
          expect(given.series.map(({ flow: own, unit: u }) => [own, u])).toEqual(
            wanted.series.map(({ flow: own, unit: u }) => [own, u]),
          );
          const close = (pairs: readonly (readonly [number, number])[]) =>
            pairs.map(([o, x]) => [o, expect.closeTo(x, 6)]);
          expect(given.series.map(({ values }) => values)).toEqual(
            wanted.series.map(({ values }) => close(values)),
          );
        },
      ),
      { numRuns: runs(120) },
    );
  });

  function scaled(value: number | undefined, times: number): number | null {
    return value === undefined ? null : Number((value * times).toPrecision(12));
  }
});

describe("any text survives as that text", () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      "=1+1",
      '=HYPERLINK("http://x","y")',
      "@SUM(A1)",
      "+1",
      "-2+3",
      "<img src=x onerror=alert(1)>",
      "<script>1</script>",
      "https://example.com",
      "'=1",
      "01",
      "1-2",
      "TRUE",
    ),
    anyText({ minLength: 1, maxLength: 30 }),
  );

  test("a cell of a CSV or a pasted text is a text with the same characters, and never a formula, a number or a link", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(",", "\t"), (text, delimiter) => {
        const rows = [
          ["품목", "기간", "수출(천달러)"],
          [text, "2024.01", "1"],
          [text, "2024.02", "2"],
        ];
        const content = delimited(rows, delimiter, true);
        const { sheets } =
          delimiter === "\t" ? readPasted(content) : readDelimited(encoded(content, "utf8-bom"), "a.csv");
        expect(sheets[0].rows[1][0]).toBe(text === "" ? null : text);
      }),
    );
  });

  test("a cell of a workbook likewise", async () => {
    await fc.assert(
      fc.asyncProperty(
        hostile.filter((text) => !/[\u0000-\u001f\ufffe\uffff]|^\s|\s$/u.test(text)),
        async (text) => {
          const { sheets } = await readFile(await xlsx({ name: "표", rows: [["품목"], [text]] }), "a.xlsx");
          expect(sheets[0].rows[1][0]).toBe(text);
        },
      ),
      { numRuns: runs(20) },
    );
  });

  test("the name of a series holds it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          "=1+1",
          "@SUM(A1)",
          "<b>x</b>",
          "'=1",
          "https://example.com/?a=b",
          "+cmd|' /C calc'!A0",
        ),
        (text) => {
          const rows = [
            ["품목", "기간", "수출(천달러)"],
            [text, "2024.01", "1"],
            [text, "2024.02", "2"],
            ["선박", "2024.01", "1"],
            ["선박", "2024.02", "2"],
          ];
          const { series } = understand(readPasted(delimited(rows, "\t", true)));
          expect(series[0].labels[0].text).toBe(text);
          expect(series[0].name).toContain(text);
        },
      ),
    );
  });
});
