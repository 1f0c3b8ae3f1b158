import { dimensionsOf } from "./fold/dimensionsOf";
import { foldRows } from "./fold/foldRows";
import { HEAD_BYTES, headOf } from "./fold/headOf";
import { piecesOf } from "./fold/piecesOf";
import type { Answer, Asked, RefusedAnswer } from "./messages";
import { refuseBytes } from "./readers/limits";
import { readFile } from "./readers/readFile";
import { ReadingError } from "./readers/ReadingError";
import { sniff } from "./readers/sniff";

/** The readers off the page: the entry of a bundle of their own, loaded when the first file comes. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(answer: Answer): void;
};
const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  void answerTo(data, (answer) => scope.postMessage(answer)).then((answer) => scope.postMessage(answer));
};

async function answerTo(asked: Asked, tell: (answer: Answer) => void): Promise<Answer> {
  try {
    return await done(asked, tell);
  } catch (error) {
    const known = error instanceof ReadingError ? error : new ReadingError("failed", {});
    return { kind: "refused", code: known.code, details: known.details } as RefusedAnswer;
  }
}

async function done(asked: Asked, tell: (answer: Answer) => void): Promise<Answer> {
  const { file, options } = asked;
  refuseBytes(file.size);
  const head = new Uint8Array(await file.slice(0, HEAD_BYTES + 1).arrayBuffer());
  const kind = sniff(head);
  if (kind === "html" || kind === "xml") return { kind: "markup" };
  if (asked.kind === "head")
    return { kind: "dimensions", dimensions: dimensionsOf(headOf(head, file.name, options)) };
  if (asked.kind === "read") {
    return {
      kind: "book",
      book: await readFile(new Uint8Array(await file.arrayBuffer()), file.name, options),
    };
  }
  const onProgress = (bytes: number) => tell({ kind: "progress", bytes, of: file.size });
  return {
    kind: "book",
    book: await foldRows(piecesOf(file), file.name, asked.cut, { ...options, onProgress }),
  };
}
