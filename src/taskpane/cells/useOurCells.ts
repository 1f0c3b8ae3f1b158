import { useCallback, useEffect, useRef, useState } from "react";
import type { OurCells, OursFound, Recalculated } from "../../excel/OurCells";
import type { Refused } from "../../excel/Workbook";
import { answerOf } from "../answerOf";
import { useAbort } from "../hooks/useAbort";
import { changedLines } from "./changedLines";

export type Work =
  | { readonly kind: "idle" | "cancelled" }
  | { readonly kind: "looking" | "recalculating"; readonly done: number }
  | (Extract<Recalculated, { readonly kind: "recalculated" }> & { readonly changed: number })
  | Refused;

/** A look a change, and one for many that come together. */
const PAUSE_MS = 1000;
/** A workbook that takes longer to look through is looked through again only when that is asked for. */
const QUICK_MS = 1500;
/** A function of ours answers a moment after it was asked. */
const WAIT_MS = 500;
const MOST_WAITS = 20;

/** The workbook's cells of ours, looked at again when the workbook was changed, by whomever. */
export function useOurCells(cells: OurCells): {
  readonly found: OursFound | undefined;
  readonly work: Work;
  /** The workbook has changed since. */
  readonly isStale: boolean;
  readonly look: () => void;
  readonly recalculate: () => void;
  readonly cancel: () => void;
} {
  const [found, setFound] = useState<OursFound>();
  const [work, setWork] = useState<Work>({ kind: "idle" });
  const [isStale, setStale] = useState(false);
  const { start, cancel, isCurrent } = useAbort();
  const isBusy = useRef(false);
  const took = useRef(0);
  const changes = useRef(0);

  const through = useCallback(
    async (kind: "looking" | "recalculating", work: (signal: AbortSignal) => Promise<Work>) => {
      const signal = start();
      isBusy.current = true;
      setWork({ kind, done: 0 });
      const result = await work(signal);
      if (!isCurrent(signal)) return;
      isBusy.current = false;
      setWork(result);
    },
    [start, isCurrent],
  );
  const find = useCallback(
    async (kind: "looking" | "recalculating", signal: AbortSignal) => {
      const [began, then] = [performance.now(), changes.current];
      const onProgress = (done: number) => isCurrent(signal) && setWork({ kind, done });
      const answer = await answerOf(cells.findOurs({ signal, onProgress }));
      took.current = performance.now() - began;
      if (answer.kind === "found" && isCurrent(signal)) {
        setFound(answer);
        setStale(changes.current !== then);
      }
      return answer;
    },
    [cells, isCurrent],
  );
  const look = useCallback(
    () =>
      void through("looking", async (signal) => {
        const answer = await find("looking", signal);
        return answer.kind === "found" ? { kind: "idle" } : answer;
      }),
    [through, find],
  );
  const recalculate = useCallback(
    () =>
      void through("recalculating", async (signal) => {
        const before = found;
        const onProgress = (done: number) => isCurrent(signal) && setWork({ kind: "recalculating", done });
        const result = await answerOf(cells.recalculateOurs({ signal, onProgress }));
        if (result.kind !== "recalculated") return result;
        let after = await find("recalculating", signal);
        for (let n = 0; n < MOST_WAITS && !signal.aborted && busyIn(after) > 0; n++) {
          await new Promise((done) => setTimeout(done, WAIT_MS));
          after = await find("recalculating", signal);
        }
        if (after.kind !== "found") return after;
        return { ...result, changed: changedLines(before, after) };
      }),
    [through, find, cells, found, isCurrent],
  );

  useEffect(() => {
    let timer: number | undefined;
    look();
    const end = cells.watchCells(() => {
      changes.current++;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        setStale(true);
        if (!isBusy.current && took.current < QUICK_MS) look();
      }, PAUSE_MS);
    });
    return () => {
      window.clearTimeout(timer);
      end();
    };
  }, [cells, look]);

  return { found, work, isStale, look, recalculate, cancel };
}

function busyIn(answer: { readonly kind: string } | OursFound): number {
  if (!("sheets" in answer)) return 0;
  return answer.sheets.flatMap(({ blocks }) => blocks).reduce((sum, { busy }) => sum + busy, 0);
}
