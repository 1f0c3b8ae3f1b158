/** @jest-environment ./tests/officeEnvironment.js */
// A colleague sorts the table, or puts a column or rows into it, at any moment of an update that is cancelled or refused then.
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import { offersOf } from "../../src/taskpane/bringIn/offers";
import { tableUpdate } from "../../src/taskpane/bringIn/tableUpdate";
import { amountTable as table } from "../importing/amountSeries";
import { isWhole } from "../sample";
import { figuresNow } from "../users/workbookNow";
import { emptyWorkbook, host, keptWorkbook, options, sheetIdOf, store } from "./workbook";

const FROM = { source: "K-stat", day: "2026-10-01" };
const JAN = 2026 * 12;

const BEFORE = table({ exports: [10, 50, 20, 40, 30], imports: [5, 4, 3, 2, 1] });
const COMING = table({ exports: [41, 31, 60, 5], cars: [7, 8, 9, 6] }, JAN + 3);

const workbook = officeWorkbook();
const ours = () => host.workbook.tableList().find(({ name }) => name === "TradeTable");
const sortBy = (key: number, ascending: boolean) => () => ours()?.sort.apply([{ key, ascending }]);

/** What somebody does. */
const DEEDS: readonly (readonly [string, () => void])[] = [
  ["sorts by figures", sortBy(1, true)],
  ["sorts by periods, newest first", sortBy(0, false)],
  ["puts a column in the midst", () => store.insertColumns(sheetIdOf("Trade"), 1, 1)],
  ["puts rows above", () => store.insertRows(sheetIdOf("Trade"), 2, 1)],
];

/** The table as it was written, and what is offered then: the same for every moment of an update. */
const written = async () => {
  emptyWorkbook();
  await workbook.writeTable(importedTable(BEFORE, { names: ["Trade.csv"], day: FROM.day }, "en"), options());
  const restore = keptWorkbook();
  const arranged = (isNewestFirst: boolean) => {
    restore();
    if (isNewestFirst) sortBy(0, false)();
    const below = { row: 30, column: 0, rows: 1, columns: 1 };
    store.write(sheetIdOf("Trade"), below, [[{ value: "below" }]]);
  };
  const offered = async (isNewestFirst: boolean) => {
    arranged(isNewestFirst);
    return offersOf(await workbook.readTables(), COMING, { confirmed: [], withNewSeries: true })[0];
  };
  return { arranged, offers: { oldestFirst: await offered(false), newestFirst: await offered(true) } };
};
let start: Awaited<ReturnType<typeof written>>;
beforeAll(async () => void (start = await written()));

/**
 * @param isNewestFirst - The table is sorted so beforehand: the new months come into its midst.
 * @param deeds - What is done, by the number of the request before which it is.
 * @returns Among others whether the update made that request at all.
 */
async function updateWhile(isNewestFirst: boolean, deeds: ReadonlyMap<number, () => void>, cancels: boolean) {
  start.arranged(isNewestFirst);
  const offer = start.offers[isNewestFirst ? "newestFirst" : "oldestFirst"];
  const before = figuresNow();
  const cancelling = new AbortController();
  let count = 0;
  let isReached = false;
  host.beforeRequest = async () => {
    const deed = deeds.get(count++);
    if (!deed) return;
    deed();
    isReached = true;
    if (cancels) cancelling.abort();
  };
  const { kind } = await workbook.updateTable(
    tableUpdate(offer.there, offer.difference, offer.revisions, FROM, "en"),
    { ...options(), signal: cancelling.signal },
  );
  host.beforeRequest = async () => undefined;
  return { kind, before, isReached };
}

const CASES = DEEDS.flatMap(([name, deed]) =>
  [false, true].flatMap((isNewestFirst) =>
    [false, true].map(
      (cancels) => [name, isNewestFirst ? "newest first" : "oldest first", cancels, deed] as const,
    ),
  ),
);

/** Each case begins at another of the first requests, so that the sample has every one. */
const STRIDE = isWhole ? 1 : 4;

test.each(CASES.map((one, i) => [...one, i % STRIDE] as const))(
  "somebody %s while a table, %s, is updated, cancelled: %s",
  async (does, order, cancels, deed, from) => {
    const kinds = new Set<string>();
    let isThere = true;
    for (let n = from; isThere; n += STRIDE) {
      const once = [n, deed] as const;
      // A table that was sorted once is sorted again while it is put back.
      const again = [n + 3, sortBy(1, false)] as const;
      for (const deeds of does.startsWith("sorts") ? [[once], [once, again]] : [[once]]) {
        const { kind, before, isReached } = await updateWhile(
          order === "newest first",
          new Map(deeds),
          cancels,
        );
        isThere = isReached;
        if (!isThere) break;
        kinds.add(kind);
        expect(kind).not.toBe("half-done");
        const [[id, figures]] = [...before];
        const isDone = kind === "updated";
        const wanted = new Map(figures);
        if (isDone)
          for (const { id: series, values } of COMING.series)
            for (const [ordinal, value] of values) wanted.set(`${series} ${ordinal}`, value);
        const now = figuresNow().get(id) ?? new Map();
        expect([n, kind, [...now].sort()]).toEqual([n, kind, [...wanted].sort()]);
        const { rect } = ours()?.info() ?? { rect: { rows: 0 } };
        expect([n, kind, rect.rows]).toEqual([n, kind, isDone ? 8 : 6]);
        expect(rowsOf("below")).toHaveLength(1);
        expect(store.names().filter(({ scope }) => scope !== undefined)).toEqual([]);
      }
    }
    expect(kinds).toContain(cancels ? "cancelled" : "updated");
  },
);

function rowsOf(text: string): number[] {
  return Array.from({ length: 60 }, (_, row) => row).filter(
    (row) => store.read(sheetIdOf("Trade"), row, 0).value === text,
  );
}
