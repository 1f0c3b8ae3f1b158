import React, { useEffect } from "react";
import type { FormulaCells } from "../excel/FormulaCells";
import type { OurCells } from "../excel/OurCells";
import type { Workbook } from "../excel/Workbook";
import type { Language } from "../i18n/language";
import type { AskedPanel } from "./home/askedPanel";
import { Pane } from "./home/Pane";
import { SettingsProvider, useSettings } from "./settings/SettingsContext";
import { TextsProvider, useTexts } from "./TextsContext";

interface AppProps {
  /** Office's. */
  readonly language: Language;
  readonly isDark: boolean;
  readonly workbook: Workbook & FormulaCells & OurCells;
  /** Panels that the ribbon asks for. */
  readonly asked?: AskedPanel;
}

export function App({ language, isDark, workbook, asked }: AppProps) {
  return (
    <SettingsProvider language={language}>
      <TextsOfSettings>
        <Pane workbook={workbook} isDark={isDark} asked={asked} />
      </TextsOfSettings>
    </SettingsProvider>
  );
}

/** The words in the language that was chosen, and the page named in it: screen readers take their voice from there. */
function TextsOfSettings({ children }: { readonly children: React.ReactNode }) {
  const { language } = useSettings();
  return (
    <TextsProvider language={language}>
      <PageLanguage />
      {children}
    </TextsProvider>
  );
}

function PageLanguage() {
  const { texts, language } = useTexts();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.title;
  }, [texts, language]);
  return null;
}
