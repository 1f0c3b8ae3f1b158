import { addressOf, type Rect } from "../grid/a1";
import { isFormulaText } from "../grid/formulaText";
import { readParts } from "./readCells";
import { deleteRows, TRIES } from "./deleteRows";
import type { Looked } from "./holdTable";
import { Refusal } from "./obstacles";
import { PLACE, placeOf } from "./rangePlace";
import { timedName } from "./timedNames";
import type { Making, Step } from "./steps";

/** Rows that are to come into a table, in front of one that it has. */
export interface RowsComing {
  readonly before: number;
  readonly count: number;
}

/**
 * Rows that came into the body of a table. Each block is found again by a hidden name of the row below it, which is given
 * before the block comes in and goes with its row.
 */
export class InsertedRows {
  private readonly blocks: readonly (RowsComing & { readonly name: string })[];
  /** What Excel put into the first row of each block by itself: formulas of calculated columns. */
  private filled: readonly (readonly unknown[])[] = [];

  constructor(
    private readonly tableId: string,
    private readonly table: Looked,
    blocks: readonly RowsComing[],
  ) {
    this.blocks = blocks.map((block) => ({ ...block, name: `${timedName("rows")}_${block.count}` }));
  }

  /** Makes room, in one request. */
  async insert({ context, make }: Making): Promise<void> {
    const sheet = context.workbook.worksheets.getItem(this.table.sheet.id);
    const used = sheet.getUsedRange().load("rowIndex,rowCount");
    await context.sync();
    const bottom = used.rowIndex + used.rowCount;
    let size: Excel.Range;
    let found: Excel.Range[] = [];
    await make({
      write: (to) => {
        const table = to.workbook.tables.getItem(this.tableId);
        size = table.getRange().load("rowCount,columnCount");
        this.take(to, (row) => table.getDataBodyRange().getRow(row));
        const blank = Array<string>(this.table.rect.columns).fill("");
        for (const { before, count } of [...this.blocks].reverse())
          table.rows.add(before, Array<string[]>(count).fill(blank));
        found = this.places().map(({ at, count }) => {
          const body = table.getDataBodyRange();
          const rows = body.getRow(at).getAbsoluteResizedRange(count, blank.length);
          // They look like the row above, or below the header row.
          rows.copyFrom(body.getRow(at > 0 ? at - 1 : at + count), "Formats");
          return body.getRow(at).load("formulas");
        });
      },
      answered: () => {
        this.filled = found.map(({ formulas }) => formulas[0]);
        const { allRows, rect } = this.table;
        if (size.rowCount !== allRows || size.columnCount !== rect.columns)
          throw new Refusal({ kind: "moved" });
      },
      putBack: (to) => this.remove(to),
      left: () => {
        const { rect, sheet } = this.table;
        const moved: Rect = { ...rect, rows: Math.max(bottom, rect.row + rect.rows) - rect.row + this.count };
        const cells = { kind: "cells" as const, sheet: sheet.name, address: addressOf(moved) };
        return [cells, ...this.blocks.map(({ name }) => ({ kind: "name" as const, name }))];
      },
    });
  }

  get count(): number {
    return this.blocks.reduce((sum, { count }) => sum + count, 0);
  }

  /** For each row of the body as it is now the one that it was; undefined for one that came in. */
  was(rows: number): (number | undefined)[] {
    const was: (number | undefined)[] = Array.from({ length: rows }, (_, row) => row);
    for (const { before, count } of [...this.blocks].reverse())
      was.splice(before, 0, ...Array<undefined>(count).fill(undefined));
    return was;
  }

  /** Lets go with the last request of a write, and takes hold again before anything is put back. */
  releasing(last: Step, bodyNow: () => Rect): Step {
    return {
      ...last,
      write: (context) => {
        last.write(context);
        const { names } = context.workbook.worksheets.getItem(this.table.sheet.id);
        for (const { name } of this.blocks) names.getItem(name).delete();
      },
      putBack: async (context) => {
        await last.putBack?.(context);
        const sheet = context.workbook.worksheets.getItemOrNullObject(this.table.sheet.id).load("id");
        await context.sync();
        if (sheet.isNullObject) return;
        const items = this.blocks.map(({ name }) => sheet.names.getItemOrNullObject(name).load("name"));
        await context.sync();
        const { row, column, columns } = bodyNow();
        this.places().forEach(({ at, count, name }, i) => {
          if (!items[i].isNullObject) return;
          const below = sheet.getRangeByIndexes(row + at + count, column, 1, columns);
          sheet.names.add(name, below).visible = false;
        });
        await context.sync();
      },
    };
  }

  /** Where the blocks are in the body once all are in. */
  private places() {
    let came = 0;
    return this.blocks.map((block) => {
      const at = block.before + came;
      came += block.count;
      return { ...block, at };
    });
  }

  private take({ workbook }: Excel.RequestContext, rowAt: (before: number) => Excel.Range): void {
    const { names } = workbook.worksheets.getItem(this.table.sheet.id);
    for (const { name, before } of this.blocks) names.add(name, rowAt(before)).visible = false;
  }

  /** The last block first. A row into which somebody wrote meanwhile stays, with those above it. */
  private async remove(context: Excel.RequestContext): Promise<void> {
    const sheet = context.workbook.worksheets.getItemOrNullObject(this.table.sheet.id).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    let left = 0;
    for (const [i, { name, count }] of [...this.blocks.entries()].reverse()) {
      const item = sheet.names.getItemOrNullObject(name).load("formula");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a block moves those below it
      await context.sync();
      if (item.isNullObject) continue;
      if (!String(item.formula).includes("#REF!")) {
        const below = item.getRange().load("rowIndex,columnIndex,columnCount");
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the same
        await context.sync();
        const { rowIndex, columnIndex, columnCount } = below;
        const first = Math.max(0, rowIndex - count);
        const above = sheet.getRangeByIndexes(first, columnIndex, rowIndex - first, columnCount);
        above.load("formulas");
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the same
        await context.sync();
        const rows = [...above.formulas].reverse();
        const blank = rows.findIndex((row) => this.isUsed(row, i));
        const free = blank < 0 ? rows.length : blank;
        if (free > 0) left += await this.removeAbove(item, free, i);
        left += count - free;
      }
      item.delete();
    }
    await context.sync();
    if (left > 0) await this.removeSorted(sheet, left);
  }

  /** @returns How many rows above turned out not to be ours any longer; they are given back. */
  private async removeAbove(item: Excel.NamedItem, count: number, block: number): Promise<number> {
    const rows = item
      .getRange()
      .getOffsetRange(-count, 0)
      .getResizedRange(count - 1, 0)
      .load("formulas");
    rows.delete("Up");
    await item.context.sync();
    const others = rows.formulas.filter((row) => this.isUsed(row, block));
    for (const row of others) item.getRange().insert("Down").formulas = [row];
    if (others.length > 0) await item.context.sync();
    return others.length;
  }

  /** Somebody may have sorted the table: rows of ours that are empty stand elsewhere then. */
  private async removeSorted(sheet: Excel.Worksheet, count: number): Promise<void> {
    const table = sheet.context.workbook.tables.getItemOrNullObject(this.tableId).load("id");
    await sheet.context.sync();
    if (table.isNullObject) return;
    const isOurs = (cells: readonly unknown[]) => cells.includes("") && !this.isUsed(cells, 0);
    let left = count;
    for (let n = 0; n < TRIES && left > 0; n++) {
      const whole = table.getRange().load("rowCount");
      const body = table.getDataBodyRange().load(PLACE);
      // Each time anew: somebody may have sorted once more.
      await sheet.context.sync();
      const formulas: unknown[][] = [];
      await readParts(sheet, placeOf(body), "formulas", (part) => formulas.push(...part.formulas));
      const empty = formulas.flatMap((cells, i) => (isOurs(cells) ? [i] : []));
      left = Math.min(left, whole.rowCount - this.table.allRows, empty.length);
      if (left > 0) left -= await deleteRows(table, empty.slice(-left), isOurs);
    }
  }

  private isUsed(row: readonly unknown[], block: number): boolean {
    return row.some((cell, j) => cell !== "" && !this.isFilled(cell, block, j));
  }

  private isFilled(cell: unknown, block: number, column: number): boolean {
    const filled = this.filled[block]?.[column];
    return isFormulaText(cell) && isFormulaText(filled);
  }
}
