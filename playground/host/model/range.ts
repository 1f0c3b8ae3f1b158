import type { CellInput, CellState, CellStyle, CellValue, Rect } from "../CellStore";
import { HostCollection, HostError, HostObject, invalidArgument, notFound } from "../HostObject";
import { a1, intersection, isInside, MAX_COLUMNS, MAX_ROWS, parseA1, quoteSheet } from "./address";
import { HostRangeBorders } from "./borders";
import { nameBlankHeaders } from "./growTable";
import { fromR1C1, toR1C1 } from "./r1c1";
import { HostRangeFormat } from "./rangeFormat";
import type { HostTable } from "./table";
import type { HostWorksheet } from "./worksheet";

const MOST_CELLS = 5_000_000;

export function valueType({ value, isError }: CellState): string {
  if (value === "") return "Empty";
  if (isError) return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[typeof value as "number"];
}

/** Characters, the equals sign among them. */
const LONGEST_FORMULA = 8192;

/** What Excel makes of a value that is assigned to a cell whose number format is `format`. */
function inputOf(value: unknown, format: string | undefined): CellInput | undefined {
  if (value === null || value === undefined) return undefined; // leaves the cell alone
  // A cell of texts makes a text of a number, and takes one as it is, be it a formula or an apostrophe.
  if (typeof value === "number" && format === "@") return { value: String(value) };
  if (typeof value === "string" && format !== "@") {
    if (value.startsWith("=")) {
      if (value.length > LONGEST_FORMULA) throw invalidArgument();
      return { formula: value };
    }
    if (value.startsWith("'")) return { value: value.slice(1) };
    if (value.trim() !== "" && Number.isFinite(Number(value))) return { value: Number(value) };
  }
  return { value: value as CellValue };
}

export class HostRange extends HostObject {
  static override readonly navigation = ["format", "worksheet"];

  /** @param seen - How its only cell looks, where that is known already. */
  constructor(
    readonly sheet: HostWorksheet,
    readonly rect: Rect,
    private readonly seen?: CellStyle,
  ) {
    super();
  }

  private get store() {
    return this.sheet.store;
  }
  private grid<T>(cell: (row: number, column: number) => T): T[][] | null {
    if (!this.store.sheetIds().includes(this.sheet.id)) throw notFound();
    const { row, column, rows, columns } = this.rect;
    if (rows * columns > MOST_CELLS) return null;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (_, j) => cell(row + i, column + j)),
    );
  }
  private cells<T>(of: (cell: CellState) => T): T[][] | null {
    return this.grid((row, column) => of(this.store.read(this.sheet.id, row, column)));
  }

  get address(): string {
    return `${quoteSheet(this.sheet.name)}!${a1(this.rect)}`;
  }
  get values(): unknown {
    return this.cells(({ value }) => value);
  }
  set values(values: unknown) {
    this.assign(values);
  }
  get formulas(): unknown {
    return this.cells(({ formula, value }) => formula ?? value);
  }
  set formulas(formulas: unknown) {
    this.assign(formulas);
  }
  get formulasR1C1(): unknown {
    return this.grid((row, column) => {
      const { formula, value } = this.store.read(this.sheet.id, row, column);
      return formula ? toR1C1(formula, row, column) : value;
    });
  }
  set formulasR1C1(formulas: unknown) {
    const { row, column } = this.rect;
    const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");
    this.assign(
      (formulas as unknown[][]).map((line, i) =>
        line.map((value, j) => (isFormula(value) ? fromR1C1(value, row + i, column + j) : value)),
      ),
    );
  }
  get text(): unknown {
    return this.grid((row, column) => this.store.text(this.sheet.id, row, column));
  }
  get valueTypes(): unknown {
    return this.cells(valueType);
  }
  get numberFormat(): unknown {
    return this.grid((row, column) => this.store.numberFormat(this.sheet.id, row, column) ?? "General");
  }
  set numberFormat(formats: unknown) {
    this.sheet.refuseWhenProtected();
    if (Array.isArray(formats)) this.checkShape(formats);
    const block = Array.isArray(formats) ? formats : this.grid(() => formats);
    if (block) this.store.setNumberFormats(this.sheet.id, this.rect, block);
  }
  get rowIndex(): number {
    return this.rect.row;
  }
  get columnIndex(): number {
    return this.rect.column;
  }
  get rowCount(): number {
    return this.rect.rows;
  }
  get columnCount(): number {
    return this.rect.columns;
  }
  get cellCount(): number {
    return this.rect.rows * this.rect.columns;
  }
  /** Null where only some of them are. */
  get rowHidden(): boolean | null {
    const { row, rows } = this.store.clip(this.sheet.id, this.rect);
    const hidden = Array.from({ length: rows }, (_, i) => this.store.isRowHidden(this.sheet.id, row + i));
    return hidden.every((each) => each === hidden[0]) ? hidden[0] : null;
  }
  get worksheet(): HostWorksheet {
    return this.sheet;
  }
  get format(): HostRangeFormat {
    return new HostRangeFormat(this, this.seen);
  }

  getCell(row: number, column: number): HostRange {
    return this.part(row, column, 1, 1);
  }
  getRow(row: number): HostRange {
    return this.part(row, 0, 1, this.rect.columns);
  }
  getColumn(column: number): HostRange {
    return this.part(0, column, this.rect.rows, 1);
  }
  getLastRow(): HostRange {
    return this.getRow(this.rect.rows - 1);
  }
  getResizedRange(rows: number, columns: number): HostRange {
    return this.part(0, 0, this.rect.rows + rows, this.rect.columns + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number): HostRange {
    return this.part(0, 0, rows, columns);
  }
  getOffsetRange(rows: number, columns: number): HostRange {
    return this.part(rows, columns, this.rect.rows, this.rect.columns);
  }
  getEntireColumn(): HostRange {
    return new HostRange(this.sheet, { ...this.rect, row: 0, rows: MAX_ROWS });
  }
  getEntireRow(): HostRange {
    return new HostRange(this.sheet, { ...this.rect, column: 0, columns: MAX_COLUMNS });
  }
  getIntersectionOrNullObject(other: HostRange | string): HostRange | null {
    const rect = other instanceof HostRange ? other.rect : parseA1(other);
    const common = rect && intersection(this.rect, rect);
    return common && new HostRange(this.sheet, common);
  }
  getBoundingRect(other: HostRange | string): HostRange {
    const rect = other instanceof HostRange ? other.rect : parseA1(other);
    if (!rect) throw invalidArgument();
    const row = Math.min(this.rect.row, rect.row);
    const column = Math.min(this.rect.column, rect.column);
    const rows = Math.max(this.rect.row + this.rect.rows, rect.row + rect.rows) - row;
    const columns = Math.max(this.rect.column + this.rect.columns, rect.column + rect.columns) - column;
    return new HostRange(this.sheet, { row, column, rows, columns });
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostRange | null {
    const used = this.store.used(this.sheet.id, valuesOnly);
    const common = used && intersection(this.rect, used);
    return common && new HostRange(this.sheet, common);
  }
  /** The cell of the formula whose answer has come into this one: in the first cell of the answer, that cell. */
  getSpillParentOrNullObject(): HostRange | null {
    const spill = this.spill();
    return spill && new HostRange(this.sheet, { ...spill, rows: 1, columns: 1 });
  }
  /** Where the answer of the formula in this cell stands. */
  getSpillingToRangeOrNullObject(): HostRange | null {
    const spill = this.spill();
    const { row, column } = this.rect;
    return spill?.row === row && spill.column === column ? new HostRange(this.sheet, spill) : null;
  }
  getTables(): HostRangeTables {
    return new HostRangeTables(this);
  }
  /** Merged cells that are wholly or partly among these. */
  getMergedAreasOrNullObject(): HostRangeAreas | null {
    const found = this.store.merged(this.sheet.id).filter((merged) => intersection(merged, this.rect));
    return found.length > 0 ? new HostRangeAreas(found.map((rect) => new HostRange(this.sheet, rect))) : null;
  }
  /** One object a cell, with what is asked for. */
  getCellProperties(wanted: object): unknown {
    return this.grid((row, column) => {
      const seen = this.store.style(this.sheet.id, row, column);
      return wantedOf(new HostRange(this.sheet, { row, column, rows: 1, columns: 1 }, seen), wanted);
    });
  }
  getColumnProperties(wanted: object): unknown {
    const { row, column, columns } = this.rect;
    return Array.from({ length: columns }, (_, j) => wantedOf(this.at(row, column + j), wanted));
  }
  getRowProperties(wanted: object): unknown {
    const { row, column, rows } = this.rect;
    return Array.from({ length: rows }, (_, i) => wantedOf(this.at(row + i, column), wanted));
  }
  /** @param across - each row by itself */
  merge(across = false): void {
    this.sheet.refuseWhenProtected();
    const { row, rows, ...columns } = this.rect;
    const parts = across
      ? Array.from({ length: rows }, (_, i) => ({ ...columns, row: row + i, rows: 1 }))
      : [this.rect];
    for (const part of parts) this.store.merge(this.sheet.id, part);
  }
  clear(what: "All" | "Contents" | "Formats" = "All"): void {
    this.sheet.refuseWhenProtected();
    this.store.clear(this.sheet.id, this.rect, what);
    nameBlankHeaders(this.store, this.sheet.id, this.rect);
  }
  /** What stands below moves down, columns of these cells only. */
  insert(shift: string): HostRange {
    if (shift !== "Down") throw new HostError("ApiNotFound", "This host inserts cells downwards only.");
    this.sheet.refuseShift(this.rect);
    this.store.insertCells(this.sheet.id, this.rect);
    return this;
  }
  delete(shift: string): void {
    if (shift !== "Up") throw new HostError("ApiNotFound", "This host deletes cells upwards only.");
    this.sheet.refuseShift(this.rect);
    this.store.deleteCells(this.sheet.id, this.rect);
  }
  /** A smaller source is repeated, as Excel does. */
  copyFrom(source: HostRange | string, what = "All"): void {
    if (what !== "Formats") throw new HostError("ApiNotFound", "This host copies formats only.");
    this.sheet.refuseWhenProtected();
    const from = source instanceof HostRange ? source : this.sheet.getRange(source);
    const { row, column, rows, columns } = this.rect;
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) {
        const at = {
          row: from.rect.row + (i % from.rect.rows),
          column: from.rect.column + (j % from.rect.columns),
        };
        const style = this.store.style(from.sheet.id, at.row, at.column);
        const cell = { row: row + i, column: column + j, rows: 1, columns: 1 };
        this.store.clear(this.sheet.id, cell, "Formats");
        const { numberFormat, ...look } = style;
        if (Object.values(look).some((one) => one !== undefined))
          this.store.setStyle(this.sheet.id, cell, look);
        if (numberFormat) this.store.setNumberFormats(this.sheet.id, cell, [[numberFormat]]);
      }
  }
  /** Edits nothing: a protected sheet calculates too. */
  calculate(): void {
    this.store.recalculate(this.sheet.id, this.rect);
  }
  select(): void {
    this.sheet.workbook.select(this.sheet.id, this.rect);
  }
  /** The client splits large writes and asks this first. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw wrongShape();
  }

  private at(row: number, column: number): HostRange {
    return new HostRange(this.sheet, { row, column, rows: 1, columns: 1 });
  }
  private spill(): Rect | null {
    const { row, column, rows, columns } = this.rect;
    return rows * columns === 1 ? this.store.spillAt(this.sheet.id, row, column) : null;
  }
  private part(row: number, column: number, rows: number, columns: number): HostRange {
    const rect = { row: this.rect.row + row, column: this.rect.column + column, rows, columns };
    if (!isInside(rect)) throw invalidArgument();
    return new HostRange(this.sheet, rect);
  }
  private checkShape(block: unknown[]): void {
    const fits =
      block.length === this.rect.rows &&
      block.every((row) => Array.isArray(row) && row.length === this.rect.columns);
    if (!fits) throw wrongShape();
  }
  private assign(values: unknown): void {
    this.sheet.refuseWhenProtected();
    if (Array.isArray(values)) this.checkShape(values);
    const rect = Array.isArray(values) ? this.rect : this.store.clip(this.sheet.id, this.rect);
    const merged = this.store.merged(this.sheet.id);
    // Of merged cells only the first holds anything.
    const isCovered = (row: number, column: number) =>
      merged.some((all) => {
        const cell = intersection(all, { row, column, rows: 1, columns: 1 });
        return cell !== null && (row !== all.row || column !== all.column);
      });
    const cells = Array.from({ length: rect.rows }, (_, i) =>
      Array.from({ length: rect.columns }, (_, j) => {
        const value = Array.isArray(values) ? (values as unknown[][])[i][j] : values;
        if (isCovered(rect.row + i, rect.column + j)) return undefined;
        const isReadByFormat = typeof value === "number" || (typeof value === "string" && value !== "");
        const numberFormat = isReadByFormat
          ? this.store.numberFormat(this.sheet.id, rect.row + i, rect.column + j)
          : undefined;
        return inputOf(value, numberFormat);
      }),
    );
    this.store.write(this.sheet.id, rect, cells);
    nameBlankHeaders(this.store, this.sheet.id, rect);
  }
}

function wrongShape(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** The members of an object that a bag of flags names. */
function wantedOf(object: object, wanted: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, inner]) => {
      const value = (object as Record<string, unknown>)[name];
      if (value instanceof HostRangeBorders) return [name, value.properties(inner as object)];
      return [name, inner !== null && typeof inner === "object" ? wantedOf(value as object, inner) : value];
    }),
  );
}

/** Blocks of one sheet, one at the least. */
export class HostRangeAreas extends HostObject {
  static override readonly navigation = ["areas", "worksheet"];
  constructor(private readonly ranges: readonly HostRange[]) {
    super();
  }
  get cellCount(): number {
    return this.ranges.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }
  get worksheet(): HostWorksheet {
    return this.ranges[0].sheet;
  }
  get areas(): HostRangeList {
    return new HostRangeList(this.ranges);
  }
}

class HostRangeList extends HostCollection<HostRange> {
  constructor(private readonly ranges: readonly HostRange[]) {
    super();
  }
  itemsList(): HostRange[] {
    return [...this.ranges];
  }
  getItem(): HostRange {
    throw notFound();
  }
}

class HostRangeTables extends HostCollection<HostTable> {
  constructor(private readonly range: HostRange) {
    super();
  }
  itemsList(): HostTable[] {
    const { sheet, rect } = this.range;
    return sheet.workbook.tableList().filter((table) => {
      const at = table.info();
      return at.sheetId === sheet.id && intersection(at.rect, rect);
    });
  }
  getItem(name: unknown): HostTable {
    const found = this.itemsList().find((table) => table.name === name);
    if (!found) throw notFound();
    return found;
  }
}
