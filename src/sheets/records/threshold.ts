// The round level that a month is the first to reach, in live formulas: as src/analysis/records/threshold.ts has it.
import { unitBehind } from "../../i18n/importing/units";
import type { Language } from "../../i18n/language";
import { ifNumbers, monthName, NOTHING, orNothing } from "../expressions";
import { MONTH_END } from "../listSheet";
import { quoted } from "../sentence";

/** The highest round level that a figure reaches; "" of none above zero. */
export function roundLevelOf(figure: string): string {
  const power = `10^INT(LOG10(${figure}))`;
  const digits = `ROUND(${figure}/${power},11)`;
  const lead = `IF(${digits}<2,INT(10*${digits})/10,INT(${digits}))`;
  return ifNumbers([figure], `IF(${figure}>0,ROUND(${lead}*${power},9),${NOTHING})`);
}

interface Passing {
  /** Cells: the figure and the level, the highest figures before of all and of the month, and the claims of both in words. */
  readonly figure: string;
  readonly round: string;
  readonly high: string;
  readonly highOfMonth: string;
  readonly ever: string;
  readonly month: string;
  /** The level in words. */
  readonly amount: string;
}

/**
 * Above every earlier figure the claim is the highest of all, or of its month: its reach is that of the level, too, and is
 * taken from its words.
 */
export function thresholdInWords(passing: Passing, language: Language): string {
  const { round, high, highOfMonth, month } = passing;
  const [all, ofMonth] = language === "ko" ? inKorean(passing) : inEnglish(passing);
  const isFirst = (before: string) => `IF(ISNUMBER(${before}),${before}<${round},FALSE)`;
  const said = (before: string, words: string) => `IF(${isFirst(before)},${words},${NOTHING})`;
  const first = said(high, all);
  return orNothing(
    `IF(ISNUMBER(${round}),IF(${first}<>"",${first},IF(${month}="","",${said(highOfMonth, ofMonth)})),"")`,
  );
}

const [RECORD, LIMITED] = ["All-time high", "Highest in the data "];

function inEnglish({ ever, month, amount }: Passing): readonly [string, string] {
  const rest = (cell: string, from: string) => `MID(${cell},${from},LEN(${cell}))`;
  const first = (what: string) => `"First "&${what}&" at "&${amount}&" or more"`;
  const from = `IF(LEFT(${ever},${RECORD.length})=${quoted(RECORD)},${RECORD.length + 1},IF(LEFT(${ever},${LIMITED.length})=${quoted(LIMITED)},8,0))`;
  const name = monthName(MONTH_END, "en");
  return [
    `IF(${from}=0,"",${first(quoted("time"))}&${rest(ever, from)})`,
    `${first(name)}&${rest(month, `LEN("Highest "&${name})+1`)}`,
  ];
}

function inKorean({ figure, round, ever, month, amount }: Passing): readonly [string, string] {
  const first = `"처음으로 "&${amount}&IF(${figure}>${round}," 돌파"," 달성")`;
  return [
    `IF(LEFT(${ever},5)="역대 최대","사상 "&${first}&MID(${ever},6,LEN(${ever})),IF(ISNUMBER(FIND("빠짐없는 자료 중 최대",${ever})),SUBSTITUTE(${ever},"최대",${first}),""))`,
    `SUBSTITUTE(SUBSTITUTE(${month},"역대 ",""),"최대",${first})`,
  ];
}

/** A round amount of dollars, without decimals that say nothing: "$60 billion", "$1.5 billion"; 600억 달러, 5,000만 달러. */
export function roundAmountInWords(cell: string, power: number, language: Language): string {
  const digits = (
    scale: number,
    decimals = `IF(ROUND(${shifted(scale)},6)=INT(ROUND(${shifted(scale)},6)),0,1)`,
  ) => `FIXED(${shifted(scale)},${decimals})`;
  const isFrom = (scale: number) => `ROUND(${shifted(scale)},6)>=1`;
  if (language === "ko") {
    const [eok, man] = [`${digits(8)}&"억 달러"`, `${digits(4, "0")}&"만 달러"`];
    return `IF(${isFrom(8)},${eok},IF(${isFrom(6)},${man},${digits(0, "0")}&"달러"))`;
  }
  const [billion, million] = [`"$"&${digits(9)}&" billion"`, `"$"&${digits(6)}&" million"`];
  return `IF(${isFrom(9)},${billion},IF(${isFrom(6)},${million},"$"&${digits(0, "0")}))`;

  function shifted(scale: number): string {
    const by = power - scale;
    return by >= 0 ? `${cell}*${10 ** by}` : `${cell}/${10 ** -by}`;
  }
}

/**
 * A round figure of anything else, with its unit: "60,000 thousand tons", 60,000천 톤. Below one it keeps all its digits: of
 * 0.004 two decimals would say that it is nothing.
 */
export function countInWords(cell: string, unit: string, language: Language): string {
  const words = `IF(${cell}<1,${cell},FIXED(${cell},IF(${cell}=INT(${cell}),0,1)))`;
  return `${words}&${quoted(unitBehind(unit, language))}`;
}
