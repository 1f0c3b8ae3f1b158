import React, { useMemo } from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { readingErrorMessage } from "../../../i18n/importing/readingErrors";
import { checkText, stepText } from "../../../i18n/importing/words";
import type { Workbook } from "../../../excel/Workbook";
import { isOpen } from "../../bringIn/Source";
import type { ReadingActions, ReadingState } from "../../bringIn/useReading";
import { Message } from "../../components/fabric";
import { useTables } from "../../hooks/useTables";
import { useTexts } from "../../TextsContext";
import { WorkProgress } from "../WorkProgress";
import { Details } from "./Details";
import { HowItWasRead } from "./HowItWasRead";
import { Questions } from "./Questions";
import { WriteFigures } from "./WriteFigures";

interface ReadFiguresProps {
  readonly state: Extract<ReadingState, { readonly kind: "read" }>;
  readonly reading: ReadingActions;
  readonly workbook: Workbook;
}

/** What came in: what it asks, how it was read, whether it holds together, and where it is to go. */
export function ReadFigures({ state, reading, workbook }: ReadFiguresProps) {
  const { language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const { sources, incoming, isBusy, refusal } = state;
  const seen = useTables(workbook);
  const names = useMemo(() => sources.map(({ name }) => name), [sources]);
  return (
    <>
      <Questions sources={sources} reading={reading} />
      <Details
        title={words.checks}
        lines={incoming.checks.map((check) => checkText(check, language))}
        isOpen
      />
      <HowItWasRead sources={sources} parts={incoming.parts} reading={reading} />
      <Details title={words.done} lines={incoming.done.map((step) => stepText(step, language))} />
      {isBusy && <WorkProgress label={words.readingAgain} />}
      {refusal && (
        <Message kind="failure">
          {words.refused(
            refusal.file,
            readingErrorMessage(refusal.error.code, refusal.error.details, language),
          )}
        </Message>
      )}
      <WriteFigures
        table={incoming.table}
        names={names}
        isOpen={isOpen(incoming)}
        isStale={isBusy === true || refusal !== undefined}
        workbook={workbook}
        seen={seen}
        onLeave={reading.leave}
      />
    </>
  );
}
