import React, { useRef, useState } from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { readPasted } from "../../../importing/readers/csv";
import type { ReadingActions } from "../../bringIn/useReading";
import { Button, MainButton, TextArea } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

/** Where figures may come from. */
export function WaysIn({ reading }: { readonly reading: ReadingActions }) {
  const words = BRING_IN_WORDS[useTexts().language];
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
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
          onClick={() => reading.takeBook(() => readPasted(text))}
        />
      </div>
    </>
  );
}
