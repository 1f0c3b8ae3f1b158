import type { FormulaCells, SelectedFormula } from "../../excel/FormulaCells";
import type { OurBlock, OurCells } from "../../excel/OurCells";
import { explain, isSpilling } from "../../explain/explain";
import type { References } from "../../explain/formula/evaluate";
import { referencesOf } from "../../explain/formula/Formula";
import { inBrief, type InBrief } from "../../explain/inBrief";
import type { FunctionHelp } from "../../functions/help";
import { EXPLAIN_WORDS } from "../../i18n/explain";
import type { Language } from "../../i18n/language";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { SeriesModel } from "../../model/WorkbookModel";
import { seriesSources } from "../seriesSources";
import { seriesRead } from "./tablesRead";

/** What is known of references already: formulas filled down ask for the same columns again and again. */
export type Read = Map<string, References extends ReadonlyMap<string, infer R> ? R | undefined : never>;

/** Of an answer that spills the sources of all of it are told, not of the cell in its corner. */
const NOWHERE = { row: -1, column: -1 };

/** [@Period] is another cell in every row, and a name may be another in every sheet. */
const OF_A_ROW = /@|#This Row/i;

interface Known {
  readonly help: readonly FunctionHelp[];
  readonly tables: readonly TableInWorkbook[];
  readonly read: Read;
  readonly language: Language;
}

/**
 * Why a block shows an error, or where its figures come from: explained by the first cell with an error, or the first
 * one. Undefined where the block's formula cannot be read, or stands there no longer.
 */
export async function detailsOf(
  block: OurBlock,
  cells: FormulaCells & OurCells,
  known: Known,
): Promise<InBrief | undefined> {
  const { help, language } = known;
  const cell = await cells.ourCell(block, block.firstError);
  if (cell.kind !== "formula") return undefined;
  const references = await referencesRead(cell, block, cells, known);
  const explained = await explain(cell, references, help);
  if (!explained) return undefined;
  const brief = inBrief(explained, language);
  const isWhole = !block.firstError && isSpilling(explained);
  const whole = isWhole && (await explain({ ...cell, place: NOWHERE }, references, help));
  const shipped = whole ? inBrief(whole, language).sources : brief.sources;
  const own = seriesSources(await seriesReadBy(block, cells, known), language);
  const term = EXPLAIN_WORDS[language].headings.source;
  return { ...brief, sources: [...shipped, ...own.map((text) => ({ term, text }))] };
}

/** What the references of a cell's formula lead to. */
async function referencesRead(
  { formula, address }: SelectedFormula,
  { sheetId }: OurBlock,
  cells: FormulaCells,
  { read }: Known,
): Promise<References> {
  const texts = referencesOf(formula);
  const keyOf = (text: string) => `${sheetId} ${OF_A_ROW.test(text) ? `${address} ` : ""}${text}`;
  const unread = texts.filter((text) => !read.has(keyOf(text)));
  const found = unread.length > 0 ? await cells.readReferences(unread, address) : new Map();
  for (const text of unread) read.set(keyOf(text), found.get(text));
  return new Map(
    texts.flatMap((text) => {
      const known = read.get(keyOf(text));
      return known ? [[text, known] as const] : [];
    }),
  );
}

/** The series of the workbook's own tables that the formulas of a block read: what lies between its corners reads. */
async function seriesReadBy(
  block: OurBlock,
  cells: FormulaCells & OurCells,
  known: Known,
): Promise<SeriesModel[]> {
  if (known.tables.length === 0) return [];
  const { rows, columns } = block.rect;
  const corners = [
    { row: 0, column: 0 },
    ...(rows * columns > 1 ? [{ row: rows - 1, column: columns - 1 }] : []),
  ];
  const addresses: (string | undefined)[][] = [];
  for (const corner of corners) {
    const cell = await cells.ourCell(block, corner);
    if (cell.kind !== "formula") return [];
    const references = await referencesRead(cell, block, cells, known);
    // In the order of the formula, so that those of one corner go with those of the other.
    addresses.push(referencesOf(cell.formula).map((text) => references.get(text)?.address));
  }
  const [first, last = first] = addresses;
  return seriesRead(first, last, known.tables);
}
