// Formulas whose references say how far away their cells are: R[-1]C for the cell above.
const A1 = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\p{L}\p{N}_.(!])`;
const R1C1 = String.raw`R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\p{L}\p{N}_(!])`;
/** Where letters and digits are no reference: texts, names of sheets, columns of a table, and within words. */
const WORDS = String.raw`"[^"]*"|'[^']*'|\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]|(?<![\p{L}\p{N}_.$])`;
const [CELLS, DISTANCES] = [A1, R1C1].map((reference) => new RegExp(`${WORDS}${reference}`, "gu"));

export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(
    CELLS,
    (found, fixedColumn: string, letters?: string, fixedRow = "", digits = "") => {
      if (!letters) return found;
      const at = [...letters.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return `R${part(Number(digits) - 1, row, fixedRow)}C${part(at, column, fixedColumn)}`;
    },
  );
}

export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(DISTANCES, (found: string, rowPart?: string, columnPart?: string) => {
    if (/^["'[]/.test(found)) return found;
    const [fixedRow, r] = place(rowPart, row);
    const [fixedColumn, c] = place(columnPart, column);
    return `${fixedColumn}${letters(c)}${fixedRow}${r + 1}`;
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
