// The growth that releases printed, beside the growth that the workbook's figures give. Formulas know it by the code of the
// series.
import type { Language } from "../../i18n/language";
import { quoted } from "../sentence";
import { ifNumbers, orNothing } from "../expressions";
import { GROWTH, moveInWords } from "../moves";

/** Half of what a release rounds growth to, and a little for arithmetic. */
const HALF_STEP = 0.000500001;
/** Half of what it rounds levels to, million US dollars. */
const HALF_LEVEL = 5;
/** As much the year before may have been revised since. */
const REVISED = 0.0015;

/**
 * The growth that a release printed for the month, where it belongs to the workbook's figures: where the growth that they
 * give is the same but for their rounding, or, of the figure that was first printed, but for a small revision of the year
 * before; and where that year is missing, if the workbook has the figure first printed, or none is known. Levels rounded to 10 million dollars give growth more coarsely than it
 * is printed, and may turn its sign.
 */
export function printedGrowth(code: string, asOf: string, level: string, before: string): string {
  const growth = (vintage: string) =>
    orNothing(`INDEX(TRADE.PUBLISHED_GROWTH(${argumentsOf(code, asOf, asOf)},"${vintage}"),1,2)`);
  const read = isImports(code) ? "IMPORTS" : "EXPORTS";
  const first = orNothing(`INDEX(TRADE.${read}(${quoted(code)},,${asOf},${asOf},,"first"),1,2)`);
  const step = (figure: string) => `IF(MOD(${figure},100)=0,100,IF(MOD(${figure},10)=0,10,1))`;
  const rounding = `(${HALF_STEP}+(${step(level)}+${step(before)}*${level}/${before})/2/${before})`;
  const isFirst = `ABS(${level}-once)<=${HALF_LEVEL}`;
  const allowed = `IF(ISNUMBER(once),IF(${isFirst},MAX(${rounding},${REVISED}),${rounding}),${rounding})`;
  const isNear = (rate: string) => `ABS(${level}/${before}-1-${rate})<=${allowed}`;
  const fits = (rate: string) =>
    `IF(ISNUMBER(${rate}),${ifNumbers([level, before], isNear(rate), ifNumbers([level, "once"], isFirst, "TRUE"))},FALSE)`;
  return orNothing(
    `LET(early,${growth("first")},late,${growth("latest")},once,${first},IF(${fits("early")},early,IF(${fits("late")},late,"")))`,
  );
}

/** The months of printed growth, or decline, in a row. */
export function printedRun(code: string, asOf: string): string {
  return `LET(printed,${history(code, asOf)},${streak(asOf)})`;
}

export function printedMove(code: string, asOf: string, date: string, language: Language): string {
  const isKnown = (months: string) => `ISNUMBER(${orNothing(streak(`EOMONTH(${date},-${months})`))})`;
  const words = moveInWords({ run: "run", ended: "ended", isKnown, sides: GROWTH[language] }, language);
  return `LET(printed,${history(code, asOf)},run,${streak(asOf)},ended,${streak(asOf, "ended")},${words})`;
}

function history(code: string, asOf: string): string {
  return `TRADE.PUBLISHED_GROWTH(${argumentsOf(code, "", asOf)})`;
}

function streak(at: string, result = "run"): string {
  return `TRADE.STREAK(INDEX(printed,,2),INDEX(printed,,1),${at},"surplus",,"${result}")`;
}

/** Series, partner, from, to and flow, as PUBLISHED_GROWTH takes them. */
function argumentsOf(code: string, from: string, to: string): string {
  return `${quoted(code)},,${from},${to},"${isImports(code) ? "imports" : "exports"}"`;
}

function isImports(code: string): boolean {
  return /^(imports|from)\b/.test(code);
}
