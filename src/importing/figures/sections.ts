import { withoutBullet } from "../layout/footnotes";
import { areRecords, tidied } from "../layout/grid";
import type { Layout } from "../layout/Layout";
import { isBareMeasure } from "../layout/measures";
import { isOfEarlierPeriod, subjectsOf, type TradeFlow, tradeWordsIn } from "../layout/tradeWords";

const BRACKETED = /^[[(（［〔【<](.*)[\])）］〕】>]$/;

interface Line {
  readonly row: number;
  readonly text: string;
  /** The flow that it names and nothing else, as the first line of a section. */
  readonly head?: TradeFlow;
  readonly isMarked: boolean;
  readonly isItem: boolean;
}

/**
 * A list of 수출 and its items, then 수입 and its own, where the first line of each has figures: what stands below it is of it.
 * Only where an item stands below both, or the first lines are marked as such, "[수출]": in any other list 수출 may be one line
 * of many.
 */
export function withSections(layout: Layout): Layout {
  const { block, columns, axis } = layout;
  const keys = columns.filter(({ role }) => role === "key");
  if (keys.length !== 1 || axis.down !== undefined || axis.part !== undefined || areRecords(block.dataRows))
    return layout;
  const lines = block.dataRows.map((r) => lineOf(r, tidied(block.rows[r][keys[0].index])));
  const heads = lines.filter(({ head }) => head !== undefined);
  const flows = heads.map(({ head }) => head);
  if (!flows.includes("exports") || !flows.includes("imports") || new Set(flows).size < flows.length)
    return layout;
  const parts = heads.map(({ row }, i) => {
    const end = heads[i + 1]?.row ?? Infinity;
    return lines.filter((one) => one.isItem && one.row > row && one.row < end);
  });
  const itemsOf = (flow: TradeFlow) => parts[flows.indexOf(flow)].map(({ text }) => text);
  const [exported, imported] = [itemsOf("exports"), itemsOf("imports")];
  if (exported.length === 0 || imported.length === 0) return layout;
  const isAgain = (text: string) => exported.includes(text) || imported.includes(text);
  const areMarked =
    heads.every(({ isMarked }) => isMarked) && !lines.some((one) => one.isItem && one.isMarked);
  if (!areMarked && !exported.some((text) => imported.includes(text))) return layout;
  const sections = new Map<number, string>();
  parts.forEach((items, i) => {
    // What stands below a balance may be anything, unless it stood below the others.
    if (heads[i].head !== "balance" || items.every(({ text }) => isAgain(text)))
      for (const { row } of items) sections.set(row, heads[i].text);
  });
  return { ...layout, sections };
}

function lineOf(row: number, text: string): Line {
  const bare = withoutBullet(text).replace(BRACKETED, "$1").trim();
  const said = bare.replace(/^(?:총|전체)\s?|\s?(?:총액|총계|합계|계)$/g, "");
  const { flow, measure = "amount" } = tradeWordsIn(said);
  const isHead =
    flow !== undefined && flow !== "trade" && measure === "amount" && subjectsOf(said).length === 0;
  const isItem = text !== "" && flow === undefined && !isBareMeasure(text) && !isOfEarlierPeriod(text);
  return { row, text, ...(isHead && { head: flow }), isMarked: bare !== text, isItem };
}
