import type { Context } from "./Context";
import { noteLine, type Rows } from "./grid";
import { PART_COLUMNS, partLines, partsHeading } from "./lines";

export const IMPORT_COLUMNS = [...PART_COLUMNS, "code"] as const;

/** Imports by item; the total stands in the summary. */
export function importsSection(context: Context): Rows[] {
  const { words, tables, sources } = context;
  const { importItems } = tables;
  // Without total imports those of items have no share of them, and are left out for that.
  const { imports, importItems: missing } = words.missing;
  const why = sources.importItems.length > 0 ? imports : missing;
  if (!importItems) return [noteLine(`${words.sections.imports}: ${why}`)];
  return [
    partsHeading(words.sections.imports, context),
    partLines(importItems, sources.importItems.length, context),
  ];
}
