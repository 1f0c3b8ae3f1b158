import { functionHelp } from "../../scripts/functionHelp";
import { catalogue } from "../catalogue";
import { type Explained, explain } from "../../src/explain/explain";
import type { Resolved } from "../../src/explain/formula/evaluate";
import { inWords } from "../../src/explain/inWords";
import type { Language } from "../../src/i18n/language";
import "../functions/sheet";

export const help = functionHelp(catalogue());

/** What a sheet refers to: rows of cells by reference. */
export type Sheet = Readonly<Record<string, unknown[][]>>;

export async function explained(
  formula: string,
  sheet: Sheet = {},
  { row = 0, column = 0, shown = 0 }: { row?: number; column?: number; shown?: unknown } = {},
): Promise<Explained> {
  const references = new Map(
    Object.entries(sheet).map(([text, cells]): [string, Resolved] => [text, { cells }]),
  );
  const found = await explain({ formula, place: { row, column }, shown }, references, help);
  if (!found) throw new Error(`${formula} is not read`);
  return found;
}

/** The lines under a heading, term and text, of every call. */
export function told(one: Explained, heading: string, language: Language = "en"): string[] {
  return inWords(one, language)
    .filter((section) => section.heading === heading)
    .flatMap(({ lines }) => lines.map(({ term, text }) => `${term} | ${text}`));
}

export const wentIntoIt = (one: Explained) => told(one, "What went into it");
