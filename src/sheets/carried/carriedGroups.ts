import type { BriefingSources } from "../Sources";
import type { CarriedGroup } from "./carriedDraft";

/** The divisions of exports that the workbook has. */
export function carriedGroups({ items, regions }: BriefingSources): CarriedGroup[] {
  const semiconductors = items.find(({ code }) => /:semiconductors$/.test(code));
  return [
    ...(items.length > 0 ? [{ kind: "items" as const, parts: items, semiconductors }] : []),
    ...(regions.length > 0 ? [{ kind: "regions" as const, parts: regions }] : []),
  ];
}
