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
  const nameOf = (language: Language) => namesOf(language).asOf;
  const set = await workbook.setInputs({ names: languages.map(nameOf), text: label }, options);
  if (set.kind === "set") return { kind: "built", sheet: set.sheet };
  if (set.kind !== "missing") return set;
  const found = await figures();
  if (found.kind === "refused") return found;
  const [there, wanted] = [true, false].map((isThere) =>
    languages.filter((language) => set.there.includes(nameOf(language)) === isThere),
  );
  return workbook.writeSheets(briefingDrafts(found.sources, wanted, month, there[0]), {
    ...options,
    ...(there.length > 0 && { inputs: { names: set.there, text: label } }),
  });
}
