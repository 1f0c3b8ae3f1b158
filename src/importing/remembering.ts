const MOST_REMEMBERED = 100_000;
/** Names and units are shorter; of long texts hardly any comes twice. */
const LONGEST_REMEMBERED = 100;

/** An answer to one text after another, where many are the same. */
export function remembering<R>(answer: (text: string) => R): (text: string) => R {
  const known = new Map<string, { readonly answer: R }>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return answer(text);
    let found = known.get(text);
    if (!found) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(ownCopy(text), (found = { answer: answer(text) }));
    }
    return found.answer;
  };
}

/** A part of a text keeps the whole of it in memory: a copy does not. */
export function ownCopy(text: string): string {
  return Array.from(text).join("");
}
