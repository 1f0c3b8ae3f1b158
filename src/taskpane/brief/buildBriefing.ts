import { labelOf } from "../../analysis/time/Period";
import type { BuildResult, Refused, RunOptions, Workbook } from "../../excel/Workbook";
import type { Language } from "../../i18n/language";
import { briefingDrafts } from "../../sheets/briefing/briefingDrafts";
import { namesOf } from "../../sheets/briefing/names";
import type { BriefingSources, SeriesSource } from "../../sheets/Sources";

export interface BriefingFigures {
  readonly kind: "figures";
  readonly sources: BriefingSources & { readonly exports: SeriesSource };
}

export interface BriefingWanted {
  /** Asked only where one is to be built: another month of one that is there needs no look at the tables. */
  readonly figures: () => Promise<BriefingFigures | Refused>;
  readonly languages: readonly Language[];
  /** Ordinal. */
  readonly month: number;
}

/** Gives the briefings that are there their month, and nothing else; builds those that are not. */
export async function buildBriefing(
  workbook: Workbook,
  { figures, languages, month }: BriefingWanted,
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
  const found = await figures();
  if (found.kind === "refused") return found;
  return workbook.writeSheets(briefingDrafts(found.sources, wanted, month, there[0]?.language), options);
}
