/**
 * Remembers the latest answers of a function, by the content of its argument. The answer is the same with and without:
 * this is no state that anyone can see, only time saved. A sheet asks for the same thing again and again: five cells
 * with five results of one forecast, a whole workbook at each recalculation.
 *
 * @param calculate - Its answer depends on its argument alone, and nobody changes it afterwards.
 * @param keyOf - Equal for equal arguments, and for no others: the numbers themselves, not a hash of them.
 * @param size - Answers kept; the one unused longest goes first.
 */
export function memoized<A extends unknown[], R>(
  calculate: (...argument: A) => R,
  keyOf: (...argument: A) => string,
  size = 64,
): (...argument: A) => R {
  const answers = new Map<string, R>();
  return (...argument) => {
    const key = keyOf(...argument);
    const known = answers.get(key);
    const answer = known ?? calculate(...argument);
    // Written anew even when known, so that the map stands in order of use.
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > size) answers.delete(answers.keys().next().value as string);
    return answer;
  };
}
