import { addressOf, boundsOf, cellsIn, isInside, type Place, type Rect } from "../grid/a1";
import { isFormulaText } from "../grid/formulaText";
import type { Border, CopiedLook } from "../sheets/Draft";
import { partsOf } from "./readCells";
import { AS_TEXT, type Input, type InputRow } from "./cellInput";
import { EMPTY_KEY, keyOfCell, keyOfInput } from "./contentKey";
import type { Filling } from "./filledDown";
import { handAlive } from "./handAlive";
import { CELL, type CellBefore, contentKeyOf, copied, foundIn, type HeldCell } from "./heldCell";
import { applyBorder, applyLook, LOOK, setNumberFormat } from "./looks";
import { Refusal } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import { SignOfLife } from "./signOfLife";
import type { Renewal, Step } from "./steps";
import { type Axes, type Lines, linesFound, type LinesReading, readLines } from "./tableLines";
import { type Purpose, timedName } from "./timedNames";
import type { Leftover } from "./Workbook";

/** Where the area is, in a sheet that may be called otherwise by now. */
interface AreaPlace {
  readonly sheet: string;
  readonly rect: Rect;
}

/** Cells that a request reads before it changes them, and what an earlier one had put there. */
interface Reading {
  readonly rect: Rect;
  readonly found: Excel.Range;
  readonly earlier: readonly (readonly HeldCell[])[];
  readonly change: "none" | "content" | "filled" | "format";
}

/** Cells that a request changed, and what it found in them: they count from the area as it was by then. */
export interface Entry {
  readonly rect: Rect;
  readonly cells: readonly (readonly HeldCell[])[];
  /** Of a table with axes. */
  readonly lines?: Lines;
}

/** For each row and column of now the one that it was; undefined for a new one. */
export interface Places {
  readonly rows: readonly (number | undefined)[];
  readonly columns: readonly (number | undefined)[];
}

/** Cells that look the same. */
export interface Uniform {
  readonly rect: Rect;
  readonly format: Excel.RangeFormat;
}

/** What a request may do to a held area. */
export interface AreaRequest {
  readonly sheet: Excel.Worksheet;
  cells(rect: Rect): Excel.Range;
  look(rect: Rect, look: CopiedLook): void;
  /** Of a sheet that is new, which is put back by deleting it. */
  border(border: Border): void;
  /** Makes a table of the cells, whose looks are the table's. */
  makeTable(rect: Rect): Excel.Table;
  /** In points. */
  widen(column: number, width: number): void;
  /** In a cell of texts a number is one all the same; a formula is none. */
  write(rect: Rect, rows: readonly InputRow[]): void;
  /** A formula that is one in a cell of texts as well. */
  writeFormula(cell: Place, formula: string): void;
  /** Formulas that are right wherever the cells are by then. */
  fill(rect: Rect, rows: readonly (readonly Filling[])[]): void;
  empty(rect: Rect): void;
  format(rect: Rect, numberFormat: string): void;
  /** Takes up what the cells hold, and changes nothing. */
  read(rect: Rect): void;
}

/**
 * The cells that a write holds on to. A hidden name of their sheet goes with them when rows or columns are inserted,
 * a sheet is renamed or a table ends; an address does not. Every request reads the cells that it changes first, and
 * where they are. Rows and columns count from the area's first cell.
 */
export class HeldArea {
  /** Two panes may write to one sheet, and one that is closed half-way leaves it: the next finds by it what is unfinished. */
  readonly name: string;
  readonly grid: HeldCell[][];
  /** Of requests that came when rows or columns had been inserted, and of all that a table with axes got. */
  readonly entries: Entry[] = [];
  /**
   * Of a table: its header row, and the column that says of each row which it is. A request has come too late if that
   * column holds anything else than before: somebody has sorted.
   */
  axes: Axes | undefined;
  /** Where rows and columns of now were, once it was found out. */
  places: Places | undefined;
  /** By column: its width before, once a request has begun to change it. */
  readonly widths = new Map<number, number | undefined>();
  /** The same of a request that came when columns had been inserted. */
  readonly misplacedWidths = new Map<number, number>();
  readonly misplacedLooks: Uniform[] = [];
  /** A request has begun to change how cells look. */
  isLooked = false;
  /** All is put back, but for the name. */
  isRestored = false;
  private readonly isFixed: boolean;
  private readings: Reading[] = [];
  private linesReading: LinesReading | undefined;
  private lookReadings: Uniform[] = [];
  private widthReadings: { readonly column: number; readonly format: Excel.RangeFormat }[] = [];
  private made: Excel.Table | undefined;
  /** Of what else is held for it. */
  signs: readonly Renewal[] = [];
  private readonly sign = new SignOfLife();
  private now: Excel.Range | undefined;
  private nowSheet: Excel.Worksheet | undefined;
  private lastPlace: AreaPlace;

  /**
   * @param sheetId - Asked when a request is written.
   * @param mayHold - Cells whose content is to be replaced; all others have to be free.
   * @param purpose - "making": what is written knows its own cells by their addresses, so that it may not move at all.
   */
  constructor(
    readonly sheetId: () => string,
    place: AreaPlace,
    private readonly mayHold: Rect | undefined,
    purpose: Extract<Purpose, "making" | "filling" | "growing" | "holding">,
  ) {
    this.isFixed = purpose === "making";
    this.lastPlace = place;
    this.name = timedName(purpose);
    const before: CellBefore = { value: "", formula: "", relative: "", format: "General" };
    this.grid = Array.from({ length: place.rect.rows }, () =>
      Array.from({ length: place.rect.columns }, () => ({ before, content: undefined, format: undefined })),
    );
  }

  /** Excel's id of the last table that was made of its cells. */
  get tableId(): string | undefined {
    return this.made?.id;
  }

  /** Where it was when Excel answered last. */
  get place(): AreaPlace {
    return this.lastPlace;
  }

  /** Queues that these cells are held from now on. */
  take(cells: Excel.Range): void {
    cells.worksheet.names.add(this.name, cells).visible = false;
    this.watch(cells);
  }

  /** Queues that they are held no longer. */
  release({ workbook }: Excel.RequestContext): void {
    workbook.worksheets.getItem(this.sheetId()).names.getItem(this.name).delete();
  }

  /** All of it, wherever it is by then. Whoever looks at it knows that this pane goes on. */
  range(context: Excel.RequestContext): Excel.Range {
    for (const renew of this.signs) renew(context);
    const item = context.workbook.worksheets.getItem(this.sheetId()).names.getItem(this.name);
    this.sign.renew(() => [item]);
    return item.getRange();
  }

  /** Takes up what all cells hold. */
  async readAll(context: Excel.RequestContext): Promise<void> {
    const { rows, columns } = this.lastPlace.rect;
    for (const part of partsOf({ row: 0, column: 0, rows, columns })) {
      this.in(context).read(part);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a larger answer would be refused
      await context.sync();
      this.answered();
    }
  }

  /** What one request does to the area. */
  in(context: Excel.RequestContext): AreaRequest {
    const range = this.range(context);
    this.watch(range);
    const cells = ({ row, column, rows, columns }: Rect) => {
      const first = range.getCell(row, column);
      return rows * columns === 1 ? first : first.getAbsoluteResizedRange(rows, columns);
    };
    this.linesReading = this.axes && readLines(this.axes, this.grid, cells);
    const read = (rect: Rect, change: Reading["change"]) => {
      const found = cells(rect).load(this.isFixed ? "formulas" : CELL);
      this.readings.push({ rect, found, change, earlier: this.part(rect).map((row) => row.map(copied)) });
      return found;
    };
    /** The cells as they are read before they get their content. */
    const hand = (
      rect: Rect,
      contentOf: (row: number, column: number) => Input,
      change: Reading["change"] = "content",
    ) => {
      const found = read(rect, change);
      this.part(rect).forEach((row, i) => row.forEach((cell, j) => (cell.content = contentOf(i, j))));
      return found;
    };
    /** A request may fail between what it gives cells of texts and their format, which is put back then. */
    const ofTexts = (rect: Rect, isLive: (row: number, column: number) => boolean = () => true) =>
      this.part(rect).map((row, i) =>
        row.map((cell, j) => {
          const isOne = (cell.format ?? cell.before.format) === AS_TEXT && isLive(i, j);
          if (isOne) cell.format = AS_TEXT;
          return isOne;
        }),
      );
    return {
      sheet: context.workbook.worksheets.getItem(this.sheetId()),
      cells,
      look: (rect, look) => {
        this.isLooked = true;
        // A sheet of ours is put back by deleting it, whatever its cells looked like.
        for (const place of this.isFixed ? [] : cellsIn(rect))
          this.lookReadings.push({ rect: place, format: cells(place).load(LOOK).format });
        applyLook(cells(rect), look);
      },
      border: (border) => applyBorder(cells(border.rect), border),
      makeTable: (rect) => {
        this.isLooked = true;
        const made = cells(rect).worksheet.tables.add(cells(rect), true);
        this.made = made.load("id");
        return made;
      },
      widen: (column, width) => {
        const { format } = cells({ row: 0, column, rows: 1, columns: 1 });
        this.widthReadings.push({ column, format: format.load("columnWidth") });
        if (!this.widths.has(column)) this.widths.set(column, undefined);
        format.columnWidth = width;
      },
      write: (rect, rows) => {
        const found = hand(rect, (i, j) => rows[i][j]);
        const isLive = (i: number, j: number) => typeof rows[i][j] !== "string";
        handAlive(found, ofTexts(rect, isLive), () => (found.formulas = rows.map((row) => [...row])));
      },
      writeFormula: ({ row, column }, formula) => {
        const rect: Rect = { row, column, rows: 1, columns: 1 };
        const found = hand(rect, () => formula);
        handAlive(found, ofTexts(rect), () => (found.formulas = [[formula]]));
      },
      fill: (rect, rows) => {
        const formulas = rows.map((row) => row.map(({ relative }) => relative));
        const found = hand(rect, (i, j) => rows[i][j].like, "filled");
        handAlive(found, ofTexts(rect), () => (found.formulasR1C1 = formulas));
      },
      empty: (rect) => {
        hand(rect, () => "").clear("Contents");
      },
      format: (rect, format) => {
        setNumberFormat(read(rect, "format"), format);
        for (const cell of this.part(rect).flat()) cell.format = format;
      },
      read: (rect) => read(rect, "none"),
    };
  }

  /**
   * Takes up what the request found before it wrote.
   * @throws Refusal when rows or columns came or went within the area (or before it, if it is fixed), cells that are to
   * be free were not, or somebody has changed since, by hand or in another pane, what was written over.
   */
  answered(): void {
    const readings = this.readings.splice(0);
    const looks = this.lookReadings.splice(0);
    const widths = this.widthReadings
      .splice(0)
      .map(({ column, format }) => ({ column, width: format.columnWidth }));
    const { rect } = this.lastPlace;
    this.lastPlace = this.placeNow();
    const { row, column, rows, columns } = this.lastPlace.rect;
    const isMoved = this.isFixed && (row !== rect.row || column !== rect.column);
    const lines = this.linesReading && linesFound(this.linesReading);
    const isOthers = lines?.isSorted === true || readings.some((reading) => this.isChanged(reading));
    const entries = readings.flatMap((reading) => this.entryOf(reading));
    for (const { rect: cells, cells: wrote } of entries) lines?.take(cells, wrote);
    if (isMoved || isOthers || rows !== rect.rows || columns !== rect.columns) {
      this.entries.push(...entries.map((entry) => ({ ...entry, lines })));
      for (const { rect: cells, earlier } of readings.reverse())
        this.part(cells).forEach((row, i) => row.forEach((cell, j) => Object.assign(cell, earlier[i][j])));
      this.misplacedLooks.push(...looks);
      for (const { column, width } of widths) {
        this.widths.delete(column);
        this.misplacedWidths.set(column, width);
      }
      throw new Refusal({ kind: "moved" });
    }
    if (lines) this.entries.push(...entries.map((entry) => ({ ...entry, lines })));
    for (const reading of readings) this.keep(reading);
    for (const { column, width } of widths) this.widths.set(column, this.widths.get(column) ?? width);
    for (const { rect: cells, change } of readings)
      if (change === "content" || change === "filled") this.refuseForeign(cells);
  }

  /**
   * The last step: the cells are held no longer, and are so again before anything is put back. Whatever was inserted by
   * then was inserted into what is complete.
   */
  releasing(): Step {
    return {
      write: (context) => {
        this.watch(this.range(context));
        this.release(context);
      },
      answered: () => {
        this.lastPlace = this.placeNow();
      },
      putBack: async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(this.sheetId()).load("id");
        await context.sync();
        if (sheet.isNullObject) return;
        const item = sheet.names.getItemOrNullObject(this.name).load("name");
        await context.sync();
        if (!item.isNullObject) return;
        const { row, column, rows, columns } = this.lastPlace.rect;
        this.take(sheet.getRangeByIndexes(row, column, rows, columns));
        await context.sync();
      },
    };
  }

  /** Where it is now, for putting back; undefined if nothing is to be put back any longer. */
  async find(context: Excel.RequestContext): Promise<Excel.Range | undefined> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.sheetId()).load("id");
    await context.sync();
    if (sheet.isNullObject) return undefined;
    const item = sheet.names.getItemOrNullObject(this.name).load("formula");
    await context.sync();
    if (item.isNullObject) {
      if (this.touched() && !this.isRestored) throw new Refusal({ kind: "moved" });
      return undefined;
    }
    if (!String(item.formula).includes("#REF!")) return item.getRange();
    item.delete(); // all of its cells were deleted
    await context.sync();
    return undefined;
  }

  /** What its requests did, the first one first; of a table also one that Excel has not answered: it may be done. */
  toUndo(): Entry[] {
    const { axes, grid } = this;
    if (!axes) return [...this.entries];
    const rows = grid.map((row) => contentKeyOf(row[axes.column]));
    const lines: Lines = { axes, rows, columns: grid[axes.row].map(contentKeyOf) };
    const unanswered = this.readings.flatMap((reading) =>
      this.entryOf(reading, (i, j) => reading.earlier[i][j].before),
    );
    return [...this.entries, ...unanswered.map((entry) => ({ ...entry, lines }))];
  }

  /** What it may have left in the workbook. */
  left(): Leftover[] {
    const cells = this.touched();
    const { sheet } = this.lastPlace;
    const name: Leftover = { kind: "name", name: this.name };
    return cells ? [{ kind: "cells", sheet, address: addressOf(cells) }, name] : [name];
  }

  /** Cells that a request has begun to change, as one block; undefined if there are none. */
  private touched(): Rect | undefined {
    const isTouched = ({ content, format }: HeldCell) => content !== undefined || format !== undefined;
    const entries = this.entries.map(({ rect }) => rect);
    const rects = this.grid.flatMap((row, i) =>
      row.flatMap((cell, j) => (isTouched(cell) ? [{ row: i, column: j, rows: 1, columns: 1 }] : [])),
    );
    const all = [...entries, ...rects];
    if (all.length === 0) return undefined;
    const bounds = boundsOf(all);
    const { row, column } = this.lastPlace.rect;
    return { ...bounds, row: row + bounds.row, column: column + bounds.column };
  }

  private part({ row, column, rows, columns }: Rect): HeldCell[][] {
    return this.grid.slice(row, row + rows).map((line) => line.slice(column, column + columns));
  }

  private watch(range: Excel.Range): void {
    this.now = range.load(PLACE);
    this.nowSheet = range.worksheet.load("name");
  }

  /** Where the last request found it. */
  placeNow(): AreaPlace {
    const { now, nowSheet } = this;
    if (!now || !nowSheet) return this.lastPlace;
    return { sheet: nowSheet.name, rect: placeOf(now) };
  }

  /** Excel may fill a formula of a calculated column by itself: over what is filled anything may stand. */
  private isChanged({ found, earlier, change }: Reading): boolean {
    if (this.isFixed || change !== "content") return false;
    return earlier.some((row, i) =>
      row.some((cell, j) => {
        if (cell.content !== undefined) return false;
        const { value, formula } = this.foundIn(found, i, j);
        return keyOfCell(value, formula) !== contentKeyOf(cell);
      }),
    );
  }

  private keep({ rect, found, earlier }: Reading): void {
    this.part(rect).forEach((row, i) =>
      row.forEach((cell, j) => {
        const was = earlier[i][j];
        const now = this.foundIn(found, i, j);
        // What an earlier request of ours put there is not what was there before.
        const isOurs =
          was.content !== undefined && keyOfInput(was.content) === keyOfCell(now.value, now.formula);
        const { format } = was.format === undefined ? now : was.before;
        cell.before = isOurs ? { ...was.before, format } : { ...now, format };
      }),
    );
  }

  /** On a sheet of ours it only matters whether there is anything: values would have to wait for a calculation. */
  private foundIn(found: Excel.Range, row: number, column: number): CellBefore {
    if (!this.isFixed) return foundIn(found, row, column);
    const formula: unknown = found.formulas[row][column];
    return { value: isFormulaText(formula) ? "" : formula, formula, relative: formula, format: "General" };
  }

  /** None if nothing was changed. */
  private entryOf(
    { rect, found, change }: Reading,
    beforeOf = (i: number, j: number) => this.foundIn(found, i, j),
  ): Entry[] {
    if (change === "none") return [];
    const cells = this.part(rect).map((row, i) =>
      row.map(({ content, format }, j) => ({
        before: beforeOf(i, j),
        content: change === "format" ? undefined : content,
        format: change === "format" || format === AS_TEXT ? format : undefined,
      })),
    );
    return [{ rect, cells }];
  }

  private refuseForeign({ row, column, rows, columns }: Rect): void {
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const { value, formula } = this.grid[r][c].before;
        if ((this.mayHold && isInside(this.mayHold, r, c)) || keyOfCell(value, formula) === EMPTY_KEY)
          continue;
        const { rect } = this.lastPlace;
        const cell = { row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 };
        throw new Refusal({ kind: "cells-in-use", address: addressOf(cell) });
      }
  }
}
