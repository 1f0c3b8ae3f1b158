// What somebody does in her pane.
import type { WriteResult } from "../../src/excel/Workbook";
import type { Table } from "../../src/importing/table/Table";
import { importedTable } from "../../src/taskpane/bringIn/importedTable";
import { isChange, type Offer, offersOf } from "../../src/taskpane/bringIn/offers";
import { tableUpdate } from "../../src/taskpane/bringIn/tableUpdate";
import { holidayTable, newHolidayTable, withDay } from "../../src/taskpane/calendar/holidayTable";
import { amountSeries } from "../importing/amountSeries";
import { plainDraft } from "../plainDraft";
import type { Random } from "../fuzz/Random";
import type { User } from "./twoUsers";
import { type Key, keyOf } from "./workbookNow";

/** A figure that was written: what the writer saw there, and what she put there. */
export interface Written {
  readonly table: string;
  readonly key: Key;
  readonly before: number | undefined;
  readonly after: number;
}

export interface Revised {
  readonly period: string;
  readonly before: number;
  readonly after: number;
}

/** What came of an action, in the words of the pane's workbook, and what it has written if it was done. */
export interface Done {
  readonly outcome: { readonly kind: string };
  readonly written: readonly Written[];
  readonly revised: readonly Revised[];
  readonly named?: Readonly<Record<string, string | null>>;
  /** The sheets that it added, by name. */
  readonly sheet?: string;
}

export type PaneAction = (user: User, random: Random, desk: Desk) => Promise<Done>;

/** What one of them has in her pane, and a supply of figures that nobody else writes. */
export class Desk {
  offer: Offer | undefined;
  constructor(private readonly digits: { next: number }) {}
  fresh(): number {
    return this.digits.next++ + 0.5;
  }
}

const DAY = "2026-10-01";
const FROM = { source: "K-stat", day: DAY };
const JAN = 2026 * 12;
const SERIES = ["exports", "imports", "cars"];
const NOTHING = { written: [], revised: [] };

function coming(random: Random, desk: Desk, last = 14): Table {
  const first = JAN + random.whole(0, last - 3);
  const periods = random.many(random.whole(1, 5), (i) => first + i);
  const series = SERIES.filter(() => random.chance(0.6));
  return {
    frequency: "month",
    periods,
    series: (series.length > 0 ? series : SERIES.slice(0, 1)).map((id) => {
      const values = new Map(
        periods.filter(() => random.chance(0.8)).map((ordinal) => [ordinal, desk.fresh()] as const),
      );
      return amountSeries(
        id,
        0.1,
        values,
        periods.filter(() => random.chance(0.3)),
      );
    }),
  };
}

const running = (random: Random) => {
  const cancelling = new AbortController();
  const isCancelled = random.chance(0.1);
  return {
    signal: cancelling.signal,
    onProgress: () => isCancelled && random.chance(0.4) && cancelling.abort(),
  };
};

const isDone = ({ kind }: { readonly kind: string }) => ["written", "updated", "built", "set"].includes(kind);

async function update(user: User, random: Random, { there, difference, revisions }: Offer): Promise<Done> {
  const made = tableUpdate(there, difference, revisions, FROM, "en");
  const how = { ...running(random), clearsFilters: random.chance(0.7) };
  const outcome = await user.workbook.updateTable(made, how);
  if (!isDone(outcome)) return { outcome, ...NOTHING };
  const table = there.cells.id;
  const changed = difference.update.changes.flatMap(({ series, ordinal, before, after }) =>
    after === undefined ? [] : [{ table, key: keyOf(series, ordinal), before, after }],
  );
  const added = difference.update.seriesAdded.flatMap(({ id, values }) =>
    [...values].map(([ordinal, after]) => ({ table, key: keyOf(id, ordinal), before: undefined, after })),
  );
  const rows =
    made.revisions?.kind === "add"
      ? made.revisions.table.added.map(({ cells }) => cells)
      : (made.revisions?.table.rows ?? []);
  const revised = rows.map(([, period, before, after]) => ({
    period: String(period),
    before: Number(before),
    after: Number(after),
  }));
  return { outcome, written: [...changed, ...added], revised };
}

async function offers(user: User, random: Random, desk: Desk): Promise<readonly Offer[]> {
  const found = await user.workbook.readTables();
  return offersOf(found, coming(random, desk), { confirmed: [], withNewSeries: random.chance(0.4) }).filter(
    isChange,
  );
}

const insertTable: PaneAction = async (user, random, desk) => {
  const table = coming(random, desk);
  const made = importedTable(table, { names: [random.pick(["Trade.csv", "Items.csv"])], day: DAY }, "en");
  const outcome = await user.workbook.writeTable(made, {
    ...running(random),
    place: { kind: "new-sheet" },
    replace: false,
    isNumbered: true,
  });
  return { outcome, ...NOTHING, ...written(outcome, table) };
};

function written(outcome: WriteResult, table: Table): Partial<Done> {
  if (outcome.kind !== "written") return {};
  return {
    written: table.series.flatMap(({ id, values }) =>
      [...values].map(([ordinal, after]) => ({
        table: outcome.id ?? outcome.table,
        key: keyOf(id, ordinal),
        before: undefined,
        after,
      })),
    ),
  };
}

const bringIn: PaneAction = async (user, random, desk) => {
  const [offer] = await offers(user, random, desk);
  return offer ? update(user, random, offer) : { outcome: { kind: "nothing" }, ...NOTHING };
};

/** The difference is shown, and written later: much may have happened since. */
const look: PaneAction = async (user, random, desk) => {
  [desk.offer] = await offers(user, random, desk);
  return { outcome: { kind: "looked" }, ...NOTHING };
};
const writeWhatWasShown: PaneAction = async (user, random, desk) => {
  const { offer } = desk;
  desk.offer = undefined;
  return offer ? update(user, random, offer) : bringIn(user, random, desk);
};

const NAMES = ["기타", "반도체 등", "자동차", "선박"];
const nameSeries: PaneAction = async (user, random) => {
  const named = { [random.pick(NAMES)]: random.pick(["cars", "ships", null]) };
  const isRemembered = await user.workbook.rememberNames(named);
  return {
    outcome: { kind: isRemembered ? "remembered" : "refused" },
    ...NOTHING,
    ...(isRemembered && { named }),
  };
};

export const MONTH = "BriefingMonth";
const setMonth: PaneAction = async (user, random) => {
  const text = `2026-0${random.whole(1, 9)}`;
  return { outcome: await user.workbook.setInputs({ names: [MONTH], text }, running(random)), ...NOTHING };
};

const writeSheets: PaneAction = async (user, random, desk) => {
  const text = `sheet ${desk.fresh()}`;
  const cells = [[text], [{ formula: "=SUM(1,2)" }]];
  const draft = { ...plainDraft(random.pick(["Records", "Briefing"]), { cells }), columnWidths: { 0: 80 } };
  const outcome = await user.workbook.writeSheets([draft], running(random));
  return { outcome, ...NOTHING, ...(outcome.kind === "built" && { sheet: outcome.sheet }) };
};

const addHoliday: PaneAction = async (user, random) => {
  const day = { serial: 46_000 + random.whole(0, 300), name: "day off", source: "press" };
  const there = holidayTable(await user.workbook.readTables());
  const how = running(random);
  const outcome = await (there
    ? user.workbook.updateTable(withDay(there, day), how)
    : user.workbook.writeTable(newHolidayTable(day, "en"), {
        ...how,
        place: { kind: "new-sheet" },
        replace: false,
      }));
  return { outcome, ...NOTHING };
};

export const PANE_ACTIONS: readonly PaneAction[] = [
  ...[bringIn, bringIn, bringIn, bringIn, look, writeWhatWasShown, writeWhatWasShown],
  ...[insertTable, nameSeries, nameSeries, setMonth, writeSheets, addHoliday],
];
