import { labelOf } from "../../analysis/time/Period";
import { BRIEFING } from "../../i18n/briefing";
import type { Block, Content, Draft } from "../Draft";
import { FORMATS } from "../formats";
import { LOOKS } from "../looks";
import { type Part, together } from "../page";
import { joined, quoted } from "../sentence";
import { signed } from "../signs";
import { heightOfLines, linesNeeded } from "../textWidth";
import { balanceSection } from "./balance";
import { type ChartKey, chartsOf, over } from "./charts";
import type { Context } from "./Context";
import {
  DASH,
  doubledMonth,
  holidaysAfter,
  ifNumber,
  lastDayOf,
  monthInWords,
  orDash,
  orNothing,
  seriesArguments,
} from "../expressions";
import { exportsSection } from "./exports";
import { type Total, totalFact } from "./facts";
import { firstDaysSection } from "./firstDays";
import { footnotes } from "./footnotes";
import { BRIEF_LOOKS, COLUMNS, gap, gridWidths, room, rowOf, type Rows, widthOf } from "./grid";
import { importsSection } from "./imports";
import { itemsSection } from "./items";
import { regionsSection } from "./regions";
import { headline, summary } from "./summary";

/** Of the headline, and of what it covers. */
const TITLE_ROWS = 2;
const INPUT_ROW = TITLE_ROWS;
const INPUT_COLUMN = 1;
const CHART_ROWS = 9;
/** Points, of each row under a chart: on the first page they fill it. */
const CHART_ROW = { first: 22, second: 15 } as const;
const PAGES = 2;
/** Points; printers reach this far. */
const MARGIN = 22;
/** Of each figure of the strip. */
const STRIP_SPANS = [
  [0, 2],
  [2, 3],
  [5, 3],
  [8, 1],
  [9, 2],
] as const;

/** The two pages: the answer first, the month in one cell, five figures, and section after section. */
export function briefingSheet(context: Context, month: number, follows?: string): Draft {
  const { words, names } = context;
  const parts: Part[] = [];
  let row = 0;
  const put = (rows: readonly Rows[]) => {
    for (const one of rows) {
      const made = one(row);
      parts.push(...made);
      row += made.length;
    }
  };
  const charts: Partial<Record<ChartKey, ReturnType<typeof over>>> = {};
  const putCharts = (
    page: "first" | "second",
    ...along: readonly (readonly [ChartKey, number, number])[]
  ) => {
    put([gap]);
    for (const [key, from, to] of along) charts[key] = over(row, CHART_ROWS, from, to);
    put([room(CHART_ROWS, CHART_ROW[page]), gap]);
  };
  put([head(context), ...input(context, month, follows), gap, ...strip(context), gap]);
  const frozenRows = INPUT_ROW + 1;
  put([...summary(context), gap, ...exportsSection(context)]);
  putCharts("first", ["trend", 0, 4], ["daily", 5, 8], ["sameMonth", 9, 10]);
  putCharts("first", ["path", 0, 4], ["balance", 5, 10]);
  put([...itemsSection(context), gap, ...regionsSection(context)]);
  if (context.tables.items) putCharts("second", ["carried", 0, 6], ["growth", 7, 10]);
  put([
    ...importsSection(context),
    ...balanceSection(context),
    ...firstDaysSection(context),
    gap,
    ...footnotes(context),
  ]);
  const page = together(parts);
  const hidden = dateCells(context, row);
  return {
    name: words.sheet,
    knownAs: [BRIEFING[context.language].sheet],
    blocks: [...page.blocks, ...hidden.blocks],
    tables: [],
    charts: chartsOf(context, charts),
    names: {
      [names.asOf]: { row: INPUT_ROW, column: INPUT_COLUMN, rows: 1, columns: 1 },
      ...hidden.names,
    },
    columnWidths: gridWidths,
    rowHeights: page.heights,
    frozenRows,
    hasGridlines: false,
    print: {
      area: { row: 0, column: 0, rows: row, columns: COLUMNS },
      orientation: "Portrait",
      titleRows: TITLE_ROWS,
      pages: PAGES,
      margin: MARGIN,
    },
    activeCell: { row: INPUT_ROW, column: INPUT_COLUMN },
  };
}

function whole(row: number, content: Content, look: Block["look"]): Block {
  return { row, column: 0, cells: [[content]], span: COLUMNS, look };
}

/** The answer in a sentence; what it covers, and the unit. */
function head(context: Context): Rows {
  const { words, language } = context;
  const said = headline("exports", language, context);
  // Of a table that has a month twice no sentence is made, whichever month is asked for.
  const doubled = joined(words.doubled, {
    month: monthInWords(doubledMonth(context.sources.exports), language),
  });
  const otherwise = `IFERROR(${doubled},${quoted(words.noFigure)})`;
  const coverage = linesNeeded(words.coverage, widthOf(0, COLUMNS), LOOKS.coverage);
  return (row) => [
    {
      blocks: [whole(row, { formula: `=IFERROR(${said},${otherwise})` }, LOOKS.headline)],
      heights: { [row]: heightOfLines(3, LOOKS.headline) },
    },
    {
      blocks: [whole(row + 1, words.coverage, LOOKS.coverage)],
      heights: { [row + 1]: heightOfLines(coverage, LOOKS.coverage) },
    },
  ];
}

/** The month, as text: of what is typed Excel would make a date, and show it its own way. */
function input({ words }: Context, month: number, follows: string | undefined): Rows[] {
  const content = follows ? { formula: `=${follows}` } : labelOf({ frequency: "month", ordinal: month });
  const look = follows ? LOOKS.figure : LOOKS.input;
  return [
    (row) => [
      rowOf(
        row,
        [
          { column: 0, content: words.asOf, look: { ...BRIEF_LOOKS.label, bold: true } },
          {
            column: INPUT_COLUMN,
            content,
            look: { ...look, size: 10 },
            format: follows ? undefined : "@",
            span: 2,
          },
          {
            column: INPUT_COLUMN + 2,
            content: words.asOfNote,
            look: { ...LOOKS.note, wrap: false },
            span: COLUMNS - 3,
          },
        ],
        20,
      ),
    ],
  ];
}

/** The five figures that are read first. */
function strip(context: Context): Rows[] {
  const { words, names, sources, tables } = context;
  const { unit } = words;
  const fact = (total: Total, key: "level" | "growth") => totalFact(total, key, tables.totals);
  const daily = `TRADE.DAILY_YOY(${seriesArguments(sources.exports)},${names.asOf}${holidaysAfter(sources.exports)})`;
  const amounts = `/${unit.divisor}`;
  const figures = [
    [words.strip.exports, fact("exports", "level"), amounts, unit.format],
    [words.strip.growth, fact("exports", "growth"), "", unit.rate],
    [words.strip.dailyGrowth, daily, "", unit.rate],
    [words.strip.imports, fact("imports", "level"), amounts, unit.format],
    [words.strip.balance, fact("balance", "level"), amounts, unit.change],
  ] as const;
  const shown = (formula: string, by: string, format: string) => ({
    formula: `=${orDash(ifNumber(formula, signed(`figure${by}`, format), DASH))}`,
  });
  const cells = (part: 0 | 1) =>
    figures.map(([label, formula, by, format], i) => {
      const [column, span] = STRIP_SPANS[i];
      return part === 0
        ? { column, span, content: label, look: { ...LOOKS.stripLabel, wrap: false } }
        : { column, span, content: shown(formula, by, format), look: LOOKS.stripFigure, format };
    });
  return [
    (row) => [
      rowOf(row, cells(0), heightOfLines(1, LOOKS.stripLabel)),
      rowOf(row + 1, cells(1), heightOfLines(1, LOOKS.stripFigure)),
    ],
  ];
}

/** Below what is printed: the month's last day and the year's target, by which formulas know them. */
function dateCells({ words, names }: Context, rows: number) {
  const row = rows + 1;
  const look = { size: 8, color: LOOKS.coverage.color, align: "Left" } as const;
  const cell = (column: number) => ({ row, column, rows: 1, columns: 1 });
  return {
    blocks: [
      { row, column: 0, cells: [[words.asOf]], look },
      {
        row,
        column: 1,
        cells: [[{ formula: `=${lastDayOf(names.asOf)}` }]],
        format: FORMATS.date,
        look,
      },
      { row, column: 3, cells: [[words.lines.target]], look },
      {
        row,
        column: 6,
        cells: [[{ formula: `=${orNothing(`TRADE.EXPORT_TARGET(YEAR(${names.date}))`)}` }]],
        format: FORMATS.wholeAmount,
        look,
      },
    ] satisfies Block[],
    names: { [names.date]: cell(1), [names.target]: cell(6) },
  };
}
