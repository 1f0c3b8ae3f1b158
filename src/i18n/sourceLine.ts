import { source } from "../dataset/sources";
import type { Observation } from "../dataset/types";
import { DATA_WORDS } from "./data";
import type { Language } from "./language";

/** One line that cites a figure: publisher, release and date, provisional or final, unit. */
export function sourceLine(
  observation: Observation,
  language: Language,
  unit: string = DATA_WORDS[language].units.amount,
): string {
  return `${releaseOf(observation, language)}, ${DATA_WORDS[language].status[observation.status]}, ${unit}`;
}

/** The short citation, which ends with its date; the date of the figure too where that is another. */
export function releaseOf(
  { source: key, vintage }: Pick<Observation, "source" | "vintage">,
  language: Language,
): string {
  const cited = source(key);
  return vintage === cited.date
    ? cited[language]
    : `${cited[language]}, ${DATA_WORDS[language].asOf(vintage)}`;
}
