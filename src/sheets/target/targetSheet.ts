import type { Rect } from "../../grid/a1";
import type { Language } from "../../i18n/language";
import type { Facts, InputKey, LineKey, TargetWorkbookWords } from "../../i18n/targetWorkbook";
import { TARGET_WORKBOOK } from "../../i18n/targetWorkbook";
import type { Block, Content, Draft, DraftChart, Look } from "../Draft";
import { FORMATS } from "../formats";
import { LOOKS } from "../looks";
import { linesNeeded } from "../textHeight";
import { PATH_MONTHS, pathColumns, pathLine } from "./dataSheet";
import { inputFormulas, lineFormulas } from "./formulas";
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
} from "./layout";
import { NAMES } from "./names";

/** The month in which the claims were made. */
const FIRST_AS_OF = "2024-05";
const COLUMNS = COLUMN_WIDTHS.length;
const NOTE_COLUMN = COLUMNS - 1;
const LINE_HEIGHT = 15;

/** The sheet with inputs, formulas, explanations and the chart. */
export function targetSheet(words: TargetWorkbookWords, language: Language, facts: Facts): Draft {
  const layout = layOut();
  const { sections, rowHeights } = writeSections(words, language, facts, layout);
  return {
    name: words.sheet,
    knownAs: Object.values(TARGET_WORKBOOK).map(({ sheet }) => sheet),
    blocks: [
      { row: 0, column: 0, cells: [[words.title]], look: LOOKS.title },
      { row: 1, column: 0, cells: [[words.subtitle]], look: LOOKS.source },
      ...INPUTS.flatMap((key) => inputLine(key, words, facts, layout)),
      ...sections,
    ],
    tables: [],
    charts: [chart(words)],
    names: {
      [NAMES.asOf]: cell(layout.inputRow.asOf),
      [NAMES.asOfDate]: cell(layout.inputRow.asOfDate),
      [NAMES.year]: cell(layout.inputRow.year),
      [NAMES.target]: cell(layout.inputRow.target),
      [NAMES.recordYear]: cell(layout.lineRow.recordYear),
    },
    columnWidths: Object.fromEntries(COLUMN_WIDTHS.entries()),
    rowHeights,
    frozenRows: FROZEN_ROWS,
    hasGridlines: false,
    activeCell: { row: layout.inputRow.asOf, column: FIGURE_COLUMN },
  };
}

function cell(row: number): Rect {
  return { row, column: FIGURE_COLUMN, rows: 1, columns: 1 };
}

function inputLine(key: InputKey, words: TargetWorkbookWords, facts: Facts, { inputRow }: Layout): Block[] {
  const { label, note } = words.inputs(facts)[key];
  const formulas = inputFormulas(words);
  const [content, format]: [Content, string] =
    key === "asOf"
      ? // As text, or Excel would make a date of what the user types and show it its own way.
        [FIRST_AS_OF, "@"]
      : key === "series"
        ? [words.seriesName, FORMATS.text]
        : [{ formula: formulas[key].formula }, formulas[key].format];
  const isChangeable = key === "asOf" || key === "target";
  const unwrapped = { ...LOOKS.note, wrap: false };
  return line(inputRow[key], label, content, format, note, isChangeable ? LOOKS.input : LOOKS.figure, {
    label: { wrap: false },
    note: unwrapped,
  });
}

function line(
  row: number,
  label: string,
  content: Content,
  format: string,
  note: string,
  figure: Look,
  looks: { readonly label: Look; readonly note: Look } = LOOKS,
): Block[] {
  return [
    { row, column: 0, cells: [[label]], look: looks.label },
    { row, column: FIGURE_COLUMN, cells: [[content]], format, look: figure },
    { row, column: NOTE_COLUMN, cells: [[note]], look: looks.note },
  ];
}

function writeSections(
  words: TargetWorkbookWords,
  language: Language,
  facts: Facts,
  layout: Layout,
): { readonly sections: readonly Block[]; readonly rowHeights: Readonly<Record<number, number>> } {
  const formulas = lineFormulas(words, language, (key) => figureCell(layout, key));
  const lines = words.lines(facts);
  const rowHeights: Record<number, number> = {};
  const heightOf = (key: LineKey, isSentence: boolean) => {
    const { label, note } = lines[key];
    const high = Math.max(
      isSentence ? 2 : 1,
      linesNeeded(label, COLUMN_WIDTHS[0]),
      linesNeeded(note, COLUMN_WIDTHS[NOTE_COLUMN]),
    );
    return high * LINE_HEIGHT + 3;
  };
  const sections = SECTIONS.flatMap(([section, keys]): Block[] => {
    const { label, figure, note } = words.sections[section];
    const row = layout.sectionRow[section];
    return [
      { row, column: 0, cells: [[label]], look: { ...LOOKS.header, wrap: true } },
      { row, column: FIGURE_COLUMN, cells: [[figure]], look: { ...LOOKS.headerFigure, wrap: true } },
      { row, column: NOTE_COLUMN, cells: [[note]], look: { ...LOOKS.header, wrap: true } },
      ...keys.flatMap((key) => {
        const { formula, format } = formulas[key];
        const at = layout.lineRow[key];
        // A verdict, and the total of a year that is not complete, is a sentence.
        rowHeights[at] = heightOf(key, section === "yearEnd" || format === FORMATS.text);
        return line(at, lines[key].label, { formula }, format, lines[key].note, LOOKS.figure);
      }),
    ];
  });
  return { sections, rowHeights };
}

/** The year so far, the target's path and the record year before. */
function chart(words: TargetWorkbookWords): DraftChart {
  const sheet = words.dataSheet;
  return {
    name: "TargetPath",
    type: "Line",
    title: words.chartTitle,
    series: pathColumns(words).map((name, i) => ({
      name,
      values: { sheet, rect: pathLine(i) },
      categories: { sheet, rect: PATH_MONTHS },
    })),
    position: { row: CHART.row, column: 0, rows: CHART.rows, columns: COLUMNS },
  };
}
