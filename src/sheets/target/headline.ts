import type { Language } from "../../i18n/language";
import type { Facts, LineKey, TargetWorkbookWords } from "../../i18n/targetWorkbook";
import {
  achievedInWords,
  amountInWords,
  bySide,
  distanceInWords,
  joined,
  quoted,
  rateInWords,
} from "../sentence";
import { NAMES } from "./names";

const DECEMBER = 12;

/** The answer of the sheet in one sentence: how far the year has come, and what that means for its target. */
export function headlineFormula(
  words: TargetWorkbookWords,
  language: Language,
  facts: Facts,
  cell: (line: LineKey) => string,
): string {
  const { headline } = words;
  const amount = (of: string) => amountInWords(of, language);
  const month = `MONTH(${NAMES.asOfDate})`;
  const gap = `${NAMES.target}-${cell("yearToDate")}`;
  const parts = {
    yearToDate: amount(cell("yearToDate")),
    months: monthsFormula(words, month),
    achieved: achievedInWords(cell("achieved")),
    target: amount(NAMES.target),
    distance: distanceInWords(cell("ahead"), language),
    gap: distanceInWords(gap, language),
    growth: rateInWords(cell("yearToDateGrowth"), language),
    first: quoted(facts.firstMonth),
    last: quoted(facts.lastMonth),
  };
  const say = (part: keyof typeof headline) => joined(headline[part], parts);
  const whenOver = bySide(gap, say("exceeded"), say("met"), say("missed"));
  const onTheWay = bySide(cell("ahead"), say("behind"), say("onPath"), say("ahead"));
  const whenOpen = `IF(${cell("remaining")}=0,${say("reached")},${onTheWay})`;
  const towards = `IF(${month}=${DECEMBER},${whenOver},${whenOpen})`;
  const whole = `${say("opening")}&IF(ISNUMBER(${NAMES.target}),${towards},${say("noTarget")})`;
  return `=IFERROR(${whole},${say("noFigure")})`;
}

/** "January 2024", "January–May 2024", "2024". */
function monthsFormula({ months, monthNames }: TargetWorkbookWords, month: string): string {
  const parts = { month: `CHOOSE(${month},${monthNames.map(quoted).join(",")})`, year: NAMES.year };
  const [first, several, all] = [months.first, months.several, months.all].map((one) => joined(one, parts));
  return `IF(${month}=${DECEMBER},${all},IF(${month}=1,${first},${several}))`;
}
