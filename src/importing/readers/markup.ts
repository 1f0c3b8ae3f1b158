import type { Book, Cell, Encoding, Merge, Sheet } from "./Book";
import { decodeText } from "./decode";
import { MOST_CELLS, refuseCells } from "./limits";
import { ReadingError } from "./ReadingError";
import { recordsOf } from "./records";

/** The browser's own parser, which runs no script and loads nothing. Workers have none: the page reads these files. */
export type MarkupParser = Pick<DOMParser, "parseFromString">;

/** A span beyond is a slip or a trap. */
const WIDEST_SPAN = 500;

/**
 * HTML that calls itself a workbook: its tables one below the other, a blank row between. A title and a unit often stand
 * in small tables of their own above the figures.
 */
export function readHtml(bytes: Uint8Array, file: string, parser: MarkupParser, chosen?: Encoding): Book {
  const { text, encoding } = decodeText(bytes, chosen ?? declared(bytes));
  const page = parser.parseFromString(text, "text/html");
  page.querySelectorAll("script, style, noscript, template").forEach((element) => element.remove());
  const sheet: { rows: Cell[][]; merges: Merge[] } = { rows: [], merges: [] };
  for (const table of page.querySelectorAll("table")) {
    if (!table.querySelector("table")) addTable(table, sheet);
  }
  return { file, container: "html", text: { encoding }, sheets: [{ name: "", ...sheet }] };
}

/** The records of an answer in XML, one a row. */
export function readXml(bytes: Uint8Array, file: string, parser: MarkupParser, chosen?: Encoding): Book {
  const { text, encoding } = decodeText(bytes, chosen ?? declared(bytes));
  const page = parser.parseFromString(text.trimStart(), "text/xml");
  if (page.querySelector("parsererror")) throw new ReadingError("damaged", { format: "xml" });
  const sheet: Sheet = { name: "", rows: recordsOf(page.documentElement), merges: [] };
  return { file, container: "xml", text: { encoding }, sheets: [sheet] };
}

function addTable(table: Element, sheet: { rows: Cell[][]; merges: Merge[] }): void {
  if (sheet.rows.length > 0) sheet.rows.push([]);
  const taken = new Set<string>();
  const top = sheet.rows.length;
  let count = 0;
  table.querySelectorAll("tr").forEach((line, i) => {
    const row: Cell[] = [];
    let column = 0;
    for (const cell of line.querySelectorAll("td, th")) {
      while (taken.has(`${i} ${column}`)) column++;
      const [down, across] = [spanOf(cell, "rowspan"), spanOf(cell, "colspan")];
      while (row.length < column) row.push(null);
      row[column] = (cell.textContent ?? "").replace(/\s+/g, " ").trim() || null;
      if (down > 1 || across > 1) {
        sheet.merges.push({
          top: top + i,
          left: column,
          bottom: top + i + down - 1,
          right: column + across - 1,
        });
        for (let r = i; r < i + down; r++)
          for (let c = column; c < column + across; c++) taken.add(`${r} ${c}`);
      }
      column += across;
      count += down * across;
      if (count > MOST_CELLS) refuseCells(count);
    }
    sheet.rows.push(row);
  });
}

function spanOf(cell: Element, attribute: "rowspan" | "colspan"): number {
  const span = Number(cell.getAttribute(attribute) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, WIDEST_SPAN) : 1;
}

/** The encoding that the head of the page or the XML declares. */
function declared(bytes: Uint8Array): "utf-8" | "euc-kr" | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (name === "utf-8") return "utf-8";
  return name && /^(?:euc-kr|ks_c_5601-1987|cp949|ms949)$/.test(name) ? "euc-kr" : undefined;
}
