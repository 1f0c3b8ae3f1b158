import type { Language } from "../../i18n/language";
import { TARGET_WORKBOOK } from "../../i18n/targetWorkbook";
import type { Draft } from "../Draft";
import { contents } from "./contents";
import { dataSheet } from "./dataSheet";
import { targetSheet } from "./targetSheet";

/** The worked example "2024 export target". */
export function targetDrafts(language: Language): readonly Draft[] {
  const words = TARGET_WORKBOOK[language];
  const shipped = contents(language);
  return [targetSheet(words, language, shipped.facts), dataSheet(words, shipped)];
}
