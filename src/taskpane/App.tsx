import React from "react";
import type { FormulaCells } from "../excel/FormulaCells";
import type { Workbook } from "../excel/Workbook";
import type { Language } from "../i18n/language";
import { Pane } from "./home/Pane";
import { TextsProvider } from "./TextsContext";

interface AppProps {
  readonly language: Language;
  readonly isDark: boolean;
  readonly workbook: Workbook & FormulaCells;
}

export function App({ language, isDark, workbook }: AppProps) {
  return (
    <TextsProvider language={language}>
      <Pane workbook={workbook} isDark={isDark} />
    </TextsProvider>
  );
}
