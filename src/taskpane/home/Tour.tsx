import React, { useState } from "react";
import { useSettings } from "../settings/SettingsContext";
import { useTexts } from "../TextsContext";

/** Three steps through the home, told once: below it everything can be used meanwhile. */
export function Tour() {
  const { texts } = useTexts();
  const { hasSeenTour, change } = useSettings();
  const [step, setStep] = useState(0);
  const { tour } = texts;
  if (hasSeenTour) return null;
  const end = () => {
    setStep(0);
    change({ hasSeenTour: true });
  };
  const isLast = step === tour.steps.length - 1;
  return (
    <section
      aria-label={tour.name}
      className="tour"
      onKeyDown={(event) => {
        if (event.key === "Escape") end();
      }}
    >
      <div role="status">
        <strong>{tour.step(step + 1, tour.steps.length)}</strong>
        <p>{tour.steps[step]}</p>
      </div>
      <div className="actions">
        <button className="main" onClick={isLast ? end : () => setStep(step + 1)}>
          {isLast ? tour.end : tour.next}
        </button>
        {!isLast && (
          <button className="back plain" onClick={end}>
            {tour.skip}
          </button>
        )}
      </div>
    </section>
  );
}
