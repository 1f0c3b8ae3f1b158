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
      // A part of a text keeps the whole of it in memory: a copy does not.
      const own = Array.from(text).join("");
      number = this.all.push(own) - 1;
      this.numbers.set(own, number);
    }
    this.lastText = this.all[number];
    return (this.lastNumber = number);
  }
}

/** A combination before, and the number of a text, as one number: 2^31 times 2^21 is still exact. */
const MOST_TEXTS = 2 ** 21;

/**
 * The different combinations of texts of several columns, numbered in the order in which they come: whole numbers all the
 * way, so that no key is put together for any of a million lines.
 */
export class Combinations {
  /** For each column, by the combination of the columns before and the text of this one. */
  private readonly numbers: readonly Map<number, number>[];
  private readonly keys: readonly number[][];

  constructor(private readonly columns: number) {
    this.numbers = Array.from({ length: columns }, () => new Map<number, number>());
    this.keys = Array.from({ length: columns }, () => []);
  }

  /** Of the first columns up to and with this one. @param before - Of the columns before; 0 for the first. */
  number(column: number, before: number, text: number): number {
    const key = before * MOST_TEXTS + text;
    let number = this.numbers[column].get(key);
    if (number === undefined) {
      number = this.keys[column].push(key) - 1;
      this.numbers[column].set(key, number);
    }
    return number;
  }

  get count(): number {
    return this.columns === 0 ? 0 : this.keys[this.columns - 1].length;
  }

  /** The numbers of the texts of a combination. */
  texts(combination: number): readonly number[] {
    const found: number[] = [];
    for (let column = this.columns - 1, at = combination; column >= 0; column--) {
      const key = this.keys[column][at];
      found.unshift(key % MOST_TEXTS);
      at = Math.floor(key / MOST_TEXTS);
    }
    return found;
  }
}
