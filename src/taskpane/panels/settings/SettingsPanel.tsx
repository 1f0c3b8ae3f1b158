import React from "react";
import { DISPLAY_UNITS, unitName } from "../../../i18n/displayUnit";
import { Button, Radio } from "../../components/fabric";
import { useSettings } from "../../settings/SettingsContext";
import { useTexts } from "../../TextsContext";

/** Language, the unit of amounts, and the tour again. */
export function SettingsPanel() {
  const { texts, language } = useTexts();
  const { unit, hasSeenTour, change } = useSettings();
  const { settings } = texts;
  return (
    <section aria-label={texts.panels.settings}>
      <Radio
        label={settings.language}
        value={language}
        choices={[
          { value: "ko", label: "한국어" },
          { value: "en", label: "English" },
        ]}
        onChange={(chosen) => change({ language: chosen })}
      />
      <Radio
        label={settings.unit}
        value={unit}
        choices={DISPLAY_UNITS.map((value) => ({ value, label: unitName(value, language) }))}
        onChange={(chosen) => change({ unit: chosen })}
      />
      <p className="note">{settings.about}</p>
      <div className="actions">
        <Button label={settings.tour} onClick={() => change({ hasSeenTour: false })} />
      </div>
      <p role="status">{!hasSeenTour && settings.tourWaits}</p>
    </section>
  );
}
