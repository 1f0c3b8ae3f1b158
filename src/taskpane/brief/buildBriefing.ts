import { labelOf } from "../../analysis/time/Period";
import type { BuildResult, RunOptions, Workbook } from "../../excel/Workbook";
import type { Language } from "../../i18n/language";
import { briefingDrafts } from "../../sheets/briefing/briefingDrafts";
import { namesOf } from "../../sheets/briefing/names";
import type { BriefingSources, SeriesSource } from "../../sheets/Sources";

export interface BriefingWanted {
  readonly sources: BriefingSources & { readonly exports: SeriesSource };
  readonly languages: readonly Language[];
  /** Ordinal. */
  readonly month: number;
}

/** Gives the briefings that are there their month, and nothing else; builds those that are not. */
export async function buildBriefing(
  workbook: Workbook,
  { sources, languages, month }: BriefingWanted,
  options: RunOptions,
): Promise<BuildResult> {
  const label = labelOf({ frequency: "month", ordinal: month });
  const there: { readonly language: Language; readonly sheet: string }[] = [];
  for (const language of languages) {
    const result = await workbook.setInput(namesOf(language).asOf, label, options);
    if (result.kind === "set") there.push({ language, sheet: result.sheet });
    else if (result.kind !== "missing") return result;
  }
  const wanted = languages.filter((language) => there.every((one) => one.language !== language));
  if (wanted.length === 0) return { kind: "built", sheet: there[0].sheet };
  return workbook.writeSheets(briefingDrafts(sources, wanted, month, there[0]?.language), options);
}
