import { dimensionsOf } from "./fold/dimensionsOf";
import { foldRows } from "./fold/foldRows";
import { HEAD_BYTES, headOf } from "./fold/headOf";
import { piecesOf } from "./fold/piecesOf";
import { type Incoming, incomingOf, SourceError } from "./incoming";
import type { Answer, Asked, RefusedAnswer } from "./messages";
import type { Book } from "./readers/Book";
import { readPasted } from "./readers/csv";
import { refuseBytes } from "./readers/limits";
import { readFile } from "./readers/readFile";
import { ReadingError } from "./readers/ReadingError";
import { sniff } from "./readers/sniff";
import type { TableSeries } from "./table/Table";

/** What comes in together: its cells stay here, so that they can be read again in another way. */
export class Session {
  private readonly books: Book[] = [];

  async answer(asked: Asked, tell: (answer: Answer) => void): Promise<Answer> {
    try {
      return await this.done(asked, tell);
    } catch (error) {
      const file = error instanceof SourceError ? error.file : undefined;
      const cause = error instanceof SourceError ? error.reading : error;
      const { code, details } = cause instanceof ReadingError ? cause : new ReadingError("failed", {});
      return { kind: "refused", code, details, ...(file && { file }) } as RefusedAnswer;
    }
  }

  private async done(asked: Asked, tell: (answer: Answer) => void): Promise<Answer> {
    switch (asked.kind) {
      case "paste":
        return this.keep(asked.at, readPasted(asked.text, { delimiter: asked.delimiter }));
      case "keep":
        return this.keep(asked.at, asked.book);
      case "understand":
        return this.understood(incomingOf(this.books, asked.choices), tell);
    }
    const { file, options } = asked;
    refuseBytes(file.size);
    const head = new Uint8Array(await file.slice(0, HEAD_BYTES + 1).arrayBuffer());
    const kind = sniff(head);
    if (kind === "html" || kind === "xml") return { kind: "markup" };
    if (asked.kind === "head") {
      const found = headOf(head, file.name, options);
      const { encoding, delimiter } = found;
      return { kind: "dimensions", dimensions: dimensionsOf(found), text: { encoding, delimiter } };
    }
    if (asked.kind === "read") {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return this.keep(asked.at, await readFile(bytes, file.name, options));
    }
    const onProgress = (bytes: number) => tell({ kind: "progress", bytes, of: file.size });
    return this.keep(
      asked.at,
      await foldRows(piecesOf(file), file.name, asked.cut, { ...options, onProgress }),
    );
  }

  private understood(incoming: Incoming, tell: (answer: Answer) => void): Answer {
    const { table } = incoming;
    for (const series of inPieces(table.series)) tell({ kind: "series", series });
    return { kind: "understood", incoming: { ...incoming, table: { ...table, series: [] } } };
  }

  private keep(at: number, book: Book): Answer {
    this.books[at] = book;
    return { kind: "kept" };
  }
}

/** A page takes in so many figures in a few milliseconds. */
const FIGURES_A_PIECE = 10_000;

function* inPieces(all: readonly TableSeries[]): Generator<readonly TableSeries[]> {
  let piece: TableSeries[] = [];
  let figures = 0;
  for (const series of all) {
    piece.push(series);
    figures += 10 + series.values.size;
    if (figures < FIGURES_A_PIECE) continue;
    yield piece;
    [piece, figures] = [[], 0];
  }
  yield piece;
}
