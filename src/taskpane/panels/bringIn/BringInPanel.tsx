import React, { useState } from "react";
import type { Workbook } from "../../../excel/Workbook";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { readingErrorMessage } from "../../../i18n/importing/readingErrors";
import { useReading } from "../../bringIn/useReading";
import { Button, Message } from "../../components/fabric";
import { useTexts } from "../../TextsContext";
import { WorkProgress } from "../WorkProgress";
import { DropZone } from "./DropZone";
import { LongFileForm } from "./LongFileForm";
import { ReadFigures } from "./ReadFigures";
import { ReleaseForm } from "./ReleaseForm";
import { WaysIn } from "./WaysIn";

/** Figures on their way into the workbook: chosen, understood, asked about, written. */
export function BringInPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const reading = useReading();
  const { state } = reading;
  const [isRelease, setRelease] = useState(false);
  const isWaiting = state.kind === "nothing" || state.kind === "refused";
  if (isRelease)
    return (
      <section aria-label={texts.panels.bringIn}>
        <ReleaseForm workbook={workbook} onLeave={() => setRelease(false)} />
      </section>
    );
  return (
    <DropZone label={texts.panels.bringIn} onFiles={(files) => void reading.takeFiles(files)}>
      {isWaiting && (
        <WaysIn
          reading={reading}
          workbook={workbook}
          onRelease={() => {
            reading.leave();
            setRelease(true);
          }}
        />
      )}
      {state.kind === "refused" && (
        <Message kind="failure">
          {words.refused(state.file, readingErrorMessage(state.error.code, state.error.details, language))}
        </Message>
      )}
      {state.kind === "reading" && (
        <>
          <WorkProgress label={words.reading(state.file)} done={state.done} />
          <div className="actions">
            <Button label={words.cancel} onClick={reading.cancel} />
          </div>
        </>
      )}
      {state.kind === "long" && (
        <LongFileForm
          file={state.file}
          dimensions={state.dimensions}
          text={state.text}
          onCut={(cut) => void reading.fold(state.file, cut, state.text)}
          onLookAgain={(options) => void reading.lookAgain(state.file, { ...state.text, ...options })}
          onLeave={reading.leave}
        />
      )}
      {state.kind === "read" && <ReadFigures state={state} reading={reading} workbook={workbook} />}
    </DropZone>
  );
}
