import type { Difference } from "../../src/importing/table/difference";
import { differenceOf } from "../../src/importing/table/difference";
import type { Table } from "../../src/importing/table/Table";
import { revisionLine, revisionRows } from "../../src/taskpane/bringIn/revisionRows";

const MONTH = 2026 * 12 + 6;

function table(figure: number, step: number): Table {
  const series = {
    id: "rate",
    also: [],
    name: "Rate",
    measure: "rate",
    isCumulative: false,
    step,
    values: new Map([[MONTH, figure]]),
    provisional: new Set<number>(),
  } as const;
  return { frequency: "month", periods: [MONTH], series: [series] };
}

/** The line of a revision in the pane, and before, after and change as the sheet of revisions has them. */
function revised(before: number, after: number, step: number) {
  const there = table(before, step);
  const difference = differenceOf(there, table(after, step)) as Difference;
  const found = revisionRows(there, difference, undefined, { source: "a.csv", day: "2026-08-01" }, "en");
  const rows = found?.kind === "new" ? found.table.rows : [];
  return [revisionLine(there, difference.revised[0]), ...rows[0].slice(2, 5)];
}

test("a revision behind the third decimal does not look like none", () => {
  expect(revised(0.12345, 0.12348, 1e-5)).toEqual([
    "2026-07 Rate: 0.12345 → 0.12348",
    0.12345,
    0.12348,
    0.00003,
  ]);
});

test("the change of large figures is without the noise of subtracting", () => {
  const [before, after] = [6234567890.1, 6234567890.3];
  expect(revised(before, after, 0.1)).toEqual([
    "2026-07 Rate: 6,234,567,890.1 → 6,234,567,890.3",
    before,
    after,
    0.2,
  ]);
});

test.each([
  ["en", 65.85, 65.854, "more digits"],
  ["ko", 65.85, 65.854, "자릿수 보완"],
  ["en", 65.85, 65.86, null],
] as const)(
  "a figure that only got more digits is marked as that: %s, %d → %d",
  (language, before, after, note) => {
    const there = table(before, 0.01);
    const difference = differenceOf(there, table(after, 0.001)) as Difference;
    const found = revisionRows(
      there,
      difference,
      undefined,
      { source: "a.csv", day: "2026-08-01" },
      language,
    );
    const { headers, rows } = found?.kind === "new" ? found.table : { headers: [], rows: [[]] };
    expect(rows[0]).toHaveLength(headers.length);
    expect(rows[0].at(-1)).toBe(note);
  },
);
