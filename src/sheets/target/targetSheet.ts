import type { Rect } from "../../grid/a1";
import type { Language } from "../../i18n/language";
import type { Facts, TargetWorkbookWords } from "../../i18n/targetWorkbook";
import { TARGET_WORKBOOK } from "../../i18n/targetWorkbook";
import type { Draft, DraftChart } from "../Draft";
import { FORMATS } from "../formats";
import { CHART_COLORS } from "../looks";
import {
  chartPosition,
  FIGURE_COLUMN,
  headingAt,
  lineAt,
  pageHead,
  pagePrint,
  pageWidths,
  type Part,
  stripAt,
  together,
} from "../page";
import { formatIn } from "../signs";
import { pathRect } from "./dataSheet";
import { lineFormulas, targetFormula } from "./formulas";
import { headlineFormula } from "./headline";
import { CHART, figureCell, FROZEN_ROWS, layOut, type Layout, SECTIONS, STRIP } from "./layout";
import { NAMES } from "./names";

/** The month in which the claims were made. */
const FIRST_AS_OF = "2024-05";

/** The sheet with the answer, the inputs, the chart and a line for every figure. */
export function targetSheet(words: TargetWorkbookWords, language: Language, facts: Facts): Draft {
  const layout = layOut();
  const cellOf = (line: keyof Layout["lineRow"]) => figureCell(layout, line);
  const page = together([
    pageHead(headlineFormula(words, language, facts, cellOf), words.coverage),
    ...inputs(words, facts, layout),
    strip(words, language, layout),
    ...sections(words, language, facts, layout),
  ]);
  const named = (row: number): Rect => ({ row, column: FIGURE_COLUMN, rows: 1, columns: 1 });
  return {
    name: words.sheet,
    knownAs: Object.values(TARGET_WORKBOOK).map(({ sheet }) => sheet),
    blocks: page.blocks,
    tables: [],
    charts: [distanceChart(words)],
    names: {
      [NAMES.asOf]: named(layout.inputRow.asOf),
      [NAMES.asOfDate]: named(layout.lineRow.asOfDate),
      [NAMES.year]: named(layout.lineRow.year),
      [NAMES.target]: named(layout.inputRow.target),
    },
    columnWidths: pageWidths,
    rowHeights: page.heights,
    frozenRows: FROZEN_ROWS,
    hasGridlines: false,
    print: pagePrint(layout.rows),
    activeCell: { row: layout.inputRow.asOf, column: FIGURE_COLUMN },
  };
}

function inputs(words: TargetWorkbookWords, facts: Facts, { inputRow }: Layout): Part[] {
  const { asOf, target } = words.inputs(facts);
  return [
    // As text, or Excel would make a date of what the user types and show it its own way.
    lineAt(inputRow.asOf, { ...asOf, figure: FIRST_AS_OF, format: "@", isInput: true }),
    lineAt(inputRow.target, {
      ...target,
      figure: { formula: targetFormula(words) },
      format: FORMATS.amount,
      isInput: true,
    }),
  ];
}

/** What is not known has no place in the strip; the line of the figure says why. */
function strip(words: TargetWorkbookWords, language: Language, layout: Layout): Part {
  const formats = {
    exports: FORMATS.amount,
    growth: FORMATS.growth,
    yearToDate: FORMATS.amount,
    achieved: FORMATS.achieved,
    ahead: FORMATS.change,
  };
  return stripAt(
    layout.stripRow,
    STRIP.map((key) => {
      const cell = figureCell(layout, key);
      return {
        label: words.strip[key],
        formula: `=IF(ISNUMBER(${cell}),${cell},"–")`,
        format: formatIn(language, formats[key]),
      };
    }),
  );
}

function sections(words: TargetWorkbookWords, language: Language, facts: Facts, layout: Layout): Part[] {
  const formulas = lineFormulas(words, language, (line) => figureCell(layout, line));
  const lines = words.lines(facts);
  return SECTIONS.flatMap(([section, keys]) => {
    const { label, figure, note } = words.sections[section];
    return [
      headingAt(layout.sectionRow[section], [label, figure, note]),
      ...keys.map((key) => {
        const { formula, format } = formulas[key];
        const isSentence = format === FORMATS.text;
        const line = { ...lines[key], figure: { formula }, format: formatIn(language, format), isSentence };
        return lineAt(layout.lineRow[key], line);
      }),
    ];
  });
}

/** How far the year is from the path to its target: the path itself would hide it. */
function distanceChart(words: TargetWorkbookWords): DraftChart {
  const cells = (column: Parameters<typeof pathRect>[0]) => ({
    sheet: words.dataSheet,
    rect: pathRect(column, words),
  });
  const { aheadOfPath, behindPath } = words.columns;
  const categories = cells("month");
  return {
    name: "TargetPath",
    type: "ColumnStacked",
    title: words.chartTitle,
    series: [
      { name: aheadOfPath, values: cells("ahead"), categories, color: CHART_COLORS.above },
      { name: behindPath, values: cells("behind"), categories, color: CHART_COLORS.below },
    ],
    valueAxis: { format: FORMATS.wholeAmount },
    position: chartPosition(CHART, CHART.rows),
  };
}
