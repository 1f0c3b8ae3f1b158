import type { Language } from "../../i18n/language";
import type { DisplayUnit } from "../../i18n/displayUnit";

/** What a person has chosen; what is left open follows Office. */
export interface Settings {
  readonly language?: Language;
  readonly unit?: DisplayUnit;
  readonly hasSeenTour?: boolean;
}

/**
 * They belong to whoever reads, not to the workbook: sent to a colleague, it speaks hers. So they stay in the browser, and
 * nothing is written into a file that is only looked at.
 */
const KEY = "trade-analyst.settings";

/** Nothing chosen where the browser keeps nothing for pages of others, or what it kept is not ours. */
export function readSettings(): Settings {
  try {
    const { language, unit, hasSeenTour } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Settings;
    return {
      ...((language === "ko" || language === "en") && { language }),
      ...((unit === "million" || unit === "eok" || unit === "billion") && { unit }),
      ...(hasSeenTour === true && { hasSeenTour }),
    };
  } catch {
    return {};
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Then they last as long as the pane.
  }
}
