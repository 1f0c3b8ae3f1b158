import type { FormulaCells } from "../../excel/FormulaCells";
import type { OurBlock, OurCells } from "../../excel/OurCells";
import { explain } from "../../explain/explain";
import type { References } from "../../explain/formula/evaluate";
import { referencesOf } from "../../explain/formula/Formula";
import { inBrief, type InBrief, isSpilling } from "../../explain/inBrief";
import type { FunctionHelp } from "../../functions/help";
import type { Language } from "../../i18n/language";

/** What is known of references already: formulas filled down ask for the same columns again and again. */
export type Read = Map<string, References extends ReadonlyMap<string, infer R> ? R | undefined : never>;

/** Of an answer that spills the sources of all of it are told, not of the cell in its corner. */
const NOWHERE = { row: -1, column: -1 };

/** [@Period] is another cell in every row, and a name may be another in every sheet. */
const OF_A_ROW = /@|#This Row/i;

/**
 * Why a block shows an error, or where its figures come from: explained by the first cell with an error, or the first
 * one. Undefined where the block's formula cannot be read, or stands there no longer.
 */
export async function detailsOf(
  block: OurBlock,
  cells: FormulaCells & OurCells,
  { help, read, language }: { help: readonly FunctionHelp[]; read: Read; language: Language },
): Promise<InBrief | undefined> {
  const cell = await cells.ourCell(block, block.firstError);
  if (cell.kind !== "formula") return undefined;
  const texts = referencesOf(cell.formula);
  const keyOf = (text: string) => `${block.sheetId} ${OF_A_ROW.test(text) ? `${cell.address} ` : ""}${text}`;
  const unread = texts.filter((text) => !read.has(keyOf(text)));
  const found = unread.length > 0 ? await cells.readReferences(unread, cell.address) : new Map();
  for (const text of unread) read.set(keyOf(text), found.get(text));
  const references: References = new Map(
    texts.flatMap((text) => {
      const known = read.get(keyOf(text));
      return known ? [[text, known] as const] : [];
    }),
  );
  const explained = await explain(cell, references, help);
  if (!explained) return undefined;
  const brief = inBrief(explained, language);
  if (block.firstError || !isSpilling(explained)) return brief;
  const whole = await explain({ ...cell, place: NOWHERE }, references, help);
  return { ...brief, sources: whole ? inBrief(whole, language).sources : [] };
}
