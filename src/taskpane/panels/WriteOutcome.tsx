import React from "react";
import type { Workbook, WriteResult } from "../../excel/Workbook";
import { Message, Progress } from "../components/fabric";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";

export type WriteStatus =
  { readonly kind: "idle" } | { readonly kind: "writing"; readonly done: number } | WriteResult;

/** How far a write is, and what came of it. */
export function WriteOutcome({ status }: { readonly status: WriteStatus; readonly workbook: Workbook }) {
  const { texts } = useTexts();
  const { load } = texts;
  switch (status.kind) {
    case "idle":
      return null;
    case "writing":
      return <Progress label={load.writing(Math.round(status.done * 100))} done={status.done} />;
    case "written":
      return <Message kind="success">{load.written(status.rows, status.sheet, status.address)}</Message>;
    case "updated":
      return <Message kind="success">{load.updated(status.rows, status.sheet)}</Message>;
    case "cancelled":
      return <Message kind="info">{load.cancelled}</Message>;
    case "refused":
      return <Message kind="failure">{obstacleSentence(status.obstacle, texts)}</Message>;
  }
}
