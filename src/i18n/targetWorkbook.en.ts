import type { TargetWorkbookWords } from "./targetWorkbook";

export const TARGET_WORKBOOK_EN: TargetWorkbookWords = {
  sheet: "2024 target",
  dataSheet: "Data",
  headline: {
    opening: "Exports came to {yearToDate} in {months}",
    ahead:
      ", {achieved} of the target of {target}: {distance} ahead of the target's path (last year's monthly pattern).",
    behind:
      ", {achieved} of the target of {target}: {distance} behind the target's path (last year's monthly pattern).",
    onPath:
      ", {achieved} of the target of {target}: exactly on the target's path (last year's monthly pattern).",
    reached: ": the year's target of {target} is reached already.",
    missed: ": the year's target of {target} was missed by {gap}.",
    exceeded: ": the year's target of {target} was exceeded by {gap}.",
    met: ": exactly the year's target of {target}.",
    noTarget: ", {growth} on a year earlier; the data hold no target for the year.",
    noFigure: "There is no figure for this month: choose one from {first} to {last}.",
  },
  months: { first: "{month} {year}", several: "January–{month} {year}", all: "{year}" },
  monthNames: "January February March April May June July August September October November December".split(
    " ",
  ),
  coverage:
    "Korea's total exports, monthly, million US dollars. Live formulas; their data and sources are on the next sheet.",
  strip: {
    exports: "Exports of the month",
    growth: "Growth on a year before",
    yearToDate: "Year to date",
    achieved: "Share of the target",
    ahead: "Against the path",
  },
  inputs: ({ firstMonth, lastMonth }) => ({
    asOf: {
      label: "As-of month (change this)",
      note: `Write another, ${firstMonth} to ${lastMonth}: everything follows.`,
    },
    target: {
      label: "Target for the year",
      note: "As the government announced it; write your own over it.",
    },
  }),
  sections: {
    month: { label: "The as-of month", figure: "Figure", note: "How it is found" },
    towardsTarget: { label: "On the way to the target", figure: "Figure", note: "How it is found" },
    yearEnd: { label: "How the year ended", figure: "Figure", note: "How it is found" },
    claims: {
      label: "Claims of June 2024",
      figure: "The figures today",
      note: "What to make of it",
    },
  },
  lines: ({ carYears, printedPercent, printedOn }) => ({
    asOfDate: { label: "Figures up to", note: "The last day of the as-of month." },
    year: { label: "Year", note: "The year of the as-of month." },
    exports: { label: "Exports in the month", note: "Looked up in the table Exports." },
    growth: { label: "Growth on the same month a year before", note: "YOY, matched by calendar." },
    record: {
      label: "Is it a record?",
      note: "RECORD_CHECK: compared with every earlier month of the table.",
    },
    sameMonth: {
      label: "… among the same months",
      note: "The same check among the same months of earlier years.",
    },
    yearToDate: { label: "January to the as-of month", note: "YTD." },
    yearToDateGrowth: {
      label: "Growth on the same months a year before",
      note: "YTD_YOY: never a part of a year against a whole one.",
    },
    workdays: { label: "Working days in the month", note: "WORKDAYS: a Saturday counts one half." },
    dailyAverage: { label: "Exports per working day", note: "DAILY_AVERAGE." },
    dailyGrowth: {
      label: "Growth of exports per working day",
      note: "DAILY_YOY: without the effect of the calendar.",
    },
    imports: { label: "Imports in the month", note: "Looked up in the table Exports." },
    balance: { label: "Trade balance of the month", note: "Exports less imports." },
    achieved: { label: "Share of the target reached", note: "TARGET_GAP with the result achieved." },
    remaining: { label: "Still to go", note: "TARGET_PACE: the target less the year to date." },
    monthsLeft: { label: "Months left", note: "After the as-of month." },
    requiredAverage: {
      label: "Needed each month",
      note: "What is still to go, spread over the months left.",
    },
    requiredGrowth: {
      label: "Needed growth on the same months last year",
      note: "What the months left must grow to reach the target.",
    },
    expected: {
      label: "Year to date on the target's path (last year's pattern)",
      note: "The target times last year's share of the year by this month.",
    },
    ahead: { label: "Ahead (+) or behind (−) that path", note: "Year to date less the line above." },
    monthsKnown: { label: "Months of the year with a figure", note: "The year is complete with 12." },
    yearTotal: { label: "Total of the year", note: "YTD of December." },
    yearRecord: {
      label: "Was the year a record?",
      note: "RECORD_CHECK over the table Annual, with that year.",
    },
    recordYear: {
      label: "Record year before it",
      note: "The highest year before the year of the as-of month.",
    },
    yearMargin: {
      label: "Above (+) or below (−) the record before",
      note: "RECORD_CHECK with the result margin.",
    },
    yearGap: { label: "Target missed by", note: "TARGET_GAP: a negative figure means exceeded." },
    total2022: { label: "Exports were $683.6 billion in 2022 …", note: "Looked up in the table Annual." },
    record2022: {
      label: "… the highest of the years at hand",
      note: "It was one when the year ended; judged by earlier years only.",
    },
    target2024: {
      label: "The aim for 2024 is $700 billion",
      note: "EXPORT_TARGET: announced for total exports.",
    },
    growthToApril: {
      label: "Up 9.6 % in the first months of 2024",
      note: `${printedPercent} % was published on ${printedOn} for January–April. With today's revised figures it is this.`,
    },
    levelToMay: { label: "January–May 2024", note: "One month later: the level …" },
    growthToMay: { label: "January–May 2024, growth", note: "… and its growth." },
    cars2023: {
      label: "Cars reached $70.9 billion in 2023 …",
      note: "The ministry's figure for automobiles.",
    },
    carsGrowth: { label: "… up 31 % …", note: "YOY on 2022." },
    carsRecord: {
      label: "… the highest of the years at hand",
      note: `Of the years that the table Cars holds: ${carYears}. No claim beyond them.`,
    },
    total2024: { label: "How 2024 ended", note: "Looked up in the table Annual." },
    margin2024: { label: "Above the record of 2022 by", note: "A record, by a hair." },
    gap2024: { label: "Target of 2024 missed by", note: "The record was reached, the target was not." },
  }),
  noTarget: "no target in the data",
  alreadyReached: "already reached",
  yearIsOver: "the year is over",
  noFigure: "no figure",
  incomplete: "only {months} of 12 months",
  columns: {
    period: "Period",
    year: "Year",
    exports: "Exports",
    imports: "Imports",
    month: "Month",
    thisYear: "Year of the as-of month",
    targetPath: "Target path",
    aheadOfPath: "Ahead of the path",
    behindPath: "Behind the path",
  },
  monthLabels: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  dataTitle: "What the sheet with the target reads, million US dollars",
  captions: ({ carYears }) => ({
    monthly: "Exports and imports, monthly",
    annual: "Exports, annual",
    cars: `Cars, ${carYears}`,
    path: "The year, added up month by month, and the path to the target",
  }),
  chartTitle: "Ahead of or behind the target's path, million US dollars",
};
