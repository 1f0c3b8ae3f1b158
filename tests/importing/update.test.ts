import fc from "fast-check";
import { figuresOf } from "../../src/dataset/figures";
import { findIndicator, indicators } from "../../src/dataset/indicators";
import { MILLION_DOLLARS } from "../../src/importing/figures/convert";
import { identify } from "../../src/importing/figures/identify";
import { differenceOf } from "../../src/importing/table/difference";
import { revisionsOf } from "../../src/importing/table/revisions";
import type { Table } from "../../src/importing/table/Table";
import { tableOf } from "../../src/importing/table/tableOf";
import { reversed, updated } from "../../src/importing/table/Update";
import { understand } from "../../src/importing/understand";
import { readDelimited } from "../../src/importing/readers/csv";
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { amountSeries } from "./amountSeries";
import { kstatMonths } from "./samples/korean";
import { month, monthly, shippedFigures, year } from "./samples/Sample";

installBrowserDecoder();

const IDS = ["a", "b", "c"];

/** Whole steps of 0.001, 0.1 or 10 million, so that rounding is exact. */
const tables: fc.Arbitrary<Table> = fc
  .array(
    fc.record({
      id: fc.constantFrom(...IDS),
      step: fc.constantFrom(0.001, 0.1, 10),
      values: fc.array(
        fc.tuple(fc.integer({ min: 24000, max: 24012 }), fc.integer({ min: -50, max: 400 }), fc.boolean()),
        { maxLength: 10 },
      ),
    }),
    { maxLength: 3 },
  )
  .map((all) => {
    const series = all
      .filter(({ id }, i) => all.findIndex((one) => one.id === id) === i)
      .map(({ id, step, values }) =>
        amountSeries(
          id,
          step,
          new Map(values.map(([o, x]) => [o, Number((x * step).toFixed(3))])),
          values.flatMap(([o, , p]) => (p ? [o] : [])),
        ),
      );
    const periods = [...new Set(series.flatMap(({ values }) => [...values.keys()]))].sort((a, b) => a - b);
    return { frequency: "month", periods, series };
  });

describe("an update by key", () => {
  test("done twice is done once", () => {
    fc.assert(
      fc.property(tables, tables, fc.boolean(), (there, coming, withNewSeries) => {
        const once = updated(there, difference(there, coming, withNewSeries).update);
        const again = difference(once, coming, withNewSeries);
        expect(updated(once, again.update)).toEqual(once);
        expect([again.added, again.revised, again.refined]).toEqual([[], [], []]);
        expect(again.update.periodsAdded).toEqual([]);
      }),
    );
  });

  test("and undone gives back the table as it was", () => {
    fc.assert(
      fc.property(tables, tables, fc.boolean(), (there, coming, withNewSeries) => {
        const { update } = difference(there, coming, withNewSeries);
        expect(updated(updated(there, update), reversed(update))).toEqual(there);
      }),
    );
  });

  test("changes nothing but what comes in", () => {
    fc.assert(
      fc.property(tables, tables, (there, coming) => {
        const after = updated(there, difference(there, coming, false).update);
        for (const { id, values } of there.series) {
          const own = after.series.find((series) => series.id === id);
          const given = coming.series.find((series) => series.id === id)?.values;
          for (const [ordinal, value] of values)
            if (!given?.has(ordinal)) expect(own?.values.get(ordinal)).toBe(value);
        }
        expect(after.series.map(({ id }) => id)).toEqual(there.series.map(({ id }) => id));
      }),
    );
  });

  test("writes every changed figure into the revisions, with what it was and what it is", () => {
    fc.assert(
      fc.property(tables, tables, (there, coming) => {
        const found = difference(there, coming, false);
        const after = updated(there, found.update);
        const changed = there.series.flatMap(({ id, values }) => {
          const own = after.series.find((series) => series.id === id)?.values;
          return [...values].filter(([o, x]) => own?.get(o) !== x).map(([o, x]) => [id, x, own?.get(o)]);
        });
        const rows = revisionsOf(there, found, 46000, "file").map(({ series, before, after: now }) => [
          series,
          before,
          now,
        ]);
        expect([...rows].sort()).toEqual(changed.sort());
      }),
    );
  });

  test("leaves a finer figure alone when a coarser one agrees within its rounding, and takes one that does not", () => {
    const there = one(0.001, 65847.123);
    expect(changeOf(there, one(10, 65850))).toBe("unchanged");
    expect(changeOf(there, one(10, 65860))).toBe("revised");
    expect(changeOf(one(10, 65850), there)).toBe("refined");
    expect(changeOf(one(10, 65850), one(0.001, 65856))).toBe("revised");
  });
});

test("revisions of several series stand in the order of their periods", () => {
  const figures = (a: number, b: number): Table => ({
    frequency: "month",
    periods: [24000, 24001],
    series: [amountSeries("a", 1, new Map([[24001, a]])), amountSeries("b", 1, new Map([[24000, b]]))],
  });
  const [there, coming] = [figures(10, 20), figures(11, 21)];
  const rows = revisionsOf(there, difference(there, coming, false), 46000, "file");
  expect(rows.map(({ series, period }) => [series, period])).toEqual([
    ["b", "2000-01"],
    ["a", "2000-02"],
  ]);
});

test("what comes in finer in another unit is no coarser figure", () => {
  const thousands = (value: number): Table => {
    const { series, ...rest } = one(1, value);
    return { ...rest, series: series.map((each) => ({ ...each, unit: { ...MILLION_DOLLARS, power: 3 } })) };
  };
  expect(changeOf(one(0.1, 65847.1), thousands(65_847_123))).toBe("refined");
  expect(changeOf(one(0.1, 65847.1), thousands(65_847_500))).toBe("revised");
});

test.each([
  ["there", "names", "figures"],
  ["in what comes in", "figures", "names"],
] as const)("a series known %s by its name alone is to be confirmed", (_, by, other) => {
  const named = (id: string, value: number, sureness: typeof by | typeof other): Table => {
    const { series, ...rest } = one(1, value);
    return {
      ...rest,
      series: series.map((each) => ({ ...each, id, also: [{ id: "known", by: sureness }] })),
    };
  };
  const { matches } = difference(named("mine", 100, by), named("theirs", 200, other), false);
  expect(matches.map((match) => match.by)).toEqual(["names"]);
});

describe("of figures that keep their values", () => {
  const marked = (...provisional: readonly number[]): Table => ({
    frequency: "month",
    periods: [24000, 24001],
    series: [
      amountSeries(
        "a",
        1,
        new Map([
          [24000, 10],
          [24001, 20],
        ]),
        provisional,
      ),
    ],
  });

  test("the mark goes where what comes in has none, and that is all that changes", () => {
    const found = difference(marked(24000, 24001), marked(24001), false);
    expect([found.added, found.revised, found.refined, found.unchanged]).toEqual([[], [], [], 1]);
    expect(found.update.changes).toMatchObject([{ ordinal: 24000, before: 10, after: 10 }]);
    expect(updated(marked(24000, 24001), found.update)).toEqual(marked(24001));
  });

  test("what marks nothing makes nothing final, unless a person says that it is", () => {
    const found = difference(marked(24000, 24001), marked(), false);
    expect([found.update.changes, found.unchanged, found.unmarked]).toEqual([[], 2, 2]);
  });

  test("none that is final becomes provisional again, as by an older file", () => {
    const found = difference(marked(24001), marked(24000, 24001), false);
    expect([found.update.changes, found.unchanged, found.keptFinal]).toEqual([[], 2, 1]);
    // Where both are final nothing is kept against what comes in.
    expect(difference(marked(24001), marked(24001), false).keptFinal).toBe(0);
  });
});

describe("a new month by K-stat", () => {
  test("into a table that ends in August with another July: one month added, July revised, the rest unchanged", () => {
    const file = kstatMonths({ from: monthly(2026, 1), to: monthly(2026, 9) });
    const coming = tableOf(understand(readDelimited(file.bytes, file.file)));
    const series = (["exports", "imports"] as const).map((code) => {
      const values = shippedFigures(code, "month", { from: monthly(2000, 1), to: monthly(2026, 8) });
      values.set(monthly(2026, 7), 70000.5);
      return amountSeries(code, 0.001, values);
    });
    const there: Table = { frequency: "month", periods: [...series[0].values.keys()], series };
    const found = difference(there, coming, false);
    expect(found.matches.map(({ there: own, by }) => [own.id, by])).toEqual([
      ["exports", "id"],
      ["imports", "id"],
    ]);
    expect(found.added.map(({ ordinal }) => ordinal)).toEqual([monthly(2026, 9), monthly(2026, 9)]);
    expect(found.revised.map(({ ordinal }) => ordinal)).toEqual([monthly(2026, 7), monthly(2026, 7)]);
    expect(found.unchanged).toBe(14);
    expect(found.newSeries.map(({ flow }) => flow)).toEqual(["balance"]);
  });

  test("a single month that no shipped figure confirms is matched by its names only, to be confirmed", () => {
    const content = "기간,수출금액(백만달러)\n2026.10,70000\n2026.11,71000\n";
    const coming = tableOf(understand(readDelimited(new TextEncoder().encode(content), "새 달.csv")));
    const there: Table = {
      frequency: "month",
      periods: [monthly(2026, 9)],
      series: [amountSeries("exports", 0.001, new Map([[monthly(2026, 9), 65000]]))],
    };
    expect(difference(there, coming, false).matches.map(({ by }) => by)).toEqual(["names"]);
  });
});

describe("an item that two offices count each in its own way", () => {
  const months = (code: string, from: number, to: number) => {
    const indicator = findIndicator({ item: code });
    if (!indicator) throw new Error(`No shipped series ${code}`);
    return new Map(
      figuresOf(indicator, "month").flatMap(({ period: { ordinal }, value }) =>
        value !== undefined && ordinal >= from && ordinal <= to ? [[ordinal, value] as const] : [],
      ),
    );
  };
  const rivals = indicators().filter(
    ({ code, item, flow, grouping, firstDays }) =>
      !firstDays &&
      indicators().some((b) => b.code !== code && b.item === item && b.flow === flow && grouping),
  );
  const coming = (values: ReadonlyMap<number, number>) => {
    const rows = [...values].map(([o, value]) => `${year(o)}.${month(o)},${value * 1000}`);
    const content = `기간,반도체 수출금액(천달러)\n${rows.join("\n")}\n`;
    return tableOf(understand(readDelimited(new TextEncoder().encode(content), "품목별 수출.csv")));
  };
  const ministrys = (from: number, to: number): Table => ({
    frequency: "month",
    periods: [...months("ministry:semiconductors", from, to).keys()],
    series: [
      {
        ...amountSeries("ministry:semiconductors", 10, months("ministry:semiconductors", from, to)),
        name: "반도체",
        flow: "exports",
        also: coming(months("ministry:semiconductors", from, to)).series[0].also,
      },
    ],
  });

  test("is known by its figures, those of any year, as the one that it is", () => {
    const found = rivals.map(({ code }) => {
      const candidates = rivals.filter(({ item, flow }) =>
        rivals.some((one) => one.code === code && one.item === item && one.flow === flow),
      );
      return [code, identify(candidates, months(code, monthly(2000, 1), monthly(2026, 9)), "month")?.code];
    });
    expect(found.length).toBeGreaterThan(30);
    expect(found.filter(([code, own]) => code !== own)).toEqual([]);
  });

  test("by customs is not taken into the ministry's table, though its name and nearly its figures are the same", () => {
    const customs = coming(months("customs:semiconductors", monthly(2025, 10), monthly(2026, 9)));
    expect(customs.series.map(({ id }) => id)).toEqual(["customs:semiconductors"]);
    const there = ministrys(monthly(2025, 1), monthly(2026, 8));
    expect(difference(there, customs, false).matches).toEqual([]);
  });

  test("for months that are not shipped is confirmed by equal figures, not by figures that are one per cent away", () => {
    const shift = (values: ReadonlyMap<number, number>) =>
      new Map([...values].map(([o, value]) => [o + 24, value]));
    const later = shift(months("ministry:semiconductors", monthly(2025, 1), monthly(2026, 8)));
    const [{ also }] = coming(later).series;
    const there: Table = {
      frequency: "month",
      periods: [...later.keys()],
      series: [{ ...amountSeries("ministry:semiconductors", 10, later), flow: "exports", also }],
    };
    const by = (values: ReadonlyMap<number, number>) =>
      difference(there, coming(values), false).matches.map((match) => match.by);
    expect(by(later)).toEqual(["figures"]);
    expect(by(new Map([...later].map(([o, value]) => [o, value * 1.01])))).toEqual(["names"]);
  });
});

function difference(there: Table, coming: Table, withNewSeries: boolean) {
  const found = differenceOf(there, coming, { withNewSeries });
  if (!found) throw new Error("The frequencies differ");
  return found;
}

function one(step: number, value: number): Table {
  return {
    frequency: "month",
    periods: [24000],
    series: [amountSeries("a", step, new Map([[24000, value]]))],
  };
}

function changeOf(there: Table, coming: Table): string {
  const { revised, refined, unchanged } = difference(there, coming, false);
  return revised.length ? "revised" : refined.length ? "refined" : unchanged ? "unchanged" : "added";
}
