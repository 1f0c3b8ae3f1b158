import { DATA_WORDS } from "../i18n/data";
import { EXPLAIN_WORDS } from "../i18n/explain";
import type { Language } from "../i18n/language";
import { releaseOf } from "../i18n/sourceLine";
import { sourceNote } from "../i18n/sourceNote";
import type { Provenance } from "./compared/dataset";
import type { Line } from "./inWords";

/** Which series of ours, and the releases that its figures come from with their dates, status and unit. */
export function sourceInWords({ names, measure, cited }: Provenance, language: Language): Line[] {
  const words = EXPLAIN_WORDS[language];
  const unit = DATA_WORDS[language].units[measure];
  const observations = cited.filter((one) => "status" in one);
  const targets = cited.filter((one) => !("status" in one));
  return [
    ...(names.length > 0
      ? [{ term: words.seriesOf, text: names.map((name) => name[language]).join(", ") }]
      : []),
    ...(observations.length > 0
      ? [{ term: words.headings.source, text: sourceNote(observations, language, unit) }]
      : []),
    ...targets.map((target) => ({
      term: words.headings.source,
      text: `${releaseOf(target, language)}, ${unit}`,
    })),
  ];
}
