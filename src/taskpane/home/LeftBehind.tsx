import React, { lazy, Suspense, useEffect, useState } from "react";
import type { LeftBehind as Left, Workbook } from "../../excel/Workbook";
import { answerOf } from "../answerOf";
import type { Settled } from "./LeftBehindMessage";

/** With Fabric, which the home does without as long as nothing has been left. */
const LeftBehindMessage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "leftBehindMessage" */ "./LeftBehindMessage"))
    .LeftBehindMessage,
}));

interface LeftBehindProps {
  readonly workbook: Workbook;
  readonly isDark: boolean;
}

/** Looks what a pane that was closed half-way has left in the workbook; it is cleared up or let be as the user says. */
export function LeftBehind({ workbook, isDark }: LeftBehindProps) {
  const [left, setLeft] = useState<readonly Left[]>([]);
  const [answer, setAnswer] = useState<Settled>();
  const [isBusy, setBusy] = useState(false);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let isHere = true;
    let timer: number | undefined;
    void answerOf(workbook.findLeftBehind()).then((found) => {
      if (!isHere || found.kind !== "left-behind") return;
      setLeft(found.left);
      // Whose pane it is cannot be known; when it has been still for long enough, it can.
      if (found.waits !== undefined)
        timer = window.setTimeout(
          () => {
            setAnswer(undefined); // of then
            setAsked((n) => n + 1);
          },
          Math.max(1, found.waits) * 1000,
        );
    });
    return () => {
      isHere = false;
      window.clearTimeout(timer);
    };
  }, [workbook, asked]);
  const settle = async (work: () => Promise<Settled>) => {
    setBusy(true);
    setAnswer(await answerOf(work()));
    setBusy(false);
    setAsked((n) => n + 1);
  };

  if (left.length === 0 && !answer) return null;
  return (
    <Suspense fallback={null}>
      <LeftBehindMessage
        left={left}
        answer={answer}
        isBusy={isBusy}
        isDark={isDark}
        onClear={() => void settle(() => workbook.clearLeftBehind())}
        onKeep={() => void settle(() => workbook.keepLeftBehind())}
      />
    </Suspense>
  );
}
