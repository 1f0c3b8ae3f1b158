import { labelOf } from "../../analysis/time/Period";
import type { Book } from "../readers/Book";
import type { RowDate } from "./dates";
import type { Layout, Order, Reason } from "./Layout";

/** Why a table was read as it was, for the preview. */
export function reasonsOf(book: Book, layout: Layout): readonly Reason[] {
  return [...fileReasons(book), ...tableReasons(layout)];
}

function fileReasons({ file, container, text }: Book): Reason[] {
  const ending = /\.([a-z]{2,5})$/i.exec(file)?.[1].toLowerCase() ?? "";
  const reasons: Reason[] = [{ code: "container", container, ending }];
  if (text?.encoding) reasons.push({ code: "encoding", encoding: text.encoding });
  if (text?.delimiter) reasons.push({ code: "delimiter", delimiter: text.delimiter });
  return reasons;
}

function tableReasons(layout: Layout): Reason[] {
  const { block, columns, axis, around, frequency, publisher, decimal, dates } = layout;
  const named = (index: number | undefined) => columns.find((column) => column.index === index)?.name ?? "";
  const keys = columns.flatMap(({ role, name }) => (role === "key" ? [name] : []));
  const reasons: Reason[] = [
    block.headerRows.length > 0
      ? { code: "header-rows", rows: block.headerRows.map((r) => r + 1) }
      : { code: "no-header" },
  ];
  if (axis.down !== undefined && axis.part !== undefined) {
    reasons.push({ code: "year-and-month", year: named(axis.down), month: named(axis.part) });
  } else {
    reasons.push({ code: "periods", kind: axis.kind, heading: named(axis.down ?? axis.part) });
  }
  if (around.year !== undefined) {
    reasons.push({ code: "year-around", year: around.year, place: around.place ?? "above" });
  }
  if (around.facts?.kind === "period") {
    const period = labelOf(around.facts.period);
    reasons.push({ code: "period-around", period, place: around.place ?? "above" });
  }
  if (frequency) {
    const isFromSpacing = dates.some(
      (date) => date?.kind === "period" && date.day !== undefined && date.period.frequency !== frequency,
    );
    reasons.push({ code: "frequency", frequency, isFromSpacing });
  }
  if (axis.kind === "down") reasons.push({ code: "order", order: orderOf(dates) });
  if (keys.length > 0) reasons.push({ code: "keys", headings: keys });
  if (decimal === ",") reasons.push({ code: "decimal-comma" });
  if (publisher) reasons.push({ code: "publisher", publisher: publisher.id });
  return reasons;
}

export function orderOf(dates: readonly RowDate[]): Order {
  const seen = new Set<number>();
  let [rises, falls] = [0, 0];
  let before: number | undefined;
  for (const date of dates) {
    if (date?.kind !== "period") continue;
    const { ordinal } = date.period;
    if (before !== undefined && ordinal > before) rises++;
    if (before !== undefined && ordinal < before) falls++;
    if (seen.has(ordinal) || (rises > 0 && falls > 0)) return "stacked";
    seen.add(ordinal);
    before = ordinal;
  }
  return falls > 0 ? "descending" : "ascending";
}
