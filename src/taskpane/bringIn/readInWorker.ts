import type { Answer, Asked } from "../../importing/messages";
import type { FoldDimension } from "../../importing/fold/dimensionsOf";
import type { Cut } from "../../importing/fold/foldRows";
import type { Book } from "../../importing/readers/Book";
import type { TextOptions } from "../../importing/readers/csv";
import { MOST_BYTES_AT_ONCE, MOST_SECONDS, refuseBytes } from "../../importing/readers/limits";
import { ReadingError } from "../../importing/readers/ReadingError";
import { sniff } from "../../importing/readers/sniff";

export interface Reading {
  readonly signal: AbortSignal;
  /** Fraction read, 0 to 1. */
  readonly onProgress: (done: number) => void;
}

/** A CSV that is too long for a sheet: what it can be added up by. */
export interface LongFile {
  readonly dimensions: readonly FoldDimension[];
}

const ENOUGH_TO_SNIFF = 4096;

/**
 * The cells of a file, read beside the page; or what to ask first, where it is too long.
 * @throws ReadingError that says what to do; "cancelled" as soon as the signal says so.
 */
export async function readFileOf(
  file: File,
  options: TextOptions,
  reading: Reading,
): Promise<Book | LongFile> {
  refuseBytes(file.size);
  const isText = sniff(new Uint8Array(await file.slice(0, ENOUGH_TO_SNIFF).arrayBuffer())) === "text";
  const kind = isText && file.size > MOST_BYTES_AT_ONCE ? "head" : "read";
  const answer = await ask({ kind, file, options }, reading);
  if (answer.kind === "dimensions") return { dimensions: answer.dimensions };
  return answer.kind === "book" ? answer.book : readMarkup(file);
}

/** A long file, added up over all names but those that the cut keeps. @throws ReadingError. */
export async function foldFile(file: File, cut: Cut, options: TextOptions, reading: Reading): Promise<Book> {
  const answer = await ask({ kind: "fold", file, cut, options }, reading);
  if (answer.kind !== "book") throw new ReadingError("failed", {});
  return answer.book;
}

/** Workers have no parser of HTML and XML. */
async function readMarkup(file: File): Promise<Book> {
  const { readFile } = await import(/* webpackChunkName: "markup" */ "../../importing/readers/readFile");
  return readFile(new Uint8Array(await file.arrayBuffer()), file.name, { parser: new DOMParser() });
}

type Final = Exclude<Answer, { readonly kind: "progress" | "refused" }>;

/** One worker for one question: its end takes all that it holds with it. */
function ask(asked: Asked, { signal, onProgress }: Reading): Promise<Final> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) throw new ReadingError("cancelled", {});
    const worker = new Worker(new URL("../../importing/worker.ts", import.meta.url), { name: "readers" });
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", cancel);
      worker.terminate();
    };
    const fail = (error: ReadingError) => {
      end();
      reject(error);
    };
    const cancel = () => fail(new ReadingError("cancelled", {}));
    const timer = setTimeout(
      () => fail(new ReadingError("time-limit", { seconds: MOST_SECONDS })),
      MOST_SECONDS * 1000,
    );
    signal.addEventListener("abort", cancel);
    worker.onerror = () => fail(new ReadingError("failed", {}));
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.kind === "progress") onProgress(data.bytes / data.of);
      else if (data.kind === "refused") fail(new ReadingError(data.code, data.details));
      else {
        end();
        resolve(data);
      }
    };
    worker.postMessage(asked);
  });
}
