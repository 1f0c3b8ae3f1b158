import type { Answer, Asked } from "../../importing/messages";
import { MOST_SECONDS } from "../../importing/readers/limits";
import { ReadingError } from "../../importing/readers/ReadingError";
import type { TableSeries } from "../../importing/table/Table";

export interface Reading {
  readonly signal?: AbortSignal;
  /** Fraction read, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Asked once more when its turn comes: an answer that has been overtaken is worth no work. */
  readonly isWanted?: () => boolean;
}

type Final = Exclude<Answer, { readonly kind: "progress" | "series" | "refused" }>;

/** What could not be understood, with the file that it is in; "" for what was no file. */
export class RefusedFile extends Error {
  constructor(
    readonly file: string,
    readonly reading: ReadingError,
  ) {
    super(reading.code);
  }
}

/**
 * The worker that reads and understands what comes in together. One question after the other: each waits for the answer
 * to the one before. A cancel ends the worker, and with it all that it holds.
 */
export class ImportWorker {
  private readonly worker = new Worker(new URL("../../importing/worker.ts", import.meta.url), {
    name: "readers",
  });
  private last: Promise<unknown> = Promise.resolve();
  private fail: (error: Error) => void = () => undefined;
  private isOver = false;

  /** @throws RefusedFile, or ReadingError "cancelled" and "time-limit". */
  ask(asked: Asked, reading: Reading = {}): Promise<Final> {
    const answer = this.last.then(() => this.answerTo(asked, reading));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  end(why: ReadingError = new ReadingError("cancelled", {})): void {
    this.isOver = true;
    this.worker.terminate();
    this.fail(why);
  }

  private answerTo(asked: Asked, { signal, onProgress, isWanted }: Reading): Promise<Final> {
    return new Promise<Final>((resolve, reject) => {
      if (this.isOver || signal?.aborted || isWanted?.() === false) throw new ReadingError("cancelled", {});
      const { worker } = this;
      const series: TableSeries[] = [];
      const over = () => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", cancel);
      };
      const cancel = () => this.end();
      const tooLong = () => this.end(new ReadingError("time-limit", { seconds: MOST_SECONDS }));
      const timer = setTimeout(tooLong, MOST_SECONDS * 1000);
      this.fail = (error) => {
        over();
        reject(error);
      };
      signal?.addEventListener("abort", cancel);
      worker.onerror = () => this.end(new ReadingError("failed", {}));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        if (data.kind === "progress") return onProgress?.(data.bytes / data.of);
        if (data.kind === "refused") {
          return this.fail(new RefusedFile(data.file ?? "", new ReadingError(data.code, data.details)));
        }
        if (data.kind === "series") return void series.push(...data.series);
        over();
        resolve(data.kind === "understood" ? withSeries(data, series) : data);
      };
      worker.postMessage(asked);
    });
  }
}

type Understood = Extract<Answer, { readonly kind: "understood" }>;

function withSeries({ kind, incoming }: Understood, series: readonly TableSeries[]): Understood {
  return { kind, incoming: { ...incoming, table: { ...incoming.table, series } } };
}
