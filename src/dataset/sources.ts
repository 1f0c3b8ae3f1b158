import { shipped } from "./store";
import type { Source } from "./types";

/** Where a figure was published. */
export function source(key: string): Source {
  const [publisher, title, date, url] = shipped.sources[key];
  return { publisher, title, date, url };
}
