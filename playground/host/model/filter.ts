import type { CellState } from "../CellStore";
import { HostError, HostObject, invalidArgument } from "../HostObject";
import { HostRange } from "./range";
import type { HostWorksheet } from "./worksheet";

/** As the client sends it. */
interface Criteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** The filter of a table or of a sheet. Rows are hidden when it is applied, not when a cell changes. */
export class HostAutoFilter extends HostObject {
  /** By the column's id in a table, which goes with it; by its place in a sheet's filter. */
  private readonly byColumn = new Map<number, Criteria>();
  private own: HostRange | undefined;

  /** @param table - A sheet's filter gets its range when it is applied. */
  constructor(
    private readonly sheet: () => HostWorksheet,
    private readonly table?: { getRange(): HostRange; columnId(place: number): number },
  ) {
    super();
  }
  get enabled(): boolean {
    return this.getRangeOrNullObject() !== null;
  }
  get isDataFiltered(): boolean {
    return this.byColumn.size > 0;
  }
  get criteria(): unknown {
    const range = this.getRangeOrNullObject();
    return range && Array.from({ length: range.columnCount }, (_, column) => this.of(column));
  }
  getRangeOrNullObject(): HostRange | null {
    return this.table?.getRange() ?? this.own ?? null;
  }
  apply(range: HostRange | string, column?: number | null, criteria?: Criteria | null): void {
    const sheet = this.sheet();
    sheet.refuseWhenProtected();
    const given = range instanceof HostRange ? range : sheet.getRange(range);
    if (!this.table) this.own = given;
    if (column === undefined || column === null || !criteria) return;
    this.set(column, criteria);
  }
  clearCriteria(): void {
    this.sheet().refuseWhenProtected();
    this.byColumn.clear();
    this.reapply();
  }
  clearColumnCriteria(column: number): void {
    this.set(column, null);
  }
  reapply(): void {
    const range = this.getRangeOrNullObject();
    if (!range) return;
    const { sheet, rect } = range;
    const { store, id } = sheet;
    const set = Array.from({ length: rect.columns }, (_, column) => ({
      place: rect.column + column,
      criteria: this.of(column),
    }));
    for (let row = rect.row + 1; row < rect.row + rect.rows; row++) {
      const isShown = set.every(
        ({ place, criteria }) =>
          !criteria || fits(criteria, store.read(id, row, place), store.text(id, row, place)),
      );
      store.hideRows(id, row, 1, !isShown);
    }
  }

  // For the host itself.
  of(column: number): Criteria | null {
    return this.byColumn.get(this.key(column)) ?? null;
  }
  private key(column: number): number {
    return this.table?.columnId(column) ?? column;
  }
  set(column: number, criteria: Criteria | null): void {
    this.sheet().refuseWhenProtected();
    const columns = this.getRangeOrNullObject()?.columnCount ?? 0;
    if (!Number.isInteger(column) || column < 0 || column >= columns) throw invalidArgument();
    if (criteria) fits(criteria, { value: "", isError: false }, "");
    if (criteria) this.byColumn.set(this.key(column), criteria);
    else this.byColumn.delete(this.key(column));
    this.reapply();
  }
}

/** The filter of a column. */
export class HostFilter extends HostObject {
  constructor(
    private readonly whole: HostAutoFilter,
    private readonly column: number,
  ) {
    super();
  }
  get criteria(): unknown {
    return this.whole.of(this.column);
  }
  apply(criteria: Criteria): void {
    this.whole.set(this.column, criteria);
  }
  applyValuesFilter(values: readonly string[]): void {
    this.apply({ filterOn: "Values", values });
  }
  applyCustomFilter(criterion1: string, criterion2?: string | null, operator?: string | null): void {
    const second = criterion2 ? { criterion2, operator: operator ?? "And" } : {};
    this.apply({ filterOn: "Custom", criterion1, ...second });
  }
  clear(): void {
    this.whole.set(this.column, null);
  }
}

/** Values are those that cells show. */
function fits(
  { filterOn, values, criterion1, criterion2, operator }: Criteria,
  cell: CellState,
  text: string,
) {
  if (filterOn === "Values" && values) return values.includes(text);
  if (filterOn !== "Custom" || criterion1 === undefined)
    throw new HostError("ApiNotFound", `This host does not filter on ${filterOn}.`);
  const first = meets(criterion1, cell);
  if (criterion2 === undefined) return first;
  return operator === "Or" ? first || meets(criterion2, cell) : first && meets(criterion2, cell);
}

function meets(criterion: string, { value }: CellState): boolean {
  const [, operator, operand] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) as RegExpExecArray;
  const number = operand.trim() === "" ? NaN : Number(operand);
  const [a, b] = Number.isNaN(number)
    ? [String(value).toLowerCase(), operand.toLowerCase()]
    : [value, number];
  switch (operator) {
    case "<>":
      return a !== b;
    case undefined:
    case "=":
      return a === b;
    default:
      if (typeof a !== typeof b) return false;
      return operator.startsWith("<")
        ? a < b || (operator === "<=" && a === b)
        : a > b || (operator === ">=" && a === b);
  }
}
