import { described, type Described } from "../functions/described";
import type { Random } from "./Random";
import { anyArgument, anyCell, EXTREMES } from "./randomCells";
import { type RandomTable, randomTable } from "./randomTable";

export interface RandomCall {
  readonly id: string;
  readonly args: readonly unknown[];
}

/** Takes longer than its turn: asked less often, so that the others get theirs. */
const SLOW = new Set(["OUTLOOK", "TARGET_ODDS", "EVENT_IMPACT", "SEASONAL_ADJUST", "CHECK_DATA"]);
const TAKEN_OF_SLOW = 0.25;

/**
 * A call of one function after the other, mostly with what its arguments ask for, sometimes with whatever a cell can
 * hold.
 */
export function randomCall(random: Random, turn: number, mostRows: number): RandomCall {
  const { id } = described.functions[turn % described.functions.length];
  if (SLOW.has(id) && !random.chance(TAKEN_OF_SLOW)) return randomCall(random, turn + 1, mostRows);
  return callOf(id, random, mostRows, random.chance(0.5));
}

/** @param isTidy - With what its arguments ask for and nothing else. */
export function callOf(id: string, random: Random, mostRows: number, isTidy: boolean): RandomCall {
  const table = randomTable(random, mostRows, isTidy);
  const { parameters } = described.functions.find((one) => one.id === id) as Described["functions"][number];
  const args = parameters.map(({ name, customEnumId, optional }) => {
    if (!isTidy && random.chance(0.06)) return anyArgument(random);
    if (optional && random.chance(0.5)) return isTidy ? null : random.pick([null, undefined, [[null]]]);
    return customEnumId ? anyChoice(random, customEnumId) : argumentFor(name, id, random, table);
  });
  return { id, args };
}

function anyChoice(random: Random, enumId: string): unknown {
  const values = described.enums.find(({ id }) => id === enumId)?.values ?? [];
  const { stringValue } = random.pick(values);
  return random.chance(0.1) ? stringValue.toUpperCase() : stringValue;
}

const UNITS = [
  "USD",
  "million USD",
  "백만달러",
  "억달러",
  "billion USD",
  "percent",
  "억원",
  "trillion KRW",
  "euro",
];
const SERIES = [
  "semiconductors",
  "반도체",
  "customs:passenger_cars",
  "us",
  "미국",
  "imports",
  "moon",
  "",
  "*",
];

type Maker = (random: Random, table: RandomTable) => unknown;

const figures: Maker = (random, { range, series }) => {
  const count = random.chance(0.2) ? random.whole(2, 4) : 1;
  return range(...random.many(count, series));
};
const oneSeries: Maker = (_, { range, series }) => range(series());
const somePeriods: Maker = (random, { periods }) => {
  const one = () => (random.chance(0.1) ? anyCell(random) : random.pick(periods));
  if (random.chance(0.6)) return random.chance(0.5) ? one() : [[one()]];
  return random.many(random.whole(1, 12), () => [one()]);
};
const days: Maker = (random) => {
  const one = () =>
    random.pick<unknown>(["2024-05-20", "2024.5.1 (수)", 45_413, "2024-05", "2026-02-10", "9/10", null]);
  return random.chance(0.5) ? one() : random.many(random.whole(1, 5), () => [one()]);
};
const unit: Maker = (random) => random.pick(UNITS);
const named: Maker = (random) => random.pick(SERIES);

/** By the name of the argument, which means the same in every function. */
const MAKERS: Readonly<Record<string, Maker>> = {
  values: figures,
  parts: figures,
  part: oneSeries,
  total: oneSeries,
  comparison: oneSeries,
  first_days: oneSeries,
  cumulative: (random, { series }) => {
    const figures = series().slice(0, random.pick([1, 1, 12]));
    return figures.map((figure) => [figure]);
  },
  periods: (_, { periods, range }) => range(periods),
  labels: (random, { range, periods }) =>
    range(periods.map((period) => random.pick([period, "Total", "계", "Chips", null]))),
  name: (random) => random.pick(["Chips", "무역수지", "Automobile", "x".repeat(32_767)]),
  at: somePeriods,
  from: somePeriods,
  to: somePeriods,
  base: somePeriods,
  event: (random, { periods }) => periods[Math.floor(periods.length * random.between(0.3, 0.7))],
  text: somePeriods,
  year: (random, table) => (random.chance(0.5) ? random.whole(2015, 2027) : somePeriods(random, table)),
  start: days,
  end: days,
  through: days,
  holidays: days,
  code: (random) => random.pick<unknown>([101_210_000, "8542.31", 85, 1e21, "x", "00", [["8542.31"], [101]]]),
  item: named,
  partner: named,
  search: named,
  unit,
};

/** Arguments whose name means something else in one function. */
const OF_ONE: Readonly<Record<string, Maker>> = {
  "CONVERT_UNIT.from": unit,
  "CONVERT_UNIT.to": unit,
  "TARGET_GAP.target": oneSeries,
  "SHARE.part": figures,
  "SHARE.total": oneSeries,
};

/** What is asked for, beside numbers that nobody should give. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  n: [1, 3, 5, 100],
  window: [1, 3, 12, 40],
  horizon: [1, 3, 12, 24],
  level: [0.5, 0.8, 0.95],
  target: [100, 7000, 1e6],
  rate: [1350, 1],
  tolerance: [0, 0.5, 10],
  digits: [2, 4, 6, 10],
  decimals: [0, 1, 2, 10],
  precision: [1, 10, 100],
};

function argumentFor(name: string, id: string, random: Random, table: RandomTable): unknown {
  const make = OF_ONE[`${id}.${name}`] ?? MAKERS[name];
  if (make) return make(random, table);
  const numbers = NUMBERS[name];
  if (numbers) return random.pick(random.chance(0.8) ? numbers : EXTREMES);
  // Any other is a list or a block of figures, one for each element.
  return random.chance(0.1) ? random.pick(EXTREMES) : oneSeries(random, table);
}
