import { isHeading } from "./columns";
import type { Line } from "./linesOf";
import { tokensOf } from "./tokens";

const NUMBER = /^[([]?[+\-−–△▲▽▼]?\s?\d[\d,]*(?:\.\d+)?\s?%?[)\]]?$/;
/** A cell of words: short, and no sentence. */
const WORDS = /^[^\d.!?:;]{1,24}$/;
const MOST_CELLS = 8;

/**
 * Lines with the rows of a table put together that was copied cell by cell, as from a Hangul file: a name and as many
 * numbers behind it as behind the next. Names one after the other are left, since then the figures may go down the columns.
 */
export function rowsOfCells(lines: readonly Line[]): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  const found: Line[] = [];
  let i = 0;
  while (i < lines.length) {
    const line = lines[i];
    const table = tableAt(texts, i);
    found.push(...(table?.rows.map((text) => ({ ...line, text })) ?? [line]));
    i += table?.lines ?? 1;
  }
  return found;
}

function tableAt(
  lines: readonly string[],
  start: number,
): { readonly rows: readonly string[]; readonly lines: number } | undefined {
  let first = start;
  while (first < lines.length && isCellOfWords(lines[first])) first++;
  const count = numbersAt(lines, first);
  if (first === start || count === 0 || count > MOST_CELLS) return undefined;
  const rows: string[] = [];
  let at = first - 1;
  while (at < lines.length && isCellOfWords(lines[at]) && numbersAt(lines, at + 1) === count) {
    rows.push(lines.slice(at, at + 1 + count).join(" "));
    at += 1 + count;
  }
  if (rows.length < 2) return undefined;
  const above = lines.slice(start, first - 1);
  const heading = headingIn(above, count);
  const rest = above.slice(0, above.length - (heading?.length ?? 0));
  if (rest.some(isName)) return { rows: lines.slice(start, at), lines: at - start };
  return { rows: [...rest, ...(heading ? [heading.join(" ")] : []), ...rows], lines: at - start };
}

function isCellOfWords(line: string): boolean {
  return WORDS.test(line) || (line.length <= 24 && isHeading(line));
}

function numbersAt(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && NUMBER.test(lines[end])) end++;
  return end - at;
}

/** The last lines that are the headings of so many columns, with or without one for the names. */
function headingIn(above: readonly string[], count: number): readonly string[] | undefined {
  return [count + 1, count]
    .filter((length) => length <= above.length)
    .map((length) => above.slice(-length))
    .find((cells) => isHeading(cells.join(" ")));
}

/** Nothing but a name that figures hang on. */
function isName(line: string): boolean {
  const [token] = tokensOf(line);
  return token?.kind === "name" && token.end - token.start === line.length;
}
