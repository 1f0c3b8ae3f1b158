/** An entry is quoted to be recognised, not to be read: a cell may hold 32,767 characters, as many as a message. */
const MOST_CHARACTERS = 60;

/** An entry as a sentence quotes it: on one line, and cut where it is long, never within a character. */
export function quote(entry: string): string {
  return shortened(entry).replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}

function shortened(entry: string): string {
  if (entry.length <= MOST_CHARACTERS) return entry;
  let text = "";
  for (const character of entry) {
    if (text.length + character.length >= MOST_CHARACTERS) break;
    text += character;
  }
  return `${text}…`;
}

/** The name of a series before a colon: "United States: imports" has one of its own, and becomes "United States (imports)". */
export function seriesAlone(name: string, space = " "): string {
  return name.replace(/: ([^()]+)$/, `${space}($1)`);
}
