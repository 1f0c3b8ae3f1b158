import { useState } from "react";
import type { FoldDimension } from "../../importing/fold/dimensionsOf";
import type { Cut } from "../../importing/fold/foldRows";
import type { Choices, Question } from "../../importing/layout/Layout";
import type { Book, Encoding } from "../../importing/readers/Book";
import { ReadingError } from "../../importing/readers/ReadingError";
import { useAbort } from "../hooks/useAbort";
import { foldFile, readFileOf } from "./readInWorker";
import { answered, type Incoming, type Source, SourceError, understandAll } from "./Source";

export type ReadingState =
  | { readonly kind: "nothing" }
  | { readonly kind: "reading"; readonly file: string; readonly done?: number }
  | { readonly kind: "long"; readonly file: File; readonly dimensions: readonly FoldDimension[] }
  | { readonly kind: "refused"; readonly file: string; readonly error: ReadingError }
  | { readonly kind: "read"; readonly incoming: Incoming };

export interface ReadingActions {
  readonly state: ReadingState;
  takeFiles(files: readonly File[]): Promise<void>;
  /** Cells that are at hand: pasted or selected. */
  takeBook(makeBook: () => Book): void;
  fold(file: File, cut: Cut): Promise<void>;
  answer(source: number, question: Question, choices: Choices): void;
  readAgain(source: number, encoding: Encoding): Promise<void>;
  cancel(): void;
  leave(): void;
}

/** What comes in, from the first byte to a table. */
export function useReading(): ReadingActions {
  const [state, setState] = useState<ReadingState>({ kind: "nothing" });
  const { start, cancel, isCurrent } = useAbort();
  const incoming = state.kind === "read" ? state.incoming : undefined;

  /** Reads one file after the other; the first that cannot be read is told, and nothing of the others is taken. */
  async function reading(
    files: readonly File[],
    read: (file: File, how: Parameters<typeof readFileOf>[2]) => Promise<Source | ReadingState>,
  ): Promise<void> {
    const signal = start();
    const sources: Source[] = [];
    let file = files[0];
    const tell = (next: ReadingState) => isCurrent(signal) && setState(next);
    try {
      for (file of files) {
        const { name } = file;
        tell({ kind: "reading", file: name });
        const onProgress = (done: number) => tell({ kind: "reading", file: name, done });
        const found = await read(file, { signal, onProgress });
        if ("kind" in found) return void tell(found);
        sources.push(found);
      }
      tell(understood(sources));
    } catch (error) {
      tell(refused(file.name, error));
    }
  }

  return {
    state,
    takeFiles: (files) =>
      reading(files, async (file, how) => {
        const found = await readFileOf(file, {}, how);
        if ("sheets" in found) return { file, book: found, choices: {} };
        return { kind: "long", file, dimensions: found.dimensions };
      }),
    takeBook(makeBook) {
      start();
      try {
        setState(understood([{ book: makeBook(), choices: {} }]));
      } catch (error) {
        setState(refused("", error));
      }
    },
    fold: (file, cut) =>
      reading([file], async (one, how) => ({ book: await foldFile(one, cut, {}, how), choices: {} })),
    answer(source, question, choices) {
      if (incoming) setState(understood(answered(incoming.sources, source, question, choices)));
    },
    async readAgain(at, encoding) {
      const sources = incoming?.sources.map(({ source }) => source) ?? [];
      const { file } = sources[at] ?? {};
      if (!file) return;
      await reading([file], async (one, how) => {
        const book = await readFileOf(one, { encoding }, how);
        if (!("sheets" in book)) throw new ReadingError("failed", {});
        return understood(sources.map((source, i) => (i === at ? { ...source, book, encoding } : source)));
      });
    },
    cancel,
    leave() {
      start();
      setState({ kind: "nothing" });
    },
  };
}

function understood(sources: readonly Source[]): ReadingState {
  try {
    return { kind: "read", incoming: understandAll(sources) };
  } catch (error) {
    return refused("", error);
  }
}

function refused(file: string, error: unknown): ReadingState {
  if (error instanceof SourceError) return { kind: "refused", file: error.file, error: error.reading };
  if (error instanceof ReadingError) return { kind: "refused", file, error };
  console.error(error); // a bug of ours
  return { kind: "refused", file, error: new ReadingError("failed", {}) };
}
