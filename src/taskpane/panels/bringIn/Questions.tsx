import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { ReadSource } from "../../bringIn/Source";
import { questionKey } from "../../bringIn/Source";
import type { ReadingActions } from "../../bringIn/useReading";
import { useTexts } from "../../TextsContext";
import { QuestionField } from "./QuestionField";

interface QuestionsProps {
  readonly sources: readonly ReadSource[];
  readonly reading: ReadingActions;
}

/** What must be answered stands open; what may be chosen otherwise is folded up. */
export function Questions({ sources, reading }: QuestionsProps) {
  const words = BRING_IN_WORDS[useTexts().language];
  const areAnyNeeded = (isNeeded: boolean) =>
    sources.some(({ questions }) => questions.some((question) => question.isNeeded === isNeeded));
  return (
    <>
      {areAnyNeeded(true) && fields(true)}
      {areAnyNeeded(false) && (
        <details>
          <summary>{words.choices}</summary>
          {fields(false)}
        </details>
      )}
    </>
  );

  function fields(isNeeded: boolean) {
    return sources.map(({ source, questions }, at) => {
      const own = questions.filter((question) => question.isNeeded === isNeeded);
      if (own.length === 0) return null;
      const title = isNeeded ? words.asked : words.choices;
      return (
        <fieldset key={at}>
          <legend>{sources.length > 1 ? words.askedOf(title, source.book.file) : title}</legend>
          {own.map((question) => (
            <QuestionField
              key={questionKey(question)}
              question={question}
              choices={source.choices}
              encoding={source.encoding}
              onAnswer={(choices) => reading.answer(at, question, choices)}
              onEncoding={(encoding) => void reading.readAgain(at, encoding)}
            />
          ))}
        </fieldset>
      );
    });
  }
}
