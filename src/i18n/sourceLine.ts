import { source } from "../dataset/sources";
import type { Observation } from "../dataset/types";
import { DATA_WORDS } from "./data";
import type { Language } from "./language";

/** One line that cites a figure: publisher, release, as-of date, provisional or final, unit. */
export function sourceLine({ source: key, vintage, status }: Observation, language: Language): string {
  const { publisher, title } = source(key);
  const words = DATA_WORDS[language];
  return `${publisher}, ${title}, ${words.asOf(vintage)}, ${words.status[status]}, ${words.unit}`;
}
