import type { BriefingWords } from "../../i18n/briefing";
import type { Content } from "../Draft";
import { joined, quoted, rateInWords, shareInWords } from "../sentence";
import type { Context } from "./Context";
import { cellsOf, ifNumbers, listed, orNothing } from "../expressions";
import { readCode } from "./facts";
import { noteLine, type Rows, textLine } from "./grid";
import { PART_COLUMNS, partLines, partsHeading } from "./lines";
import { overtakings } from "./overtakings";
import { REGIONS } from "../Sources";
import { unlessDoubled } from "./unlessDoubled";
import type { WorkingTable } from "./workingTable";

const LARGEST = 3;
export const REGION_COLUMNS = [...PART_COLUMNS, "code", "dailyGrowth", "rose", "fell"] as const;
export type RegionColumn = (typeof REGION_COLUMNS)[number];
type RegionTable = WorkingTable<RegionColumn>;

export function regionsSection(context: Context): Rows[] {
  const { words, tables, sources } = context;
  const { lines, sections } = words;
  const { regions } = tables;
  if (!regions) return [partsHeading(sections.regions, context), noteLine(words.missing.regions)];
  const text = (label: Content, formula: string, count: number) =>
    textLine(label, { formula: `=${orNothing(formula)}` }, count);
  return [
    partsHeading(sections.regions, context),
    partLines(regions, sources.regions.length, context),
    text(lines.breadthOfRegions, unlessDoubled(sources.regions, breadth(regions, context), context), 2),
    text(labelOfLargest(regions, context), largest(regions, context), 1),
    ...overtaken(context),
    text(lines.daily, daily(regions, context), 1),
  ];
}

/** Where nobody overtook anybody, neither words nor a label. */
function overtaken({ words, tables }: Context): Rows[] {
  if (!tables.overtakings) return [];
  const said = orNothing(overtakings(tables.overtakings, words));
  const label = { formula: `=IF(${said}="","",${quoted(words.lines.overtakings)})` };
  return [textLine(label, { formula: `=${said}` }, 1)];
}

function breadth(regions: RegionTable, { words }: Context): string {
  const [growth, rose, fell] = (["growth", "rose", "fell"] as const).map((key) => regions.column(key));
  const counts = joined(words.sentences.breadthOfRegions, {
    all: `COUNT(${growth})`,
    up: `COUNTIF(${rose},"?*")`,
    down: `COUNTIF(${fell},"?*")`,
    s: `IF(COUNT(${growth})=1,"","s")`,
  });
  const names = listed(
    [rose, fell].map((column) => `TEXTJOIN(", ",TRUE,${column})`),
    " / ",
  );
  return `LET(names,${names},IF(COUNT(${growth})=0,"",${counts}&IF(names="","",": "&names)))`;
}

/** A cell of the so-manieth largest region; of equals the first stands first. */
function cellOf(regions: RegionTable, key: RegionColumn, place: number): string {
  const [level, places] = [regions.column("level"), regions.column("place")];
  const among = `${place}+1-RANK(size,${level})`;
  const found = `SMALL(IF(${level}=size,${places},""),${among})`;
  return `LET(size,LARGE(${level},${place}),XLOOKUP(${found},${places},${regions.column(key)}))`;
}

/** Its name as a sentence has it: the United States. */
function nameWithin(regions: RegionTable, place: number, { namesInSentences }: BriefingWords): string {
  const name = cellOf(regions, "name", place);
  const named = Object.entries(namesInSentences).map(([code, words]) => `${quoted(code)},${quoted(words)},`);
  return named.length === 0 ? name : `SWITCH(${cellOf(regions, "code", place)},${named.join("")}${name})`;
}

/** Growth a working day of the largest markets. */
function daily(regions: RegionTable, { words, language }: Context): string {
  const one = (place: number) => {
    const said = joined(words.sentences.growthOf, {
      name: cellOf(regions, "name", place),
      rate: rateInWords("growth", language),
    });
    return orNothing(`LET(growth,${cellOf(regions, "dailyGrowth", place)},${ifNumbers(["growth"], said)})`);
  };
  return listed(
    Array.from({ length: LARGEST }, (_, i) => one(i + 1)),
    ", ",
  );
}

/**
 * They are called the largest three only where no market without a figure of the month could be among them: none that the
 * workbook does not have, and none that ever sold as much as the third.
 */
function labelOfLargest(regions: RegionTable, { words: { lines }, sources }: Context): Content {
  if (sources.regions.length < REGIONS.length) return lines.largestInData;
  const missing = sources.regions.map(
    (one) => `IF(ISNUMBER(${readCode(regions, "level", one.code)}),0,MAX(${cellsOf(one)}))`,
  );
  const isKnown = `IFERROR(MAX(${missing.join(",")})<LARGE(${regions.column("level")},${LARGEST}),FALSE)`;
  return { formula: `=IF(${isKnown},${quoted(lines.largest)},${quoted(lines.largestInData)})` };
}

/** The largest markets, and what the first two are of the total. */
function largest(regions: RegionTable, { words, language }: Context): string {
  const { sentences, unit } = words;
  const cell = (key: RegionColumn, place: number) => cellOf(regions, key, place);
  const one = (place: number) =>
    orNothing(
      joined(sentences.largestOf, {
        name: cell("name", place),
        value: `FIXED(${cell("level", place)}/${unit.divisor},${language === "ko" ? 1 : 2})`,
        share: shareInWords(cell("share", place)),
      }),
    );
  const both = orNothing(
    joined(sentences.largestTogether, {
      first: nameWithin(regions, 1, words),
      second: nameWithin(regions, 2, words),
      share: shareInWords(`(${cell("share", 1)}+${cell("share", 2)})`),
    }),
  );
  const places = Array.from({ length: LARGEST }, (_, i) => one(i + 1));
  return listed([...places, both], language === "ko" ? ", " : "; ");
}
