import React, { useState } from "react";
import type { HalfDone, PutBackResult } from "../../excel/Workbook";
import { answerOf } from "../answerOf";
import { Button, Message } from "../components/fabric";
import { halfDoneSentence } from "../halfDoneSentence";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";

interface HalfDoneMessageProps {
  readonly told: HalfDone;
  readonly putBack: () => Promise<PutBackResult>;
}

/** Says what is left in the workbook, and tries again to put it back. */
export function HalfDoneMessage({ told, putBack }: HalfDoneMessageProps) {
  const { texts } = useTexts();
  const [isTrying, setTrying] = useState(false);
  const kept = useKeptFocus<HTMLDivElement>();
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof answerOf<PutBackResult>>>>(told);

  async function press(): Promise<void> {
    setTrying(true);
    setAnswer(await answerOf(putBack()));
    setTrying(false);
  }

  return <div {...kept}>{content()}</div>;

  function content() {
    if (answer.kind === "put-back") return <Message kind="success">{texts.halfDone.isPutBack}</Message>;
    const sentence =
      answer.kind === "half-done"
        ? halfDoneSentence(answer, texts)
        : obstacleSentence(answer.obstacle, texts);
    return (
      <>
        <Message kind="failure">{sentence}</Message>
        <div className="actions">
          <Button label={texts.halfDone.putBack} onClick={() => void press()} isDisabled={isTrying} />
        </div>
      </>
    );
  }
}
