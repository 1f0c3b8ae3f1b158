import { EVEN as EVEN_EN } from "../../i18n/headline.en";
import { EVEN as EVEN_KO } from "../../i18n/headline.ko";
import type { Language } from "../../i18n/language";
import { withTopicParticle } from "../../i18n/koreanParticle";
import { quoted, rateInWords } from "../sentence";
import { newsworthy } from "./claims";
import type { Context } from "./Context";
import {
  balanceArguments,
  holidaysAfter,
  isZero,
  listed,
  monthInWords,
  orNothing,
  seriesArguments,
} from "../expressions";
import { type Total, type TotalColumn, totalFact } from "./facts";
import { noteLine, type Rows, textLine } from "./grid";
import { totalLine, totalsHeading, type TotalLine } from "./lines";
import { unlessDoubled } from "./unlessDoubled";

/** Of a sentence, and of two. */
const LINES_OF_ONE = { ko: 2, en: 3 } as const;
const LINES_OF_TWO = { ko: 3, en: 5 } as const;
const NAMES = {
  exports: { en: "Exports", ko: "수출" },
  imports: { en: "Imports", ko: "수입" },
  balance: { en: "The trade balance", ko: "무역수지" },
} as const;

/** Exports, imports and balance, a line each, and the sentences to quote. */
export function summary(context: Context): Rows[] {
  const { words, sources } = context;
  const { sections, missing } = words;
  return [
    totalsHeading(sections.summary, context),
    totalLine(ofTotal("exports", context), context),
    ...(sources.imports
      ? [totalLine(ofTotal("imports", context), context), totalLine(ofTotal("balance", context), context)]
      : [noteLine(missing.imports)]),
    ...quotes(context),
  ];
}

function ofTotal(total: Total, context: Context): TotalLine {
  const { words, names, tables, language, sources } = context;
  const fact = (key: TotalColumn) => totalFact(total, key, tables.totals);
  const rates =
    total === "balance" ? {} : { growth: fact("growth"), yearToDateGrowth: fact("yearToDateGrowth") };
  const said = claims([fact("move"), fact("ever"), fact("monthRecord")], names.date, language);
  return {
    label: words.lines[total],
    level: fact("level"),
    change: fact("change"),
    before: fact("before"),
    yearToDate: fact("yearToDate"),
    ...rates,
    isBalance: total === "balance",
    words:
      total === "imports" && sources.imports
        ? unlessDoubled([sources.imports, ...sources.importItems], said, context)
        : said,
  };
}

/** Letters that claims begin with: All-time, Highest, Lowest, Largest, Second- to Tenth-highest, Ties, First. */
const INITIALS = [..."AEFHLNST"];

/** What may be said of a series, each thing once; in English what follows another goes on in small letters. */
export function claims(
  [move, ever, month]: readonly [move: string, ever: string, month: string],
  date: string,
  language: Language,
): string {
  const other = `IF(ofMonth=ever,"",${newsworthy("ofMonth", date, language)})`;
  const said = listed([move, newsworthy("ever", date, language), other], language === "ko" ? ", " : "; ");
  const goingOn = language === "ko" ? said : INITIALS.reduce(inSmall, said);
  return `LET(ever,${ever},ofMonth,${month},${goingOn})`;
}

function inSmall(text: string, letter: string): string {
  return `SUBSTITUTE(${text},"; ${letter}","; ${letter.toLowerCase()}")`;
}

function quotes(context: Context): Rows[] {
  const { words, sources } = context;
  return (["ko", "en"] as const).flatMap((language) => {
    const label = language === "ko" ? words.lines.korean : words.lines.english;
    const exports = textLine(
      label,
      { formula: `=${orNothing(headline("exports", language, context))}` },
      LINES_OF_ONE[language],
    );
    if (!sources.imports) return [exports];
    const both = [headline("imports", language, context), headline("balance", language, context)];
    const rest = listed(both.map(orNothing), language === "ko" ? "; " : " ");
    return [exports, textLine("", { formula: `=${rest}` }, LINES_OF_TWO[language])];
  });
}

/** The press sentence; its growth as printed, where that is another tenth than the rounded figures give. */
export function headline(total: Total, language: Language, { sources, names, tables }: Context): string {
  const { exports, imports = exports } = sources;
  const isBalance = total === "balance";
  const source = total === "exports" ? exports : imports;
  const series = isBalance ? balanceArguments(exports, imports) : seriesArguments(source);
  const rest = isBalance ? `,"balance"` : holidaysAfter(source, 4);
  const sentence = `TRADE.HEADLINE(${series},${names.asOf},"${NAMES[total][language]}","${language}"${rest})`;
  // HEADLINE knows no zero of the newest month: it may be a blank cell. The one that is made of two figures is none.
  if (isBalance)
    return `IF(${isZero(totalFact("balance", "level", tables.totals))},${evenSentence(names.date, language)},${sentence})`;
  const [calculated, growth] = (["calculated", "growth"] as const).map((key) =>
    totalFact(total, key, tables.totals),
  );
  // In English the words beside it say whether it rose or fell.
  const said = (rate: string) =>
    language === "ko" ? rateInWords(rate, "ko") : `FIXED(100*ABS(${rate}),1)&"%"`;
  const isSameSide = `IF(ISNUMBER(${calculated})*ISNUMBER(${growth}),ROUND(${calculated},3)*ROUND(${growth},3)>0,FALSE)`;
  return `IF(${isSameSide},SUBSTITUTE(${sentence},${said(calculated)},${said(growth)},1),${sentence})`;
}

/** As HEADLINE has it. */
function evenSentence(date: string, language: Language): string {
  const name = NAMES.balance[language];
  const month = monthInWords(date, language);
  return language === "ko"
    ? `${month}&${quoted(` ${withTopicParticle(name)} ${EVEN_KO}`)}`
    : `${quoted(`${name} ${EVEN_EN} in `)}&${month}&"."`;
}
