const LONGEST = 31;

/** A sheet name that is free: the wanted one, or the wanted one with a number behind it. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const isTaken = new Set(taken.map((name) => name.toLowerCase()));
  // Excel forbids these characters, and an apostrophe at either end.
  const clean =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  let name = clean.slice(0, LONGEST);
  for (let n = 2; isTaken.has(name.toLowerCase()); n++) {
    const number = ` (${n})`;
    name = clean.slice(0, LONGEST - number.length) + number;
  }
  return name;
}
