// A page of cells as a document takes it: lines of text, and tables. Nothing that stands in a cell is read as HTML.

/** The same content twice, for whatever the document takes. */
export interface Copy {
  readonly plain: string;
  readonly html: string;
}

type Piece =
  | { readonly kind: "line"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** As many cells of a row, or fewer, are a sentence with what it is called. */
const CELLS_OF_LINE = 2;

export function copyOf(pages: readonly (readonly (readonly string[])[])[]): Copy {
  const pieces = pages.flatMap(piecesOf);
  return {
    plain: pieces.map(plainOf).join("\r\n"),
    html: pieces.map(htmlOf).join(""),
  };
}

function piecesOf(page: readonly (readonly string[])[]): Piece[] {
  const pieces: Piece[] = [];
  let rows: (readonly string[])[] = [];
  const endTable = () => {
    if (rows.length > 0) pieces.push({ kind: "table", rows: withoutEmptyColumns(rows) });
    rows = [];
  };
  for (const cells of page.map((row) => row.map(oneLine))) {
    const filled = cells.filter((cell) => cell !== "");
    if (filled.length > CELLS_OF_LINE) {
      rows.push(cells);
      continue;
    }
    endTable();
    if (filled.length > 0) pieces.push({ kind: "line", text: filled.join(": ") });
  }
  endTable();
  return pieces;
}

/** A break or a tab inside a cell would be taken for the end of the row or the cell. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function withoutEmptyColumns(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(...rows.map((row) => row.length));
  const kept = Array.from({ length: width }, (_, i) => i).filter((i) => rows.some((row) => row[i] !== ""));
  return rows.map((row) => kept.map((i) => row[i] ?? ""));
}

function plainOf(piece: Piece): string {
  return piece.kind === "line" ? piece.text : piece.rows.map((row) => row.join("\t")).join("\r\n");
}

function htmlOf(piece: Piece): string {
  if (piece.kind === "line") return `<p>${escaped(piece.text)}</p>`;
  const cells = (row: readonly string[], tag: "th" | "td") =>
    row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("");
  const rows = piece.rows.map((row, i) => `<tr>${cells(row, i === 0 ? "th" : "td")}</tr>`);
  return `<table border="1">${rows.join("")}</table>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
