/** @jest-environment jsdom */
// Amounts of the briefing's panel in the unit that was chosen. The figures are made up: 24 months of one amount, then more.
import { screen, within } from "@testing-library/react";
import { BRIEF_PANE } from "../../src/i18n/briefPane";
import type { DisplayUnit } from "../../src/i18n/displayUnit";
import { dollarsIn } from "../../src/i18n/dollarsIn";
import type { Language } from "../../src/i18n/language";
import type { ColumnModel } from "../../src/model/WorkbookModel";
import { axeViolations } from "../axe";
import { asTables, monthly, months } from "./checkTables";
import { openPaneAgain, openPanel } from "./pane";

const dollars = (power: number) => ({ kind: "money", currency: "USD", power }) as const;
const NO_UNIT: Partial<ColumnModel> = { unit: undefined };
const SERIES: readonly (readonly [
  name: string,
  known: Partial<ColumnModel>,
  before: number,
  newest: number,
])[] = [
  ["Total", { id: "exports" }, 50_000, 65_950],
  ["Chips", { id: "ministry:semiconductors" }, 10_000, 20_500],
  ["Cars", { id: "ministry:automobiles" }, 6_000, 5_600],
  ["Ships in thousands", { unit: dollars(3) }, 1_000_000, 1_300_000],
  ["Ships in hundred millions", { unit: dollars(8) }, 10, 14.25],
  ["Small", {}, 10, 14.3],
  ["Balance", {}, -9_000, -2_000],
  ["Won", { unit: { kind: "money", currency: "KRW", power: 6 } }, 1_000, 1_234.5],
  ["Tons", { unit: { kind: "weight", power: 6 } }, 1_000, 1_234],
  ["Own figures", NO_UNIT, 1_000, 1_234],
];
const MONTHS = months(25);
const EXPORTS = monthly(
  Object.fromEntries(SERIES.map(([name, known]) => [name, known])),
  MONTHS.map((month, i) => [
    month,
    // Lower two years before: the newest is the second of three of its month even where it fell.
    ...SERIES.map(([, , before, newest]) =>
      i === MONTHS.length - 1 ? newest : i === 0 ? 0.9 * before : before,
    ),
  ]),
);

async function openBrief(language: Language, unit: DisplayUnit): Promise<void> {
  localStorage.setItem("trade-analyst.settings", JSON.stringify({ unit, hasSeenTour: true }));
  const pane = openPaneAgain(language);
  pane.workbook.tables = asTables(EXPORTS);
  await openPanel(pane, "brief");
  await screen.findByRole("heading", { name: BRIEF_PANE[language].records }, { timeout: 20_000 });
}

/** What stands between a series' name and its claims. */
function figuresOfRecords(language: Language): Readonly<Record<string, string>> {
  const region = screen.getByRole("region", { name: BRIEF_PANE[language].records });
  const lines = [...region.querySelectorAll("li")].map(({ textContent }) => textContent ?? "");
  return Object.fromEntries(
    SERIES.flatMap(([name]) => {
      const line = lines.find((one) => one.startsWith(`${name} `));
      return line ? [[name, line.slice(name.length + 1, line.indexOf(": "))]] : [];
    }),
  );
}

const OTHERS = {
  en: {
    Won: "1,234.5 million won (+23.5%)",
    Tons: "1,234 thousand tons (+23.4%)",
    "Own figures": "1,234 (+23.4%)",
  },
  ko: { Won: "1,234.5백만 원(+23.5%)", Tons: "1,234천 톤(+23.4%)", "Own figures": "1,234(+23.4%)" },
};

test.each([
  [
    "en",
    "billion",
    {
      Total: "$65.95 billion (+31.9%)",
      Chips: "$20.50 billion (+105.0%)",
      Cars: "$5.60 billion (-6.7%)",
      "Ships in thousands": "$1.30 billion (+30.0%)",
      "Ships in hundred millions": "$1.43 billion (+42.5%)",
      Small: "$14.3 million (+43.0%)",
      Balance: "-$2.00 billion",
    },
  ],
  [
    "en",
    "million",
    {
      Total: "$65,950 million (+31.9%)",
      Chips: "$20,500 million (+105.0%)",
      Cars: "$5,600 million (-6.7%)",
      "Ships in thousands": "$1,300 million (+30.0%)",
      "Ships in hundred millions": "$1,425 million (+42.5%)",
      Small: "$14 million (+43.0%)",
      Balance: "-$2,000 million",
    },
  ],
  [
    "ko",
    "eok",
    {
      Total: "659.5억 달러(+31.9%)",
      Chips: "205.0억 달러(+105.0%)",
      Cars: "56.0억 달러(△6.7%)",
      "Ships in thousands": "13.0억 달러(+30.0%)",
      "Ships in hundred millions": "14.3억 달러(+42.5%)",
      Small: "1,430만 달러(+43.0%)",
      Balance: "△20.0억 달러",
    },
  ],
  [
    "ko",
    "million",
    {
      Total: "65,950백만 달러(+31.9%)",
      Chips: "20,500백만 달러(+105.0%)",
      Cars: "5,600백만 달러(△6.7%)",
      "Ships in thousands": "1,300백만 달러(+30.0%)",
      "Ships in hundred millions": "1,425백만 달러(+42.5%)",
      Small: "14백만 달러(+43.0%)",
      Balance: "△2,000백만 달러",
    },
  ],
] as const)(
  "records tell dollars in the unit chosen, and anything else in its own: %s, %s",
  async (language, unit, expected) => {
    await openBrief(language, unit);
    expect(figuresOfRecords(language)).toEqual({ ...expected, ...OTHERS[language] });
  },
);

test.each([
  ["en", "billion", "Change, billion dollars", { Chips: "+10.50", Cars: "-0.40" }],
  ["en", "million", "Change, million dollars", { Chips: "+10,500", Cars: "-400" }],
  ["ko", "eok", "증감액(억 달러)", { Chips: "+105.0", Cars: "△4.0" }],
  ["ko", "million", "증감액(백만 달러)", { Chips: "+10,500", Cars: "△400" }],
] as const)(
  "what carried exports is headed by the unit chosen, accessibly: %s, %s",
  async (language, unit, header, expected) => {
    await openBrief(language, unit);
    const table = within(screen.getByRole("region", { name: BRIEF_PANE[language].carried })).getByRole(
      "table",
    );
    const headers = within(table).getAllByRole("columnheader");
    // The contribution's header stands over two columns: its bar and its figure.
    expect(headers[2]).toHaveTextContent(header);
    const rows = within(table).getAllByRole("row").slice(1);
    const changes = rows.map((row) => [
      row.querySelector("th")?.textContent,
      row.querySelectorAll("td")[2].textContent,
    ]);
    expect(Object.fromEntries(changes)).toEqual(expected);
    expect(await axeViolations(table)).toEqual([]);
  },
);

// As the press writes it: nobody writes 60,000백만 달러.
test.each([
  ["en", "million", "First time at $60 billion or more"],
  ["ko", "million", "600억 달러 돌파"],
  ["ko", "billion", "600억 달러 돌파"],
] as const)("a round level keeps the words of the press: %s, %s", async (language, unit, words) => {
  await openBrief(language, unit);
  expect(screen.getByRole("region", { name: BRIEF_PANE[language].records })).toHaveTextContent(words);
});

test.each([
  [0, "$0.00 billion"],
  [94_999_999, "$95.0 million"],
  [95_000_000, "$0.10 billion"],
  [-350_000, "-$350,000"],
  [12, "$12"],
])("an amount is never rounded to nothing: %d dollars", (value, text) => {
  expect(dollarsIn("billion", value, 0, "en")).toBe(text);
});
