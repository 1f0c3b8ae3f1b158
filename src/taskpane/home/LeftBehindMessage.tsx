import React from "react";
import type { LeftBehind, Refused } from "../../excel/Workbook";
import { Button, Message, Themed } from "../components/fabric";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";

/** What has become of what was left, once the user has said. */
export type Settled = { readonly kind: "cleared" | "kept" } | Refused;

interface LeftBehindMessageProps {
  readonly left: readonly LeftBehind[];
  readonly answer: Settled | undefined;
  readonly isBusy: boolean;
  readonly isDark: boolean;
  readonly onClear: () => void;
  readonly onKeep: () => void;
}

/** Says what a pane that was closed half-way has left in the workbook, and what has become of it. */
export function LeftBehindMessage({ left, answer, isBusy, isDark, onClear, onKeep }: LeftBehindMessageProps) {
  const { texts } = useTexts();
  const { leftBehind: words } = texts;
  const failure = answer?.kind === "refused" && (
    <Message kind="failure">{obstacleSentence(answer.obstacle, texts)}</Message>
  );
  if (left.length === 0)
    return (
      <Themed isDark={isDark}>
        {answer && answer.kind !== "refused" ? (
          <Message kind="success">{answer.kind === "kept" ? words.isKept : words.isCleared}</Message>
        ) : (
          failure
        )}
      </Themed>
    );
  const places = left.map((one) =>
    one.kind === "sheet" ? words.sheet(one.sheet) : words[one.kind](one.sheet, one.address),
  );
  const has = (...kinds: readonly LeftBehind["kind"][]) => left.some(({ kind }) => kinds.includes(kind));
  return (
    <Themed isDark={isDark}>
      <Message kind="failure">
        {words.told([...new Set(places)].join("; "))}{" "}
        {words.what(has("sheet", "filled"), has("changed"), has("tried"))}
      </Message>
      {failure}
      <div className="actions">
        <Button label={words.clear} onClick={onClear} isDisabled={isBusy} />
        <Button label={words.keep} onClick={onKeep} isDisabled={isBusy} />
      </div>
    </Themed>
  );
}
