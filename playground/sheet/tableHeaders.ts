import { LexerTreeBuilder, SuperTableService } from "@univerjs/engine-formula";

/**
 * Univer 0.25.1 reads signs of a table's header as if they stood in the formula: the parenthesis of
 * `T[[Steel (20-item scheme)]]` opens an argument, the apostrophe before a sign opens the name of a sheet, and the column
 * is blank. Such signs go through its reader as characters for private use, one for one, since it counts places.
 */
export function readSignsInHeaders(): void {
  const lexer = LexerTreeBuilder.prototype as unknown as Lexer;
  const { _nodeMaker: read, sequenceNodesBuilder: split, getNewFormulaWithPrefix: prefixed } = lexer;
  if (typeof read !== "function") throw new Error("Univer changed: look at LexerTreeBuilder again");
  lexer._nodeMaker = function (formula, ...rest) {
    return read.call(this, withoutSigns(formula), ...rest);
  };
  // What becomes a formula again.
  lexer.sequenceNodesBuilder = function (formula) {
    return split
      .call(this, formula)
      ?.map((node) =>
        typeof node === "string" ? withSigns(node) : { ...node, token: withSigns(node.token) },
      );
  };
  lexer.getNewFormulaWithPrefix = function (formula, hasFunction) {
    const made = prefixed.call(this, formula, hasFunction);
    return made && withSigns(made);
  };

  const tables = SuperTableService.prototype;
  const { registerTable } = tables;
  tables.registerTable = function (unit, name, table) {
    registerTable.call(this, unit, name, { ...table, titleMap: new Headers(table.titleMap) });
  };
}

interface Lexer {
  _nodeMaker(formula: string, ...rest: unknown[]): unknown;
  sequenceNodesBuilder(formula: string): (string | { token: string })[] | undefined;
  getNewFormulaWithPrefix(formula: string, hasFunction: (name: string) => boolean): string | null;
}

/** Places of columns by header, asked for as it stands in a formula. */
class Headers extends Map<string, number> {
  override get(key: string): number | undefined {
    return super.get(withSigns(key).replace(/'([\s\S])/g, "$1")) ?? super.get(key);
  }
}

/** Texts and names of sheets, where a bracket is no table's; and what stands between brackets, two deep. */
export const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]/g;
const SIGNS = /'[\x00-\x7f]|[(){}"\r\n]/g;
const PRIVATE = 0xe000;

function withoutSigns(formula: string): string {
  return formula.replace(PARTS, (part) => (part.startsWith("[") ? part.replace(SIGNS, hidden) : part));
}

function hidden(signs: string): string {
  return [...signs].map((sign) => String.fromCharCode(PRIVATE + sign.charCodeAt(0))).join("");
}

function withSigns(text: string): string {
  return text.replace(/[\ue000-\ue07f]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - PRIVATE));
}
