import { absoluteCell, cellOfRow } from "../../grid/a1";
import { CARRIED_SHEET } from "../../i18n/carriedSheet";
import type { Language } from "../../i18n/language";
import {
  cellsOf,
  figuresOf,
  ifNumber,
  ifNumbers,
  levelAt,
  monthInWords,
  monthName,
  monthsFrom,
  orNothing,
  periodsOf,
  seriesArguments,
} from "../expressions";
import type { SeriesSource } from "../Sources";
import type { Content, Draft, DraftChart, Look } from "../Draft";
import { FORMATS } from "../formats";
import { firstRowOf, type ListBlock, type ListColumn, listSheet, MONTH, MONTH_END } from "../listSheet";
import { CHART_COLORS, LOOKS } from "../looks";
import { joined, quoted, rateInWords } from "../sentence";
import { formatIn, signed } from "../signs";

export type Span = "month" | "yearToDate";

export interface CarriedGroup {
  readonly kind: "items" | "regions";
  readonly parts: readonly SeriesSource[];
  /** The part without which growth is told too. */
  readonly semiconductors?: SeriesSource;
}

const SIZE = 10;
const FIGURE: Look = { size: SIZE, align: "Right", vertical: "Center" };
const POINTS = "+0.0;-0.0;0.0";
const RATE = "+0.0%;-0.0%;0.0%";
/** What is shown: the parts in the order of what they added. */
const SHOWN = {
  name: { width: 150, look: { size: SIZE, vertical: "Center" } },
  level: { width: 92, format: FORMATS.amount, look: FIGURE },
  change: { width: 92, format: FORMATS.change, look: FIGURE },
  growth: { width: 72, format: RATE, look: FIGURE },
  points: { width: 92, format: POINTS, look: FIGURE },
} as const satisfies Record<string, ListColumn>;
type Shown = keyof typeof SHOWN;
const SHOWN_KEYS = Object.keys(SHOWN) as Shown[];
/**
 * What it is sorted from, beside the page: the parts as the workbook has them, and the bars from below. First `number`, by
 * which the page counts its rows: a chart begins with figures that wait for no calculation.
 */
const WORKING = [
  "number",
  "name",
  "level",
  "before",
  "growth",
  "points",
  "place",
  "barName",
  "barPoints",
] as const;
type Working = (typeof WORKING)[number];
const WORKING_COLUMN = SHOWN_KEYS.length + 1;
const WORKING_WIDTH = 84;
const NAME_WIDTH = 156;
/** Of a chart, and of the row that sets it apart. */
const CHART_ROWS = 16;

/** What carried exports, in live formulas over the workbook's own tables, with a picture of bars. */
export function carriedDraft(
  groups: readonly CarriedGroup[],
  exports: SeriesSource,
  { month, span, language }: { readonly month: number; readonly span: Span; readonly language: Language },
): Draft {
  const words = CARRIED_SHEET[language];
  const outline = groups.map(({ parts, semiconductors }) => ({
    rows: parts.map(() => []),
    lines: semiconductors ? [null] : [],
  }));
  const sorted = groups.map(({ kind, parts, semiconductors }, place): ListBlock => {
    const first = firstRowOf(outline, place);
    return {
      headers: SHOWN_KEYS.map((key) => words.headers[key](words.kinds[kind])),
      rows: parts.map((_, i) => shownRow(i, first, parts.length)),
      ...(semiconductors && { lines: [without(semiconductors, exports, span, language)] }),
    };
  });
  const charts = {
    rows: groups.length * CHART_ROWS,
    over: (row: number) =>
      groups.map((group, place) => chartOf(group, firstRowOf(outline, place), row + place * CHART_ROWS)),
  };
  const draft = listSheet(
    {
      name: words.sheet,
      language,
      headline: `=${headline(groups, exports, span, language)}`,
      coverage: words.coverage[span],
      monthLabel: words.month,
      month,
      columns: SHOWN_KEYS.map((key) => SHOWN[key]),
      linesOfRow: 1,
      blocks: sorted,
      remarks: words.remarks,
      orientation: "Portrait",
    },
    charts,
  );
  const working = groups.flatMap(({ parts }, place) =>
    workingBlocks(parts, exports, firstRowOf(outline, place), span, language),
  );
  const widths = WORKING.map((key, i) => [WORKING_COLUMN + i, /ame/.test(key) ? NAME_WIDTH : WORKING_WIDTH]);
  return {
    ...draft,
    blocks: [...draft.blocks, ...working],
    columnWidths: { ...draft.columnWidths, ...Object.fromEntries(widths) },
  };

  function chartOf({ kind, parts }: CarriedGroup, first: number, row: number): DraftChart {
    const cells = (key: Working) => ({
      sheet: words.sheet,
      rect: { row: first, column: WORKING_COLUMN + WORKING.indexOf(key), rows: parts.length, columns: 1 },
    });
    return {
      name: `Carried_${kind}`,
      type: "BarClustered",
      title: words.charts[kind],
      series: [
        {
          name: words.headers.points(""),
          values: cells("barPoints"),
          categories: cells("barName"),
          color: CHART_COLORS.above,
        },
      ],
      valueAxis: { format: formatIn(language, "0.0") },
      position: { row, column: 0, rows: CHART_ROWS - 1, columns: SHOWN_KEYS.length },
    };
  }
}

function workingColumn(key: Working, first: number, rows: number): string {
  const column = WORKING_COLUMN + WORKING.indexOf(key);
  return `${absoluteCell(first, column)}:${absoluteCell(first + rows - 1, column)}`;
}

/** The part at a place in the order of what they added. */
function shownRow(place: number, first: number, rows: number): Content[] {
  const number = cellOfRow(first + place, WORKING_COLUMN + WORKING.indexOf("number"));
  const places = workingColumn("place", first, rows);
  const read = (key: Working) => `XLOOKUP(${number},${places},${workingColumn(key, first, rows)},"")`;
  const formulas: Readonly<Record<Shown, string>> = {
    name: read("name"),
    level: read("level"),
    // What rounds to nothing has no sign here either.
    change: ifNumber(
      ifNumbers([read("level"), read("before")], `${read("level")}-${read("before")}`),
      signed("figure", FORMATS.change),
    ),
    growth: ifNumber(read("growth"), signed("figure", RATE)),
    points: ifNumber(read("points"), signed("figure", POINTS)),
  };
  return SHOWN_KEYS.map((key) => ({ formula: `=${orNothing(formulas[key])}` }));
}

/** Figures of a series in the rows of its table: each month's, or those of its year so far. */
function figures(source: SeriesSource, span: Span): string {
  return span === "month" ? figuresOf(source) : `TRADE.YTD(${seriesArguments(source)})`;
}

/** The total's figures in the rows of a part's table. */
function totalFor(part: SeriesSource, exports: SeriesSource, span: Span): string {
  if (part.table === exports.table) return figures(exports, span);
  const [own, its] = [part, exports].map((source) =>
    source.isDated ? periodsOf(source) : `TRADE.PARSE_PERIOD(${periodsOf(source)})`,
  );
  const found = `XLOOKUP(${own},${its},${span === "month" ? cellsOf(exports) : figures(exports, span)},"")`;
  return `IF(${found}="","",${found})`;
}

function workingBlocks(
  parts: readonly SeriesSource[],
  exports: SeriesSource,
  first: number,
  span: Span,
  language: Language,
): readonly { row: number; column: number; cells: Content[][]; look: Look; format?: string }[] {
  const words = CARRIED_SHEET[language];
  const rows = parts.length;
  const column = (key: Working) => WORKING_COLUMN + WORKING.indexOf(key);
  const look: Look = { size: 9, color: LOOKS.coverage.color };
  const formatOf: Readonly<Partial<Record<Working, string>>> = {
    level: FORMATS.amount,
    before: FORMATS.amount,
    growth: RATE,
    points: POINTS,
    barPoints: POINTS,
    place: FORMATS.count,
  };
  const headings = WORKING.map((key) => ({
    row: first - 1,
    column: column(key),
    cells: [[words.working[key]]],
    look: { ...look, bold: true, wrap: true },
  }));
  const bodies = WORKING.map((key) => ({
    row: first,
    column: column(key),
    cells: parts.map((part, i): Content[] => [
      key === "number"
        ? i + 1
        : key === "name"
          ? part.name[language]
          : { formula: `=${formulaOf(part, i, key)}` },
    ]),
    look,
    ...(formatOf[key] && { format: formatIn(language, formatOf[key]) }),
  }));
  return [...headings, ...bodies];

  function formulaOf(part: SeriesSource, i: number, key: Exclude<Working, "name" | "number">): string {
    const series = seriesArguments(part);
    const yearBefore = monthsFrom(MONTH_END, -12);
    const points = cellOfRow(first + i, column("points"));
    const all = workingColumn("points", first, rows);
    // Bars are drawn from below.
    const bar = `XLOOKUP(COUNT(${all})-${i},${workingColumn("place", first, rows)},`;
    switch (key) {
      case "level":
        return span === "month" ? levelAt(part, MONTH_END) : orNothing(`TRADE.YTD(${series},${MONTH})`);
      case "before":
        return span === "month" ? levelAt(part, yearBefore) : orNothing(`TRADE.YTD(${series},${yearBefore})`);
      case "growth":
        return orNothing(`TRADE.${span === "month" ? "YOY" : "YTD_YOY"}(${series},${MONTH})`);
      case "points":
        return orNothing(
          `100*INDEX(TRADE.CONTRIBUTION(${figures(part, span)},${periodsOf(part)},${totalFor(part, exports, span)},${MONTH}),1,1)`,
        );
      case "place":
        return ifNumbers(
          [points],
          `RANK(${points},${all})+COUNTIF(${absoluteCell(first, column("points"))}:${points},${points})-1`,
        );
      case "barName":
        return `IF(COUNT(${all})>${i},${bar}${workingColumn("name", first, rows)}),"")`;
      case "barPoints":
        return `IF(COUNT(${all})>${i},${bar}${all}),NA())`;
    }
  }
}

/** Growth of the total, and what added and took away most of the first group. */
function headline(
  groups: readonly CarriedGroup[],
  exports: SeriesSource,
  span: Span,
  language: Language,
): string {
  const words = CARRIED_SHEET[language];
  const growth = `TRADE.${span === "month" ? "YOY" : "YTD_YOY"}(${seriesArguments(exports)},${MONTH})`;
  const parts = {
    month: monthInWords(MONTH_END, language),
    year: `YEAR(${MONTH_END})`,
    monthOfYear: monthName(MONTH_END, language),
    growth: rateInWords(growth, language),
  };
  const ofMonth = joined(words.headline.month, parts);
  // Of January the year so far is that month.
  const said =
    span === "month"
      ? ofMonth
      : `IF(MONTH(${MONTH_END})=1,${ofMonth},${joined(words.headline.yearToDate, parts)})`;
  const first = firstRowOf([], 0);
  const count = groups[0].parts.length;
  const [points, names] = [workingColumn("points", first, count), workingColumn("name", first, count)];
  const one = (added: "most" | "least") =>
    joined(words.added, {
      name: `XLOOKUP(${added},${points},${names})`,
      // What rounds to nothing has no sign.
      points: `IF(ROUND(${added},1)>0,"+",IF(ROUND(${added},1)<0,${quoted(language === "ko" ? "△" : "-")},""))&FIXED(ABS(${added}),1)`,
    });
  // Where all added the same, as one part alone does, it is said once.
  const isOther = `(least<most)*(ROUND(least,1)<0)`;
  const both = `IF(COUNT(${points})=0,"",LET(most,MAX(${points}),least,MIN(${points}),": "&${one("most")}&IF(${isOther},", "&${one("least")},"")))`;
  return `IFERROR(${said}&${both},${quoted(words.noMonth)})`;
}

function without(
  semiconductors: SeriesSource,
  exports: SeriesSource,
  span: Span,
  language: Language,
): Content {
  const words = CARRIED_SHEET[language];
  const rest = `TRADE.EXCLUDING(${totalFor(semiconductors, exports, span)},${periodsOf(semiconductors)},${figures(semiconductors, span)},${MONTH})`;
  return { formula: `=${orNothing(joined(words.without, { growth: rateInWords(rest, language) }))}` };
}
