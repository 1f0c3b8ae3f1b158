import React, { useState } from "react";
import type { HalfDone, Refused, RunOptions, Workbook } from "../../../excel/Workbook";
import { answerOf } from "../../answerOf";
import { Button, MainButton, Message } from "../../components/fabric";
import { useAbort } from "../../hooks/useAbort";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { HalfDoneMessage } from "../HalfDoneMessage";
import { WorkProgress } from "../WorkProgress";

/** What came of it in sentences, the first of which is the result. */
interface Told {
  readonly kind: "told";
  readonly lines: readonly string[];
  /** Nothing was done: they say what to do. */
  readonly isFailure?: true;
}
export type WorkResult = Told | { readonly kind: "cancelled" } | Refused | HalfDone;

interface WorkActionProps {
  readonly label: string;
  readonly working: string;
  readonly work: (options: RunOptions) => Promise<WorkResult>;
  readonly putBack: Workbook["putBack"];
  readonly isDisabled?: boolean;
}

/** A button for work on formulas, with its progress, Cancel, and what came of it. */
export function WorkAction({ label, working, work, putBack, isDisabled }: WorkActionProps) {
  const { texts } = useTexts();
  const { start, cancel, isCurrent } = useAbort();
  const [status, setStatus] = useState<WorkResult | number>();

  async function press(): Promise<void> {
    setStatus(0);
    const signal = start();
    const onProgress = (done: number) => setStatus((now) => (typeof now === "number" ? done : now));
    const result = await answerOf(work({ signal, onProgress }));
    if (isCurrent(signal)) setStatus(result);
  }

  const isWorking = typeof status === "number";
  return (
    <>
      <div className="actions">
        <MainButton label={label} onClick={() => void press()} isDisabled={isWorking || isDisabled} />
        {isWorking && <Button label={texts.load.cancel} onClick={cancel} />}
      </div>
      {isWorking && <WorkProgress label={working} done={status} />}
      {status !== undefined && !isWorking && <Outcome result={status} putBack={putBack} />}
    </>
  );
}

function Outcome({
  result,
  putBack,
}: {
  readonly result: WorkResult;
  readonly putBack: Workbook["putBack"];
}) {
  const { texts } = useTexts();
  switch (result.kind) {
    case "told":
      return (
        <Message kind={result.isFailure ? "failure" : "success"}>
          {result.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </Message>
      );
    case "cancelled":
      return <Message kind="info">{texts.load.cancelled}</Message>;
    case "half-done":
      return <HalfDoneMessage told={result} putBack={putBack} />;
    case "refused":
      return <Message kind="failure">{obstacleSentence(result.obstacle, texts)}</Message>;
  }
}
