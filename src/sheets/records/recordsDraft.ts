import { RECORDS_SHEET } from "../../i18n/recordsSheet";
import type { Language } from "../../i18n/language";
import { absoluteCell, cellOfRow } from "../../grid/a1";
import {
  durationInWords,
  ifNumber,
  ifNumbers,
  isZero,
  levelAt,
  monthInWords,
  monthLabel,
  NOTHING,
  orNothing,
  seriesArguments,
  unbroken,
} from "../expressions";
import { BALANCE, GROWTH, moveInWords } from "../moves";
import type { SeriesSource } from "../Sources";
import type { Block, Content, Draft, Look } from "../Draft";
import { FORMATS } from "../formats";
import { firstRowOf, type ListBlock, type ListColumn, listSheet, MONTH, MONTH_END } from "../listSheet";
import { LOOKS } from "../looks";
import { countInWords, roundAmountInWords, roundLevelOf, thresholdInWords } from "./threshold";
import { goingOn, joined, quoted } from "../sentence";
import { signed } from "../signs";

/** A series of the board, in the order of its weight when the sheet is written. */
export interface RecordLine {
  readonly name: string;
  readonly source: SeriesSource;
  /** In words. */
  readonly unit: string;
  /** Of amounts of US dollars: the power of ten that they are multiplied by. */
  readonly power?: number;
  /** Exports less imports: below zero a deficit. */
  readonly isBalance: boolean;
  /** A gap keeps its claims from reaching all the data. */
  readonly isLimited: boolean;
}

const SIZE = 9;
const FIGURE: Look = { size: SIZE, align: "Right", vertical: "Center" };
const WORDS: Look = { size: SIZE, wrap: true, vertical: "Center", indent: 1 };
const RATE = "+0.0%;-0.0%;0.0%";
const COLUMNS = {
  name: { width: 128, look: { size: SIZE, bold: true, wrap: true, vertical: "Center" } },
  level: { width: 66, format: FORMATS.amount, look: FIGURE },
  growth: { width: 62, format: RATE, look: FIGURE },
  ever: { width: 204, look: WORDS },
  month: { width: 204, look: WORDS },
  year: { width: 140, look: WORDS },
  rank: { width: 44, format: FORMATS.count, look: FIGURE },
  high: { width: 66, format: FORMATS.amount, look: FIGURE },
  highMonth: { width: 56, look: FIGURE },
  elapsed: { width: 96, look: WORDS },
  move: { width: 116, look: WORDS },
  threshold: { width: 196, look: WORDS },
  start: { width: 66, look: FIGURE },
} as const satisfies Record<string, ListColumn>;
type Column = keyof typeof COLUMNS;
const KEYS = Object.keys(COLUMNS) as Column[];
/** What words are made of, beside the page: numbers of months, and a figure. */
const WORKING = ["run", "ended", "elapsed", "unbroken", "round"] as const;
type Working = (typeof WORKING)[number];
const WORKING_COLUMN = KEYS.length + 1;
/** A figure that is none of the lowest three is told by its place from above. */
const LOW_PLACES = 3;
const LOW = '"low"';

/** The records of the month, a row a series and a block a unit, in live formulas over the workbook's own tables. */
export function recordsDraft(lines: readonly RecordLine[], month: number, language: Language): Draft {
  const words = RECORDS_SHEET[language];
  const units = [...new Set(lines.map(({ unit }) => unit))];
  const groups = units.map((unit) => lines.filter((line) => line.unit === unit));
  const blocks: ListBlock[] = groups.map((group, place) => {
    const first = firstRowOf(
      groups.map((rows) => ({ rows: rows.map(() => []) })),
      place,
    );
    return {
      headers: KEYS.map((key) => words.headers[key](units[place])),
      rows: group.map((line, i) => contentsOf(line, first + i, language)),
      grey: new Set(group.flatMap(({ isLimited }, i) => (isLimited ? [i] : []))),
    };
  });
  const draft = listSheet({
    name: words.sheet,
    language,
    headline: `=${headline(blocks, language)}`,
    coverage: words.coverage,
    monthLabel: words.month,
    month,
    columns: KEYS.map((key) => COLUMNS[key]),
    linesOfRow: 2,
    blocks,
    remarks: lines.some(({ isBalance }) => isBalance) ? [...words.remarks, words.ofBalances] : words.remarks,
    orientation: "Landscape",
  });
  const working = groups.flatMap((group, place) => workingBlocks(group, firstRowOf(blocks, place), language));
  const widths = WORKING.map((_, i) => [WORKING_COLUMN + i, WORKING_WIDTH]);
  return {
    ...draft,
    blocks: [...draft.blocks, ...working],
    columnWidths: { ...draft.columnWidths, ...Object.fromEntries(widths) },
  };
}

const WORKING_LOOK: Look = { size: 8, color: LOOKS.coverage.color };
const WORKING_WIDTH = 60;

function workingBlocks(group: readonly RecordLine[], first: number, language: Language): Block[] {
  const { working } = RECORDS_SHEET[language];
  return [
    {
      row: first - 1,
      column: WORKING_COLUMN,
      cells: [WORKING.map((key) => working[key])],
      look: { ...WORKING_LOOK, wrap: true },
    },
    {
      row: first,
      column: WORKING_COLUMN,
      cells: group.map(({ source, isBalance }, i) => {
        const series = seriesArguments(source);
        const level = cellOfRow(first + i, KEYS.indexOf("level"));
        const formulas: Readonly<Record<Working, string>> = {
          run: streakAt(series, MONTH, isBalance),
          ended: streakAt(series, MONTH, isBalance, "ended"),
          elapsed: `TRADE.RECORD_CHECK(${series},${MONTH},"elapsed","all",,${directionOf(level, isBalance)})`,
          unbroken: unbroken(series, MONTH),
          round: roundLevelOf(level),
        };
        return WORKING.map((key) => ({ formula: `=${orNothing(formulas[key])}` }));
      }),
      format: FORMATS.count,
      look: WORKING_LOOK,
    },
  ];
}

/** Months of growth, of a balance months of surplus or deficit. */
function streakAt(series: string, at: string, isBalance: boolean, result = "run"): string {
  return `TRADE.STREAK(${series},${at},"${isBalance ? "surplus" : "yoy"}",,"${result}")`;
}

/** What a record is, as RECORD_CHECK takes it: a balance below zero is the deficit that it is. */
function directionOf(level: string, isBalance: boolean): string {
  return isBalance ? `IF(N(${level})<0,"low","high")` : '"high"';
}

/** How many stand at a high of all time, and what the first of the list is. */
function headline(blocks: readonly ListBlock[], language: Language): string {
  const words = RECORDS_SHEET[language];
  // With its bracket, for 역대 최대 적자 is no high.
  const record = language === "ko" ? "역대 최대 (" : "All-time high (";
  const column = (key: Column, place: number) => {
    const [at, first] = [KEYS.indexOf(key), firstRowOf(blocks, place)];
    return `${absoluteCell(first, at)}:${absoluteCell(first + blocks[place].rows.length - 1, at)}`;
  };
  const sum = (one: (place: number) => string) => blocks.map((_, place) => one(place)).join("+");
  const first = (key: Column) => absoluteCell(firstRowOf(blocks, 0), KEYS.indexOf(key));
  const counted = joined(words.headline, {
    highs: `(${sum((place) => `SUMPRODUCT(--(LEFT(${column("ever", place)},${record.length})=${quoted(record)}))`)})`,
    all: `(${sum((place) => `COUNT(${column("level", place)})`)})`,
    month: monthInWords(MONTH_END, language),
  });
  const claim = language === "ko" ? first("ever") : goingOn(first("ever"));
  const named = `IF(${first("ever")}="","",${joined(words.first, { name: first("name"), claim })})`;
  return `IF(ISNUMBER(${MONTH_END}),${counted}&${named},${quoted(words.noMonth)})`;
}

function contentsOf(
  { name, source, unit, power, isBalance }: RecordLine,
  row: number,
  language: Language,
): Content[] {
  const series = seriesArguments(source);
  const level = cellOfRow(row, KEYS.indexOf("level"));
  const own = directionOf(level, isBalance);
  // A low below zero is told as a deficit, which only a balance has.
  const isLow = isBalance ? "" : `${level}>=0,`;
  const check = (result: string, scope = "all", direction = own) =>
    `TRADE.RECORD_CHECK(${series},${MONTH},"${result}","${scope}","${language}",${direction})`;
  const cell = (key: Column) => cellOfRow(row, KEYS.indexOf(key));
  const [run, ended, elapsed, whole, round] = WORKING.map((_, i) => cellOfRow(row, WORKING_COLUMN + i));
  const start = `EOMONTH(${MONTH_END},1-${whole})`;
  const runBefore = (months: string) =>
    orNothing(streakAt(series, `EOMONTH(${MONTH_END},-${months})`, isBalance));
  const sides = (isBalance ? BALANCE : GROWTH)[language];
  const move = moveInWords({ run, ended, runBefore, sides }, language);
  const formulas: Readonly<Record<Exclude<Column, "name">, string>> = {
    level: levelAt(source, MONTH_END),
    growth: isBalance
      ? NOTHING
      : orNothing(ifNumber(`TRADE.YOY(${series},${MONTH})`, signed("figure", RATE))),
    ever: ifNumbers(
      [cell("level")],
      orNothing(
        `IF(AND(${isLow}${check("rank")}>${LOW_PLACES},${check("rank", "all", LOW)}<=${LOW_PLACES}),${check("verdict", "all", LOW)},${check("verdict")})`,
      ),
    ),
    month: orNothing(check("verdict", "same_month")),
    year: orNothing(check("verdict", "year")),
    rank: orNothing(check("rank")),
    high: orNothing(check("previous_high")),
    highMonth: orNothing(check("previous_period")),
    elapsed: ifNumbers([elapsed], durationInWords(elapsed, language)),
    // What is said is of the figure that stands beside it: growth shown as 0.0 % is neither rise nor fall. A balance of
    // zero is told here, since STREAK knows none of the newest month.
    move: `IF(${isZero(cell(isBalance ? "level" : "growth"))},"${sides.even}",${ifNumbers([run], move)})`,
    threshold: thresholdInWords(
      {
        figure: cell("level"),
        round,
        high: cell("high"),
        highOfMonth: orNothing(check("previous_high", "same_month")),
        ever: cell("ever"),
        month: cell("month"),
        amount:
          power === undefined
            ? countInWords(round, unit, language)
            : roundAmountInWords(round, power, language),
      },
      language,
    ),
    start: ifNumbers([whole], monthLabel(start)),
  };
  return KEYS.map((key) => (key === "name" ? name : { formula: `=${formulas[key]}` }));
}
