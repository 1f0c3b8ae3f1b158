import { parseA1Ref } from "@borgar/fx";
import { addressOf, columnLetters, type Rect } from "../../grid/a1";
import { referenceTexts, withReferences } from "../../grid/formulaReferences";
import { LONGEST_FORMULA, MAX_COLUMNS, MAX_ROWS } from "../../grid/limits";
import { quotedSheet } from "../../grid/sheetReference";
import { isSameBlock } from "../../model/sameValues";
import { cellAt, type CellsOfWorkbook, type SheetInWorkbook } from "../../model/sheetInWorkbook";
import { controlTotal, isSameTotal } from "./controlTotal";
import { type Area, placeOf } from "./places";
import type { AppendixFound, Hold, LineFound } from "./readAppendix";

/** A formula that goes back into the copy. */
export interface Relinked {
  readonly sheet: SheetInWorkbook;
  /** The cells of its answer. */
  readonly rect: Rect;
  readonly before: readonly (readonly unknown[])[];
  readonly formula: string;
}

/**
 * Why a cell of the copy stays a value. gone: its cell is deleted; changed: somebody has typed over it; linked: it holds
 * the formula already; elsewhere: what the formula reads is neither in the workbook nor in the copy; lost: cells that it
 * reads are deleted; long: with the names of the copied sheets it is longer than Excel takes.
 */
export interface LeftAsValue {
  readonly why: "gone" | "changed" | "linked" | "elsewhere" | "lost" | "long";
  /** Where it is, or was. */
  readonly cell: string;
  /** References that lead nowhere. */
  readonly to?: readonly string[];
}

export interface Relinking {
  readonly formulas: readonly Relinked[];
  readonly left: readonly LeftAsValue[];
}

/** The formulas of an appendix as they go back into the copy, and what stays a value. */
export function relink({ lines }: AppendixFound, workbook: CellsOfWorkbook): Relinking {
  const [formulas, left]: [Relinked[], LeftAsValue[]] = [[], []];
  for (const line of lines) {
    const found = relinked(line, workbook);
    if ("why" in found) left.push(found);
    else formulas.push(found);
  }
  return { formulas, left };
}

function relinked(line: LineFound, workbook: CellsOfWorkbook): Relinked | LeftAsValue {
  const { answer, formula, holds } = line;
  if (!answer) return { why: "gone", cell: line.cell };
  const { sheet, rect } = answer;
  const cell = `${quotedSheet(sheet.name)}!${addressOf(rect)}`;
  const before = blockOf(sheet, rect);
  const texts = referenceTexts(formula);
  // Excel has room for so many only: what was not held is as good as lost.
  const holdOf = (text: string) => holds[texts.indexOf(text)] ?? "gone";
  const lost = texts.filter((text) => holdOf(text) === "gone");
  const nowhere = texts.filter((text) => holdOf(text) === "none" && !leadsSomewhere(text, answer, workbook));
  const now = withReferences(formula, (text) => written(text, holdOf(text), sheet));
  const held = cellAt(sheet, rect.row, rect.column);
  if (held.formula !== undefined) return { why: held.formula === now ? "linked" : "changed", cell };
  if (!isAsCopied(line, before)) return { why: "changed", cell };
  if (lost.length > 0) return { why: "lost", cell, to: lost };
  if (nowhere.length > 0) return { why: "elsewhere", cell, to: nowhere };
  if (now.length > LONGEST_FORMULA) return { why: "long", cell };
  return { sheet, rect, before, formula: now };
}

function isAsCopied({ shown, check }: LineFound, now: readonly (readonly unknown[])[]): boolean {
  if (check !== undefined) return isSameTotal(controlTotal(now), check);
  return isSameBlock([[now[0][0]]], [[shown]]);
}

function blockOf(sheet: SheetInWorkbook, { row, column, rows, columns }: Rect): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      const { value, formula } = cellAt(sheet, row + i, column + j);
      return formula ?? value;
    }),
  );
}

/** A sheet, table or name that the workbook has. */
function leadsSomewhere(text: string, { sheet, rect }: Area, workbook: CellsOfWorkbook): boolean {
  if (placeOf(text, { sheet, row: rect.row, column: rect.column }, workbook)) return true;
  return workbook.names.some(
    ({ name, formula }) => name.toLowerCase() === text.toLowerCase() && !formula.includes("#REF!"),
  );
}

/** A reference to where its cells are in the copy by now, with the dollars that it had. */
function written(text: string, hold: Hold, own: SheetInWorkbook): string | undefined {
  if (typeof hold === "string") return undefined;
  const sheet = hold.sheet.id === own.id ? "" : `${quotedSheet(hold.sheet.name)}!`;
  return `${sheet}${withDollars(hold.rect, text)}`;
}

function withDollars({ row, column, rows, columns }: Rect, text: string): string {
  const parsed = parseA1Ref(text);
  const range = parsed && "range" in parsed ? parsed.range : undefined;
  // A name or a part of a table stays put when its formula is copied.
  const { $top = true, $left = true, $bottom = true, $right = true } = range ?? {};
  const across = (place: number, isFixed: boolean | null) => `${isFixed ? "$" : ""}${columnLetters(place)}`;
  const down = (place: number, isFixed: boolean | null) => `${isFixed ? "$" : ""}${place + 1}`;
  if (rows === MAX_ROWS) return `${across(column, $left)}:${across(column + columns - 1, $right)}`;
  if (columns === MAX_COLUMNS) return `${down(row, $top)}:${down(row + rows - 1, $bottom)}`;
  const first = across(column, $left) + down(row, $top);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${across(column + columns - 1, $right)}${down(row + rows - 1, $bottom)}`;
}
