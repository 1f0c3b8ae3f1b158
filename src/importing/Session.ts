import { dimensionsOf } from "./fold/dimensionsOf";
import { foldRows } from "./fold/foldRows";
import { HEAD_BYTES, headOf } from "./fold/headOf";
import { piecesOf } from "./fold/piecesOf";
import { incomingOf, SourceError } from "./incoming";
import type { Answer, Asked, RefusedAnswer } from "./messages";
import type { Book } from "./readers/Book";
import { readPasted } from "./readers/csv";
import { refuseBytes } from "./readers/limits";
import { readFile } from "./readers/readFile";
import { ReadingError } from "./readers/ReadingError";
import { sniff } from "./readers/sniff";

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
        return { kind: "understood", incoming: incomingOf(this.books, asked.choices) };
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

  private keep(at: number, book: Book): Answer {
    this.books[at] = book;
    return { kind: "kept" };
  }
}
