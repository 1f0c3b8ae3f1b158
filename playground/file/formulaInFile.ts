import { tokenize } from "@borgar/fx";

/** Functions that came after the file format: it names them with a prefix. The first few have two. */
const SORTED = ["FILTER", "SORT"];
const NEWER =
  "ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FILTER FORMULATEXT HSTACK IFNA IFS ISFORMULA LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN SEQUENCE SINGLE SORT SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR".split(
    " ",
  );
/** Excel saves the functions of add-ins so, with the namespace's dot as a line. */
const OURS = "_xldudf_";

interface Token {
  readonly type: string;
  readonly value: string;
}

/**
 * A formula as Excel writes it into a file: newer and our own functions by their names there, the names of LET marked, the
 * own row of a table in its long form, a spill as a call.
 * @param table - The table that the cell stands in.
 */
export function formulaInFile(formula: string, table?: string): string {
  const tokens = tokenize(formula, { mergeRefs: true }) as readonly Token[];
  const variables = variablesOf(tokens);
  return tokens
    .map(({ type, value }, i) => {
      const isSpill = tokens[i + 1]?.value === "#";
      if (type === "operator" && value === "#") return "";
      if (type === "func") return functionInFile(value);
      if (type === "range_named" && variables.has(value.toUpperCase())) return `_xlpm.${value}`;
      if (isSpill) return `_xlfn.ANCHORARRAY(${value})`;
      return type === "structured" ? ownRowInFile(value, table) : value;
    })
    .join("")
    .replace(/^=/, "");
}

/** The same backwards. */
export function formulaFromFile(text: string): string {
  const formula = text
    .replace(/_xlfn\.(?:_xlws\.)?ANCHORARRAY\(([^()]*)\)/g, "$1#")
    .replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./g, "")
    .replace(/_xldudf_([A-Z]+)_/g, "$1.")
    .replace(/([\w.]*)\[\[#This Row\],\[([^[\]]*)\]\]/g, (_, table: string, column: string) =>
      /^\w+$/.test(column) ? `${table}[@${column}]` : `${table}[@[${column}]]`,
    );
  return `=${formula}`;
}

function functionInFile(name: string): string {
  const upper = name.toUpperCase();
  if (upper.includes(".") && upper.startsWith("TRADE.")) return OURS + upper.replace(".", "_");
  if (!NEWER.includes(upper)) return name;
  return SORTED.includes(upper) ? `_xlfn._xlws.${upper}` : `_xlfn.${upper}`;
}

/** `[@Period]` and `Table[@[Two words]]`. */
function ownRowInFile(reference: string, table: string | undefined): string {
  const [, name, column] = /^([^[]*)\[@\[?([^[\]]+)\]?\]$/.exec(reference) ?? [];
  return column === undefined ? reference : `${name || (table ?? "")}[[#This Row],[${column}]]`;
}

/** Names that LET and LAMBDA define: of LET every other argument but the last. */
function variablesOf(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  const open: { readonly isLet: boolean; argument: number }[] = [];
  tokens.forEach(({ type, value }, i) => {
    const inner = open[open.length - 1];
    if (value === "(") {
      const before = tokens[i - 1];
      open.push({ isLet: before?.type === "func" && /^(?:LET|LAMBDA)$/i.test(before.value), argument: 0 });
    } else if (value === ")") open.pop();
    else if (value === "," && inner) inner.argument++;
    else if (type === "range_named" && inner?.isLet && isAlone(tokens, i)) found.add(value.toUpperCase());
  });
  return found;
}

/** An argument of its own, with another behind it. */
function isAlone(tokens: readonly Token[], i: number): boolean {
  const near = (step: number) => {
    let at = i + step;
    while (tokens[at]?.type === "whitespace") at += step;
    return tokens[at]?.value;
  };
  return ["(", ","].includes(near(-1) ?? "") && near(1) === ",";
}
