/**
 * Pairs of whole numbers, numbered in the order in which they come. Arrays of whole numbers and an open table of places: a
 * `Map` would need a key of more than 31 bits for each pair, and take seconds and megabytes for what a million lines ask.
 */
export class Pairs {
  count = 0;
  private firsts = new Int32Array(1 << 10);
  private seconds = new Int32Array(1 << 10);
  /** Number of a pair + 1 where its hash leads, or in the next free place behind; never more than half full. */
  private places = new Int32Array(1 << 11);

  number(first: number, second: number): number {
    let place = this.hash(first, second);
    for (let number = this.places[place]; number !== 0; number = this.places[place]) {
      if (this.firsts[number - 1] === first && this.seconds[number - 1] === second) return number - 1;
      place = (place + 1) & (this.places.length - 1);
    }
    if (this.count === this.firsts.length) {
      this.grow();
      return this.number(first, second);
    }
    this.firsts[this.count] = first;
    this.seconds[this.count] = second;
    this.places[place] = ++this.count;
    return this.count - 1;
  }

  first(number: number): number {
    return this.firsts[number];
  }

  second(number: number): number {
    return this.seconds[number];
  }

  /** Multiplying by odd numbers of 32 bits mixes low bits up; shifting brings the mixed ones down. */
  private hash(first: number, second: number): number {
    const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.places.length - 1);
  }

  private grow(): void {
    this.firsts = twice(this.firsts);
    this.seconds = twice(this.seconds);
    this.places = new Int32Array(2 * this.places.length);
    for (let i = 0; i < this.count; i++) {
      let place = this.hash(this.firsts[i], this.seconds[i]);
      while (this.places[place] !== 0) place = (place + 1) & (this.places.length - 1);
      this.places[place] = i + 1;
    }
  }
}

function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}
