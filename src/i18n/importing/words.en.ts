import { labelOf, type Frequency } from "../../analysis/time/Period";
import { figureText } from "../figureText";
import { listed } from "../listed";
import { periodInWords, spanOf } from "../periodNames";
import { namesInWords } from "./namesInWords";
import { unitInWords } from "./units";
import type { ImportWords } from "./words";

const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  month: "months",
  quarter: "quarters",
  half: "half-years",
  year: "years",
};
const PLACES = {
  above: "above the table",
  below: "below the table",
  sheet: "in the name of the sheet",
  file: "in the name of the file",
  heading: "in the heading",
  cells: "beside the figures",
  publisher: "in the publisher's documentation",
  chosen: "set by hand",
};
const MEASURES = {
  amount: "amounts",
  weight: "weights",
  quantity: "quantities",
  count: "counts",
  price: "prices",
  exchange: "exchange rates",
  index: "indices",
  growth: "growth",
  share: "shares",
  rate: "rates",
};
const FLOWS = {
  exports: "exports",
  imports: "imports",
  balance: "the balance",
  trade: "exports and imports together",
};
const PUBLISHERS = {
  kstat: "K-stat of the Korea International Trade Association",
  customs: "the Korea Customs Service",
  tradedata: "the trade statistics of the Korea Customs Service",
  trass: "TRASS",
  kosis: "KOSIS",
  ecos: "ECOS of the Bank of Korea",
  comtrade: "UN Comtrade",
  trademap: "ITC Trade Map",
  imf: "the International Monetary Fund",
  census: "the US Census Bureau",
  datagokr: "the open-data service of the Korea Customs Service",
  kotra: "KOTRA",
  worldbank: "the World Bank",
  eurostat: "Eurostat",
};
const ENCODINGS: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "euc-kr": "Korean (CP949)",
  "windows-1252": "Western (Windows-1252)",
};
const DELIMITERS: Readonly<Record<string, string>> = {
  ",": "commas",
  "\t": "tabs",
  ";": "semicolons",
  "|": "bars",
};
const CONTAINERS: Readonly<Record<string, string>> = {
  csv: "text",
  xlsx: "a workbook (.xlsx)",
  xls: "a workbook of Excel 97–2003",
  html: "HTML",
  xml: "XML",
  cells: "cells",
};

const names = (all: readonly string[]) => namesInWords(all, "en");
const period = (text: Parameters<typeof labelOf>[0]) => periodInWords(text, "en");
const rows = (all: readonly number[]) =>
  all.length === 1 ? `Row ${all[0]} holds` : `Rows ${listed(all.map(String))} hold`;
const many = (count: number, one: string, more = `${one}s`) =>
  `${figureText(count)} ${count === 1 ? one : more}`;

export const importWordsInEnglish: ImportWords = {
  reasons: {
    container: ({ container, ending }) =>
      `The file is ${CONTAINERS[container] ?? container}${ending && ending !== container ? `, though its name ends in .${ending}` : ""}.`,
    encoding: ({ encoding }) => `Its letters are read as ${ENCODINGS[encoding] ?? encoding}.`,
    delimiter: ({ delimiter }) => `Cells are parted by ${DELIMITERS[delimiter] ?? `"${delimiter}"`}.`,
    "header-rows": ({ rows: found }) => `${rows(found)} the headings.`,
    "no-header": () => "There are no headings.",
    periods: ({ kind, heading }) =>
      ({
        across: "The headings are periods.",
        down: `The periods stand ${heading ? `in column "${heading}"` : "in a column"}.`,
        mixed: "Years and months stand on different sides of the table.",
        around: "The period stands outside the table.",
      })[kind],
    "year-and-month": ({ year, month }) => `Periods are made of the columns "${year}" and "${month}".`,
    "year-around": ({ year, place }) => `The year, ${year}, stands ${PLACES[place]}.`,
    "period-around": ({ period: text, place }) => `The period, ${text}, stands ${PLACES[place]}.`,
    frequency: ({ frequency, isFromSpacing }) =>
      `The figures are by ${frequency === "half" ? "half-year" : frequency}${isFromSpacing ? ", as the dates are spaced" : ""}.`,
    order: ({ order }) =>
      ({
        ascending: "The oldest period stands first.",
        descending: "The newest period stands first.",
        stacked: "Periods repeat, one series below another.",
      })[order],
    unit: ({ unit, measure, place, text }) =>
      `${MEASURES[measure][0].toUpperCase()}${MEASURES[measure].slice(1)} are in ${unitInWords(unit, "en")}, ${place === "chosen" || place === "publisher" ? PLACES[place] : `as "${text}" ${PLACES[place]} says`}.`,
    flow: ({ flow, text, place }) =>
      `They are ${FLOWS[flow as keyof typeof FLOWS] ?? flow}, as "${text}" ${PLACES[place]} says.`,
    keys: ({ headings }) =>
      `Series are told apart by ${names(headings.map((heading) => heading || "the first column"))}.`,
    publisher: ({ publisher }) => `The layout is that of ${PUBLISHERS[publisher]}.`,
    "main-measure": ({ name }) => `Of several measures "${name}" is taken.`,
    "decimal-comma": () => "A comma stands before the decimals.",
    table: ({ sheet, of }) => `Of ${many(of, "kind")} of tables "${sheet}" has the most figures.`,
  },
  questions: {
    unit: ({ measure, suggested }) =>
      `In which unit are the ${MEASURES[measure]}? The file does not say.${suggested ? ` ${{ publisher: "The publisher's pages show", name: "The names suggest", shipped: "The shipped figures agree with" }[suggested.by]} ${unitInWords(suggested.unit, "en")}.` : ""}`,
    "conflicting-units": ({ measure, units }) =>
      `Which unit holds for the ${MEASURES[measure]}? The file names several: ${units.map((unit) => unitInWords(unit, "en")).join(", ")}.`,
    period: () => "Which period are these figures of? The file does not say.",
    year: () => "Which year are these months of? The file does not say.",
    cumulative: () =>
      "Do the figures add up from January? They rise within every year and fall back in January.",
    october: ({ entries }) =>
      `Is 2025.1 January or October? ${many(entries, "entry", "entries")} written so can be either, and no neighbour tells.`,
    "last-period": ({ period: last, share }) =>
      share === undefined
        ? `Is ${period(last)} whole? It may not have been over when the file was made. Keep it or leave it out.`
        : `Is ${period(last)} whole? Its figures are about ${Math.round(share * 100)}% of those around. Keep it or leave it out.`,
    zeros: ({ first, last }) =>
      `Are the zeros ${first.ordinal === last.ordinal ? `of ${period(first)}` : `from ${period(first)} to ${period(last)}`} figures, or not yet published? They are left out unless you keep them.`,
    measures: ({ taken }) => `Which measures are wanted? Taken: ${names(taken)}.`,
    tables: ({ names: all }) => `Which tables are wanted? The file has ${names(all)}.`,
    totals: ({ labels }) => `Are the totals wanted beside their parts? ${names(labels)}.`,
    forecasts: ({ heading }) => `Are the forecasts wanted? "${heading}" says where they begin.`,
    encoding: ({ sample }) =>
      `In which letters is the file written? They read as "${sample}". Choose another encoding.`,
  },
  checks: {
    growth: ({ series, agreeing, differing }) =>
      differing.length === 0
        ? `${series}: the printed growth agrees with the figures in ${many(agreeing, "period")}.`
        : `${series}: the printed growth of ${period(differing[0].period)} is ${figureText(differing[0].printed)}, the figures give ${figureText(differing[0].calculated, 4)}${differing.length > 1 ? ` (and ${figureText(differing.length - 1)} more)` : ""}; compare both with the source.`,
    parts: ({ total, agreeing, differing }) =>
      differing.length === 0
        ? `${total}: the parts add up to the printed total in ${many(agreeing, "period")}.`
        : `${total}: the parts of ${period(differing[0].period)} add up to ${figureText(differing[0].sum)}, printed is ${figureText(differing[0].printed)}${differing.length > 1 ? ` (and ${figureText(differing.length - 1)} more)` : ""}; look whether a part is missing.`,
    "grand-total": ({ column, printed, sum, agrees }) =>
      agrees
        ? `${column}: the figures add up to the printed total, ${figureText(printed)}.`
        : `${column}: the figures add up to ${figureText(sum)}, printed is ${figureText(printed)}; look whether a row is missing.`,
    "deficit-signs": ({ series }) =>
      `${series} is called a deficit, but has figures with and without a minus; taken as they stand: compare them with the source.`,
    balance: ({ agreeing, differing }) =>
      differing.length === 0
        ? `Exports less imports give the printed balance in ${many(agreeing, "period")}.`
        : `Exports less imports of ${period(differing[0].period)} are ${figureText(differing[0].sum)}, the printed balance is ${figureText(differing[0].printed)}; compare both with the source.`,
    "running-total": ({ series, agreeing, differing }) =>
      differing === 0
        ? `${series}: the months add up to the printed running total in ${many(agreeing, "period")}.`
        : `${series}: the months do not add up to the printed running total in ${many(differing, "period")}; look whether a month is missing.`,
    conflict: ({ series, period: at, first, second }) =>
      `${series}: ${period(at)} is there twice, with ${figureText(first)} and ${figureText(second)}; the first is taken. Correct the file if that is wrong.`,
    gaps: ({ first, count }) =>
      `${many(count, "period")} ${count === 1 ? "is" : "are"} missing, the first ${period(first)}; they stay blank.`,
    "missing-rows": ({ series, periods }) =>
      `${many(series, "series", "series")} ${series === 1 ? "has" : "have"} no figure in some of the ${figureText(periods)} periods; they stay blank there.`,
    "unit-jump": ({ series, period: at, ratio }) =>
      `${series}: ${period(at)} is about ${ratio >= 1 ? figureText(ratio, 2) : `1/${figureText(1 / ratio, 2)}`} times what stands around it; look whether its unit is another.`,
    "unreadable-period": ({ text, row, count }) =>
      `"${text}" in row ${figureText(row + 1)} is no period${count > 1 ? ` (and ${figureText(count - 1)} more)` : ""}; its figures are left out.`,
    "impossible-period": ({ text, row, count }) =>
      `"${text}" in row ${figureText(row + 1)} is in no calendar${count > 1 ? ` (and ${figureText(count - 1)} more)` : ""}; its figures are left out. Correct it in the file.`,
    "not-a-figure": ({ text, row, count }) =>
      `"${text}" in row ${figureText(row + 1)} is no figure${count > 1 ? ` (and ${figureText(count - 1)} more)` : ""}; the cell stays blank. Correct it in the file if it should be one.`,
  },
  steps: {
    converted: ({ from, to, series }) =>
      `${many(series, "series", "series")} converted from ${unitInWords(from, "en")} to ${unitInWords(to, "en")}.`,
    "deficits-turned": ({ names: all }) => `Deficits taken as a balance below zero: ${names(all)}.`,
    "growth-left-out": ({ series }) =>
      `${many(series, "column")} of growth or shares left out; a check where the figures are there.`,
    "measures-left-out": ({ names: all }) => `Other measures left out: ${names(all)}.`,
    "running-totals-left-out": ({ count }) =>
      `${many(count, "running total")} left out; a check where all months are there.`,
    "brackets-left-out": () => "Figures in brackets behind others left out.",
    "columns-left-out": ({ names: all, unnamed = 0 }) =>
      `Columns left out: ${[names(all), unnamed > 0 ? `${unnamed} without a heading` : ""].filter(Boolean).join(", ")}.`,
    "sums-left-out": ({ names: all }) => `Sums of the columns beside them left out: ${names(all)}.`,
    "grand-totals-left-out": ({ labels }) => `Totals over all periods left out: ${names(labels)}.`,
    "totals-kept": ({ labels }) => `Totals kept beside their parts: ${names(labels)}.`,
    "totals-left-out": ({ series }) => `${many(series, "total")} left out.`,
    "forecasts-left-out": () => "Forecasts left out.",
    "other-frequency-left-out": ({ count, frequency }) =>
      `${many(count, "figure")} of another frequency than ${FREQUENCIES[frequency]} left out.`,
    october: ({ count }) => `${many(count, "entry", "entries")} written 2025.1 read as October.`,
    provisional: ({ first, last }) =>
      `Marked provisional or expected: ${spanOf(labelOf(first), " to ", labelOf(last))}.`,
    "zeros-restored": ({ count, digits }) =>
      `${many(count, "code")} given back the zero in front (${digits} digits).`,
    "unpublished-left-out": ({ first, last }) =>
      `Zeros of ${spanOf(labelOf(first), " to ", labelOf(last))} left out as not yet published.`,
    "last-period-left-out": ({ period: last }) => `${labelOf(last)} left out.`,
    duplicates: ({ count }) => `${many(count, "figure")} there twice, the same each time.`,
    "repeated-headings": ({ count }) => `${many(count, "heading")} repeated within the table passed over.`,
    "repeated-rows": ({ count }) => `${many(count, "row")} there twice, counted once.`,
    "named-blank": ({ count }) => `${many(count, "row")} with a name and no figures passed over.`,
    notes: ({ texts }) => `Notes of the file passed over: ${names(texts)}.`,
    "hidden-left-out": ({ names: all }) => `Hidden sheets left out: ${names(all)}.`,
    "tables-joined": ({ names: all }) => `Tables joined: ${names(all)}.`,
    "tables-left-out": ({ names: all }) => `Tables left out: ${names(all)}.`,
    "files-joined": ({ files }) => `Files joined: ${names(files)}.`,
    "without-figures": ({ series }) => `${many(series, "series", "series")} without any figure left out.`,
  },
  places: PLACES,
  measures: MEASURES,
  flows: FLOWS,
  publishers: PUBLISHERS,
  uses: {
    period: "periods",
    part: "months, quarters or halves",
    figure: "figures",
    name: "names",
    code: "codes",
    unit: "units",
    scale: "scales of the units",
    "leave-out": "left out",
  },
};
