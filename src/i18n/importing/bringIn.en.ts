import type { Dimension } from "../../importing/layout/tradeWords";
import { spanOf } from "../periodNames";
import { rateText } from "../pressText";

const count = (number: number, noun: string, more = `${noun}s`) =>
  `${number.toLocaleString("en-US")} ${number === 1 ? noun : more}`;

const DIMENSIONS: Readonly<Record<Dimension, string>> = {
  item: "Items",
  partner: "Countries",
  reporter: "Reporting countries",
  flow: "Exports and imports",
  measure: "Measures",
  other: "Others",
};

/** What an update does to a table, in figures. */
export interface Counts {
  readonly added: number;
  readonly revised: number;
  readonly refined: number;
  /** No longer provisional. */
  readonly madeFinal?: number;
  /** Replaced by a figure that is provisional. */
  readonly madeProvisional?: number;
  readonly unchanged: number;
}

/** added 1, revised 3, unchanged 320 */
function inFigures(counts: Counts): string {
  const { added, revised, refined, madeFinal = 0, madeProvisional = 0, unchanged } = counts;
  return [
    `added ${added}`,
    `revised ${revised}`,
    ...(refined > 0 ? [`given with more digits ${refined}`] : []),
    ...(madeFinal > 0 ? [`made final ${madeFinal}`] : []),
    ...(madeProvisional > 0 ? [`made provisional ${madeProvisional}`] : []),
    `unchanged ${unchanged}`,
  ].join(", ");
}

export const bringInWordsInEnglish = {
  intro:
    "A table of figures by period: a file of a statistics portal, cells copied from anywhere, or what is selected in the sheet. Files can be dropped here, several at once.",
  choose: "Choose files",
  selection: "Use the selection",
  paste: "Paste cells or text here",
  readPasted: "Read it",
  pasted: "Pasted figures",
  selected: "Figures of the sheet",
  release: "Type the release",
  reading: (file: string) => `Reading ${file} …`,
  cancel: "Cancel",
  another: "Bring in something else",
  refused: (file: string, sentence: string) => (file ? `${file}: ${sentence}` : sentence),
  note: (from: string, day: string, provisional: string | undefined) =>
    `Source: ${from}; brought in on ${day}.${provisional ? ` Provisional from ${provisional} on.` : ""}`,
  preview: "Table to be",
  size: (rows: number, series: number, first: string, last: string) =>
    `${count(rows, "period")} (${spanOf(first, " to ", last)}) × ${count(series, "series", "series")}`,
  tooManySeries: (series: number, most: number) =>
    `${count(series, "series", "series")} are more than the ${most.toLocaleString("en-US")} columns that a sheet has for them. Leave out a column of names, or bring in fewer items.`,
  asked: "To be answered",
  askedOf: (title: string, file: string) => `${title}: ${file}`,
  choices: "What may be chosen otherwise",
  chooseOne: "Choose …",
  isNeeded: "Answer the questions above first; nothing is written before.",
  answers: {
    yes: "Yes",
    no: "No",
    keep: "Keep",
    "leave-out": "Leave out",
    january: "January",
    october: "October",
  },
  periodHint: "2026-09, 2026Q3 or 2026",
  periodUnread: (text: string) => `"${text}" is no period. Write it as 2026-09, 2026Q3 or 2026.`,
  yearUnread: (text: string) => `"${text}" is no year. Write it as 2026.`,
  encodings: {
    "utf-8": "UTF-8",
    "euc-kr": "Korean (CP949)",
    "utf-16le": "UTF-16",
    "utf-16be": "UTF-16, big-endian",
    "windows-1252": "Western (Windows-1252)",
  },
  checks: "Checks",
  reasons: "How it was read",
  readingAgain: "Reading it as chosen …",
  settings: {
    encoding: "Encoding",
    delimiter: "What parts the cells",
    firstHeading: "Headings begin in row",
    headings: "Rows of headings",
    columns: "What the columns are for",
    column: (number: number, heading: string) => (heading ? `${number}. ${heading}` : `Column ${number}`),
    columnsOf: (first: number, last: number, from: string, to: string) =>
      `${first}.–${last}. ${from} … ${to}`,
    decimal: "Decimals",
    frequency: "Frequency",
    period: "Period of the figures",
    year: "Year of the months",
    unit: (measure: string) => `Unit of the ${measure}`,
    flow: "Exports or imports",
    cumulative: "Single months or running totals",
    totals: "Totals beside their parts",
    codes: "Zeros that codes have lost in front",
  },
  /** What stands for a guess that rests on the absence of words. */
  untold: {
    flow: "No word of the file tells.",
    single: "No word of the file says that they add up from January.",
    several: "The file has both.",
  },
  delimiters: { ",": "commas", "\t": "tabs", ";": "semicolons", "|": "bars" },
  decimals: { ".": "behind a point", ",": "behind a comma" },
  frequencies: { month: "months", quarter: "quarters", half: "half-years", year: "years" },
  flows: { exports: "exports", imports: "imports", balance: "balance", trade: "both together" },
  cumulative: { single: "each for itself", cumulative: "added up from the first of the year" },
  codes: { restore: "put back", "as-written": "as the file has them" },
  done: "What was done",
  insert: "Insert as a new table",
  releaseText: "Paste the release here, or type the figures below",
  releaseName: (month: string) => `Release of ${month}`,
  month: "Month",
  monthUnread: "Which month is it? Write it as 2026-09.",
  releaseUnit: "Unit of the numbers without one",
  powers: { 6: "million US dollars", 8: "hundred million US dollars", 9: "billion US dollars" },
  noReleaseFigures: "No figure with a name was found. Exports 62.1 billion dollars, say, or 수출 621억 달러.",
  gridUnit: "Unit of the figures below",
  monthWrong: (text: string) => `"${text}" is no month. Write it as 2026-09.`,
  growthLabel: (name: string) => `${name}: growth, %`,
  noNumber: (text: string) => `"${text}" is no number. Correct it; nothing is written before.`,
  growthDiffers: (printed: number, calculated: number) =>
    `Printed ${printed}%, but the figure gives ${rateText(calculated / 100, "en")}. Look for a slip of a digit.`,
  growthAgrees: (calculated: number) => `The figure gives ${rateText(calculated / 100, "en")} too.`,
  growthGiven: (calculated: number) =>
    `The figure gives ${rateText(calculated / 100, "en")} on a year before.`,
  growthUnchecked: "There is no figure of a year before to hold it against.",
  nameForgotten: "The workbook could not note down what the name means: it will be asked again.",
  unknownNames: "Which series are these?",
  conflict: (name: string, first: string, second: string) =>
    `${name} stands there twice, with ${first} and ${second}; the first is taken.`,
  unclear: (name: string, printed: string) =>
    `${name} can be read in more than one way and is not taken: "${printed}". Type the figure that is meant.`,
  into: "Where to",
  newTable: "A new table",
  intoTable: (table: string, sheet: string) => `Into the table ${table} on the sheet "${sheet}"`,
  difference: inFigures,
  differenceTitle: "Difference",
  revised: "Revised",
  nothingChanges: "Nothing changes: the table has all of these figures already.",
  nothingChosen: "Nothing changes the way it is chosen now.",
  formulas: (figures: number) =>
    figures === 1
      ? "1 cell has a formula and stays, though what comes in has another figure."
      : `${count(figures, "cell")} have formulas and stay, though what comes in has other figures.`,
  missing: (figures: number) =>
    `${count(figures, "figure")} of the table ${figures === 1 ? "is" : "are"} not in what comes in; ${figures === 1 ? "it stays" : "they stay"}.`,
  keptFinal: (figures: number) =>
    `${count(figures, "figure")} ${figures === 1 ? "is" : "are"} provisional in what comes in and final in the table, with the same value; ${figures === 1 ? "it stays" : "they stay"} final.`,
  areFinal: (figures: number) =>
    `What comes in marks no figure as provisional: make ${count(figures, "provisional figure")} of the table final`,
  refusedSeries: {
    "unit-unknown": (name: string) => `${name}: the unit is not known on one side, so that it is left out.`,
    "other-unit": (name: string) => `${name}: the table has another unit, so that it is left out.`,
  },
  sameNames: "Only the names agree. Which of these are the same series?",
  newSeries: (names: string) => `Add what the table does not have as new columns: ${names}`,
  update: "Update the table",
  updated: (counts: Counts, table: string) => `The table ${table} is updated: ${inFigures(counts)}.`,
  forgotten:
    "But the workbook could not note down what changed: the marks of provisional figures are those from before.",
  filtered: (table: string) =>
    `A filter hides rows of the table ${table}, or of the revisions. To update the tables it has to be cleared; the figures stay. Nothing was changed yet.`,
  clearFilter: "Clear the filter and update",
  keepFilter: "Keep the filter",
  changedMeanwhile: "The workbook was changed meanwhile. Look at the difference again, then press Update.",
  revisions: {
    title: "Revisions",
    note: "What was revised, by how much; written whenever figures that come in change others.",
    headers: ["Series", "Period", "Before", "After", "Change", "Unit", "Brought in", "From", "Remark"],
    refined: "more digits",
  },
  cut: (megabytes: number) =>
    `The file has ${megabytes} MB: too much for a sheet. Choose what to keep; all else is added up.`,
  dimensions: DIMENSIONS,
  digits: "Digits of the HS code",
  allDigits: "all, with the names",
  firstDigits: (digits: number) => `the first ${digits}`,
  addUp: "Add up",
};
