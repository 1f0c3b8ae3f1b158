import type { Description } from "./describe";
import type { RawSeries } from "./RawSeries";

/** A series with what it is. */
export interface Measured {
  readonly raw: RawSeries;
  readonly about: Description;
}

/** Names, flow and whether it runs up from January: what growth and amounts of one thing have in common. */
export function thingOf({ raw, about }: Measured, isCumulative = about.isCumulative): string {
  const names = raw.labels.map(({ text, code }) => code ?? text);
  return JSON.stringify([names, about.flow, isCumulative]);
}
