import type { BriefingWords } from "../../i18n/briefing";
import type { Language } from "../../i18n/language";

/** Tables and defined names of a briefing, by its language: two languages can stand in one workbook. */
export interface Names {
  /** The month that the briefing is about, as the analyst types it. */
  readonly asOf: string;
  /** Its last day. */
  readonly date: string;
  readonly target: string;
  readonly tables: Readonly<Record<TableKey, string>>;
}

export type TableKey = keyof BriefingWords["data"]["captions"];

export function namesOf(language: Language): Names {
  const tongue = language === "ko" ? "Ko" : "En";
  const table = (what: string) => `Brief${what}${tongue}`;
  return {
    asOf: `BriefAsOf${tongue}`,
    date: `BriefDate${tongue}`,
    target: `BriefTarget${tongue}`,
    tables: {
      totals: table("Totals"),
      items: table("Items"),
      regions: table("Regions"),
      overtakings: table("Overtakings"),
      customsItems: table("CustomsItems"),
      importItems: table("ImportItems"),
      trend: table("Trend"),
      year: table("Year"),
      sameMonth: table("SameMonth"),
      carried: table("Carried"),
    },
  };
}
