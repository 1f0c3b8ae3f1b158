import { joined, rateInWords } from "../sentence";
import type { Context } from "./Context";
import { ifNumbers, listed, orNothing } from "../expressions";
import { readCode, totalFact } from "./facts";
import { noteLine, type Rows, textLine } from "./grid";
import { PART_COLUMNS, partLines, partsHeading } from "./lines";
import { unlessDoubled } from "./unlessDoubled";
import type { WorkingTable } from "./workingTable";

/** The ministry names twenty items a month; those of its older scheme stand in the place of the newer ones. */
const MOST_ITEMS = 20;
/** Its main items until July 2025, of which its releases kept counting. */
const MAIN =
  "semiconductors automobiles general_machinery petroleum_products ships auto_parts displays bio_health textiles textiles_20item home_appliances steel steel_20item petrochemicals wireless computers secondary_batteries".split(
    " ",
  );
const MAIN_COUNT = 15;
export const ITEM_COLUMNS = [...PART_COLUMNS, "code", "threshold", "rose", "fell"] as const;
export type ItemColumn = (typeof ITEM_COLUMNS)[number];
type ItemTable = WorkingTable<ItemColumn>;
/** The customs service's items are named with their records only. */
export const CUSTOMS_COLUMNS = ["name", "code", "news"] as const;
const IT = ["semiconductors", "displays", "wireless", "computers"];

export function itemsSection(context: Context): Rows[] {
  const { words, tables, sources, language } = context;
  const { lines, sections } = words;
  const { items } = tables;
  if (!items) return [partsHeading(sections.items, context), noteLine(words.missing.items)];
  const text = (label: string, formula: string, count: number) =>
    textLine(label, { formula: `=${orNothing(formula)}` }, count);
  return [
    partsHeading(sections.items, context),
    partLines(items, Math.min(MOST_ITEMS, sources.items.length), context),
    text(lines.breadth, unlessDoubled(sources.items, breadth(items, context), context), 1),
    text(lines.up, `TEXTJOIN(", ",TRUE,${items.column("rose")})`, 3),
    text(lines.down, `TEXTJOIN(", ",TRUE,${items.column("fell")})`, 2),
    text(lines.without, without(items, context), 1),
    text(lines.thresholds, listed([items.column("threshold")], language === "ko" ? ", " : "; "), 1),
    ...(tables.customsItems
      ? [
          text(
            lines.customs,
            unlessDoubled(
              sources.customsItems,
              listed([tables.customsItems.column("news")], language === "ko" ? ", " : "; "),
              context,
            ),
            3,
          ),
        ]
      : []),
  ];
}

function breadth(items: ItemTable, { words, language }: Context): string {
  const { sentences } = words;
  const [growth, rose, fell] = (["growth", "rose", "fell"] as const).map((key) => items.column(key));
  const parts = {
    all: `COUNT(${growth})`,
    up: `COUNTIF(${rose},"?*")`,
    down: `COUNTIF(${fell},"?*")`,
    s: `IF(COUNT(${growth})=1,"","s")`,
  };
  const isMain = `ISNUMBER(MATCH(${items.column("code")},{${MAIN.map((item) => `"ministry:${item}"`).join(",")}},0))`;
  const main = `SUMPRODUCT(${isMain}*ISNUMBER(${growth}))`;
  const up = `SUMPRODUCT(${isMain}*(${rose}<>""))`;
  const ofMain = `IF(${main}=${MAIN_COUNT},${joined(sentences.breadthOf15, { up })},"")`;
  return `IF(COUNT(${growth})=0,"",${listed([joined(sentences.breadth, parts), orNothing(ofMain)], language === "ko" ? ", " : "; ")})`;
}

/** Total exports without their largest item, and the four of information technology together. */
function without(items: ItemTable, { words, tables, language }: Context): string {
  const { sentences, unit } = words;
  const [level, change] = (["level", "change"] as const).map((key) =>
    totalFact("exports", key, tables.totals),
  );
  const cell = (key: ItemColumn, item: string) => readCode(items, key, `ministry:${item}`);
  const sum = (key: "level" | "change", of: readonly string[]) =>
    `SUM(SUMIFS(${items.column(key)},${items.column("code")},{${of.map((item) => `"ministry:${item}"`).join(",")}}))`;
  const known = (of: readonly string[], formula: string) =>
    orNothing(ifNumbers([level, change, ...of.map((item) => cell("change", item))], formula));
  const growthWithout = (of: readonly string[]) =>
    `LET(rest,${level}-${sum("level", of)},rest/(rest-${change}+${sum("change", of)})-1)`;
  const say = (key: "without" | "withoutBoth", of: readonly string[]) =>
    known(of, joined(sentences[key], { rate: rateInWords(growthWithout(of), language) }));
  const together = joined(sentences.together, {
    level: `FIXED(four/${unit.divisor},${language === "ko" ? 1 : 2})`,
    rate: rateInWords(`four/(four-${sum("change", IT)})-1`, language),
    up: `(${IT.map((item) => `(${cell("rose", item)}<>"")`).join("+")})`,
  });
  return listed(
    [
      say("without", ["semiconductors"]),
      say("withoutBoth", ["semiconductors", "computers"]),
      known(IT, `LET(four,${sum("level", IT)},${together})`),
    ],
    language === "ko" ? ", " : "; ",
  );
}
