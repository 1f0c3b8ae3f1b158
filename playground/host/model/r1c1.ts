// Formulas whose references say how far away their cells are: R[-1]C for the cell above.
const A1 = /(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_(!])/gu;
const R1C1 = /R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(!])/gu;

export function toR1C1(formula: string, row: number, column: number): string {
  return outsideWords(formula, A1, ([, fixedColumn, letters, fixedRow, digits]) => {
    const at = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return `R${part(Number(digits) - 1, row, fixedRow)}C${part(at, column, fixedColumn)}`;
  });
}

export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideWords(formula, R1C1, ([, rowPart, columnPart]) => {
    const [fixedRow, r] = place(rowPart, row);
    const [fixedColumn, c] = place(columnPart, column);
    return `${fixedColumn}${letters(c)}${fixedRow}${r + 1}`;
  });
}

/** Neither in names and functions nor in texts. */
function outsideWords(formula: string, pattern: RegExp, change: (match: string[]) => string): string {
  return formula.replace(pattern, (...match: unknown[]) => {
    const offset = match[match.length - 2] as number;
    const before = formula.slice(0, offset);
    const isInText = (before.match(/"/g)?.length ?? 0) % 2 === 1;
    const isInWord = /[\p{L}\p{N}_.$]$/u.test(before) || before.lastIndexOf("[") > before.lastIndexOf("]");
    return isInText || isInWord ? (match[0] as string) : change(match as string[]);
  });
}

function part(at: number, from: number, fixed: string): string {
  if (fixed) return String(at + 1);
  return at === from ? "" : `[${at - from}]`;
}

function place(text: string | undefined, from: number): [fixed: string, at: number] {
  if (!text) return ["", from];
  return text.startsWith("[") ? ["", from + Number(text.slice(1, -1))] : ["$", Number(text) - 1];
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}
