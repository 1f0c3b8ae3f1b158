import { labelOf } from "../../src/analysis/time/Period";
import { readRelease, type ReleaseOptions } from "../../src/importing/release/readRelease";

/** "exports 65950 12.7, ?중소기업 10000, !balance": figures with growth, names asked about, what is unclear. */
export function told(text: string, options?: ReleaseOptions): string {
  const { figures, unknown, unclear, conflicts, asksForUnit } = readRelease(text, options);
  return [
    ...figures.map(({ code, value, growth }) =>
      [code, value, growth].filter((x) => x !== undefined).join(" "),
    ),
    ...unknown.map(({ text: name, value }) => `?${name} ${value}`),
    ...unclear.map(({ code }) => `!${code}`),
    ...conflicts.map(({ code }) => `conflict ${code}`),
    ...(asksForUnit ? ["unit?"] : []),
  ].join(", ");
}

export function monthOf(text: string): string {
  const { period } = readRelease(text);
  return period ? labelOf(period) : "asked";
}
