import { JSDOM } from "jsdom";
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import type { ImportedSeries } from "../../src/importing/figures/Figures";
import type { Choices } from "../../src/importing/layout/Layout";
import { readFile } from "../../src/importing/readers/readFile";
import { understand } from "../../src/importing/understand";
import * as foreign from "./samples/foreign";
import * as korean from "./samples/korean";
import { monthly, type Sample, type SampleSeries, type Span } from "./samples/Sample";

installBrowserDecoder();

const months: Span = { from: monthly(2023, 5), to: monthly(2025, 2) };
const fromJanuary: Span = { from: monthly(2023, 1), to: monthly(2025, 2) };
const others: Span = { from: monthly(2021, 9), to: monthly(2026, 7) };
const quarters: Span = { from: 2022 * 4, to: 2026 * 4 + 1 };
const years: Span = { from: 2022, to: 2025 };

const SAMPLES: readonly (readonly [string, (span: Span) => Sample | Promise<Sample>, readonly Span[]])[] = [
  ["the customs portal's totals", korean.customsTotal, [months, others]],
  ["K-stat by year", korean.kstatYears, [years, { from: 2004, to: 2024 }]],
  ["K-stat by month", korean.kstatMonths, [months, others]],
  ["K-stat by quarter", korean.kstatQuarters, [quarters, { from: 2005 * 4 + 1, to: 2019 * 4 }]],
  ["item by country of the customs service", korean.tradedata, [years, { from: 2023, to: 2025 }]],
  ["TRASS, a sheet for each market", korean.trass, [months, others]],
  ["a KOTRA file of data.go.kr", korean.kotra, [years, { from: 2023, to: 2025 }]],
  ["KOSIS in the long form", korean.kosisLong, [months, others]],
  ["KOSIS in the wide form", korean.kosisWide, [months, others]],
  ["KOSIS through Excel", korean.kosisThroughExcel, [months, others]],
  ["ECOS", korean.ecos, [months, others]],
  ["an answer of the open-data service", korean.openData, [months, others]],
  ["UN Comtrade, old", foreign.comtradeOld, [years, { from: 2016, to: 2020 }]],
  ["UN Comtrade, new", foreign.comtradeNew, [months, others]],
  ["the IMF's direction of trade", foreign.imf, [quarters, { from: 2023 * 4, to: 2025 * 4 + 3 }]],
  ["the IMF's outlook", foreign.weo, [years, { from: 2023, to: 2025 }]],
  ["ITC Trade Map", foreign.tradeMap, [months, others]],
  ["the US Census Bureau", foreign.census, [fromJanuary, { from: monthly(2022, 1), to: monthly(2026, 7) }]],
  [
    "an analyst's years and months",
    foreign.analyst,
    [months, { from: monthly(2003, 1), to: monthly(2009, 10) }],
  ],
  ["month-end dates under a title", foreign.dated, [months, others]],
];

describe("a sample of every layout is read back to the shipped figures", () => {
  const cases = SAMPLES.flatMap(([name, make, spans]) =>
    spans.map((span, i) => [`${name}, ${i + 1}`, make, span] as const),
  );

  test.each(cases)("%s", async (_, make, span) => {
    const sample = await make(span);
    const read = await understood(sample, sample.choices);
    expect(read.frequency).toBe(sample.frequency);
    const filled = read.series.filter(({ values }) => values.size > 0);
    expect(filled).toHaveLength(sample.series.length);
    for (const one of sample.series) expectRead(one, filled);
    expect(read.questions.filter(({ isNeeded }) => isNeeded)).toEqual([]);
    expect(conflictsIn(read.checks)).toEqual([]);
  });

  test.each(cases)("%s: asks for what it does not say, and for nothing else", async (_, make, span) => {
    const sample = await make(span);
    const read = await understood(sample);
    const needed = read.questions.filter(({ isNeeded }) => isNeeded).map(({ code }) => code);
    expect(needed).toEqual(sample.asks ?? []);
  });
});

async function understood({ file, bytes }: Sample, choices: Choices = {}) {
  const parser = new new JSDOM("").window.DOMParser();
  return understand(await readFile(bytes, file, { parser }), choices);
}

function expectRead({ words, values, provisional = [] }: SampleSeries, all: readonly ImportedSeries[]): void {
  const [found, ...more] = all.filter(({ name, labels }) => {
    const own = [name, ...labels.flatMap(({ text, code }) => [text, code ?? ""])].join(" ");
    return words.every((word) => own.includes(word));
  });
  expect(found).toBeDefined();
  expect(more).toEqual([]);
  const close = [...values]
    .sort(([a], [b]) => a - b)
    .map(([ordinal, value]) => [ordinal, expect.closeTo(value, 9)]);
  expect([...found.values].sort(([a], [b]) => a - b)).toEqual(close);
  expect([...found.provisional].sort()).toEqual([...provisional]);
}

function conflictsIn(checks: readonly { code: string }[]): readonly unknown[] {
  return checks.filter(({ code }) =>
    ["conflict", "unreadable-period", "impossible-period", "not-a-figure"].includes(code),
  );
}
