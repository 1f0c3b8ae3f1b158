import { type BaseValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";

const MOST_KEPT = 20_000;

/**
 * Univer 0.25.1 tries for every text that a criterion of SUMIFS or COUNTIFS meets, and each time anew, whether it is a
 * date in one of hundreds of spellings. What a text is does not change: it is kept.
 */
export function keepTextsAsNumbers(): void {
  const text = StringValueObject.prototype;
  const original = text.convertToNumberObjectValue;
  const numbers = new Map<unknown, BaseValueObject>();
  text.convertToNumberObjectValue = function () {
    const value = this.getValue();
    let found = numbers.get(value);
    if (!found) {
      if (numbers.size >= MOST_KEPT) numbers.clear();
      numbers.set(value, (found = original.call(this)));
    }
    if (!(found instanceof NumberValueObject)) return found as never;
    // Numbers are calculated with in place: each gets its own.
    return NumberValueObject.create(found.getValue(), found.getPattern()) as never;
  };
}
