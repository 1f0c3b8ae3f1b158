import React, { useState } from "react";
import type { BuildResult, RunOptions, Workbook } from "../../excel/Workbook";
import { answerOf } from "../answerOf";
import { Button, MainButton, Message } from "../components/fabric";
import { useAbort } from "../hooks/useAbort";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";
import { HalfDoneMessage } from "./HalfDoneMessage";
import { WorkProgress } from "./WorkProgress";

/** Something else than the workbook stands in the way: a sentence that says what to do. */
interface Hindered {
  readonly kind: "hindered";
  readonly why: string;
}
type Built = BuildResult | Hindered;
type Status = { readonly kind: "idle" } | { readonly kind: "building"; readonly done: number } | Built;

interface Sentences {
  /** While it works. */
  readonly building?: string;
  /** When the sheet is there. */
  readonly built?: (sheet: string) => string;
}

interface BuildActionProps extends Sentences {
  readonly label: string;
  readonly build: (options: RunOptions) => Promise<Built>;
  readonly putBack: Workbook["putBack"];
  readonly isDisabled?: boolean;
}

/** A button that builds a worked example, with its progress, Cancel, and what came of it in words. */
export function BuildAction({ label, build, putBack, isDisabled, ...sentences }: BuildActionProps) {
  const { texts } = useTexts();
  const { start, cancel, isCurrent } = useAbort();
  const [status, setStatus] = useState<Status>({ kind: "idle" });

  async function press(): Promise<void> {
    setStatus({ kind: "building", done: 0 });
    const signal = start();
    const onProgress = (done: number) =>
      setStatus((now) => (now.kind === "building" ? { kind: "building", done } : now));
    const result = await answerOf(build({ signal, onProgress }));
    if (isCurrent(signal)) setStatus(result);
  }

  const isBuilding = status.kind === "building";
  return (
    <>
      <div className="actions">
        <MainButton label={label} onClick={() => void press()} isDisabled={isBuilding || isDisabled} />
        {isBuilding && <Button label={texts.load.cancel} onClick={cancel} />}
      </div>
      <Outcome status={status} putBack={putBack} {...sentences} />
    </>
  );
}

interface OutcomeProps extends Sentences {
  readonly status: Status;
  readonly putBack: Workbook["putBack"];
}

function Outcome({ status, putBack, building, built }: OutcomeProps) {
  const { texts } = useTexts();
  switch (status.kind) {
    case "idle":
      return null;
    case "building":
      return <WorkProgress label={building ?? texts.build.building} done={status.done} />;
    case "built":
      return <Message kind="success">{(built ?? texts.build.built)(status.sheet)}</Message>;
    case "exists":
      return <Message kind="info">{texts.build.exists(status.sheet)}</Message>;
    case "hindered":
      return <Message kind="failure">{status.why}</Message>;
    case "cancelled":
      return <Message kind="info">{texts.load.cancelled}</Message>;
    case "half-done":
      return <HalfDoneMessage told={status} putBack={putBack} />;
    case "refused":
      return <Message kind="failure">{obstacleSentence(status.obstacle, texts)}</Message>;
  }
}
