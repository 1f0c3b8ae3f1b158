import type { Context } from "./Context";
import { heading, noteLine, type Rows } from "./grid";

/** What the figures and claims rest on. */
export function footnotes({ words }: Context): Rows[] {
  return [heading(words.sections.notes, []), ...words.notes.map(noteLine)];
}
