import React from "react";
import type { Workbook, WriteResult } from "../../excel/Workbook";
import type { WriteAt } from "../../i18n/WriteAt";
import { Message } from "../components/fabric";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";
import { HalfDoneMessage } from "./HalfDoneMessage";
import { WorkProgress } from "./WorkProgress";

export type WriteStatus =
  { readonly kind: "idle" } | { readonly kind: "writing"; readonly done: number } | WriteResult;

interface WriteOutcomeProps {
  readonly status: WriteStatus;
  readonly putBack: Workbook["putBack"];
  readonly at?: WriteAt;
}

/** How far a write is, and what came of it. */
export function WriteOutcome({ status, putBack, at }: WriteOutcomeProps) {
  const { texts } = useTexts();
  const { load } = texts;
  switch (status.kind) {
    case "idle":
      return null;
    case "writing":
      return <WorkProgress label={load.writing(Math.round(status.done * 100))} done={status.done} />;
    case "written":
    case "updated": {
      const { rows, sheet, address } = status;
      const done = status.kind === "written" ? load.written(rows, sheet, address) : load.updated(rows, sheet);
      return (
        <Message kind="success">
          {done}
          {status.forgotten && ` ${load.forgotten[status.forgotten]}`}
        </Message>
      );
    }
    case "cancelled":
      return <Message kind="info">{load.cancelled}</Message>;
    case "half-done":
      return <HalfDoneMessage told={status} putBack={putBack} />;
    case "refused":
      return <Message kind="failure">{obstacleSentence(status.obstacle, texts, at)}</Message>;
  }
}
