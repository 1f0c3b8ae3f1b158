import type { About } from "./about";
import { chosen, columnNamed } from "./columns";
import { codeOf } from "./codes";
import { bare, type Entry, type Name, percentOf } from "./Entry";
import type { Token } from "./tokens";

/** A line of the text with what it says. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const MOST_BELOW = 5;

/**
 * A line of names and below it lines of as many numbers, as a table's rows come out of a PDF. Their labels say which is
 * the release's month and which is growth; without labels the first is the figure and the second its growth.
 */
export function acrossLines(
  names: readonly Token[],
  below: () => readonly Line[],
  about: About,
): { readonly entries: readonly Entry[]; readonly lines: number } | undefined {
  const own = names.filter(
    (token): token is Extract<Token, { kind: "name" }> =>
      token.kind === "name" && token.subject.kind !== "exports" && token.subject.kind !== "none",
  );
  if (own.length < 2 || names.some(({ kind }) => kind !== "name" && kind !== "side")) return undefined;
  const rows: { readonly label: string; readonly cells: readonly Token[] }[] = [];
  for (const { text, tokens } of below().slice(0, MOST_BELOW)) {
    const cells = tokens.filter(({ kind }) => kind === "number" || kind === "growth");
    if (cells.length !== own.length || tokens.some(({ kind }) => kind === "amount")) break;
    rows.push({ label: text.slice(0, cells[0].start), cells });
  }
  if (rows.length === 0) return undefined;
  const labels = rows.map(({ label }) => columnNamed(label));
  const isTold = rows.length > 2 || labels.some((label) => label?.kind === "month");
  const found = isTold
    ? chosen(
        labels.map((label) => label ?? { kind: "other" }),
        about,
      )
    : { value: 0, ...(rows.length > 1 && labels[1]?.kind !== "other" && { growth: 1 }) };
  const values = found.value === undefined ? undefined : rows[found.value].cells;
  const growth = found.growth === undefined ? undefined : rows[found.growth].cells;
  const entries = own.map((token: Name, i): Entry => {
    const called = { code: codeOf(token), text: token.text };
    const value = values?.[i];
    if (value?.kind !== "number")
      return {
        ...called,
        value: NaN,
        step: NaN,
        unclear: `${token.text}: ${rows.map(({ cells }) => printed(cells[i])).join(", ")}`,
      };
    const percent = growth && percentOf(growth[i]);
    return { ...bare(value), ...called, ...(percent !== undefined && { growth: percent }) };
  });
  return { entries, lines: rows.length };
}

function printed(token: Token): string {
  return String(percentOf(token) ?? "");
}
