import { shipped } from "./store";
import type { Source } from "./types";

/** Where a figure was published. Every key of a shipped figure has one: the build checks it. */
export function source(key: string): Source {
  const [en, ko, date] = shipped.sources[key];
  return { en, ko, date };
}

/** Every release that a shipped figure comes from. */
export function sources(): readonly Source[] {
  return Object.keys(shipped.sources).map(source);
}
