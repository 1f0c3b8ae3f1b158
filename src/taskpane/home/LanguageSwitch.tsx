import React from "react";
import { useSettings } from "../settings/SettingsContext";
import { useTexts } from "../TextsContext";

/** Each language in itself, as somebody looks for it who does not read the other. */
const LANGUAGES = [
  ["ko", "한국어"],
  ["en", "English"],
] as const;

/** The pane's language, whatever Office's is. */
export function LanguageSwitch() {
  const { texts, language } = useTexts();
  const { change } = useSettings();
  return (
    <div role="group" aria-label={texts.settings.language} className="languages">
      {LANGUAGES.map(([key, name]) => (
        <button
          key={key}
          lang={key}
          aria-label={name}
          aria-pressed={key === language}
          onClick={() => change({ language: key })}
        >
          {key}
        </button>
      ))}
    </div>
  );
}
