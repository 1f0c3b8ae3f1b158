import { shipped } from "./store";
import type { Source } from "./types";

/** Where a figure was published. Every key of a shipped figure has one: the build checks it. */
export function source(key: string): Source {
  const [publisher, title, date, url] = shipped.sources[key];
  return { publisher, title, date, url };
}
