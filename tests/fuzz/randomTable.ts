import { type Frequency, labelOf, PERIODS_PER_YEAR } from "../../src/analysis/time/Period";
import type { Random } from "./Random";
import { anyCell, EXTREMES } from "./randomCells";

/** Figures beside their periods, as they stand on somebody's sheet. */
export interface RandomTable {
  readonly periods: readonly unknown[];
  /** One figure of a series for each period. */
  readonly series: () => unknown[];
  /** As a range: time runs down, or across. */
  readonly range: (...columns: readonly (readonly unknown[])[]) => unknown[][];
}

/** @param isTidy - Positive figures up to a year of late, without blanks, gaps and slips. */
export function randomTable(random: Random, mostRows: number, isTidy: boolean): RandomTable {
  // Small tables find most of what there is to find, and a thousand of them take as long as a long one.
  const most = random.chance(0.02) ? mostRows : random.pick([8, 8, 30, 60, 60, 130, 130, 400]);
  const rows = random.whole(1, Math.min(most, mostRows));
  const frequency = random.pick<Frequency>(["month", "month", "month", "quarter", "half", "year"]);
  const year = PERIODS_PER_YEAR[frequency];
  const room = Math.min(rows + random.whole(0, 3), 300 * year);
  const first = isTidy
    ? Math.max(1900 * year, random.whole(2016, 2025) * year - room)
    : random.whole(1900 * year, 2200 * year - room);
  const gaps = isTidy || random.chance(0.7) ? 0 : 0.1;
  const ordinals = random.many(Math.min(rows, room), (i) => first + i).filter(() => !random.chance(gaps));
  const order = random.pick(["oldest first", "newest first", "as typed"]);
  if (order === "newest first") ordinals.reverse();
  if (order === "as typed") ordinals.sort((a, b) => ((a * 7919) % 104_729) - ((b * 7919) % 104_729));
  const periods = ordinals.map((ordinal): unknown => labelOf({ frequency, ordinal }));
  if (periods.length === 0) periods.push("2024-05");
  if (!isTidy && random.chance(0.05)) periods[random.whole(0, periods.length - 1)] = anyCell(random);

  const isAcross = random.chance(0.15);
  const range = (...columns: readonly (readonly unknown[])[]) =>
    isAcross ? columns.map((cells) => [...cells]) : periods.map((_, i) => columns.map((cells) => cells[i]));
  return { periods, series, range };

  function series(): unknown[] {
    const figures = figuresOf(random, ordinals, periods.length, year, isTidy);
    return isTidy ? figures : withSlips(random, figures);
  }
}

/** A trend with a season and noise; a balance; or figures of any size. */
function figuresOf(
  random: Random,
  ordinals: readonly number[],
  count: number,
  year: number,
  isTrade: boolean,
): unknown[] {
  const kind = isTrade ? "trade" : random.pick(["trade", "balance", "few values", "extreme"]);
  const growth = random.between(-0.01, 0.02);
  const scale = 10 ** random.whole(-2, 6);
  const middle = ordinals[Math.floor(ordinals.length / 2)] ?? 0;
  return random.many(count, (i): unknown => {
    if (kind === "extreme") return random.pick(EXTREMES);
    if (kind === "few values") return random.whole(0, 3);
    const time = (ordinals[i] ?? 0) - middle;
    const season = 1 + 0.1 * Math.sin((2 * Math.PI * time) / year);
    const trend = scale * season * Math.exp(Math.max(-20, Math.min(20, growth * time)));
    const noise = random.between(0.9, 1.1);
    return kind === "balance" ? trend * (noise - 1) : Number((trend * noise).toPrecision(6));
  });
}

/** Blanks at the ends, and a cell of another kind. */
function withSlips(random: Random, figures: unknown[]): unknown[] {
  const count = figures.length;
  const blank = random.pick<unknown>([null, "", 0]);
  if (random.chance(0.3)) figures.fill(blank, 0, random.whole(0, Math.min(5, count)));
  if (random.chance(0.3)) figures.fill(blank, Math.max(0, count - random.whole(0, 5)));
  if (random.chance(0.3)) figures[random.whole(0, count - 1)] = anyCell(random);
  return figures;
}
