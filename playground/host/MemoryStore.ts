import type {
  CellInput,
  CellState,
  CellStore,
  CellStyle,
  CellValue,
  NameInfo,
  Rect,
  Selected,
  StoreEvents,
  TableInfo,
} from "./CellStore";
import { copyOf, forget, isInside, keyOf, keysOf, type MemorySheet, placeOf } from "./memorySheet";
import { sheetDeleted, sheetRenamed } from "./sheetReferences";
import { type Insertion, type Move, movedDown, movedFormula, movedUp, shiftedRect } from "./shift";

const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

/**
 * The cell store of the unit tests: keeps what is written and calculates nothing. A formula's value is "" until a test
 * puts one there.
 */
export class MemoryStore implements CellStore {
  events: StoreEvents = { edited: () => {}, selected: () => {}, anyValue: () => {} };
  readonly busy = false;
  private readonly sheets = new Map<string, MemorySheet>();
  private order: string[] = [];
  private active: string;
  private tableList: TableInfo[] = [];
  private nameList: NameInfo[] = [];
  private addinDepth = 0;
  private nextSheet = 1;

  constructor() {
    this.active = this.addSheet("Sheet1");
  }

  asAddin<T>(edit: () => T): T {
    this.addinDepth++;
    try {
      return edit();
    } finally {
      this.addinDepth--;
    }
  }
  /** What makes everything again as it is now. */
  kept(): () => void {
    const { active } = this;
    const [order, tables, names] = [[...this.order], [...this.tableList], [...this.nameList]];
    const sheets = [...this.sheets].map(([id, sheet]) => [id, copyOf(sheet)] as const);
    return () => {
      this.active = active;
      [this.order, this.tableList, this.nameList] = [[...order], [...tables], [...names]];
      this.sheets.clear();
      for (const [id, sheet] of sheets) this.sheets.set(id, copyOf(sheet));
    };
  }
  recalculate(): void {} // calculates nothing
  settle(): Promise<boolean> {
    return Promise.resolve(true);
  }

  sheetIds(): string[] {
    return [...this.order];
  }
  private sheet(id: string): MemorySheet {
    const found = this.sheets.get(id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  }
  sheetName(id: string): string {
    return this.sheet(id).name;
  }
  renameSheet(id: string, name: string): void {
    const follow = sheetRenamed(this.sheetName(id), name);
    this.sheet(id).name = name;
    this.changeFormulas(follow);
  }
  /** Of cells and of names. */
  private changeFormulas(change: (formula: string, sheetId: string | undefined) => string): void {
    for (const [id, { cells }] of this.sheets)
      for (const [key, cell] of cells)
        if (cell.formula) cells.set(key, { ...cell, formula: change(cell.formula, id) });
    this.nameList = this.nameList.map((item) => ({ ...item, formula: change(item.formula, item.scope) }));
  }
  addSheet(name: string): string {
    const id = `sheet-${this.nextSheet++}`;
    this.sheets.set(id, {
      name,
      isHidden: false,
      tabColor: "",
      hasGridlines: true,
      frozen: { rows: 0, columns: 0 },
      cells: new Map(),
      styles: new Map(),
      widths: new Map(),
      heights: new Map(),
      hiddenRows: new Set(),
      merged: [],
      spills: [],
      selected: { rect: { row: 0, column: 0, rows: 1, columns: 1 } },
    });
    this.order.push(id);
    return id;
  }
  deleteSheet(id: string): void {
    const tables = this.tableList.filter(({ sheetId }) => sheetId === id).map(({ name }) => name);
    const lose = sheetDeleted(this.sheetName(id), tables);
    this.sheets.delete(id);
    this.nameList = this.nameList.filter(({ scope }) => scope !== id);
    this.changeFormulas(lose);
    this.order = this.order.filter((other) => other !== id);
    this.tableList = this.tableList.filter(({ sheetId }) => sheetId !== id);
    if (this.active === id) [this.active] = this.order;
  }
  moveSheet(id: string, position: number): void {
    this.order = this.order.filter((other) => other !== id);
    this.order.splice(position, 0, id);
  }
  get activeSheetId(): string {
    return this.active;
  }
  activateSheet(id: string): void {
    this.active = id;
  }
  isSheetHidden(id: string): boolean {
    return this.sheet(id).isHidden;
  }
  hideSheet(id: string, hidden: boolean): void {
    this.sheet(id).isHidden = hidden;
  }
  tabColor(id: string): string {
    return this.sheet(id).tabColor;
  }
  setTabColor(id: string, color: string): void {
    this.sheet(id).tabColor = color;
  }
  hasGridlines(id: string): boolean {
    return this.sheet(id).hasGridlines;
  }
  showGridlines(id: string, shown: boolean): void {
    this.sheet(id).hasGridlines = shown;
  }
  frozen(id: string): { rows: number; columns: number } {
    return { ...this.sheet(id).frozen };
  }
  freeze(id: string, rows: number, columns: number): void {
    this.sheet(id).frozen = { rows, columns };
  }

  read(id: string, row: number, column: number): CellState {
    const cell = this.sheet(id).cells.get(keyOf(row, column));
    const value = cell?.value ?? "";
    return {
      value,
      formula: cell?.formula,
      isError: String(value).startsWith("#") && Boolean(cell?.formula ?? this.spillAt(id, row, column)),
    };
  }
  /** What a calculation would do: the answer of the formula in the first of these cells comes into all of them. */
  answer(id: string, row: number, column: number, values: readonly (readonly CellValue[])[]): void {
    this.endSpill(id, row, column);
    const { cells, spills } = this.sheet(id);
    values.forEach((line, i) =>
      line.forEach((value, j) => {
        const key = keyOf(row + i, column + j);
        cells.set(key, { ...cells.get(key), value });
      }),
    );
    const rect = { row, column, rows: values.length, columns: values[0].length };
    if (rect.rows * rect.columns > 1) spills.push(rect);
  }
  /** An answer goes from all of its cells when its formula goes. */
  private endSpill(id: string, row: number, column: number): void {
    const { cells, spills } = this.sheet(id);
    const place = spills.findIndex((one) => one.row === row && one.column === column);
    if (place < 0) return;
    const [rect] = spills.splice(place, 1);
    const first = keyOf(row, column);
    for (const key of keysOf(rect)) if (key !== first && !cells.get(key)?.formula) cells.delete(key);
  }
  spillAt(id: string, row: number, column: number): Rect | null {
    const { spills } = this.sheet(id);
    return spills.find((rect) => isInside(row, column, rect)) ?? null;
  }
  text(id: string, row: number, column: number): string {
    return String(this.read(id, row, column).value);
  }
  write(id: string, at: Rect, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    const { cells: kept } = this.sheet(id);
    const before = at.rows * at.columns === 1 ? this.read(id, at.row, at.column).value : undefined;
    cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (!cell) return;
        this.endSpill(id, at.row + i, at.column + j);
        const key = keyOf(at.row + i, at.column + j);
        if ("formula" in cell) kept.set(key, { value: "", formula: cell.formula });
        else if (cell.value === "") kept.delete(key);
        else kept.set(key, { value: cell.value });
      }),
    );
    this.events.edited(id, at, this.addinDepth > 0, before);
    this.events.anyValue(id);
  }
  clear(id: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const { cells, styles } = this.sheet(id);
    if (what !== "Formats") {
      for (const spill of [...this.sheet(id).spills])
        if (isInside(spill.row, spill.column, rect)) this.endSpill(id, spill.row, spill.column);
      forget(cells, rect);
    }
    if (what !== "Contents") forget(styles, rect);
  }
  merge(id: string, rect: Rect): void {
    this.sheet(id).merged.push(rect);
  }
  merged(id: string): readonly Rect[] {
    return this.sheet(id).merged;
  }
  insertRows(id: string, row: number, rows: number): void {
    this.insert(id, { axis: "row", at: row, count: rows });
  }
  insertColumns(id: string, column: number, columns: number): void {
    this.insert(id, { axis: "column", at: column, count: columns });
  }
  private insert(id: string, insertion: Insertion): void {
    const sheet = this.sheet(id);
    const { axis, at, count } = insertion;
    const moved = (place: number) => (place >= at ? place + count : place);
    const movedKey = (key: string) => {
      const [row, column] = placeOf(key);
      return axis === "row" ? keyOf(moved(row), column) : keyOf(row, moved(column));
    };
    const mapped = <K, V>(map: ReadonlyMap<K, V>, of: (key: K) => K) =>
      new Map([...map].map(([key, value]): [K, V] => [of(key), value]));
    sheet.cells = mapped(sheet.cells, movedKey);
    sheet.styles = mapped(sheet.styles, movedKey);
    if (axis === "row") {
      sheet.heights = mapped(sheet.heights, moved);
      sheet.hiddenRows = new Set([...sheet.hiddenRows].map(moved));
    } else sheet.widths = mapped(sheet.widths, moved);
    sheet.merged = sheet.merged.map((rect) => shiftedRect(rect, insertion));
    const move: Move = (rect) => shiftedRect(rect, insertion);
    const { rect, others } = sheet.selected;
    sheet.selected = selectedOf(
      shiftedRect(rect, insertion),
      others?.map((one) => shiftedRect(one, insertion)),
    );
    this.changeFormulas((formula, on) => movedFormula(formula, sheet.name, on === id, move));
    for (const table of this.tableList.filter(({ sheetId }) => sheetId === id)) {
      const rect = shiftedRect(table.rect, insertion);
      this.changeTable(table.id, { rect });
      // Every column of a table has a header, and each another one.
      for (let j = 0; j < rect.columns - table.rect.columns; j++) {
        const headers = Array.from(
          { length: rect.columns },
          (_, i) => this.read(id, rect.row, rect.column + i).value,
        );
        let n = 1;
        while (headers.includes(`Column${n}`)) n++;
        sheet.cells.set(keyOf(rect.row, at + j), { value: `Column${n}` });
      }
    }
    this.events.anyValue(id);
  }
  insertCells(id: string, rect: Rect): void {
    this.moveCells(id, movedDown(rect));
  }
  deleteCells(id: string, rect: Rect): void {
    this.moveCells(id, movedUp(rect));
  }
  private moveCells(id: string, move: Move): void {
    const sheet = this.sheet(id);
    const mapped = <V>(map: ReadonlyMap<string, V>) =>
      new Map(
        [...map].flatMap(([key, value]): [string, V][] => {
          const [row, column] = placeOf(key);
          const to = move({ row, column, rows: 1, columns: 1 });
          return to ? [[keyOf(to.row, to.column), value]] : [];
        }),
      );
    sheet.cells = mapped(sheet.cells);
    sheet.styles = mapped(sheet.styles);
    sheet.merged = sheet.merged.flatMap((rect) => move(rect) ?? []);
    this.changeFormulas((formula, on) => movedFormula(formula, sheet.name, on === id, move));
    for (const { id: table, rect } of this.tableList.filter(({ sheetId }) => sheetId === id))
      this.changeTable(table, { rect: move(rect) ?? rect });
    this.events.anyValue(id);
  }
  isRowHidden(id: string, row: number): boolean {
    return this.sheet(id).hiddenRows.has(row);
  }
  hideRows(id: string, row: number, rows: number, hidden: boolean): void {
    const { hiddenRows } = this.sheet(id);
    for (let i = row; i < row + rows; i++)
      if (hidden) hiddenRows.add(i);
      else hiddenRows.delete(i);
  }
  used(id: string, valuesOnly: boolean): Rect | null {
    const { cells, styles } = this.sheet(id);
    const places = [...cells.keys(), ...(valuesOnly ? [] : styles.keys())].map(placeOf);
    if (places.length === 0) return null;
    const rows = places.map(([row]) => row);
    const columns = places.map(([, column]) => column);
    const [row, column] = [smallest(rows), smallest(columns)];
    return { row, column, rows: largest(rows) - row + 1, columns: largest(columns) - column + 1 };
  }
  /** The sheet as it is: a thousand rows and twenty-six columns, or what is used. */
  clip(id: string, { row, column, rows, columns }: Rect): Rect {
    // Looks are asked for cell by cell, and looking for what is used looks at all cells.
    if (row + rows <= 1000 && column + columns <= 26) return { row, column, rows, columns };
    const used = this.used(id, false);
    const [height, width] = [
      Math.max(1000, used ? used.row + used.rows : 0),
      Math.max(26, used ? used.column + used.columns : 0),
    ];
    return {
      row,
      column,
      rows: Math.max(1, Math.min(rows, height - row)),
      columns: Math.max(1, Math.min(columns, width - column)),
    };
  }

  style(id: string, row: number, column: number): CellStyle {
    return { ...this.sheet(id).styles.get(keyOf(row, column)) };
  }
  setStyle(id: string, rect: Rect, style: CellStyle): void {
    const { styles } = this.sheet(id);
    for (const key of keysOf(rect)) styles.set(key, { ...styles.get(key), ...style });
  }
  numberFormat(id: string, row: number, column: number): string | undefined {
    return this.style(id, row, column).numberFormat;
  }
  setNumberFormats(id: string, rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    formats.forEach((row, i) =>
      row.forEach((numberFormat, j) => {
        if (numberFormat === null) return;
        const cell = { row: rect.row + i, column: rect.column + j, rows: 1, columns: 1 };
        this.setStyle(id, cell, { numberFormat: numberFormat === "General" ? undefined : numberFormat });
      }),
    );
  }
  columnWidth(id: string, column: number): number {
    return this.sheet(id).widths.get(column) ?? COLUMN_WIDTH;
  }
  setColumnWidth(id: string, column: number, columns: number, pixels: number): void {
    for (let i = column; i < column + columns; i++) this.sheet(id).widths.set(i, pixels);
  }
  autofitColumns(): void {} // there is no font to measure with
  rowHeight(id: string, row: number): number {
    return this.sheet(id).heights.get(row) ?? ROW_HEIGHT;
  }
  setRowHeight(id: string, row: number, rows: number, pixels: number): void {
    for (let i = row; i < row + rows; i++) this.sheet(id).heights.set(i, pixels);
  }

  selection(): { readonly sheetId: string } & Selected {
    return { sheetId: this.active, ...this.sheet(this.active).selected };
  }
  select(id: string, rect: Rect, others: readonly Rect[] = []): void {
    this.active = id;
    this.sheet(id).selected = selectedOf(rect, others);
    this.events.selected(id, rect);
  }

  tables(): TableInfo[] {
    return [...this.tableList];
  }
  addTable(sheetId: string, name: string, rect: Rect, id: string): void {
    this.tableList.push({ id, sheetId, name, rect });
  }
  renameTable(id: string, name: string): void {
    this.changeTable(id, { name });
  }
  resizeTable(id: string, rect: Rect): void {
    this.changeTable(id, { rect });
  }
  private changeTable(id: string, change: Partial<TableInfo>): void {
    this.tableList = this.tableList.map((table) => (table.id === id ? { ...table, ...change } : table));
  }
  deleteTable(id: string): void {
    this.tableList = this.tableList.filter((table) => table.id !== id);
  }

  names(): NameInfo[] {
    return [...this.nameList];
  }
  setName(name: NameInfo): void {
    this.deleteName(name.name, name.scope);
    this.nameList.push(name);
  }
  deleteName(name: string, scope?: string): void {
    this.nameList = this.nameList.filter((item) => item.name !== name || item.scope !== scope);
  }
}

function selectedOf(rect: Rect, others: readonly Rect[] = []): Selected {
  return others.length > 0 ? { rect, others } : { rect };
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b));
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b));
}
