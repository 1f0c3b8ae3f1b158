import React from "react";
import type { ShowResult } from "../../excel/Workbook";
import { Message } from "../components/fabric";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";

/** What came of showing a cell; nothing before one was asked for. */
export function ShowMessage({ told }: { readonly told: ShowResult | undefined }) {
  const { texts } = useTexts();
  if (!told) return null;
  if (told.kind === "refused")
    return <Message kind="failure">{obstacleSentence(told.obstacle, texts)}</Message>;
  const { shown, hidden } = texts.show;
  return <Message kind="info">{(told.isRowHidden ? hidden : shown)(told.address)}</Message>;
}
