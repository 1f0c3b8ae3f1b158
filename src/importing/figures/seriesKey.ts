import { fold } from "../../dataset/names";
import { isTelling } from "../layout/context";
import type { Layout } from "../layout/Layout";
import { mentionIn } from "../layout/periodIn";
import { isTotalWord, type Measure, type TradeFlow } from "../layout/tradeWords";
import { type Label, namesIn, type RawSeries } from "./RawSeries";

/** Flow and measure are said beside the names; a column of codes for them adds nothing, but where they are not known. */
const DIMENSIONS: readonly Label["dimension"][] = [
  "reporter",
  "partner",
  "item",
  "sheet",
  "section",
  "other",
];

/**
 * The key of a series made of its own names: the same in every file that names it so, whatever the layout, the unit, the
 * order of rows and columns, or the spelling.
 */
export function seriesKey(
  { labels }: RawSeries,
  { flow, measure, isCumulative }: { flow?: TradeFlow; measure: Measure; isCumulative: boolean },
): string {
  const told: readonly Label["dimension"][] = flow ? DIMENSIONS : [...DIMENSIONS, "flow"];
  const names = told.flatMap((dimension) => namesOf(labels, dimension));
  const whole = names.length === 0 && labels.length > 0 ? ["total"] : [];
  return [flow, measure, isCumulative && "cumulative", ...names, ...whole].filter(Boolean).join("|");
}

/** A subtotal is named by what it adds up. Of codes and names that stand in every row one is enough. */
function namesOf(all: readonly Label[], dimension: Label["dimension"]): readonly string[] {
  const own = all.filter((label) => label.dimension === dimension && !isTotalWord(label.text));
  if (own.length === 0) return [];
  const isBest = ({ code }: Label) => (code !== undefined) === (dimension === "item");
  const constant = own.filter(({ isConstant }) => isConstant);
  const best = constant.find(isBest) ?? constant[0];
  const shown = [...(best ? [best] : []), ...own.filter(({ isConstant }) => !isConstant)];
  return shown
    .flatMap((label) => (dimension === "item" && label.code ? [label.code] : namesIn(label)))
    .map(fold);
}

/** What the table is about: its title, else the name of its sheet (unless that names a series) or its file, without periods and copies' numbers. */
export function subjectOf({ texts }: Layout, areSheetsNamed: boolean): string {
  const titles = texts.filter(({ place }) => place === "above").reverse();
  const title =
    titles.find(({ text }) => !/단위|unit|조회|주기|기간/i.test(text)) ??
    texts.find((text) => isNamed(text) && !(areSheetsNamed && text.place === "sheet"));
  const text = title?.text.replace(/\(\d+\)/g, " ").replace(/\d{6,}/g, " ") ?? "";
  return (mentionIn(text)?.rest ?? text).trim();
}

function isNamed({ place, text }: Layout["texts"][number]): boolean {
  return (place === "sheet" || place === "file") && isTelling(text);
}
