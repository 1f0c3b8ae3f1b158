import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { checkText, reasonText, stepText } from "../../../i18n/importing/words";
import type { Workbook } from "../../../excel/Workbook";
import type { Incoming } from "../../bringIn/Source";
import type { ReadingActions } from "../../bringIn/useReading";
import { useTexts } from "../../TextsContext";
import { Details } from "./Details";
import { Questions } from "./Questions";
import { WriteFigures } from "./WriteFigures";

interface ReadFiguresProps {
  readonly incoming: Incoming;
  readonly reading: ReadingActions;
  readonly workbook: Workbook;
}

/** What came in: what it asks, how it was read, whether it holds together, and where it is to go. */
export function ReadFigures({ incoming, reading, workbook }: ReadFiguresProps) {
  const { language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const { sources, figures } = incoming;
  return (
    <>
      <Questions sources={sources} reading={reading} />
      <Details
        title={words.checks}
        lines={figures.checks.map((check) => checkText(check, language))}
        isOpen
      />
      <Details
        title={words.reasons}
        lines={sources.flatMap(({ read }) => read.reasons.map((reason) => reasonText(reason, language)))}
      />
      <Details title={words.done} lines={figures.done.map((step) => stepText(step, language))} />
      <WriteFigures
        table={incoming.table}
        names={sources.map(({ source }) => source.book.file)}
        isOpen={incoming.isOpen}
        workbook={workbook}
        onLeave={reading.leave}
      />
    </>
  );
}
