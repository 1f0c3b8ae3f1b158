import type { Sheet } from "../readers/Book";
import { isBlank } from "./grid";
import { figureIn } from "./numberIn";
import { periodIn } from "./periodIn";
import { sameUnit, type Unit, unitOf } from "./unitWords";

/** A figure between what may be a currency and what may be a unit: "93.6억 달러", "US$ 54.7 bn", "1,200톤". */
const WITH_UNIT =
  /^(?<sign>[+\-−–△▲▽▼(]?)\s*(?<before>[^\d\s+\-−–△▲▽▼().,][^\d]*?)?\s*(?<figure>\d[\d,]*(?:\.\d+)?)\s*(?<behind>[^\d\s().,%％][^\d]*?)?(?<end>\)?)$/u;
/** As the press shortens them behind a currency. */
const SHORT: Readonly<Record<string, string>> = { m: "million", b: "billion" };
/** One cell may be anything. */
const FEWEST = 2;

interface Found {
  readonly row: number;
  readonly column: number;
  /** The figure without its unit. */
  readonly bare: string;
  readonly words: string;
  readonly unit: Unit;
}

/**
 * A sheet whose figures carry their unit in each cell, as one whose figures are bare: the unit goes to the heading of the
 * column, or, where periods stand there, is told of the whole sheet. Only where all cells of a column name the same unit,
 * and all columns of periods do; others stay as they are.
 *
 * @returns `stated`: what the sheet then says of its unit, as offices write it above a table.
 */
export function unitsOutOfCells(sheet: Sheet): { readonly sheet: Sheet; readonly stated?: string } {
  const columns = columnsOf(sheet);
  if (columns.length === 0) return { sheet };
  const named = columns.map((cells) => headingOf(sheet.rows, cells[0]));
  const [first, ...others] = columns.filter((_, i) => !named[i]);
  const isOne = others.every((cells) => sameUnit(cells[0].unit, first[0].unit));
  const rows = sheet.rows.map((row) => [...row]);
  columns.forEach((cells, i) => {
    const heading = named[i];
    if (!heading && !isOne) return;
    for (const { row, column, bare } of cells) rows[row][column] = bare;
    if (heading) rows[heading.row][heading.column] = `${heading.text} (${cells[0].words})`;
  });
  return { sheet: { ...sheet, rows }, ...(first && isOne && { stated: `단위: ${first[0].words}` }) };
}

/** Cells with a unit in them, by column. */
function columnsOf({ rows }: Sheet): readonly (readonly Found[])[] {
  const columns = new Map<number, Found[]>();
  /** By column, the text that was last seen to have none: rows below one another often say the same. */
  const bare: string[] = [];
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (typeof cell !== "string" || cell === bare[column]) return;
      const one = withUnit(cell);
      if (!one) {
        bare[column] = cell;
        return;
      }
      const own = columns.get(column);
      if (own) own.push({ ...one, row, column });
      else columns.set(column, [{ ...one, row, column }]);
    }),
  );
  const all = [...columns.values()];
  if (all.flat().length < FEWEST) return [];
  return all.filter((cells) => cells.every(({ unit }) => sameUnit(unit, cells[0].unit)));
}

function withUnit(cell: string): Pick<Found, "bare" | "words" | "unit"> | undefined {
  if (cell.length > 40 || figureIn(cell) !== undefined) return undefined;
  const { sign = "", before = "", figure, behind = "", end } = WITH_UNIT.exec(cell.trim())?.groups ?? {};
  if (figure === undefined) return undefined;
  const words = `${before.trim()} ${before ? (SHORT[behind.toLowerCase()] ?? behind) : behind}`.trim();
  const unit = unitOf(words);
  if (unit?.kind !== "money" && unit?.kind !== "weight") return undefined;
  return { bare: `${sign}${figure}${end}`, words, unit };
}

/** The text above the first figure of a column, unless it is a period. */
function headingOf(rows: Sheet["rows"], { row, column }: Found) {
  for (let r = row - 1; r >= 0; r--) {
    const text = rows[r][column];
    if (isBlank(text)) continue;
    return typeof text === "string" && !periodIn(text) ? { row: r, column, text } : undefined;
  }
  return undefined;
}
