import React, { useEffect, useState } from "react";
import type { LeftBehind, Refused, Workbook } from "../../excel/Workbook";
import { answerOf } from "../answerOf";
import { Button, Message } from "../components/fabric";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";

/** Says what a pane that was closed half-way has left in the workbook, and clears it up or lets it be. */
export function LeftBehindMessage({ workbook }: { readonly workbook: Workbook }) {
  const { texts } = useTexts();
  const { leftBehind: words } = texts;
  const [left, setLeft] = useState<readonly LeftBehind[]>([]);
  const [answer, setAnswer] = useState<{ readonly kind: "cleared" | "kept" } | Refused>();
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
  const settle = async (work: () => Promise<{ readonly kind: "cleared" | "kept" } | Refused>) => {
    setBusy(true);
    setAnswer(await answerOf(work()));
    setBusy(false);
    setAsked((n) => n + 1);
  };

  const failure = answer?.kind === "refused" && (
    <Message kind="failure">{obstacleSentence(answer.obstacle, texts)}</Message>
  );
  if (left.length === 0)
    return answer && answer.kind !== "refused" ? (
      <Message kind="success">{answer.kind === "kept" ? words.isKept : words.isCleared}</Message>
    ) : (
      failure || null
    );
  const places = left.map((one) =>
    one.kind === "sheet" ? words.sheet(one.sheet) : words[one.kind](one.sheet, one.address),
  );
  const has = (...kinds: readonly LeftBehind["kind"][]) => left.some(({ kind }) => kinds.includes(kind));
  return (
    <>
      <Message kind="failure">
        {words.told([...new Set(places)].join("; "))}{" "}
        {words.what(has("sheet", "filled"), has("changed"), has("tried"))}
      </Message>
      {failure}
      <div className="actions">
        <Button
          label={words.clear}
          onClick={() => void settle(() => workbook.clearLeftBehind())}
          isDisabled={isBusy}
        />
        <Button
          label={words.keep}
          onClick={() => void settle(() => workbook.keepLeftBehind())}
          isDisabled={isBusy}
        />
      </div>
    </>
  );
}
