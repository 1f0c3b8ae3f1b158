import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { PARTS } from "./tableHeaders";

/**
 * Univer 0.25.1 reads each formula to see which words are names, puts in what these stand for, and reads it again. Names of
 * cells, which are nearly all, are put in before: then it reads once.
 */
export function readNamesAtOnce(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const { treeBuilder: read } = lexer;
  if (typeof read !== "function") throw new Error("Univer changed: look at LexerTreeBuilder again");
  lexer.treeBuilder = function (formula, hasSuffixes = true, names) {
    const plain = names && withCells(formula, names);
    if (plain === undefined) return read.call(this, formula, hasSuffixes, names);
    return read.call(this, plain, hasSuffixes);
  };
}

interface Lexer {
  treeBuilder(formula: string, hasSuffixes?: boolean, names?: Names): unknown;
}
interface Names {
  readonly unitId: string;
  getValueByName(unit: string, name: string): { readonly formulaOrRefString: string } | null;
  /** Names that came or went since the last calculation. */
  getDirtyDefinedNameMap(): Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

/** Names, and what holds none; nor is one what is called, or what a sheet or a table is called. */
const WORDS = new RegExp(
  `${PARTS.source}|(?<![\\p{L}\\p{N}_.\\\\$])[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*(?![\\p{L}\\p{N}_.\\\\?(!['])`,
  "gu",
);
const CELLS = /^=?((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?)$/u;

/** A formula with the cells that its names stand for; undefined where one stands for something else, or is gone. */
function withCells(
  formula: string,
  { unitId, getValueByName, getDirtyDefinedNameMap }: Names,
): string | undefined {
  const isGone = (name: string) => formula.includes(name) && !getValueByName(unitId, name);
  if (Object.keys(getDirtyDefinedNameMap()[unitId] ?? {}).some(isGone)) return undefined;
  let isPlain = true;
  const plain = formula.replace(WORDS, (part, at: number) => {
    if (/^["'[]/.test(part)) return part;
    const named = getValueByName(unitId, part);
    if (!named) return part;
    const cells = formula[at - 1] === "!" ? undefined : CELLS.exec(named.formulaOrRefString)?.[1];
    isPlain &&= cells !== undefined;
    return cells ?? part;
  });
  return isPlain ? plain : undefined;
}
