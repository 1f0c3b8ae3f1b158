import { ownCopy } from "../remembering";
import { Pairs } from "./Pairs";

/** The different texts of a column, numbered. Most lines say what the line before says. */
export class Texts {
  readonly all: string[] = [];
  private readonly numbers = new Map<string, number>();
  private lastText: string | undefined;
  private lastNumber = 0;

  number(text: string): number {
    if (text === this.lastText) return this.lastNumber;
    let number = this.numbers.get(text);
    if (number === undefined) {
      const own = ownCopy(text);
      number = this.all.push(own) - 1;
      this.numbers.set(own, number);
    }
    this.lastText = this.all[number];
    return (this.lastNumber = number);
  }
}

/** The different combinations of texts of several columns, numbered in the order in which they come. */
export class Combinations {
  /** For each column, the combination of the columns before and the text of this one. */
  private readonly pairs: readonly Pairs[];

  constructor(private readonly columns: number) {
    this.pairs = Array.from({ length: columns }, () => new Pairs());
  }

  /** Of the first columns up to and with this one. @param before - Of the columns before; 0 for the first. */
  number(column: number, before: number, text: number): number {
    return this.pairs[column].number(before, text);
  }

  /** Of all columns, those together that differ in the last column only. */
  grouped(): readonly number[] {
    const last = this.pairs[this.columns - 1];
    return Array.from({ length: last?.count ?? 0 }, (_, i) => i).sort(
      (a, b) => last.first(a) - last.first(b),
    );
  }

  /** The numbers of the texts of a combination. */
  texts(combination: number): readonly number[] {
    const found = new Array<number>(this.columns);
    for (let column = this.columns - 1, at = combination; column >= 0; column--) {
      found[column] = this.pairs[column].second(at);
      at = this.pairs[column].first(at);
    }
    return found;
  }
}
