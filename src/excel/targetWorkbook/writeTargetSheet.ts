import type { Language } from "../../i18n/language";
import type { Facts, TargetWorkbookWords } from "../../i18n/targetWorkbook";
import { cellInput } from "../cellInput";
import { COLORS, dressHeader, dressTitle, setNumberFormat } from "../tableLook";
import { FORMATS } from "../../sheets/formats";
import { inputFormulas, lineFormulas } from "../../sheets/target/formulas";
import {
  CHART,
  COLUMN_WIDTHS,
  FIGURE_COLUMN,
  figureCell,
  FROZEN_ROWS,
  INPUTS,
  layOut,
  type Layout,
  SECTIONS,
} from "../../sheets/target/layout";
import { linesNeeded } from "../../sheets/textHeight";
import type { PathRanges } from "./writeDataSheet";

/** The month in which the claims were made. */
const FIRST_AS_OF = "2024-05";
const COLUMNS = COLUMN_WIDTHS.length;
const LINE_HEIGHT = 15;

/** Queues the sheet with inputs, formulas and explanations; the defined names have to be there. */
export function writeTargetSheet(
  sheet: Excel.Worksheet,
  words: TargetWorkbookWords,
  language: Language,
  facts: Facts,
): void {
  const layout = layOut();
  sheet.showGridlines = false;
  COLUMN_WIDTHS.forEach((width, i) => (sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width));
  const texts = sheet.getRangeByIndexes(FROZEN_ROWS, 0, layout.rows - FROZEN_ROWS, COLUMNS);
  texts.format.wrapText = true;
  const figures = sheet.getRangeByIndexes(2, FIGURE_COLUMN, layout.rows - 2, 1);
  figures.format.horizontalAlignment = "Right";
  sheet.getCell(0, 0).values = [[cellInput(words.title)]];
  sheet.getCell(1, 0).values = [[cellInput(words.subtitle)]];
  dressTitle(sheet.getCell(0, 0), sheet.getCell(1, 0));
  writeInputs(sheet, words, facts, layout);
  writeSections(sheet, words, language, facts, layout);
  sheet.freezePanes.freezeRows(FROZEN_ROWS);
}

function writeInputs(sheet: Excel.Worksheet, words: TargetWorkbookWords, facts: Facts, layout: Layout): void {
  const formulas = inputFormulas(words);
  const lines = words.inputs(facts);
  for (const key of INPUTS) {
    const row = layout.inputRow[key];
    const { label, note } = lines[key];
    const figure = sheet.getCell(row, FIGURE_COLUMN);
    // As text, or Excel would make a date of what the user types and show it its own way.
    if (key === "asOf") setNumberFormat(figure, "@");
    else setNumberFormat(figure, key === "series" ? FORMATS.text : formulas[key].format);
    const content =
      key === "asOf" ? FIRST_AS_OF : key === "series" ? words.seriesName : formulas[key].formula;
    sheet.getRangeByIndexes(row, 0, 1, COLUMNS).formulas = [[cellInput(label), content, cellInput(note)]];
    sheet.getCell(row, COLUMNS - 1).format.font.color = COLORS.note;
    figure.format.font.bold = true;
    if (key !== "asOf" && key !== "target") continue;
    figure.format.fill.color = COLORS.inputFill;
    figure.format.font.color = COLORS.inputText;
  }
}

function writeSections(
  sheet: Excel.Worksheet,
  words: TargetWorkbookWords,
  language: Language,
  facts: Facts,
  layout: Layout,
): void {
  const formulas = lineFormulas(words, language, (line) => figureCell(layout, line));
  const lines = words.lines(facts);
  for (const [section, keys] of SECTIONS) {
    const { label, figure, note } = words.sections[section];
    const heading = sheet.getRangeByIndexes(layout.sectionRow[section], 0, 1, COLUMNS);
    heading.values = [[label, figure, note]];
    dressHeader(heading);
    for (const key of keys) {
      const row = layout.lineRow[key];
      const line = lines[key];
      const cells = sheet.getRangeByIndexes(row, 0, 1, COLUMNS);
      setNumberFormat(sheet.getCell(row, FIGURE_COLUMN), formulas[key].format);
      cells.formulas = [[cellInput(line.label), formulas[key].formula, cellInput(line.note)]];
      sheet.getCell(row, COLUMNS - 1).format.font.color = COLORS.note;
      sheet.getCell(row, FIGURE_COLUMN).format.font.bold = true;
      // A verdict, and the total of a year that is not complete, is a sentence.
      const figureLines = section === "yearEnd" || formulas[key].format === FORMATS.text ? 2 : 1;
      const high = Math.max(
        figureLines,
        linesNeeded(line.label, COLUMN_WIDTHS[0]),
        linesNeeded(line.note, COLUMN_WIDTHS[2]),
      );
      cells.format.rowHeight = high * LINE_HEIGHT + 3;
    }
  }
}

/** Queues the chart: the year so far, the target's path and the record year before. */
export function addChart(
  sheet: Excel.Worksheet,
  { chartTitle }: TargetWorkbookWords,
  path: PathRanges,
): void {
  const chart = sheet.charts.add("Line", path.lines, "Columns");
  chart.name = "TargetPath";
  chart.title.text = chartTitle;
  chart.legend.position = "Bottom";
  for (let i = 0; i < 3; i++) chart.series.getItemAt(i).setXAxisValues(path.months);
  chart.setPosition(sheet.getCell(CHART.row, 0), sheet.getCell(CHART.row + CHART.rows - 1, COLUMNS - 1));
}
