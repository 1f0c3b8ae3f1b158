import type { Place } from "../../grid/a1";
import type { BriefingWords } from "../../i18n/briefing";
import { FORMATS } from "../formats";
import { ifNumber, ifNumbers, NOTHING } from "../expressions";
import type { Names } from "./names";
import { readCode } from "./facts";
import type { ItemColumn } from "./items";
import { type WorkingTable, workingTable } from "./workingTable";

export type OrderColumn =
  | "points"
  | "size"
  | "sizePlace"
  | "shown"
  | "shownPlace"
  | "carrier"
  | "carried"
  | "growth"
  | "growthPlace"
  | "grown"
  | "grownBy";

/** Points. */
const NAME_WIDTH = 150;
/** So many items stand in the chart of contributions. */
export const CARRIERS = 10;

/**
 * The items in the order of the charts: those that moved the total most, by what they added, and all by growth; the
 * greatest last, since bars are drawn from below.
 */
export function orderTable(
  items: WorkingTable<ItemColumn>,
  codes: readonly string[],
  { names, words, place }: { names: Names; words: BriefingWords; place: Place },
): WorkingTable<OrderColumn> {
  const { columns } = words.data;
  const rows = items.draft.rows.length;
  const live = (formula: string) => ({ formula: `=${formula}` });
  const growth = FORMATS.growth;
  // The items stand in the same order, row by row.
  const item = (key: ItemColumn, row: number) => readCode(items, key, codes[row]);
  type Cell = (key: OrderColumn, row?: number) => string;
  /** 1 for the greatest; of equals the first stands first. */
  const placeOf = (key: OrderColumn, cell: Cell) => {
    const all = `${cell(key, 0)}:${cell(key, rows - 1)}`;
    return `IF(ISNUMBER(${cell(key)}),RANK(${cell(key)},${all})+COUNTIF(${cell(key, 0)}:${cell(key)},${cell(key)})-1,${NOTHING})`;
  };
  /** The row's item counted from the last place. */
  const inOrder = (key: ItemColumn, by: OrderColumn, row: number, cell: Cell) => {
    const places = `${cell(by, 0)}:${cell(by, rows - 1)}`;
    const found = `XLOOKUP(COUNT(${places})-${row},${places},${items.column(key)})`;
    return `IF(COUNT(${places})>${row},${found},${key === "name" ? NOTHING : "NA()"})`;
  };
  return workingTable(names.tables.carried, place, rows, {
    points: {
      header: columns.points,
      format: growth,
      cell: (row) => live(ifNumber(item("points", row))),
    },
    size: {
      header: columns.size,
      format: growth,
      cell: (_, cell) => live(ifNumbers([cell("points")], `ABS(${cell("points")})`)),
    },
    sizePlace: {
      header: columns.sizePlace,
      format: FORMATS.count,
      cell: (_, cell) => live(placeOf("size", cell)),
    },
    shown: {
      header: columns.shown,
      format: growth,
      cell: (_, cell) =>
        live(
          `IF(ISNUMBER(${cell("sizePlace")}),IF(${cell("sizePlace")}<=${CARRIERS},${cell("points")},""),"")`,
        ),
    },
    shownPlace: {
      header: columns.shownPlace,
      format: FORMATS.count,
      cell: (_, cell) => live(placeOf("shown", cell)),
    },
    carrier: {
      header: columns.carrier,
      format: FORMATS.text,
      width: NAME_WIDTH,
      cell: (row, cell) => live(inOrder("name", "shownPlace", row, cell)),
    },
    carried: {
      header: columns.carried,
      format: growth,
      cell: (row, cell) => live(inOrder("points", "shownPlace", row, cell)),
    },
    growth: {
      header: columns.growth,
      format: growth,
      cell: (row) => live(ifNumber(item("growth", row))),
    },
    growthPlace: {
      header: columns.growthPlace,
      format: FORMATS.count,
      cell: (_, cell) => live(placeOf("growth", cell)),
    },
    grown: {
      header: columns.grown,
      format: FORMATS.text,
      width: NAME_WIDTH,
      cell: (row, cell) => live(inOrder("name", "growthPlace", row, cell)),
    },
    grownBy: {
      header: columns.grownBy,
      format: growth,
      cell: (row, cell) => live(inOrder("growth", "growthPlace", row, cell)),
    },
  });
}
