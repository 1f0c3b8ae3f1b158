/** A cell of the same sheet, or of another; not a name, a function or a column of a table. */
const CELL = /(?<![\p{L}\p{N}_.$[])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.([])/gu;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]/g;

/**
 * The formulas with which a column goes on below its last row, as Excel fills them down: none where the last rows have no
 * formula, or not the same one.
 */
export function filledDown(column: readonly unknown[], rows: number): string[] | undefined {
  const last = column[column.length - 1];
  if (typeof last !== "string" || !last.startsWith("=")) return undefined;
  const before = column[column.length - 2];
  const isSame = column.length === 1 || (typeof before === "string" && moved(before, 1) === last);
  return isSame ? Array.from({ length: rows }, (_, i) => moved(last, i + 1)) : undefined;
}

function moved(formula: string, rows: number): string {
  let result = "";
  let from = 0;
  const move = (part: string) =>
    part.replace(CELL, (_, fixColumn, letters, fixRow, row) =>
      [fixColumn, letters, fixRow, fixRow ? row : Number(row) + rows].join(""),
    );
  for (const { index, 0: quoted } of formula.matchAll(QUOTED)) {
    result += move(formula.slice(from, index)) + quoted;
    from = index + quoted.length;
  }
  return result + move(formula.slice(from));
}
