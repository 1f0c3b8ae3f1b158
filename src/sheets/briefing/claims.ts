// RECORD_CHECK's words, shortened for a column: the reach of a claim stands in it as "(Jan 2000–)", (2000년 1월~). `t` is the
// cell with the words.
import type { Language } from "../../i18n/language";
import { monthName } from "../expressions";
import { goingOn } from "../sentence";

/** Places beyond the tenth are no news, nor are those in the lower half: the seventh-highest of seven is the lowest. */
export function newsworthy(cell: string, date: string, language: Language): string {
  const [placed, figures] = language === "ko" ? PLACE.ko(date) : PLACE.en(date);
  return `LET(claim,${cell},placed,${placed},figures,IF(placed=0,0,${figures}),IF((placed>10)+(2*placed>figures+1),"",claim))`;
}

/** Of data that may be spoken of as all time there are more than any place that is news. */
const MANY = "9999";
const ORDINALS = '{"Second","Third","Fourth","Fifth","Sixth","Seventh","Eighth","Ninth","Tenth"}';

/** The place that words name, 0 where they name none; and among how many figures, as their reach tells. */
const PLACE: Readonly<Record<Language, (date: string) => readonly [string, string]>> = {
  ko: (date) => {
    const before = (digits: number) => `1*MID(claim,FIND("위",claim)-${digits},${digits})`;
    // Of the month, "2021년 이후 빠짐없는 9월 자료"; of all, "2024년 1월 이후 빠짐없는 자료".
    const limited = `IF(MID(claim,6,3)=" 이후",${years("LEFT(claim,4)", date)},${months('LEFT(claim,FIND("월",claim))', "LEFT(claim,4)", date)})`;
    const whole = `IF(ISNUMBER(FIND(" 중 ",claim)),${years('MID(claim,FIND("(",claim)+1,4)', date)},${MANY})`;
    return [
      `IFERROR(${before(3)},IFERROR(${before(2)},0))`,
      `IF(ISNUMBER(FIND("빠짐없는",claim)),${limited},${whole})`,
    ];
  },
  en: (date) => {
    const since = 'MID(claim,FIND(" without gaps since ",claim)+20,40)';
    const limited = `IF(LEN(${since})=4,${years(since, date)},${months(since, "RIGHT(claim,4)", date)})`;
    const whole = `IF(ISNUMBER(FIND(" ever",claim)),${MANY},${years("LEFT(RIGHT(claim,5),4)", date)})`;
    const word = 'LEFT(claim,FIND("-",claim)-1)';
    return [
      `IFERROR(MATCH(${word},${ORDINALS},0)+1,IFERROR(1*LEFT(claim,FIND("-",claim)-3),0))`,
      `IF(ISNUMBER(FIND(" without gaps since ",claim)),${limited},${whole})`,
    ];
  },
};

function years(first: string, date: string): string {
  return `YEAR(${date})-${first}+1`;
}

/** Of a quarter, which is not read as a month, as many quarters as can be. */
function months(first: string, firstYear: string, date: string): string {
  const quarters = `4*(YEAR(${date})-${firstYear})+MONTH(${date})/3`;
  return `IFERROR(LET(first,TRADE.PARSE_PERIOD(${first}),12*(YEAR(${date})-YEAR(first))+MONTH(${date})-MONTH(first)+1),${quarters})`;
}

/**
 * Without claims of the month, which has a column of its own, and of data that are shorter than a year; with how many records
 * there were in a row.
 */
export function shortClaim(ever: string, run: string, date: string, language: Language): string {
  const words = newsworthy(ever, date, language);
  return language === "ko" ? shortKorean(words, run, date) : shortEnglish(words, run, date);
}

const MONTHS = 12;
/** So many of a month are no coincidence. */
const FEWEST_YEARS = 3;

/** Where the reach, or the gap that limits a claim, begins. */
const REACH =
  'reach,IFERROR(FIND(" (data since ",t),0),gap,IFERROR(FIND(" in the data without gaps since ",t),0)';
const KOREAN_REACH = 'reach,IFERROR(FIND(" (",t),0)';
/** 2000년 1월 이후 자료 → 2000년 1월~. */
const KOREAN_SPAN = 'SUBSTITUTE(SUBSTITUTE(t," 이후 자료)","~)")," 이후 빠짐없는 자료 중","~ 자료 중")';

function shortEnglish(cell: string, run: string, date: string): string {
  const words = [
    `IF(gap>0,IF(${isShort("MID(t,gap+32,20)", date)},"",LEFT(t,gap)&"in data from "&${shortMonth("MID(t,gap+32,20)")})`,
    `IF(distance>0,LEFT(t,distance-1)`,
    `IF(reach>0,LEFT(t,reach)&"("&${shortMonth("MID(t,reach+13,LEN(t)-reach-13)")}&"–)",t)))`,
  ].join(",");
  const isOther = `OR(LEFT(t,5)="First",ISNUMBER(FIND("est "&${monthName(date, "en")},t)))`;
  const records = inARow('LEFT(t,8)="All-time"', run, " in a row");
  return `LET(t,${cell},${REACH},distance,IFERROR(FIND(", in ",t),0),IF(${isOther},"",${words}&${records}))`;
}

function shortKorean(cell: string, run: string, date: string): string {
  const isOther = ["첫 관측치", "월 중", "월 기준"].map((part) => `ISNUMBER(FIND("${part}",t))`).join(",");
  const limited = `IF(ISNUMBER(FIND("빠짐없는",t)),IF(${isShort('LEFT(t,FIND("월",t))', date)},"",${KOREAN_SPAN}),${KOREAN_SPAN})`;
  const words = `IF(ISNUMBER(FIND(" 만에 ",t)),IF(reach>0,LEFT(t,reach-1),t),${limited})`;
  const records = inARow('LEFT(t,5)="역대 최대"', run, "개월 연속");
  return `LET(t,${cell},${KOREAN_REACH},IF(OR(${isOther}),"",${words}&${records}))`;
}

/**
 * The month's own record, among the Mays of three years or more; places beyond the third are no news. Where there is none,
 * the record of the year, unless it is one of all time.
 */
export function shortMonthClaim(
  { month, year, ever }: Readonly<Record<"month" | "year" | "ever", string>>,
  date: string,
  language: Language,
): string {
  const [best, record] =
    language === "ko" ? ["올해 최대", "역대 최대"] : ["Highest of the year", "All-time high"];
  const ofYear = `IF(LEFT(${ever},${record.length})="${record}","",IF(LEFT(${year},${best.length})="${best}",IF(MONTH(${date})>1,"${best}",""),""))`;
  return `LET(said,${ofMonth(month, date, language)},IF(said="",${ofYear},said))`;
}

function ofMonth(cell: string, date: string, language: Language): string {
  const month = monthName(date, language);
  const latest = `YEAR(${date})-${FEWEST_YEARS - 1}`;
  const placed = newsworthy(cell, date, language);
  if (language === "ko") {
    const plain = [
      `"역대 "&${month}&" 중","역대"`,
      `${month}&" 기준 ",""`,
      `"빠짐없는 "&${month},"빠짐없는"`,
    ];
    const words = plain.reduce((text, change) => `SUBSTITUTE(${text},${change})`, placed);
    const isNews = ["최대", " 2위", " 3위"].map((part) => `ISNUMBER(FIND("${part}",t))`).join(",");
    const since = `IF(ISNUMBER(FIND("년 이후 최대",t)),IF(reach>0,LEFT(t,reach-1),t),${KOREAN_SPAN})`;
    return `LET(t,${words},${KOREAN_REACH},IF(OR(${isNews}),IF(ISNUMBER(FIND("첫 관측치",t)),"",IF(ISNUMBER(FIND("빠짐없는",t))*(IFERROR(1*LEFT(t,4),0)>${latest}),"",${since})),""))`;
  }
  const plain = [
    `"est "&${month},"est"`,
    `" for "&${month},""`,
    '"Second-highest","2nd"',
    '"Third-highest","3rd"',
  ];
  const words = plain.reduce((text, change) => `SUBSTITUTE(${text},${change})`, placed);
  const isNews = ["Highest", "2nd", "3rd", "Ties"]
    .map((part) => `LEFT(t,${part.length})="${part}"`)
    .join(",");
  const short = [
    `IF(gap>0,IF(1*MID(t,gap+32,4)>${latest},"",LEFT(t,gap)&"in data from "&MID(t,gap+32,4))`,
    `IF(LEFT(t,14)="Highest since ",IF(reach>0,LEFT(t,reach-1),t)`,
    `IF(reach>0,LEFT(t,reach)&"("&${shortMonth("MID(t,reach+13,LEN(t)-reach-13)")}&"–)",t)))`,
  ].join(",");
  return `LET(t,${words},${REACH},IF(OR(${isNews}),${short},""))`;
}

/** Data of less than a year bear no claim. */
function isShort(firstMonth: string, date: string): string {
  return `TRADE.PARSE_PERIOD(${firstMonth})>EOMONTH(${date},-${MONTHS - 1})`;
}

/** "January 2024" → "Jan 2024"; a year stays. */
function shortMonth(words: string): string {
  return `IF(LEN(${words})<6,${words},LEFT(${words},3)&RIGHT(${words},5))`;
}

function inARow(isRecord: string, run: string, after: string): string {
  return `IF(${isRecord},IF(ISNUMBER(${run}),IF(${run}>1,", "&${run}&"${after}",""),""),"")`;
}

/** What a record of all time needs: so many months without a gap. */
const LONG = 60;

/**
 * What is news of a series, in full: its record or place, and how long it goes on; "" where none is. So long there were
 * records where already the first of them could be one of all time: `whole` is the number of months, if none is missing.
 */
export function newsOf(
  cells: Readonly<Record<"name" | "ever" | "everRun" | "monthRun" | "whole", string>>,
  words: { readonly evers: string; readonly monthly: string; readonly said: string },
  language: Language,
): string {
  const { ever, everRun, monthRun, whole } = cells;
  const run = (cell: string, before: number, said: string) =>
    `IF(ISNUMBER(${cell})*ISNUMBER(${whole}),IF((${cell}>1)*(${whole}-${cell}>=${before}),${said},""),"")`;
  const isNews =
    language === "ko"
      ? ["최대", "역대 2위", "역대 3위"].map((part) => `ISNUMBER(FIND("${part}",${ever}))`)
      : ["All-time", "Ties", "Highest", "Second-highest ever", "Third-highest ever"].map(
          (part) => `LEFT(${ever},${part.length})="${part}"`,
        );
  return `IF(OR(${isNews.join(",")}),${words.said}&TEXTJOIN(", ",TRUE,${language === "ko" ? ever : goingOn(ever)},${run(everRun, LONG - 1, words.evers)},${run(monthRun, LONG, words.monthly)}),"")`;
}
