import type { Steps } from "./steps";

/** Asked by the row, one object rarely serves more than these in turn. */
const MOST_ANSWERS = 8;

/**
 * Remembers the latest answers of a function with the object that they are about: as long as it lives, and no longer. The
 * answer is the same with and without: this is no state that anyone can see, only time saved. A sheet asks for the same
 * thing again and again: five cells with five results of one series, a whole column at each recalculation.
 *
 * @param calculate - Its answer depends on its arguments alone. The object never changes; the others are numbers, texts
 *   and objects that are told apart by identity.
 */
export function rememberedWith<O extends object, A extends readonly unknown[], R>(
  calculate: (object: O, ...others: A) => R,
  most = MOST_ANSWERS,
): (object: O, ...others: A) => R {
  const known = new Answers<O, A, R>(most);
  return (object, ...others) =>
    (known.find(object, others) ?? known.add(object, others, calculate(object, ...others))).answer;
}

/** The same for a calculation in steps. */
export function rememberedSteps<O extends object, A extends readonly unknown[], R>(
  calculate: (object: O, ...others: A) => Steps<R>,
  most = MOST_ANSWERS,
): (object: O, ...others: A) => Steps<R> {
  const known = new Answers<O, A, R>(most);
  return function* (object, ...others) {
    const found =
      known.find(object, others) ?? known.add(object, others, yield* calculate(object, ...others));
    return found.answer;
  };
}

interface Answer<A, R> {
  readonly others: A;
  readonly answer: R;
}

class Answers<O extends object, A extends readonly unknown[], R> {
  private readonly of = new WeakMap<O, Answer<A, R>[]>();

  constructor(private readonly most: number) {}

  find(object: O, others: A): Answer<A, R> | undefined {
    return this.of.get(object)?.find((one) => one.others.every((other, i) => Object.is(other, others[i])));
  }

  add(object: O, others: A, answer: R): Answer<A, R> {
    const added = { others, answer };
    this.of.set(object, [added, ...(this.of.get(object) ?? [])].slice(0, this.most));
    return added;
  }
}
