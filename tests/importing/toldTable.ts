import { labelOf } from "../../src/analysis/time/Period";
import type { Choices } from "../../src/importing/layout/Layout";
import type { Unit } from "../../src/importing/layout/unitWords";
import type { Book } from "../../src/importing/readers/Book";
import { readPasted } from "../../src/importing/readers/csv";
import { understand } from "../../src/importing/understand";

/** A table copied from anywhere, its cells between bars. */
export function copied(...lines: readonly string[]): Book {
  return readPasted(lines.join("\n").replaceAll("|", "\t"));
}

/** "수출 USD 2026-08 58400, 2026-09 65950", a line for each series, then "unit!" for what must be asked first. */
export function toldTable(book: Book, choices: Choices = {}): readonly string[] {
  const { series, frequency, questions } = understand(book, choices);
  return [
    ...series.map(({ name, unit, values }) => {
      const figures = [...values].map(([ordinal, value]) => `${labelOf({ frequency, ordinal })} ${value}`);
      return [name, unit && word(unit), figures.join(", ")].filter(Boolean).join(" ");
    }),
    ...questions.filter(({ isNeeded }) => isNeeded).map(({ code }) => `${code}!`),
  ];
}

function word(unit: Unit): string {
  if (unit.kind === "money") return unit.currency;
  return unit.kind === "percent" ? "%" : unit.kind;
}
