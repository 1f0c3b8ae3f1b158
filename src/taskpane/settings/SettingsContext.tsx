import React, { createContext, useContext, useMemo, useState } from "react";
import { type DisplayUnit, usualUnit } from "../../i18n/displayUnit";
import type { Language } from "../../i18n/language";
import { keepSettings, readSettings, type Settings } from "./storage";

interface InForce {
  readonly language: Language;
  readonly unit: DisplayUnit;
  readonly hasSeenTour: boolean;
  readonly change: (settings: Settings) => void;
}

const SettingsContext = createContext<InForce>({
  language: "en",
  unit: "billion",
  hasSeenTour: true,
  change: () => undefined,
});

interface SettingsProviderProps {
  /** Office's, which holds until one is chosen. */
  readonly language: Language;
  readonly children: React.ReactNode;
}

/** What was chosen, kept from one day to the next. */
export function SettingsProvider({ language: office, children }: SettingsProviderProps) {
  const [settings, setSettings] = useState(readSettings);
  const inForce = useMemo<InForce>(() => {
    const language = settings.language ?? office;
    return {
      language,
      unit: settings.unit ?? usualUnit(language),
      hasSeenTour: settings.hasSeenTour ?? false,
      change: (changed) => {
        const next = { ...settings, ...changed };
        setSettings(next);
        keepSettings(next);
      },
    };
  }, [settings, office]);
  return <SettingsContext.Provider value={inForce}>{children}</SettingsContext.Provider>;
}

export function useSettings(): InForce {
  return useContext(SettingsContext);
}
