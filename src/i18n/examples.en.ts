import type { ExampleWords } from "./examples";

export const EXAMPLES_EN: ExampleWords = {
  headings: { figure: "Figure", howFound: "How it is found", limits: "What this cannot say" },
  period: "Period",
  taxLaw: {
    sheet: "US tax law and cars",
    headline: {
      told: "From {event} on, car exports moved by {effect} beyond trend and season (95 % interval {low} to {high}); all other exports by {others}.",
      notTold:
        "From {event} on, no step in car exports can be told from chance: {effect} (95 % interval {low} to {high}).",
      withinChance: " (within chance)",
    },
    coverage:
      "Did the US tax law of August 2022 leave a mark? Passenger cars to the world, customs' items, monthly, million US dollars, up to March 2025: the month before the US car tariff.",
    dataSheet: "Tax law data",
    dataTitle: "Car exports and all other exports, monthly, million US dollars",
    strip: {
      effect: "Step in car exports",
      low: "Low end (95 %)",
      high: "High end (95 %)",
      pValue: "p-value",
      placebo: "All other exports",
    },
    event: {
      label: "First month under the law (change this)",
      note: "The Inflation Reduction Act was signed on 16 August 2022. Try 2022-09, or a month in which nothing happened.",
    },
    results: "The step in car exports",
    lines: {
      effect: {
        label: "Effect on the level of car exports",
        note: "EVENT_IMPACT: beyond trend, season and working days. Above zero: exports were higher, not lower.",
      },
      low: {
        label: "Low end of its 95 % interval",
        note: "Averaged over how far errors carry over from month to month, which is not known.",
      },
      high: {
        label: "High end of its 95 % interval",
        note: "An interval that holds zero: no mark can be told from chance.",
      },
      pValue: {
        label: "p-value",
        note: "How often chance alone would give a step as large, had the trend gone on as it was.",
      },
      placebo: {
        label: "The same step in all other exports",
        note: "Little of them falls under the law (batteries, solar panels). A step here has another cause, which cars may share.",
      },
      placeboPValue: { label: "Its p-value", note: "EVENT_IMPACT of the column with all other exports." },
      lastYear: {
        label: "Cars, twelve months to March 2025",
        note: "ROLLING: the last figure of the line in the chart.",
      },
      without: {
        label: "The same without the estimated step",
        note: "Each month from the event on, divided by one plus the effect.",
      },
    },
    limits: [
      {
        label: "One law among many things",
        note: "The years before it hold the pandemic of 2020 and a shortage of chips; the months around it saw the end of that shortage, a strong dollar, dearer cars, and in December 2022 the guidance that leased cars qualify. The step holds all of them.",
      },
      {
        label: "A rise, not a date",
        note: "Other months from early 2022 to early 2023 give a step as large, some of them before the law (try 2022-04 or 2022-07): cars rose over more than a year. The figures do not say that the law began it.",
      },
      {
        label: "The world, not the United States",
        note: "There are not enough monthly figures of cars to the United States in the data; cars to the world hide what moved between markets.",
      },
      {
        label: "Value, not number",
        note: "A dearer car counts for more dollars. Nothing here says how many cars there were.",
      },
      {
        label: "One series proves little",
        note: "Before saying what the law did, look at the comparison above, at other months in the yellow cell, and at electric cars alone.",
      },
    ],
    columns: {
      cars: "Passenger cars",
      others: "All other exports",
      without: "Cars without the step",
      carsYear: "Cars, 12 months",
      withoutYear: "Without the step, 12 months",
    },
    chart: "Car exports of twelve months, with and without the estimated step, million US dollars",
  },
  targetOdds: {
    sheet: "Chances of 700 billion",
    headline: {
      missed:
        "Seen from May 2024 the chance of {target} was {may}, from November {november}: the year ended at {total}, {gap} short.",
      met: "Seen from May 2024 the chance of {target} was {may}, from November {november}: the year ended exactly there.",
      reached:
        "Seen from May 2024 the chance of {target} was {may}, from November {november}: the year ended at {total}, {gap} above.",
    },
    coverage:
      "Total exports, monthly, million US dollars. Each month's chance uses only the months up to it, but today's revised figures: the analyst of 2024 saw first estimates.",
    dataSheet: "Chances data",
    dataTitle: "Total exports, monthly, and the chances of 2024, million US dollars",
    strip: {
      january: "Chance in January",
      may: "Chance in May",
      september: "In September",
      november: "In November",
      total: "The year",
    },
    target: {
      label: "Target for 2024 (change this)",
      note: "EXPORT_TARGET: announced by the government. Write your own number over it.",
    },
    results: "Chances, seen from then",
    lines: {
      january: { label: "As of January 2024", note: "TARGET_ODDS: chance that the year reaches the target." },
      may: { label: "As of May 2024", note: "The month of the newspaper story." },
      september: { label: "As of September 2024", note: "Three months to go." },
      november: { label: "As of November 2024", note: "One month to go." },
      total: { label: "How the year ended", note: "YTD of December 2024." },
      gap: { label: "Target missed by", note: "TARGET_GAP: a negative figure means exceeded." },
    },
    limits: [
      {
        label: "Today's figures",
        note: "The early months of 2024 have been revised since. The chances would have been a little different on the figures of the day.",
      },
      {
        label: "A model, not a forecast of policy",
        note: "Only the past of the series speaks: no order books, no prices, no elections. Chances are shown within 1 and 99 per cent for that reason.",
      },
      {
        label: "One year",
        note: "That the target was missed does not make a chance wrong. The function's errors on your own series: OUTLOOK with the result backtest.",
      },
    ],
    columns: {
      exports: "Exports",
      asOf: "As of",
      probability: "Chance",
      projection: "Year, projected",
      low: "Low (80 %)",
      high: "High (80 %)",
      target: "Target",
    },
    chartOdds: "Chance of reaching the target, by as-of month",
    chartProjection: "Projected year with its 80 % interval, million US dollars",
  },
};
