import React, { useRef, useState } from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { Workbook } from "../../../excel/Workbook";
import { answerOf } from "../../answerOf";
import { selectedBook } from "../../bringIn/selectedBook";
import { obstacleSentence } from "../../obstacleSentence";
import type { ReadingActions } from "../../bringIn/useReading";
import { Button, MainButton, Message, TextArea } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface WaysInProps {
  readonly reading: ReadingActions;
  readonly workbook: Workbook;
  readonly onRelease: () => void;
}

/** Where figures may come from. */
export function WaysIn({ reading, workbook, onRelease }: WaysInProps) {
  const { texts, language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const [obstacle, setObstacle] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  async function takeSelection(): Promise<void> {
    const found = await answerOf(workbook.readSelection());
    if (found.kind === "refused") setObstacle(obstacleSentence(found.obstacle, texts));
    else await reading.takeBook(selectedBook(found));
  }

  return (
    <>
      <p>{words.intro}</p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          // The same file may be chosen again, once it is corrected.
          target.value = "";
          if (files.length > 0) void reading.takeFiles(files);
        }}
      />
      <div className="actions">
        <MainButton label={words.choose} onClick={() => input.current?.click()} />
        <Button label={words.selection} onClick={() => void takeSelection()} />
        <Button label={words.release} onClick={onRelease} />
      </div>
      <div
        onPaste={({ clipboardData }) => {
          const files = Array.from(clipboardData.files);
          if (files.length > 0) void reading.takeFiles(files);
        }}
      >
        <TextArea label={words.paste} value={text} onChange={setText} />
      </div>
      <div className="actions">
        <Button
          label={words.readPasted}
          isDisabled={text.trim() === ""}
          onClick={() => void reading.takePasted(text)}
        />
      </div>
      {obstacle !== undefined && <Message kind="failure">{obstacle}</Message>}
    </>
  );
}
