import { ownCopy } from "../remembering";
import { Pairs } from "./Pairs";

/** The different texts of a column, numbered in the order in which they come. */
class Texts {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(text: string): number {
    let number = this.numbers.get(text);
    if (number === undefined) {
      const own = ownCopy(text);
      number = this.all.push(own) - 1;
      this.numbers.set(own, number);
    }
    return number;
  }
}

/** The texts of one column, each with what stands in the columns before. */
class Column {
  readonly texts = new Texts();
  /** The combination of the columns before and the text of this one. */
  readonly pairs = new Pairs();
  /** Which one came last, by the combination of the columns before. */
  private readonly latest: number[] = [];

  /** What came last behind the same mostly comes again, as a name behind its code: comparing is quicker than looking up. */
  number(before: number, text: string): number {
    const latest = this.latest[before];
    if (latest !== undefined && this.texts.all[this.pairs.second(latest)] === text) return latest;
    return (this.latest[before] = this.pairs.number(before, this.texts.number(text)));
  }
}

/** The different combinations of texts of several columns, numbered in the order in which they come. */
export class Combinations {
  private readonly columns: readonly Column[];

  constructor(columns: number) {
    this.columns = Array.from({ length: columns }, () => new Column());
  }

  /** Of the first columns up to and with this one. @param before - Of the columns before; 0 for the first. */
  number(column: number, before: number, text: string): number {
    return this.columns[column].number(before, text);
  }

  /** Of all columns, those together that differ in the last column only. */
  grouped(): readonly number[] {
    const pairs = this.columns[this.columns.length - 1]?.pairs;
    const count = pairs?.count ?? 0;
    // One number each, of what goes first and what second: sorted without being compared by a function.
    const places = Float64Array.from({ length: count }, (_, i) => pairs.first(i) * count + i).sort();
    return Array.from(places, (place) => place % count);
  }

  /** Writes the texts of a combination into the first cells of a row. */
  write(combination: number, cells: unknown[]): void {
    for (let c = this.columns.length - 1, at = combination; c >= 0; c--) {
      const { texts, pairs } = this.columns[c];
      cells[c] = texts.all[pairs.second(at)];
      at = pairs.first(at);
    }
  }
}
