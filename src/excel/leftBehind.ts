import { addressOf, meet, type Rect } from "../grid/a1";
import { run, runRestoring } from "./excelRun";
import { deleteRows } from "./deleteRows";
import { obstacleOf, Refusal } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import { SIGN, type SignsSeen, signOf } from "./signOfLife";
import { isGiven, isInForce, type Purpose, WRITING_LASTS_S } from "./timedNames";
import {
  forgetTried,
  giveBack,
  type KeptTrial,
  readTried,
  type ToGiveBack,
  toGiveBack,
} from "./triedFormulas";
import type { LeftBehind, LeftBehindResult, Refused } from "./Workbook";

const PURPOSES: readonly Purpose[] = ["making", "filling", "growing", "holding", "rows"];

/** A name by which a pane holds cells of a sheet, or claims a table. */
interface HeldName {
  readonly item: Excel.NamedItem;
  readonly purpose: Purpose;
  readonly sheet: Excel.Worksheet | undefined;
  readonly sign: number;
  readonly key: string;
}

/** A name by which a pane held cells, and did not let them go. */
interface Mark extends HeldName {
  readonly sheet: Excel.Worksheet;
  /** The cells, unless all of them were deleted. */
  readonly rect: Rect | undefined;
}

interface Left {
  readonly marks: readonly Mark[];
  readonly claims: readonly Excel.NamedItem[];
  /** Whether formulas are kept for nobody any longer that were being tried in an area. */
  readonly isOver: (area: string) => boolean;
  /** Seconds until it can be said what is left. */
  readonly waits?: number;
}

/** What a pane that was closed half-way has left, as `Workbook.findLeftBehind` promises. */
export async function findLeftBehind(seen: SignsSeen): Promise<LeftBehindResult> {
  try {
    return await run(async (context) => {
      const { marks, waits } = await readLeft(context, seen);
      const tried = await readTried(context);
      const left: LeftBehind[] = [];
      for (const mark of marks) {
        const { purpose, sheet, rect } = mark;
        if (!rect) continue;
        if (purpose === "rows") {
          const table = await tableOver(sheet, rect);
          if (table) left.push({ kind: "changed", sheet: sheet.name, address: addressOf(table) });
          continue;
        }
        if (purpose === "making") {
          left.push({ kind: "sheet", sheet: sheet.name });
          continue;
        }
        const surplus = await surplusOf(sheet, rect, purpose);
        const kind = (await triedOf(mark, tried)) ? "tried" : "changed";
        if (purpose !== "filling") left.push({ kind, sheet: sheet.name, address: addressOf(rect) });
        for (const part of surplus)
          left.push({ kind: "filled", sheet: sheet.name, address: addressOf(part) });
      }
      return { kind: "left-behind", left, ...(waits !== undefined && { waits }) };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}

/** Takes it out again, as `Workbook.clearLeftBehind` promises. */
export async function clearLeftBehind(seen: SignsSeen): Promise<{ readonly kind: "cleared" } | Refused> {
  const sheetIds: string[] = [];
  try {
    return await runRestoring(async (context) => {
      const { marks, claims, isOver, waits } = await readLeft(context, seen);
      if (waits !== undefined) throw new Refusal({ kind: "still-writing" });
      sheetIds.push(...marks.map(({ sheet }) => sheet.id));
      for (const mark of marks) if (mark.purpose === "rows") await deleteBlankRows(mark);
      const tried = await readTried(context);
      for (const mark of marks) {
        const back = await triedOf(mark, tried);
        if (back) await giveBack(back);
      }
      await forgetTried(context, isOver);
      // Cells have moved, and another pane may have begun to write since.
      const keys = new Set(marks.map(({ key }) => key));
      const now = await placesOf(
        context,
        (await readHeld(context)).filter(({ key }) => keys.has(key)),
      );
      for (const { purpose, sheet, rect } of now) {
        if (!rect || purpose === "making" || purpose === "rows") continue;
        for (const part of await surplusOf(sheet, rect, purpose)) {
          const cells = sheet.getRangeByIndexes(part.row, part.column, part.rows, part.columns);
          if (purpose === "filling") await deleteTables(cells);
          cells.clear("Contents");
        }
      }
      for (const { item, purpose, sheet } of now)
        if (purpose === "making") sheet.delete();
        else item.delete();
      for (const claim of claims) claim.delete();
      await context.sync();
      return { kind: "cleared" };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, sheetIds) };
  }
}

/** Gives up what such panes held, as `Workbook.keepLeftBehind` promises. */
export async function keepLeftBehind(seen: SignsSeen): Promise<{ readonly kind: "kept" } | Refused> {
  try {
    return await run(async (context) => {
      const { marks, claims, isOver, waits } = await readLeft(context, seen);
      if (waits !== undefined) throw new Refusal({ kind: "still-writing" });
      await forgetTried(context, isOver);
      for (const item of [...marks.map((mark) => mark.item), ...claims]) item.delete();
      await context.sync();
      return { kind: "kept" };
    });
  } catch (error) {
    return { kind: "refused", obstacle: await obstacleOf(error, []) };
  }
}

/** The cells of an area in which formulas were being tried, if what stood there can be put back. */
async function triedOf(
  { item, rect, purpose }: Mark,
  tried: readonly KeptTrial[],
): Promise<ToGiveBack | undefined> {
  const own = tried.filter(({ area }) => area === item.name).flatMap(({ cells }) => cells);
  if (!rect || purpose !== "holding" || own.length === 0) return undefined;
  return toGiveBack(item.getRange(), own);
}

/** Everything that is held or claimed in the workbook, with the last sign of life of it. */
async function readHeld(context: Excel.RequestContext): Promise<readonly HeldName[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load(SIGN);
  await context.sync();
  const ofSheets = worksheets.items.map((sheet) => ({ sheet, names: sheet.names.load(SIGN) }));
  await context.sync();
  const held = (items: readonly Excel.NamedItem[], purposes: readonly Purpose[], sheet?: Excel.Worksheet) =>
    items.flatMap((item): HeldName[] => {
      const purpose = purposes.find((one) => isGiven(item.name, one));
      const sign = purpose && signOf(item, purpose);
      return !purpose || sign === undefined
        ? []
        : [{ item, purpose, sheet, sign, key: `${sheet?.id} ${item.name}` }];
    });
  return [
    ...held(names.items, ["writing"]),
    ...ofSheets.flatMap(({ sheet, names: { items } }) => held(items, PURPOSES, sheet)),
  ];
}

/**
 * What nobody goes on with any longer. As long as anything in the workbook shows a sign of life that is nothing: a pane holds
 * several names, and may be at one of them only.
 */
async function readLeft(context: Excel.RequestContext, seen: SignsSeen): Promise<Left> {
  const held = await readHeld(context);
  const waits = seen.look(new Map(held.map(({ key, sign }) => [key, sign])));
  const there = new Set(held.map(({ item }) => item.name));
  const left = waits > 0 ? [] : held;
  const isOver = (area: string) =>
    left.some(({ item }) => item.name === area) ||
    (!there.has(area) && !isInForce(area, "holding", WRITING_LASTS_S));
  return {
    marks: await placesOf(context, left),
    claims: left.flatMap(({ item, sheet }) => (sheet ? [] : [item])),
    isOver,
    ...(waits > 0 && { waits }),
  };
}

/** The names of sheets, and where they are by now. */
async function placesOf(context: Excel.RequestContext, held: readonly HeldName[]): Promise<readonly Mark[]> {
  const marks = held.flatMap(({ sheet, ...one }) =>
    sheet ? [{ ...one, sheet, range: one.item.getRangeOrNullObject().load(PLACE) }] : [],
  );
  await context.sync();
  return marks.map(({ range, ...mark }) => ({
    ...mark,
    rect: range.isNullObject ? undefined : placeOf(range),
  }));
}

/**
 * Cells of an area that were free when the pane took hold of it, and hold something: all of it, or of a table's area what
 * is below and beside the table, which had not grown yet.
 */
async function surplusOf(sheet: Excel.Worksheet, rect: Rect, purpose: Purpose): Promise<readonly Rect[]> {
  const { context } = sheet;
  const table = await tableOver(sheet, rect);
  const [bottom, right] = [rect.row + rect.rows, rect.column + rect.columns];
  const parts: Rect[] = [];
  if (purpose === "filling") parts.push(rect);
  else if (table && purpose === "growing") {
    const [below, beside] = [table.row + table.rows, table.column + table.columns];
    if (below < bottom) parts.push({ ...rect, row: below, rows: bottom - below });
    if (beside < right)
      parts.push({ row: table.row, rows: table.rows, column: beside, columns: right - beside });
  }
  const used = parts.map((part) =>
    sheet
      .getRangeByIndexes(part.row, part.column, part.rows, part.columns)
      .getUsedRangeOrNullObject(true)
      .load(PLACE),
  );
  await context.sync();
  return used.flatMap((range) => (range.isNullObject ? [] : [placeOf(range)]));
}

async function tableOver(sheet: Excel.Worksheet, rect: Rect): Promise<Rect | undefined> {
  const tables = sheet.tables.load("items/id");
  await sheet.context.sync();
  const ranges = tables.items.map((table) => table.getRange().load(PLACE));
  await sheet.context.sync();
  return ranges.map(placeOf).find((one) => meet(one, rect));
}

async function deleteTables(cells: Excel.Range): Promise<void> {
  const tables = cells.getTables(true).load("items/id");
  await cells.context.sync();
  for (const table of tables.items) table.delete();
}

/** Rows that came in above this one and got nothing; a row into which anything was written stays. */
async function deleteBlankRows({ item, rect }: Mark): Promise<void> {
  const { context } = item;
  const count = Number(/_(\d+)$/.exec(item.name)?.[1] ?? 0);
  if (!rect) return;
  const tables = item.getRange().getTables(false).load("items/id");
  await context.sync();
  const [table] = tables.items;
  if (!table) return;
  const body = table.getDataBodyRange().load("rowIndex,formulas");
  await context.sync();
  const isBlank = (row: readonly unknown[]) =>
    row.includes("") &&
    row.every((cell) => cell === "" || (typeof cell === "string" && cell.startsWith("=")));
  const rows: number[] = [];
  for (let row = rect.row - 1 - body.rowIndex; row >= 0 && rows.length < count; row--) {
    if (!isBlank(body.formulas[row])) break;
    rows.push(row);
  }
  if (rows.length > 0) await deleteRows(table, rows, isBlank);
}
