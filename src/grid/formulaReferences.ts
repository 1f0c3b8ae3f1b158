import { tokenize } from "@borgar/fx";

/** A reference as it is written in a formula, and where: cells, a part of a table, or a defined name. */
export interface FormulaReference {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly type: string;
  readonly value: string;
  readonly loc?: readonly number[];
}

const CELLS = new Set(["range", "range_beam", "range_ternary", "structured"]);

/** Every reference of a formula, in its order; names that LET and LAMBDA give are none. */
export function referencesIn(formula: string): FormulaReference[] {
  const tokens = tokenize(formula, { withLocation: true, mergeRefs: true }) as readonly Token[];
  const given = namesGiven(tokens);
  return tokens.flatMap(({ type, value, loc }) => {
    const isReference = CELLS.has(type) || (type === "range_named" && !given.has(value.toLowerCase()));
    return isReference && loc ? [{ text: value, start: loc[0], end: loc[1] }] : [];
  });
}

/** The texts of a formula's references, each once, in their order. */
export function referenceTexts(formula: string): string[] {
  return [...new Set(referencesIn(formula).map(({ text }) => text))];
}

/** The formula with other references in the places of its own; undefined leaves one as it is. */
export function withReferences(formula: string, otherFor: (text: string) => string | undefined): string {
  let changed = formula;
  for (const { text, start, end } of referencesIn(formula).reverse())
    changed = changed.slice(0, start) + (otherFor(text) ?? text) + changed.slice(end);
  return changed;
}

/** Of LAMBDA a name that stands alone, with another argument behind it; of LET every other one of those, before its value. */
function namesGiven(tokens: readonly Token[]): Set<string> {
  const words = tokens.filter(({ type }) => type !== "whitespace");
  const found = new Set<string>();
  const open: { readonly called: string; argument: number }[] = [];
  words.forEach(({ type, value }, i) => {
    const call = open[open.length - 1];
    if (value === "(" || value === "{") open.push({ called: calledIn(words[i - 1]?.value), argument: 0 });
    else if (value === ")" || value === "}") open.pop();
    else if (value === "," && call) call.argument++;
    else if (type === "range_named" && call) {
      const isAlone = ["(", ","].includes(words[i - 1]?.value) && words[i + 1]?.value === ",";
      const isGiven = call.called === "LAMBDA" || (call.called === "LET" && call.argument % 2 === 0);
      if (isAlone && isGiven) found.add(value.toLowerCase());
    }
  });
  return found;
}

function calledIn(word = ""): string {
  return word.replace(/^_xlfn\./i, "").toUpperCase();
}
