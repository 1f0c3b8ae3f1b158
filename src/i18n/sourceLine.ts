import { source } from "../dataset/sources";
import type { Observation } from "../dataset/types";
import { DATA_WORDS } from "./data";
import type { Language } from "./language";

/** One line that cites a figure: publisher, release, as-of date, provisional or final, unit. */
export function sourceLine(observation: Observation, language: Language): string {
  const words = DATA_WORDS[language];
  return `${releaseOf(observation, language)}, ${words.status[observation.status]}, ${words.unit}`;
}

/** Publisher, title and as-of date: what was published at once. */
export function releaseOf({ source: key, vintage }: Observation, language: Language): string {
  const { publisher, title } = source(key);
  return `${publisher}, ${title}, ${DATA_WORDS[language].asOf(vintage)}`;
}
