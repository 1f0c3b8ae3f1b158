import { useEffect, useRef, useState } from "react";
import type { FoldDimension } from "../../importing/fold/dimensionsOf";
import type { Cut } from "../../importing/fold/foldRows";
import type { Incoming } from "../../importing/incoming";
import type { Choices, Question } from "../../importing/layout/Layout";
import type { Book, TextForm } from "../../importing/readers/Book";
import type { TextOptions } from "../../importing/readers/csv";
import { ReadingError } from "../../importing/readers/ReadingError";
import { useAbort } from "../hooks/useAbort";
import { ImportWorker, RefusedFile, type Reading } from "./ImportWorker";
import { keepSource, tooLongFor } from "./keepSource";
import { answered, type Origin, type Source, sourceOf, withChoices, withQuestions } from "./Source";

/** Why something cannot be read, and in which file. */
export interface Refusal {
  readonly file: string;
  readonly error: ReadingError;
}

export type ReadingState =
  | { readonly kind: "nothing" }
  | { readonly kind: "reading"; readonly file: string; readonly done?: number }
  /** A CSV too long for a sheet: what it can be added up by. */
  | {
      readonly kind: "long";
      readonly file: File;
      readonly dimensions: readonly FoldDimension[];
      readonly text: TextForm;
    }
  | ({ readonly kind: "refused" } & Refusal)
  | {
      readonly kind: "read";
      readonly sources: readonly Source[];
      /** As it was last understood. */
      readonly incoming: Incoming;
      /** What was chosen since then is being read. */
      readonly isBusy?: true;
      /** What was chosen last makes no table. */
      readonly refusal?: Refusal;
    };

export interface ReadingActions {
  readonly state: ReadingState;
  takeFiles(files: readonly File[]): Promise<void>;
  takePasted(text: string): Promise<void>;
  takeBook(book: Book): Promise<void>;
  fold(file: File, cut: Cut, options: TextOptions): Promise<void>;
  answer(source: number, question: Question, choices: Choices): Promise<void>;
  /** Sets by hand how one source is read. */
  choose(source: number, choices: Choices): Promise<void>;
  /** Reads one source again in another encoding, or with its cells parted otherwise. */
  readAgain(source: number, options: TextOptions): Promise<void>;
  /** Looks at the head of a long file again. */
  lookAgain(file: File, options: TextOptions): Promise<void>;
  cancel(): void;
  leave(): void;
}

/** What comes in, from the first byte to a table. */
export function useReading(): ReadingActions {
  const [state, setState] = useState<ReadingState>({ kind: "nothing" });
  const worker = useRef<ImportWorker>();
  const { start, cancel, isCurrent } = useAbort();
  useEffect(() => () => worker.current?.end(), []);

  function newWorker(): ImportWorker {
    worker.current?.end();
    return (worker.current = new ImportWorker());
  }

  /** Reads one after the other; the first that cannot be read is told, and nothing of the others is taken. */
  async function take(
    origins: readonly Origin[],
    keep: (one: ImportWorker, at: number, source: Source, how: Reading) => Promise<ReadingState | undefined>,
  ): Promise<void> {
    const signal = start();
    const own = newWorker();
    const sources = origins.map(sourceOf);
    let { name } = sources[0];
    const tell = (next: ReadingState) => isCurrent(signal) && setState(next);
    try {
      for (const [at, source] of sources.entries()) {
        ({ name } = source);
        tell({ kind: "reading", file: name });
        const onProgress = (done: number) => tell({ kind: "reading", file: name, done });
        const instead = await keep(own, at, source, { signal, onProgress });
        if (instead) return void tell(instead);
      }
      tell({ kind: "read", ...(await understood(own, sources, { signal })) });
    } catch (error) {
      tell({ kind: "refused", ...refusalOf(name, error) });
    }
  }

  /** What was chosen is shown at once, and what comes of it when it is there; what makes no table takes nothing away. */
  async function readOtherwise(
    sources: readonly Source[],
    before?: (own: ImportWorker, how: Reading) => Promise<unknown>,
  ): Promise<void> {
    const own = worker.current;
    if (state.kind !== "read" || !own) return;
    const signal = start();
    const isWanted = () => isCurrent(signal);
    setState({ kind: "read", sources, incoming: state.incoming, isBusy: true });
    try {
      await before?.(own, { isWanted });
      const next = await understood(own, sources, { isWanted });
      if (isWanted()) setState({ kind: "read", ...next });
    } catch (error) {
      const refusal = refusalOf("", error);
      if (isWanted()) setState({ kind: "read", sources, incoming: state.incoming, refusal });
    }
  }

  const sourcesNow = state.kind === "read" ? state.sources : [];
  const changed = (at: number, change: (source: Source) => Source) =>
    sourcesNow.map((source, i) => (i === at ? change(source) : source));

  async function look(own: ImportWorker, file: File, options: TextOptions, how: Reading) {
    const head = await own.ask({ kind: "head", file, options }, how);
    if (head.kind !== "dimensions") throw new ReadingError("failed", {});
    return { ...head, kind: "long", file } as const;
  }

  return {
    state,
    takeFiles: (files) =>
      take(
        files.map((file) => ({ file })),
        async (own, at, source, how) => {
          const file = await tooLongFor(source.origin);
          if (file) return look(own, file, {}, how);
          await keepSource(own, at, source, how);
        },
      ),
    takePasted: (pasted) => take([{ pasted }], keepOne),
    takeBook: (book) => take([{ book }], keepOne),
    fold: (file, cut, options) =>
      take([{ folded: file }], async (own, at, _, how) => {
        await own.ask({ kind: "fold", at, file, cut, options }, how);
        return undefined;
      }),
    answer: (at, question, choices) => readOtherwise(answered(sourcesNow, at, question, choices)),
    choose: (at, choices) =>
      readOtherwise(changed(at, (source) => ({ ...source, choices: withChoices(source.choices, choices) }))),
    readAgain(at, options) {
      const sources = changed(at, (source) => ({ ...source, options: { ...source.options, ...options } }));
      return readOtherwise(sources, (own, how) => keepSource(own, at, sources[at], how));
    },
    lookAgain: (file, options) =>
      take([{ folded: file }], (own, _, __, how) => look(own, file, options, how)),
    cancel,
    leave() {
      start();
      worker.current?.end();
      setState({ kind: "nothing" });
    },
  };
}

async function keepOne(own: ImportWorker, at: number, source: Source, how: Reading): Promise<undefined> {
  await keepSource(own, at, source, how);
}

async function understood(
  own: ImportWorker,
  sources: readonly Source[],
  how: Reading,
): Promise<{ sources: readonly Source[]; incoming: Incoming }> {
  const answer = await own.ask({ kind: "understand", choices: sources.map(({ choices }) => choices) }, how);
  if (answer.kind !== "understood") throw new ReadingError("failed", {});
  return { sources: withQuestions(sources, answer.incoming), incoming: answer.incoming };
}

function refusalOf(file: string, error: unknown): Refusal {
  if (error instanceof RefusedFile) return { file: error.file || file, error: error.reading };
  if (error instanceof ReadingError) return { file, error };
  console.error(error); // a bug of ours
  return { file, error: new ReadingError("failed", {}) };
}
