import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { questionKey, type Source } from "../../bringIn/Source";
import type { ReadingActions } from "../../bringIn/useReading";
import { useTexts } from "../../TextsContext";
import { QuestionField } from "./QuestionField";

interface QuestionsProps {
  readonly sources: readonly Source[];
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
    return sources.map(({ name, questions, choices, options }, at) => {
      const own = questions.filter((question) => question.isNeeded === isNeeded);
      if (own.length === 0) return null;
      const title = isNeeded ? words.asked : words.choices;
      return (
        <fieldset key={at}>
          <legend>{sources.length > 1 ? words.askedOf(title, name) : title}</legend>
          {own.map((question) => (
            <QuestionField
              key={questionKey(question)}
              question={question}
              choices={choices}
              encoding={options.encoding}
              onAnswer={(chosen) => void reading.answer(at, question, chosen)}
              onEncoding={(encoding) => void reading.readAgain(at, { encoding })}
            />
          ))}
        </fieldset>
      );
    });
  }
}
