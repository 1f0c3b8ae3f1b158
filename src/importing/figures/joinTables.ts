import { nameOfFirstDays } from "../layout/firstDays";
import { isTelling } from "../layout/context";
import type { Layout } from "../layout/Layout";
import { isBesideTitles } from "../layout/titleLines";
import { collect } from "./collect";
import type { Collected, Label, RawSeries } from "./RawSeries";

/** Tables of one form in a file: sheets of markets, of years; blocks below one another. */
export interface JoinedTables {
  readonly collected: Collected;
  /** What tells the tables apart; none where they follow each other in time. */
  readonly names: readonly string[];
}

export function joinTables(layouts: readonly Layout[]): JoinedTables {
  const alone = layouts.map((layout, i) => collect(layout, daysOf(layout), i));
  if (layouts.length === 1) return { collected: alone[0], names: [] };
  if (!overlap(alone)) return { collected: merge(alone, layouts), names: [] };
  const names = layouts.map(nameOfTable);
  const isTold = new Set(names).size === names.length;
  const told = names.map((name, i) =>
    isTold && name !== "" ? name : `${name || "#"}${isTold ? "" : i + 1}`,
  );
  const named = layouts.map((layout, i) => collect(layout, [labelOf(told[i]), ...daysOf(layout)], i));
  return { collected: merge(named, layouts), names: told };
}

/** Whether two tables have a figure of the same series and period. */
function overlap(all: readonly Collected[]): boolean {
  const seen = new Set<string>();
  for (const { series } of all) {
    const own = new Set<string>();
    for (const one of series)
      for (const ordinal of one.values.keys()) own.add(`${keyOf(one)}\u0001${ordinal}`);
    for (const key of own) {
      if (seen.has(key)) return true;
      seen.add(key);
    }
  }
  return false;
}

/** The sheet's name, or the text above a table that stands below another. */
function nameOfTable({ block, texts }: Layout): string {
  if (isTelling(block.sheet.name)) return block.sheet.name.trim();
  const above = texts.filter(({ place }) => place === "above");
  return (above.find(({ text }) => !isBesideTitles(text)) ?? above[0])?.text ?? "";
}

function labelOf(text: string): Label {
  return { dimension: "sheet", text, indent: 0 };
}

/** Figures of the first days of a month are other series than those of the month. */
function daysOf({ firstDays }: Layout): readonly Label[] {
  return firstDays === undefined ? [] : [{ dimension: "other", text: nameOfFirstDays(firstDays), indent: 0 }];
}

function keyOf({ labels, column }: RawSeries): string {
  return [...labels.map(({ dimension, text, code }) => `${dimension} ${code ?? text}`), column].join(
    "\u0001",
  );
}

/** Figures in thousands do not go on with figures in millions before both are converted. */
function merge(all: readonly Collected[], layouts: readonly Layout[]): Collected {
  const units = layouts.map(({ statements }) => JSON.stringify(statements.map(({ unit }) => unit)));
  const byKey = new Map<string, RawSeries>();
  for (const one of all.flatMap(({ series }) => series)) {
    const own = [one.unitText, one.scaleText].join("\u0001");
    const key = `${keyOf(one)}\u0001${units[one.table]}\u0001${own}`;
    const known = byKey.get(key);
    if (!known) byKey.set(key, one);
    else
      for (const [ordinal, value] of one.values)
        if (!known.values.has(ordinal)) known.values.set(ordinal, value);
  }
  const every = <K extends keyof Collected>(key: K) =>
    all.flatMap((one) => one[key] as unknown[]) as unknown as Collected[K];
  const count = (
    key: "duplicates" | "otherFrequencies" | "repeatedHeadings" | "repeatedRows" | "namedBlank",
  ) => all.reduce((sum, one) => sum + one[key], 0);
  return {
    series: [...byKey.values()],
    periods: [...new Set(every("periods"))],
    conflicts: every("conflicts"),
    duplicates: count("duplicates"),
    grandTotals: all.length === 1 ? all[0].grandTotals : [],
    running: every("running"),
    unreadable: every("unreadable"),
    otherFrequencies: count("otherFrequencies"),
    repeatedHeadings: count("repeatedHeadings"),
    repeatedRows: count("repeatedRows"),
    namedBlank: count("namedBlank"),
    notFigures: every("notFigures"),
    notes: every("notes"),
    isRunning: all.every(({ isRunning }) => isRunning),
  };
}
