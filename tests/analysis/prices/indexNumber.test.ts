import fc from "fast-check";
import { itemContributions } from "../../../src/analysis/prices/itemContributions";
import {
  chained,
  type IndexFormula,
  priceIndexNumber,
  quantityIndexNumber,
  type TwoPeriods,
  unitValueIndex,
  valueIndex,
} from "../../../src/analysis/prices/indexNumber";
import { type PriceVolume, priceVolume } from "../../../src/analysis/prices/priceVolume";
import { expectWithin, referenceCases } from "../../reference/within";

describe("index numbers, against gpindex and IndexNumR", () => {
  for (const one of referenceCases("price_index")) {
    const { price, quantity, expected } = one;
    const periods: number[] = price[0].map((_: number, t: number) => t);
    const column = (rows: number[][], t: number) => rows.map((row) => row[t]);
    const between = (from: number, to: number): TwoPeriods => ({
      p0: column(price, from),
      q0: column(quantity, from),
      p1: column(price, to),
      q1: column(quantity, to),
    });
    const against = (got: readonly number[], figures: number[]) => {
      expect(got).toHaveLength(figures.length);
      got.forEach((x, t) => expectWithin(x, figures[t], one));
    };
    const onFirst = (t: number) => between(0, t);

    test.each(Object.keys(expected.price_index_fixed_base))(`${one.id}: fixed base, %s`, (name) => {
      const formula = name as IndexFormula;
      against(
        periods.map((t) => priceIndexNumber(formula, onFirst(t))),
        expected.price_index_fixed_base[name],
      );
    });
    test.each(Object.keys(expected.quantity_index_fixed_base))(`${one.id}: quantities, %s`, (name) => {
      const formula = name as IndexFormula;
      against(
        periods.map((t) => quantityIndexNumber(formula, onFirst(t))),
        expected.quantity_index_fixed_base[name],
      );
    });
    test.each(Object.keys(expected.price_index_chained))(`${one.id}: chained, %s`, (name) => {
      const links = periods.slice(1).map((t) => priceIndexNumber(name as IndexFormula, between(t - 1, t)));
      against(chained(links), expected.price_index_chained[name]);
    });
    test(`${one.id}: value and unit value`, () => {
      against(
        periods.map((t) => valueIndex(onFirst(t))),
        expected.value_index,
      );
      against(
        periods.map((t) => unitValueIndex(onFirst(t))),
        expected.unit_value_index,
      );
    });
    test.each(["laspeyres", "fisher"] as const)(`${one.id}: contributions of items, %s`, (formula) => {
      against(
        itemContributions(formula, onFirst(periods.length - 1)),
        expected.item_contributions_last_vs_first[formula],
      );
    });
    test.each([
      ["bennet", "symmetric"],
      ["montgomery", "montgomery"],
    ] as const)(`${one.id}: change of value, %s`, (name, method) => {
      const figures = expected.value_change_decomposition_period_on_period[name];
      for (const t of periods.slice(1)) {
        const { p0, q0, p1, q1 } = between(t - 1, t);
        const items = p0.map((_, i) => ({ v0: p0[i] * q0[i], q0: q0[i], v1: p1[i] * q1[i], q1: q1[i] }));
        const { price: priceEffect, volume } = priceVolume(items, method) as PriceVolume;
        expectWithin(priceEffect + volume, figures.total[t], one);
        // IndexNumR divides 0 by 0 for an item whose value did not change; there the logarithmic mean is the value.
        if (figures.price[t] === null) continue;
        expectWithin(priceEffect, figures.price[t], one);
        expectWithin(volume, figures.quantity[t], one);
      }
    });
  }
});

const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
const goods = fc.array(fc.tuple(positive, positive, positive, positive), { minLength: 1, maxLength: 8 });
const periodsOf = (rows: [number, number, number, number][]): TwoPeriods => ({
  p0: rows.map(([p0]) => p0),
  q0: rows.map(([, q0]) => q0),
  p1: rows.map(([, , p1]) => p1),
  q1: rows.map(([, , , q1]) => q1),
});
const near = (got: number, expected: number) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
const all: IndexFormula[] = [
  "fisher",
  "laspeyres",
  "paasche",
  "tornqvist",
  "geometric_laspeyres",
  "walsh",
  "marshall_edgeworth",
  "montgomery_vartia",
  "sato_vartia",
];

test.each(all)("%s is proportional: prices times k at the same quantities give an index of k", (formula) => {
  fc.assert(
    fc.property(goods, fc.double({ min: 0.1, max: 10, noNaN: true }), (rows, k) => {
      const { p0, q0 } = periodsOf(rows);
      near(priceIndexNumber(formula, { p0, q0, p1: p0.map((p) => p * k), q1: q0 }), k);
    }),
  );
});

test.each(all)("%s does not depend on the unit in which an item is counted", (formula) => {
  fc.assert(
    fc.property(goods, positive, (rows, unit) => {
      const recounted = rows.map(([p0, q0, p1, q1], i) =>
        i === 0 ? [p0 * unit, q0 / unit, p1 * unit, q1 / unit] : [p0, q0, p1, q1],
      ) as typeof rows;
      near(priceIndexNumber(formula, periodsOf(recounted)), priceIndexNumber(formula, periodsOf(rows)));
    }),
  );
});

test.each([
  "fisher",
  "tornqvist",
  "walsh",
  "marshall_edgeworth",
  "montgomery_vartia",
  "sato_vartia",
] as const)("%s there and back is 1", (formula) => {
  fc.assert(
    fc.property(goods, (rows) => {
      const { p0, q0, p1, q1 } = periodsOf(rows);
      const back = priceIndexNumber(formula, { p0: p1, q0: q1, p1: p0, q1: q0 });
      near(priceIndexNumber(formula, { p0, q0, p1, q1 }) * back, 1);
    }),
  );
});

test.each(["fisher", "montgomery_vartia", "sato_vartia"] as const)(
  "%s: prices times quantities are the change of value",
  (formula) => {
    fc.assert(
      fc.property(goods, (rows) => {
        const periods = periodsOf(rows);
        const product = priceIndexNumber(formula, periods) * quantityIndexNumber(formula, periods);
        near(product / valueIndex(periods), 1);
      }),
    );
  },
);

test("Fisher lies between Laspeyres and Paasche", () => {
  fc.assert(
    fc.property(goods, (rows) => {
      const [fisher, ...bounds] = (["fisher", "laspeyres", "paasche"] as const).map((formula) =>
        priceIndexNumber(formula, periodsOf(rows)),
      );
      expect(fisher).toBeGreaterThanOrEqual(Math.min(...bounds) * (1 - 1e-12));
      expect(fisher).toBeLessThanOrEqual(Math.max(...bounds) * (1 + 1e-12));
    }),
  );
});

test.each(["laspeyres", "fisher"] as const)(
  "contributions of items to %s add up to the index less 1",
  (formula) => {
    fc.assert(
      fc.property(goods, (rows) => {
        const periods = periodsOf(rows);
        const sum = itemContributions(formula, periods).reduce((total, x) => total + x, 0);
        near(sum + 1, priceIndexNumber(formula, periods));
      }),
    );
  },
);

test("a geometric index of an item that became free is not defined", () => {
  expect(priceIndexNumber("tornqvist", { p0: [1, 2], q0: [1, 1], p1: [0, 2], q1: [1, 1] })).toBeNaN();
});
