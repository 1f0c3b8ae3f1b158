import { dsvFormat } from "d3-dsv";
import type { Book, Cell, Delimiter, Encoding } from "./Book";
import { decodeText } from "./decode";
import { findDelimiter } from "./delimiter";
import { MOST_CELLS, MOST_CHARACTERS, refuseCells } from "./limits";
import { ReadingError } from "./ReadingError";
import { refuseUnquotedCommas } from "./thousands";

export interface TextOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

/** CSV and TSV. Every cell is a text: 01 stays 01, and =1+1 is three characters. */
export function readDelimited(bytes: Uint8Array, file: string, options: TextOptions = {}): Book {
  const { text, encoding } = decodeText(bytes, options.encoding);
  const delimiter = options.delimiter ?? findDelimiter(text);
  const rows = rowsOf(text, delimiter);
  if (!/[\r\n]$/.test(text)) refuseCutLine(rows);
  refuseUnquotedCommas(rows, delimiter);
  return { file, container: "csv", text: { encoding, delimiter }, sheets: [{ name: "", rows, merges: [] }] };
}

/** What was pasted: a spreadsheet copies cells as text with tabs between. */
export function readPasted(text: string, options: Pick<TextOptions, "delimiter"> = {}): Book {
  const delimiter = options.delimiter ?? (text.includes("\t") ? "\t" : findDelimiter(text));
  const rows = rowsOf(text, delimiter);
  refuseUnquotedCommas(rows, delimiter);
  const sheets = [{ name: "", rows, merges: [] }];
  return { file: "", container: "cells", text: { delimiter }, sheets };
}

/** @throws ReadingError "quote-not-closed", "cell-too-long", "too-many-cells". */
export function rowsOf(text: string, delimiter: Delimiter): Cell[][] {
  const rows: Cell[][] = [];
  let count = 0;
  let line = 1;
  dsvFormat(delimiter).parseRows(text, (fields) => {
    count += fields.length;
    if (count > MOST_CELLS) refuseCells(count);
    for (const field of fields) if (field.length > MOST_CHARACTERS) throw tooLong(field, line);
    rows.push(fields.map((field) => (field === "" ? null : field)));
    line += linesOf(fields);
    return null;
  });
  if (rows.length > 0) refuseOpenQuote(rows[rows.length - 1], text, line);
  return rows;
}

/** A cell of thousands of characters is hardly ever meant: mostly a quotation mark was opened and not closed. */
function tooLong(field: string, line: number): ReadingError {
  return field.includes("\n")
    ? new ReadingError("quote-not-closed", { line })
    : new ReadingError("cell-too-long", { line, characters: field.length, limit: MOST_CHARACTERS });
}

/** Several lines in the last cell, and an odd number of quotation marks in the text: one swallowed the rest. */
function refuseOpenQuote(last: readonly Cell[], text: string, end: number): void {
  const cell = last[last.length - 1];
  if (typeof cell !== "string" || !cell.includes("\n") || text.trimEnd().endsWith('"')) return;
  throw new ReadingError("quote-not-closed", { line: end - cell.split("\n").length });
}

/** Shorter than the lines before, that are all alike, and without an end: the file was cut off, and the last figure with it. */
function refuseCutLine(rows: readonly (readonly Cell[])[]): void {
  const [last, ...before] = rows.slice(-4).reverse();
  const width = before[0]?.length ?? 0;
  const isEven = before.length === 3 && before.every(({ length }) => length === width);
  if (isEven && last.length > 1 && last.length < width)
    throw new ReadingError("cut-off", { line: rows.length });
}

function linesOf(fields: readonly string[]): number {
  let lines = 1;
  for (const field of fields) if (field.includes("\n")) lines += field.split("\n").length - 1;
  return lines;
}
