import type { CellInput, CellState, CellStyle } from "../CellStore";
import { HostError, HostObject, invalidArgument } from "../HostObject";
import { fromR1C1, toR1C1 } from "./r1c1";
import type { HostTable } from "./table";

interface SortField {
  /** The column, from 0. */
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

interface Row {
  readonly cells: readonly {
    readonly state: CellState;
    readonly relative: string | undefined;
    readonly style: CellStyle;
  }[];
}

/** Sorts the rows of a table that are shown: cells move with their looks, formulas keep to their own row. */
export class HostTableSort extends HostObject {
  private last: readonly SortField[] = [];
  private isCased = false;

  constructor(private readonly table: HostTable) {
    super();
  }
  get fields(): unknown {
    return this.last;
  }
  get matchCase(): boolean {
    return this.isCased;
  }
  get method(): string {
    return "PinYin";
  }
  apply(fields: readonly SortField[], matchCase: boolean | null = false): void {
    const { columns } = this.table.info().rect;
    const isColumn = ({ key }: SortField) => Number.isInteger(key) && key >= 0 && key < columns;
    if (fields.length === 0 || !fields.every(isColumn)) throw invalidArgument();
    if (fields.some(({ sortOn }) => sortOn !== undefined && sortOn !== "Value"))
      throw new HostError("ApiNotFound", "This host sorts on values only.");
    this.table.worksheet.refuseWhenProtected();
    this.last = fields;
    this.isCased = matchCase === true;
    this.sort();
  }
  clear(): void {
    this.last = [];
  }
  reapply(): void {
    this.table.worksheet.refuseWhenProtected();
    if (this.last.length > 0) this.sort();
  }

  private sort(): void {
    const { sheet, rect } = this.table.getDataBodyRange();
    sheet.refuseMerged(rect);
    const { store, id } = sheet;
    const places = Array.from({ length: rect.rows }, (_, i) => rect.row + i).filter(
      (row) => !store.isRowHidden(id, row),
    );
    const rows = places.map((row): Row => {
      const columns = Array.from({ length: rect.columns }, (_, j) => rect.column + j);
      return {
        cells: columns.map((column) => {
          const state = store.read(id, row, column);
          const relative = state.formula && toR1C1(state.formula, row, column);
          return { state, relative, style: store.style(id, row, column) };
        }),
      };
    });
    const compare = (a: Row, b: Row) => {
      for (const { key, ascending = true } of this.last) {
        const order = inOrder(a.cells[key].state, b.cells[key].state, ascending, this.isCased);
        if (order !== 0) return order;
      }
      return 0;
    };
    [...rows].sort(compare).forEach(({ cells }, i) => {
      const at = { row: places[i], column: rect.column, rows: 1, columns: rect.columns };
      const inputs = cells.map(({ state, relative }, j): CellInput =>
        relative ? { formula: fromR1C1(relative, at.row, at.column + j) } : { value: state.value },
      );
      store.write(id, at, [inputs]);
      cells.forEach(({ style: { numberFormat, ...look } }, j) => {
        const cell = { ...at, column: at.column + j, columns: 1 };
        store.clear(id, cell, "Formats");
        if (Object.values(look).some((one) => one !== undefined)) store.setStyle(id, cell, look);
        if (numberFormat) store.setNumberFormats(id, cell, [[numberFormat]]);
      });
    });
  }
}

/** Numbers, texts, truth values, errors; blanks are last whichever way. */
function inOrder(a: CellState, b: CellState, ascending: boolean, isCased: boolean): number {
  const [kindA, kindB] = [kindOf(a), kindOf(b)];
  if (kindA === BLANK || kindB === BLANK) return kindA - kindB;
  const order = kindA - kindB || byValue(a.value, b.value, isCased);
  return ascending ? order : -order;
}

const BLANK = 4;

function kindOf({ value, isError }: CellState): number {
  if (isError) return 3;
  if (value === "") return BLANK;
  return { number: 0, string: 1, boolean: 2 }[typeof value as "number"];
}

function byValue(a: CellState["value"], b: CellState["value"], isCased: boolean): number {
  if (typeof a !== "string" || typeof b !== "string") return Number(a) - Number(b);
  return a.localeCompare(b, undefined, { sensitivity: isCased ? "variant" : "accent" });
}
