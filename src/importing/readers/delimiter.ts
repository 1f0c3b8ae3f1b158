import { dsvFormat } from "d3-dsv";
import { type Delimiter, DELIMITERS } from "./Book";

/** Characters looked at: enough for notes above the table, short enough for a file of a hundred megabytes. */
const HEAD = 64_000;

/**
 * The sign that cuts most lines into the same number of fields, more than one. Where none does, the comma: a list of one
 * column has no delimiter.
 */
export function findDelimiter(text: string): Delimiter {
  const head = text.length > HEAD ? text.slice(0, text.lastIndexOf("\n", HEAD) + 1 || HEAD) : text;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = agreement(dsvFormat(delimiter).parseRows(head));
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** The share of lines that have the commonest number of fields, and a little for more fields; 0 for one field. */
function agreement(lines: readonly (readonly string[])[]): number {
  const filled = lines.filter((fields) => fields.some((field) => field.trim() !== ""));
  const counts = new Map<number, number>();
  for (const { length } of filled) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  for (const [fields, count] of counts)
    best = Math.max(best, count / filled.length + Math.min(fields, 50) / 1000);
  return best;
}
