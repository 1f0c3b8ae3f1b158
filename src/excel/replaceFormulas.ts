import { boundsOf, cellsIn, type Place, type Rect } from "../grid/a1";
import { isFormulaText } from "../grid/formulaText";
import { keyOfCell } from "./contentKey";
import { AS_TEXT, type Input } from "./cellInput";
import { contentBack } from "./heldCell";
import { handAlive } from "./handAlive";
import { handedOver } from "./handedOver";
import { HeldArea } from "./HeldArea";
import { Refusal } from "./obstacles";
import { packed } from "./requests";
import { placesNow, restoreCells } from "./restoreArea";
import { isSameBlock } from "../model/sameValues";
import { allOrNothing, type Making, type Plan, type Step } from "./steps";
import type { Unfinished } from "./takeBack";
import { keepingTried, type Tried } from "./triedFormulas";
import type { Replacement, ReplaceOptions, ReplaceResult } from "./Workbook";

/** What the client wraps around one cell. */
const WRAPPING_BYTES = 1_500;

/** Puts formulas into cells, as `Workbook.replaceFormulas` promises. */
export function replaceFormulas(
  replacements: readonly Replacement[],
  options: ReplaceOptions,
  unfinished: Unfinished,
): Promise<ReplaceResult> {
  if (replacements.length === 0) return Promise.resolve({ kind: "replaced", unequal: [] });
  return allOrNothing((making) => planReplacing(making, replacements, options), options, unfinished);
}

/** One of them, with its cells counted from the first of the area that holds them. */
interface Held extends Replacement {
  readonly place: number;
  readonly area: HeldArea;
  readonly at: Rect;
}

async function planReplacing(
  making: Making,
  replacements: readonly Replacement[],
  { mustGive }: ReplaceOptions,
): Promise<Plan<ReplaceResult>> {
  const held: Held[] = [];
  for (const id of new Set(replacements.map(({ sheet }) => sheet)))
    held.push(...(await holdSheet(making, id, replacements)));
  const areas = [...new Set(held.map(({ area }) => area))];
  const areaOf = (draft: string) => areas[Number(draft)];
  const draftOf = (area: HeldArea) => String(areas.indexOf(area));
  const writes = held.map(({ area, at, before, formula }) => ({
    draft: draftOf(area),
    bytes: WRAPPING_BYTES + 4 * formula.length,
    cells: at.rows * at.columns,
    queue: (request: ReturnType<HeldArea["in"]>) => {
      // What has spilled goes by itself; values have to make room.
      if (at.rows * at.columns > 1 && !isFormulaText(before[0][0])) request.empty(at);
      request.writeFormula(at, formula);
    },
  }));
  const unequal: number[] = [];
  const { keeping, letting } = keepingTried(new Map(areas.map((area) => [area.name, triedIn(area, held)])));
  return {
    steps: [
      ...(mustGive ? keeping : []),
      ...packed(writes, areaOf).map((step) => ({
        ...step,
        answered() {
          step.answered?.();
          for (const { area, at, rect } of held) refuseMoved(area, at, rect);
        },
      })),
      ...(mustGive
        ? [looking(held, areas, mustGive, unequal), takingBack(held, areas, unequal), letting]
        : []),
      ...areas.map((area) => area.releasing()),
    ],
    result: () => ({ kind: "replaced", unequal: [...unequal].sort((a, b) => a - b) }),
  };
}

function triedIn(area: HeldArea, held: readonly Held[]): Tried[] {
  return held
    .filter((one) => one.area === area)
    .flatMap(({ at, formula, before }) => {
      const kept = ({ row, column }: Place, tries: string): Tried => {
        return { row, column, formula: tries, before: contentBack(area.grid[row][column].before) };
      };
      const [first, ...others] = cellsIn(at);
      const makeRoom = isFormulaText(before[0][0]) ? [] : others;
      return [kept(first, formula), ...makeRoom.map((cell) => kept(cell, ""))];
    });
}

/** The cells of one sheet, held from the first of them to the last. */
async function holdSheet(
  making: Making,
  id: string,
  replacements: readonly Replacement[],
): Promise<readonly Held[]> {
  const { context } = making;
  const own = replacements.flatMap((one, place) => (one.sheet === id ? [{ ...one, place }] : []));
  const bounds = boundsOf(own.map(({ rect }) => rect));
  const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
  await context.sync();
  if (sheet.isNullObject) throw new Refusal({ kind: "sheet-gone" });
  sheet.protection.load("protected");
  await context.sync();
  making.sheetIds.push(id);
  if (sheet.protection.protected) throw new Refusal({ kind: "sheet-protected", sheet: sheet.name });
  const area = new HeldArea(
    () => id,
    { sheet: sheet.name, rect: bounds },
    { ...bounds, row: 0, column: 0 },
    "holding",
  );
  const mine = own.map((one): Held => {
    const { row, column } = one.rect;
    return { ...one, area, at: { ...one.rect, row: row - bounds.row, column: column - bounds.column } };
  });
  await making.make(holding(area, mine, bounds));
  await area.readAll(context);
  for (const one of mine) refuseChanged(one);
  return mine;
}

/** @throws Refusal if rows or columns came in before the cells: formulas name others by their addresses. */
function refuseMoved(area: HeldArea, at: Rect, seen: Rect): void {
  const { row, column } = area.place.rect;
  if (row + at.row !== seen.row || column + at.column !== seen.column) throw new Refusal({ kind: "moved" });
}

function holding(area: HeldArea, mine: readonly Held[], bounds: Rect): Step {
  return {
    write({ workbook }) {
      const { row, column, rows, columns } = bounds;
      area.take(workbook.worksheets.getItem(area.sheetId()).getRangeByIndexes(row, column, rows, columns));
    },
    answered: () => area.answered(),
    async putBack(putting) {
      const range = await area.find(putting);
      if (!range) return;
      await emptySpills(range, mine);
      await restoreCells(area, range.context, await placesNow(area, range));
      area.isRestored = true;
      area.release(putting);
      await putting.sync();
    },
    left: () => area.left(),
  };
}

/** What has spilled goes with its formula; only then are the cells known to be free for what they held. */
async function emptySpills(range: Excel.Range, mine: readonly Held[]): Promise<void> {
  range.load("rowCount,columnCount");
  await range.context.sync();
  const inside = mine.filter(
    ({ at }) => at.rows * at.columns > 1 && at.row < range.rowCount && at.column < range.columnCount,
  );
  const cells = inside.map(({ at }) => range.getCell(at.row, at.column).load("formulas,values"));
  await range.context.sync();
  cells.forEach((cell, i) => {
    const isOurs =
      keyOfCell(cell.values[0][0], cell.formulas[0][0]) === keyOfCell(undefined, inside[i].formula);
    if (isOurs) cell.clear("Contents");
  });
  await range.context.sync();
}

/** @throws Refusal if the cells hold something else than they were seen to hold. */
function refuseChanged({ area, at, before }: Held): void {
  before.forEach((line, i) =>
    line.forEach((seen, j) => {
      const { value, formula } = area.grid[at.row + i][at.column + j].before;
      const isTyped = i === 0 && j === 0 && isFormulaText(formula) && formula !== value;
      const now = isTyped ? formula : value;
      if (!isSameBlock([[now]], [[seen]])) throw new Refusal({ kind: "moved" });
    }),
  );
}

/** Reads what the formulas give by now. */
function looking(
  held: readonly Held[],
  areas: readonly HeldArea[],
  mustGive: NonNullable<ReplaceOptions["mustGive"]>,
  unequal: number[],
): Step {
  let seen: { readonly one: Held; readonly cells: Excel.Range; readonly spill: Excel.Range }[] = [];
  return {
    write(context) {
      const requests = new Map(areas.map((area) => [area, area.in(context)]));
      seen = held.map((one) => {
        const request = requests.get(one.area) as ReturnType<HeldArea["in"]>;
        const cells = request.cells(one.at).load("values,valueTypes");
        const first = request.cells({ ...one.at, rows: 1, columns: 1 });
        return { one, cells, spill: first.getSpillingToRangeOrNullObject().load("rowCount,columnCount") };
      });
    },
    answered() {
      for (const area of areas) area.answered();
      for (const { one, cells, spill } of seen) {
        const { values, valueTypes } = cells;
        const now = values.map((line, i) => line.map((value, j) => handedOver(value, valueTypes[i][j])));
        const [rows, columns] = spill.isNullObject ? [1, 1] : [spill.rowCount, spill.columnCount];
        const isSize = rows === one.rect.rows && columns === one.rect.columns;
        if (!isSize || !isSameBlock(now, mustGive[one.place])) unequal.push(one.place);
      }
    },
  };
}

/**
 * The formulas that were there before, in the place of those that give something else. They are not handed over: until it
 * is known that they are back, what is to be taken out of these cells is what was tried.
 */
function takingBack(held: readonly Held[], areas: readonly HeldArea[], unequal: readonly number[]): Step {
  return {
    write(context) {
      const requests = new Map(areas.map((area) => [area, area.in(context)]));
      for (const { area, at, place } of held) {
        if (!unequal.includes(place)) continue;
        const first = requests.get(area)?.cells({ ...at, rows: 1, columns: 1 });
        const { relative, format } = area.grid[at.row][at.column].before;
        if (first)
          handAlive(first, [[format === AS_TEXT]], () => (first.formulasR1C1 = [[relative as Input]]));
      }
    },
    answered() {
      for (const area of areas) area.answered();
    },
  };
}
