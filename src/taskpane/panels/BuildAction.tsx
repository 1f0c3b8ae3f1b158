import React, { useState } from "react";
import type { BuildResult, RunOptions, Workbook } from "../../excel/Workbook";
import { answerOf } from "../answerOf";
import { Button, MainButton, Message } from "../components/fabric";
import { useAbort } from "../hooks/useAbort";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";
import { HalfDoneMessage } from "./HalfDoneMessage";
import { WorkProgress } from "./WorkProgress";

type Status = { readonly kind: "idle" } | { readonly kind: "building"; readonly done: number } | BuildResult;

interface BuildActionProps {
  readonly label: string;
  readonly build: (options: RunOptions) => Promise<BuildResult>;
  readonly putBack: Workbook["putBack"];
}

/** A button that builds a worked example, with its progress, Cancel, and what came of it in words. */
export function BuildAction({ label, build, putBack }: BuildActionProps) {
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
        <MainButton label={label} onClick={() => void press()} isDisabled={isBuilding} />
        {isBuilding && <Button label={texts.load.cancel} onClick={cancel} />}
      </div>
      <Outcome status={status} putBack={putBack} />
    </>
  );
}

function Outcome({ status, putBack }: { readonly status: Status; readonly putBack: Workbook["putBack"] }) {
  const { texts } = useTexts();
  switch (status.kind) {
    case "idle":
      return null;
    case "building":
      return <WorkProgress label={texts.build.building} done={status.done} />;
    case "built":
      return <Message kind="success">{texts.build.built(status.sheet)}</Message>;
    case "exists":
      return <Message kind="info">{texts.build.exists(status.sheet)}</Message>;
    case "cancelled":
      return <Message kind="info">{texts.load.cancelled}</Message>;
    case "half-done":
      return <HalfDoneMessage told={status} putBack={putBack} />;
    case "refused":
      return <Message kind="failure">{obstacleSentence(status.obstacle, texts)}</Message>;
  }
}
