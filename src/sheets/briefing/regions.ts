import { joined, shareInWords } from "../sentence";
import type { Context } from "./Context";
import { listed, orNothing } from "./expressions";
import { noteLine, type Rows, textLine } from "./grid";
import { partLines, partsHeading } from "./lines";
import type { SeriesColumn, SeriesTable } from "./seriesTable";

const LARGEST = 3;

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
  ];
}

function breadth(regions: SeriesTable, { words }: Context): string {
  const [growth, rose, fell] = (["growth", "rose", "fell"] as const).map((key) => regions.column(key));
  const counts = joined(words.sentences.breadthOfRegions, {
    all: `COUNT(${growth})`,
    up: `COUNTIF(${rose},"?*")`,
    down: `COUNTIF(${fell},"?*")`,
  });
  const names = (column: string) => `TEXTJOIN(", ",TRUE,${column})`;
  return `IF(COUNT(${growth})=0,"",${counts}&": "&${names(rose)}&IF(${names(fell)}="",""," / "&${names(fell)}))`;
}

/** The largest markets, and what the first two are of the total. */
function largest(regions: SeriesTable, { words, language }: Context): string {
  const { sentences, unit } = words;
  const level = regions.column("level");
  const cell = (key: SeriesColumn, place: number) =>
    `XLOOKUP(LARGE(${level},${place}),${level},${regions.column(key)})`;
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
