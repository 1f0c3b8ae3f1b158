import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { Part } from "../../../importing/incoming";
import type { Source } from "../../bringIn/Source";
import type { ReadingActions } from "../../bringIn/useReading";
import { useTexts } from "../../TextsContext";
import { ReadingSettings } from "./ReadingSettings";

interface HowItWasReadProps {
  readonly sources: readonly Source[];
  readonly parts: readonly Part[];
  readonly reading: ReadingActions;
}

/** What each source was taken to be, with the reason; what may be set by hand is a field. */
export function HowItWasRead({ sources, parts, reading }: HowItWasReadProps) {
  const words = BRING_IN_WORDS[useTexts().language];
  return (
    <>
      {sources.map((source, at) => (
        <details key={at}>
          <summary>{sources.length > 1 ? words.askedOf(words.reasons, source.name) : words.reasons}</summary>
          <ReadingSettings
            source={source}
            part={parts[at]}
            onChoose={(choices) => void reading.choose(at, choices)}
            onReadAgain={(options) => void reading.readAgain(at, options)}
          />
        </details>
      ))}
    </>
  );
}
