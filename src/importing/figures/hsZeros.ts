import { isHsHeading } from "../layout/tradeWords";
import type { Layout } from "../layout/Layout";
import type { Label, RawSeries } from "./RawSeries";

/** Codes of the Harmonized System have 2, 4, 6, 8 or 10 digits: an odd number has lost the zero in front. */
export interface RestoredCodes {
  readonly series: readonly RawSeries[];
  readonly count: number;
  /** Digits of the longest code. */
  readonly digits: number;
}

/**
 * Gives codes back the zero that a spreadsheet took, where their widths tell: the codes are of the Harmonized System,
 * and with the zero each is as long as others. A column in which every code has an odd number of digits is another
 * classification.
 */
export function restoreZeros(series: readonly RawSeries[], layout: Layout): RestoredCodes {
  const nothing = { series, count: 0, digits: 0 };
  if (!isOfHs(layout)) return nothing;
  const codes = new Set(
    series.flatMap(({ labels }) => labels.flatMap((label) => (isItemCode(label) ? [label.code] : []))),
  );
  const widths = new Set([...codes].map((code) => code.length));
  if (![...widths].some((width) => width % 2 === 0)) return nothing;
  const short = [...codes].filter((code) => code.length % 2 === 1 && widths.has(code.length + 1));
  if (short.length === 0 || short.length === codes.size) return nothing;
  const lost = new Set(short);
  const restored = series.map((one) => ({
    ...one,
    labels: one.labels.map((label) => withZero(label, lost)),
  }));
  return { series: restored, count: lost.size, digits: Math.max(...widths) };
}

/** A heading says so, or the text above the table. MTI codes have 1 to 6 digits and lose nothing. */
function isOfHs({ columns, texts }: Layout): boolean {
  const headings = columns.filter(({ role }) => role === "key" || role === "other" || role === "constant");
  const isMti = texts.some(({ text }) => /mti/i.test(text)) || headings.some(({ name }) => /mti/i.test(name));
  return !isMti && headings.some(({ name }) => isHsHeading(name) || /^(?:classification|HS)/i.test(name));
}

function isItemCode(label: Label): label is Label & { code: string } {
  return label.dimension === "item" && label.code !== undefined && /^\d+$/.test(label.code);
}

function withZero(label: Label, lost: ReadonlySet<string>): Label {
  if (!isItemCode(label) || !lost.has(label.code)) return label;
  const code = `0${label.code}`;
  return { ...label, code, ...(label.text === label.code && { text: code }) };
}
