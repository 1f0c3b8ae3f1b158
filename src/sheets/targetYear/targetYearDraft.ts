import { absoluteCell, cellOfRow } from "../../grid/a1";
import type { Language } from "../../i18n/language";
import { TARGET_PANEL_WORDS, type TargetPanelWords } from "../../i18n/targetPanel";
import { seriesArguments } from "../expressions";
import type { SeriesSource } from "../Sources";
import type { Block, Draft, DraftChart, DraftSeries } from "../Draft";
import { FORMATS } from "../formats";
import { CHART_COLORS, LOOKS } from "../looks";
import {
  chartPosition,
  FIGURE_COLUMN,
  FIRST_INPUT,
  headingAt,
  lineAt,
  pageHead,
  pagePrint,
  pageWidths,
  type Part,
  STRIP_ROWS,
  stripAt,
  together,
} from "../page";
import { achievedInWords, amountInWords, bySide, distanceInWords, joined, quoted } from "../sentence";
import { formatIn } from "../signs";

export interface TargetYearWanted {
  readonly source: SeriesSource;
  readonly year: number;
  /** As the reader would type it. */
  readonly asOf: string;
  /** Million dollars. */
  readonly target: number;
}

type Line = keyof TargetPanelWords["sheet"]["lines"];
const LINES: readonly Line[] = [
  ...(["ytd", "achieved", "remaining", "requiredAverage", "requiredGrowth"] as const),
  ...(["ahead", "odds", "projection", "low", "high"] as const),
];
const STRIP: readonly Line[] = ["ytd", "achieved", "ahead", "requiredGrowth", "odds"];
const [AS_OF_ROW, TARGET_ROW] = [FIRST_INPUT, FIRST_INPUT + 1];
const STRIP_ROW = FIRST_INPUT + 2;
const MONTHS = 12;
const CHART_ROWS = 13;
const FIRST_CHART = STRIP_ROW + STRIP_ROWS + 1;
const SECOND_CHART = FIRST_CHART + CHART_ROWS + 1;
const HEADING_ROW = SECOND_CHART + CHART_ROWS + 1;
const TABLE_ROW = HEADING_ROW + LINES.length + 2;
const FIRST_MONTH = TABLE_ROW + 2;
/** Columns of the charts' figures; the page has five, and the two that only the second chart reads stand beside it. */
const COLUMN = { month: 0, actual: 1, path: 2, required: 3, above: 4, below: 5 } as const;

const cellOf = (line: Line) => absoluteCell(HEADING_ROW + 1 + LINES.indexOf(line), FIGURE_COLUMN);
const asOf = absoluteCell(AS_OF_ROW, FIGURE_COLUMN);
const target = absoluteCell(TARGET_ROW, FIGURE_COLUMN);

/** A year's target over a table of the workbook: the answer, month and target to change, charts, and a line a figure. */
export function targetYearDraft(wanted: TargetYearWanted, language: Language): Draft {
  const words = TARGET_PANEL_WORDS[language].sheet;
  const months = seriesArguments(wanted.source);
  const formulas = lineFormulas(months);
  const name = words.name(wanted.year);
  const page = together([
    pageHead(headline(words, language), words.coverage(wanted.source.table)),
    input(AS_OF_ROW, words.asOf, wanted.asOf, "@"),
    input(TARGET_ROW, words.target, wanted.target, FORMATS.amount),
    stripAt(
      STRIP_ROW,
      STRIP.map((line) => ({
        label: words.lines[line][0],
        formula: `=IF(ISNUMBER(${cellOf(line)}),${cellOf(line)},"–")`,
        format: formatIn(language, formulas[line][1]),
      })),
    ),
    headingAt(HEADING_ROW, words.heading),
    ...LINES.map((line, i) => {
      const [label, note] = words.lines[line];
      const [formula, format] = formulas[line];
      // Once a target is reached, or the year over, some figures are none; the function's own sentence is in the pane.
      const figure = { formula: `=IFERROR(${formula},"–")` };
      return lineAt(HEADING_ROW + 1 + i, { label, note, figure, format: formatIn(language, format) });
    }),
  ]);
  const rows = FIRST_MONTH + MONTHS;
  return {
    name,
    knownAs: [],
    blocks: [...page.blocks, ...monthBlocks(language, months)],
    tables: [],
    charts: charts(TARGET_PANEL_WORDS[language], name),
    names: {},
    columnWidths: { ...pageWidths, [COLUMN.below]: pageWidths[COLUMN.above] },
    rowHeights: page.heights,
    frozenRows: STRIP_ROW + STRIP_ROWS,
    hasGridlines: false,
    print: pagePrint(rows),
    activeCell: { row: AS_OF_ROW, column: FIGURE_COLUMN },
  };
}

function input(row: number, [label, note]: readonly string[], figure: string | number, format: string): Part {
  return lineAt(row, { label, note, figure, format, isInput: true });
}

function lineFormulas(months: string): Readonly<Record<Line, readonly [formula: string, format: string]>> {
  const pace = (result: string) => `TRADE.TARGET_PACE(${months},${target},${asOf},"${result}")`;
  // Of a year that is over nothing is left to forecast.
  const odds = (result: string) =>
    `IF(MONTH(TRADE.PARSE_PERIOD(${asOf}))<12,TRADE.TARGET_ODDS(${months},${target},${asOf},"${result}"),"–")`;
  return {
    ytd: [pace("ytd"), FORMATS.amount],
    achieved: [`TRADE.TARGET_GAP(${cellOf("ytd")},${target},"achieved")`, FORMATS.achieved],
    remaining: [pace("remaining"), FORMATS.amount],
    requiredAverage: [pace("required_average"), FORMATS.amount],
    requiredGrowth: [pace("required_growth"), FORMATS.growth],
    ahead: [pace("ahead"), FORMATS.change],
    odds: [odds("probability"), FORMATS.wholePercent],
    projection: [odds("projection"), FORMATS.amount],
    low: [odds("low"), FORMATS.amount],
    high: [odds("high"), FORMATS.amount],
  };
}

function headline(words: TargetPanelWords["sheet"], language: Language): string {
  const parts = {
    ytd: amountInWords(cellOf("ytd"), language),
    month: asOf,
    achieved: achievedInWords(cellOf("achieved")),
    target: amountInWords(target, language),
    distance: distanceInWords(cellOf("ahead"), language, words.headline.near),
  };
  const say = (key: keyof typeof words.headline) => joined(words.headline[key], parts);
  const ofTarget = (key: "missed" | "exceeded") =>
    joined(words.headline[key], { distance: distanceInWords("apart", language, words.headline.near) });
  const side = bySide(cellOf("ahead"), say("behind"), say("onPath"), say("ahead"));
  // December has a figure among the charts' only where the year is over: then the distance is that from the target itself.
  const gap = `${cellOf("ytd")}-${target}`;
  const inTheEnd = `LET(apart,${gap},${bySide("apart", ofTarget("missed"), say("met"), ofTarget("exceeded"))})`;
  const isOver = `ISNUMBER(${cellOfRow(FIRST_MONTH + MONTHS - 1, COLUMN.actual)})`;
  const distance = `IF(${isOver},${inTheEnd},IF(ISNUMBER(${cellOf("ahead")}),${side},""))`;
  return `=IF(ISNUMBER(${cellOf("achieved")}),${say("open")}&${distance},${quoted(words.noAnswer)})`;
}

/** A row a month: what the charts draw. #N/A leaves a point out. */
function monthBlocks(language: Language, months: string): Block[] {
  const { sheet, columns } = TARGET_PANEL_WORDS[language];
  const headers = [columns.month, columns.actual, columns.path, columns.required, sheet.above, sheet.below];
  const at = (row: number, column: number) => cellOfRow(FIRST_MONTH + row, column);
  const known = (formula: string) => ({ formula: `=IFERROR(${formula},NA())` });
  const isPast = (row: number) => `TRADE.PARSE_PERIOD(${at(row, COLUMN.month)})<=TRADE.PARSE_PERIOD(${asOf})`;
  /** The path as far as the as-of month. */
  const pathNow = `TRADE.TARGET_PACE(${months},${target},${asOf},"expected")`;
  const ytd = cellOf("ytd");
  const cells = Array.from({ length: MONTHS }, (_, i) => {
    const month = at(i, COLUMN.month);
    const path = at(i, COLUMN.path);
    const distance = `${at(i, COLUMN.actual)}-${path}`;
    return [
      { formula: `=IFERROR(YEAR(TRADE.PARSE_PERIOD(${asOf}))&"-${String(i + 1).padStart(2, "0")}","")` },
      known(`IF(${isPast(i)},TRADE.YTD(${months},${month}),NA())`),
      known(`TRADE.TARGET_PACE(${months},${target},${month},"expected")`),
      known(
        `IF(TRADE.PARSE_PERIOD(${month})=TRADE.PARSE_PERIOD(${asOf}),${ytd},IF(OR(${isPast(i)},${ytd}>=${target}),NA(),${ytd}+(${target}-${ytd})*(${path}-${pathNow})/(${target}-${pathNow})))`,
      ),
      known(`MAX(0,${distance})`),
      known(`MIN(0,${distance})`),
    ];
  });
  return [
    { row: TABLE_ROW, column: 0, cells: [[sheet.table]], look: LOOKS.caption },
    { row: TABLE_ROW + 1, column: 0, cells: [headers], look: LOOKS.headerFigure },
    { row: FIRST_MONTH, column: 0, cells: cells.map(([month]) => [month]) },
    {
      row: FIRST_MONTH,
      column: 1,
      cells: cells.map(([, ...rest]) => rest),
      format: formatIn(language, FORMATS.amount),
    },
  ];
}

function charts({ sheet: words, columns }: TargetPanelWords, sheet: string): DraftChart[] {
  const of = (column: number) => ({ sheet, rect: { row: FIRST_MONTH, column, rows: MONTHS, columns: 1 } });
  const series = (name: string, column: number, color: string): DraftSeries => ({
    ...{ name, color },
    values: of(column),
    categories: of(COLUMN.month),
  });
  const valueAxis = { format: FORMATS.wholeAmount };
  return [
    {
      name: "TargetYearPath",
      type: "Line",
      title: words.charts.path,
      series: [
        series(columns.actual, COLUMN.actual, CHART_COLORS.above),
        series(columns.path, COLUMN.path, CHART_COLORS.other),
        series(columns.required, COLUMN.required, CHART_COLORS.below),
      ],
      valueAxis,
      position: chartPosition({ row: FIRST_CHART }, CHART_ROWS),
    },
    {
      name: "TargetYearDistance",
      type: "ColumnStacked",
      title: words.charts.distance,
      series: [
        series(words.above, COLUMN.above, CHART_COLORS.above),
        series(words.below, COLUMN.below, CHART_COLORS.below),
      ],
      valueAxis,
      position: chartPosition({ row: SECOND_CHART }, CHART_ROWS),
    },
  ];
}
