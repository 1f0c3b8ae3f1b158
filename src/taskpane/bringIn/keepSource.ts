import type { TextOptions } from "../../importing/readers/csv";
import type { Book } from "../../importing/readers/Book";
import { MOST_BYTES_AT_ONCE, refuseBytes } from "../../importing/readers/limits";
import { ReadingError } from "../../importing/readers/ReadingError";
import { sniff } from "../../importing/readers/sniff";
import type { ImportWorker, Reading } from "./ImportWorker";
import type { Origin, Source } from "./Source";

const ENOUGH_TO_SNIFF = 4096;

/** The file, where it is a text too long to be read as a whole. @throws ReadingError for what holds no table. */
export async function tooLongFor(origin: Origin): Promise<File | undefined> {
  if (!("file" in origin)) return undefined;
  const { file } = origin;
  refuseBytes(file.size);
  const kind = sniff(new Uint8Array(await file.slice(0, ENOUGH_TO_SNIFF).arrayBuffer()));
  return kind === "text" && file.size > MOST_BYTES_AT_ONCE ? file : undefined;
}

/** Has the cells of a source kept by the worker. @throws ReadingError that says what to do. */
export async function keepSource(
  worker: ImportWorker,
  at: number,
  { origin, options }: Source,
  how: Reading,
): Promise<void> {
  if ("book" in origin) await worker.ask({ kind: "keep", at, book: origin.book }, how);
  else if ("pasted" in origin) {
    await worker.ask({ kind: "paste", at, text: origin.pasted, delimiter: options.delimiter }, how);
  } else if ("file" in origin) {
    const { file } = origin;
    const answer = await worker.ask({ kind: "read", at, file, options }, how);
    if (answer.kind === "markup") {
      await worker.ask({ kind: "keep", at, book: await readMarkup(file, options) }, how);
    }
  } else throw new ReadingError("failed", {});
}

/** Workers have no parser of HTML and XML. */
async function readMarkup(file: File, { encoding }: TextOptions): Promise<Book> {
  const { readHtml, readXml } = await import(
    /* webpackChunkName: "markup" */ "../../importing/readers/markup"
  );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = sniff(bytes) === "xml" ? readXml : readHtml;
  return read(bytes, file.name, new DOMParser(), encoding);
}
