import { joined, quoted, rateInWords, shareInWords } from "../sentence";
import type { Context } from "./Context";
import { ifNumbers, listed, orNothing } from "../expressions";
import { noteLine, type Rows, textLine } from "./grid";
import { PART_COLUMNS, partLines, partsHeading } from "./lines";
import { overtakings } from "./overtakings";
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
  const text = (label: string, formula: string, count: number) =>
    textLine(label, { formula: `=${orNothing(formula)}` }, count);
  return [
    partsHeading(sections.regions, context),
    partLines(regions, sources.regions.length, context),
    text(lines.up, breadth(regions, context), 2),
    text(lines.largest, largest(regions, context), 1),
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
  });
  const names = (column: string) => `TEXTJOIN(", ",TRUE,${column})`;
  return `IF(COUNT(${growth})=0,"",${counts}&": "&${names(rose)}&IF(${names(fell)}="",""," / "&${names(fell)}))`;
}

/** A row of the so-manieth largest. */
function cellOf(regions: RegionTable, key: RegionColumn, place: number): string {
  const level = regions.column("level");
  return `XLOOKUP(LARGE(${level},${place}),${level},${regions.column(key)})`;
}

/** Growth a working day of the largest markets. */
function daily(regions: RegionTable, { words, language }: Context): string {
  const one = (place: number) => {
    const growth = cellOf(regions, "dailyGrowth", place);
    const said = joined(words.sentences.growthOf, {
      name: cellOf(regions, "name", place),
      rate: rateInWords(growth, language),
    });
    return orNothing(ifNumbers([growth], said));
  };
  return listed(
    Array.from({ length: LARGEST }, (_, i) => one(i + 1)),
    ", ",
  );
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
      first: cell("name", 1),
      second: cell("name", 2),
      share: shareInWords(`(${cell("share", 1)}+${cell("share", 2)})`),
    }),
  );
  const places = Array.from({ length: LARGEST }, (_, i) => one(i + 1));
  return listed([...places, both], language === "ko" ? ", " : "; ");
}
