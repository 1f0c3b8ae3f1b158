import { fold } from "../../dataset/names";
import { mentionIn } from "../layout/periodIn";
import type { Layout } from "../layout/Layout";
import { isTotalWord, type Measure, type TradeFlow } from "../layout/tradeWords";
import { isTelling } from "../layout/context";
import { unitInName } from "../layout/unitStatements";
import type { RawSeries } from "./RawSeries";

/**
 * The key of a series made of its own names: the same in every file that names it so, whatever the layout, the unit, the
 * order of rows or the spelling. What a table is of, where no cell says it, comes from its title.
 */
export function seriesId(
  raw: RawSeries,
  { flow, measure, isCumulative }: { flow?: TradeFlow; measure: Measure; isCumulative: boolean },
  subject: string,
): string {
  const names = raw.labels.map(({ text, code }) => (isTotalWord(text) ? "total" : fold(code ?? text)));
  const isNamed = raw.labels.some(({ dimension }) => dimension === "item" || dimension === "partner");
  // The heading names a series where flow and measure do not say all of it: countries or items side by side.
  const heading =
    flow === undefined || measure === "quantity" ? fold(unitInName(raw.column)?.rest ?? raw.column) : "";
  return [flow, measure, isCumulative && "cumulative", !isNamed && fold(subject), ...names, heading]
    .filter((part) => part)
    .join("|");
}

/** What the table is about: its title, else the name of its sheet or its file, without periods and copies' numbers. */
export function subjectOf({ texts }: Layout): string {
  const titles = texts.filter(({ place }) => place === "above").reverse();
  const title = titles.find(({ text }) => !/단위|unit|조회|주기|기간/i.test(text)) ?? texts.find(isNamed);
  const text = title?.text.replace(/\(\d+\)/g, " ").replace(/\d{6,}/g, " ") ?? "";
  return (mentionIn(text)?.rest ?? text).trim();
}

function isNamed({ place, text }: Layout["texts"][number]): boolean {
  return (place === "sheet" || place === "file") && isTelling(text);
}
