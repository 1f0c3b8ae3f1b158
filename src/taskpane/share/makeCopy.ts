import type { BuildResult, Refused, RunOptions, Workbook } from "../../excel/Workbook";
import type { Language } from "../../i18n/language";
import { knownTables } from "../../model/tableInWorkbook";
import { type CopyHindered, shareCopy } from "../../sheets/shareCopy/shareCopy";
import { today } from "../bringIn/today";
import { loadHelp } from "../formula/loadHelp";
import { cellNotes } from "./cellNotes";

/** Reads the chosen sheets, and writes their copies with the appendix: all of them, or nothing. */
export async function makeCopy(
  workbook: Workbook,
  chosen: readonly string[],
  language: Language,
  options: RunOptions,
): Promise<BuildResult | Refused | CopyHindered> {
  const [found, tables, help] = await Promise.all([
    workbook.readSheets(chosen),
    workbook.readTables(),
    loadHelp(),
  ]);
  if (found.kind === "refused") return found;
  const known = tables.kind === "tables" ? knownTables(tables.model, tables.tables) : [];
  const sheets = found.sheets.filter(({ id }) => chosen.includes(id));
  const noteOf = await cellNotes({ workbook: found, sheets, known, help, language }, options.signal);
  if (options.signal.aborted) return { kind: "cancelled" };
  const copy = shareCopy({ workbook: found, chosen, noteOf, copiedOn: today(), language });
  return copy.kind === "ready" ? workbook.writeSheets(copy.drafts, options) : copy;
}
