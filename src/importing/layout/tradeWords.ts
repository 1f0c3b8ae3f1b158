import { remembering } from "../remembering";

export type TradeFlow = "exports" | "imports" | "balance" | "trade";
/** `rate`: in per cent, but of what is not said · `exchange`: of one currency into another. */
export type Measure =
  "amount" | "weight" | "quantity" | "count" | "price" | "exchange" | "index" | "growth" | "share" | "rate";

/** What the words of a column or a row say about its figures. */
export interface TradeWords {
  readonly flow?: TradeFlow;
  readonly measure?: Measure;
  /** The running total of the year. */
  readonly isCumulative?: true;
  /** This month's alone, said beside running totals. */
  readonly isSingle?: true;
}

const BOTH = /수출입|교역|무역액|total trade|exports? (?:and|&|\+) imports?|trade value/i;
/** Weak words: "Trade Value" names the value of whatever flow the row has. */
const NEITHER = /trade value/i;
const EXPORTS = /(?<!내)수출|(?<![a-z])(?:re-?)?exp(?:ort(?:s|ed|ing)?)?(?![a-z])|(?<![a-z])exported/i;
const IMPORTS = /수입|(?<![a-z])(?:re-?)?imp(?:ort(?:s|ed|ing)?)?(?![a-z])/i;
/** 국제수지, the balance of payments, has exports and imports in it and is the balance of neither. */
const BALANCE =
  /(?<!국제)수지|흑자|적자|순수출|balance|(?<![a-z])bal(?![a-z])|(?<![a-z])(?:deficit|surplus)(?![a-z])|net exports/i;

const MEASURES: readonly (readonly [Measure, RegExp])[] = [
  // An index of prices or volumes is no price and no weight; its growth is no index.
  [
    "index",
    /(?:(?:물가|물량|금액|단가|가격|수출입|수출|수입|총|교역조건)\s?지수|(?:price|volume|value|quantity) index)(?!.*(?:[률율%]|[대동월기]비|growth|change|[ymq]-?o?-?\/?[ymq](?![a-z])))/i,
  ],
  ["amount", /(?:증감|증가|감소)\s?액/],
  ["share", /비중|구성비|점유[율률]|기여[도율]|(?<![a-z])share(?![a-z])/i],
  [
    "growth",
    /증감\s*[률율]|증가\s*[률율]|변[화동]\s*[률율]|등락\s*[률율]|성장\s*[률율]|전년\s*(?:동[기월]|동분기)?\s*(?:대?비)|전[월기]\s*(?:대?비)|growth|(?<![a-z])([ymq])(?:-?o-?|\/)\1(?![a-z])|(?:%|per ?cent(?:age)?) ?ch(?:ange|g)|change \(%\)|% ?증감/i,
  ],
  ["price", /단가|unit (?:value|price)|(?<![a-z])price(?![a-z])/i],
  [
    "count",
    /(?:건|업체|기업|회사|품목|국가|종사자)\s*수(?![가-힣])|number of|(?<![a-z])count(?![a-z])|(?<![a-z])cnt(?![a-z])/i,
  ],
  [
    "weight",
    /중량|물량|weight|(?<![a-z])wgt|(?<![a-z])kgs?(?![a-z])|kilogram|(?<![a-z])ton(?:ne)?s?(?![a-z])|(?<![가-힣])톤/i,
  ],
  ["quantity", /수량|quantity|(?<![a-z])qty(?![a-z])|대수/i],
  ["index", /지수|(?<![a-z])index/i],
  [
    "amount",
    /금액|[출입]액|실적|가액|(?<![가-힣])액|value|amount|dollar|(?<![a-z])usd(?![a-z])|us ?\$|달러|불\)|(?<![a-z])dlr(?![a-z])|(?<![a-z])(?:fob|cif)(?![a-z])|수지|balance|payments/i,
  ],
];
/** Only where nothing else is said: "(조업일수 24일)", "환율 효과" and "조업일수 감안" say nothing of the figures. */
const ALONE: readonly (readonly [Measure, RegExp])[] = [
  [
    "count",
    /(?:^|\s)(?:조업|영업|근무|통관)\s*일\s*수?(?:\s*\((?:일|days)?\))?$|^(?:working|business) days$/i,
  ],
  [
    "exchange",
    /(?:^|[\s/])(?:[가-힣/]*달러\s?)?(?:(?:월|기간)?평균|기말|월말|매매기준)?\s?환율(?:\s*\([^()]*\))?$|(?:^|\s)exchange rates?(?:\s*\([^()]*\))?$/i,
  ],
];
const CUMULATIVE = /누계|누적|cumulative|(?<![a-z])(?:ytd|accumulated)(?![a-z])|year.to.date/i;
const SINGLE = /당월|당기|당분기|당해|해당월|single month|this month/i;
/** What K-stat asks, not what it answers: "당월/누계 : 당월". */
const EITHER = /당월\s*\/\s*누계\s*[:：]?/g;

export const tradeWordsIn = remembering((given): TradeWords => {
  const text = separated(given).replace(EITHER, " ");
  const own = text.replace(new RegExp(BOTH, "gi"), " ");
  const [exports, imports] = [EXPORTS.test(own), IMPORTS.test(own)];
  const isBalance = BALANCE.test(text) && !(exports !== imports && isWithinBalance(own));
  const flow = isBalance
    ? "balance"
    : exports !== imports
      ? exports
        ? "exports"
        : "imports"
      : BOTH.test(text) && !NEITHER.test(text) && !exports
        ? "trade"
        : undefined;
  const measure = [...ALONE, ...MEASURES].find(([, words]) => words.test(text.trim()))?.[0];
  return {
    ...(flow && { flow }),
    ...(measure && { measure }),
    ...(CUMULATIVE.test(text) && { isCumulative: true as const }),
    ...(SINGLE.test(text) && { isSingle: true as const }),
  };
});

/** "상품수지 상품수출": exports, as they stand below the balance that they are part of. */
function isWithinBalance(text: string): boolean {
  const at = text.search(BALANCE);
  return (
    at >= 0 &&
    /[가-힣]/.test(text) &&
    !/[(（[]/.test(text) &&
    text.search(EXPORTS) + text.search(IMPORTS) + 1 > at
  );
}

const EARLIER =
  /(?<![가-힣])(?:전월|전달|지난\s?달|전분기|작년|전년도?(?:\s?동\s?(?:월|기|분기))?)(?:\s*(?:누계|누적|실적|금액|총?(?:수출입|수출|수입)액?|(?:무역)?수지))*(?![가-힣]|\s*(?:대비|比|보다))|^(?:(?:previous|prior|last|preceding) (?:month|quarter|year)|same (?:month|quarter|period) (?:last|of (?:the )?(?:previous|last)) year|(?:a )?(?:year|month) (?:ago|earlier))(?:'s)?(?: (?:exports?|imports?|trade|balance|values?|amounts?))?$/i;
/** 전월, 전년동월 and their like beside this month's: figures of a period that only this word tells. */
export const isOfEarlierPeriod = remembering((text): boolean => {
  const { measure = "amount" } = tradeWordsIn(text);
  return EARLIER.test(text.trim()) && !["growth", "share", "rate"].includes(measure) && !/[%％]/.test(text);
});

/** A heading that says no more than that figures stand below it. */
const GENERIC = /^(?:값|수치|데이터\s*값?|통계\s*값|(?:obs.?)?values?|data|figures?)$/i;
export function isGenericHeading(heading: string): boolean {
  return GENERIC.test(heading.trim());
}

const SPOKEN = [
  GENERIC,
  EITHER,
  /(?:수출입|수출|수입)\s*(?:금액|실적|액|건수|중량|물량|수량)?(?![가-힣])/g,
  new RegExp(BOTH, "gi"),
  /(?<![a-z])(?:re-?)?(?:exp|imp)(?:ort(?:s|ed|ing)?)?(?![a-z])/gi,
  /무역\s*(?:수지|적자|흑자)|수지(?![가-힣])|(?<![a-z])(?:trade )?(?:deficit|surplus)(?![a-z])|(?<![a-z])(?:trade )?bal(?:ance)?(?: of trade| payments)?(?![a-z])|net exports/gi,
  ...MEASURES.map(([, words]) => new RegExp(words, "gi")),
  new RegExp(CUMULATIVE, "gi"),
  new RegExp(SINGLE, "gi"),
  // 수출 of 수출증감률, once its measure is gone.
  /(?:수출입|수출|수입)(?![가-힣])/g,
];

/** What a heading names besides flow and measure: 홍콩 of "홍콩 수출 금액", nothing of "Exported value". */
export function subjectsOf(heading: string): readonly string[] {
  let text = separated(heading);
  for (const words of SPOKEN) text = text.replace(words, " ");
  return text
    .split("·")
    .map((part) =>
      part
        .replace(/\s+/g, " ")
        .replace(/^[\s,:/()–-]+|[\s,:/(–-]+$|\(\s*\)/g, "")
        .trim(),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !/^(?:in|of|the|to|from|by)$/i.test(part));
}

/** expDlr, CTY_CODE and ExportKg in words; YoY is one, and so is 수 출. */
export function separated(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/(?<![A-Za-z])(?:YoY|MoM|QoQ)(?![a-z])/g, (word) => word.toLowerCase())
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, " ")
    .replace(/_+/g, " ")
    .replace(/(?<![가-힣])(?:[가-힣] ){1,5}[가-힣](?![가-힣])/g, (word) => word.replace(/ /g, ""));
}

/** The whole of something: all items, all partners, all years. */
const TOTAL =
  /^(?:총\s*계|합\s*계|소\s*계|누\s*계|계|총\s*액|총\s*합계?|전체|전\s*산업|전\s*품목|total|grand total|sub-?total|sum|all|world|all (?:countries|commodities|products|partners|areas)|all commodities.*|세계|전\s*세계|총\s*수출(?:액)?|총\s*수입(?:액)?)$/i;

export function isTotalWord(text: string): boolean {
  return TOTAL.test(text.trim().replace(/^[[(<]|[\])>]$/g, ""));
}

const OF_WHICH = /(?:19|20)\d\d\s?년?|[1-4]\s?(?:\/4\s?)?분기|Q[1-4]|[상하]반기|[\s()[\]<>:.,]/gi;
const AVERAGE = /^(?:연간|(?:월|연)?평균|average|mean)$/i;

/** Where a period should stand: "합계", "2024년 계", "합계(2024)", "1분기 소계", "월평균". */
export function standsForRows(text: string): boolean {
  const word = text.replace(OF_WHICH, "");
  return isTotalWord(text) || isTotalWord(word) || AVERAGE.test(word);
}

/** What a column of names lists, by its heading. */
export type Dimension = "item" | "partner" | "reporter" | "flow" | "measure" | "other";

const DIMENSIONS: readonly (readonly [Dimension, RegExp])[] = [
  ["flow", /수출입\s*구분|수출입$|(?<![a-z])(?:trade )?flow|imp.?exp|exp.?imp/i],
  ["reporter", /reporter|reporting|보고국|^country name$|^country$(?=.*counterpart)/i],
  [
    "partner",
    /partner|counterpart|국가|나라|상대국|대륙|시장|(?<![a-z])(?:country|cty|ctyname|area|market|destination|origin|stat cd|region)(?![a-z])|importers?$|exporters?$|^지역/i,
  ],
  [
    "item",
    /품목|품명|상품|산업|업종|계정항목|(?<![a-z])(?:item|commodit(?:y|ies)|product|cmd|hsk?|mti|sitc|bec|industry|stat kor)(?![a-z])|세번|(?:^|\s)hs\d*/i,
  ],
  ["measure", /^항목|지표|통계항목|(?<![a-z])(?:measure|indicator|subject|variable)(?![a-z])/i],
];

export function dimensionOf(heading: string): Dimension {
  const words = separated(heading);
  return DIMENSIONS.find(([, form]) => form.test(words))?.[0] ?? "other";
}

const BARE_DIMENSION =
  /^(?:(?:trade ?)?flow|stat ?flow|product|commodity|item|partner|reporter|country|declarant|품목|국가|상대국|수출입\s?구분)$/i;
/** The heading of a column that names something, and measures nothing: numbers below it are codes. */
export function isDimensionHeading(heading: string): boolean {
  return BARE_DIMENSION.test(separated(heading).trim());
}

const CODE = /코드|(?<![a-z])(?:codes?|cd|iso\d*|id|hs|hsk|hs cd|mti)(?![a-z])|세번|부호/i;
export function isCodeHeading(heading: string): boolean {
  return CODE.test(separated(heading));
}

const HS = /(?<![a-z])(?:hs|hsk)(?![a-z])|세번|(?:commodity|cmd|품목) ?(?:code|코드|번호|부호)/i;
export function isHsHeading(heading: string): boolean {
  return HS.test(separated(heading));
}

/** Columns of numbers that describe a row and measure nothing. */
const TECHNICAL =
  /flag|level|leaf|(?<![a-z])(?:mode|mot|mos|seq|rank|no|id|is|version|revision)(?![a-z])|순번|번호|순위|연번|estimat|customs proc|classification/i;
export function isTechnicalHeading(heading: string): boolean {
  return TECHNICAL.test(separated(heading));
}

/** The column says from when on the figures of a row are estimates. */
export function isForecastHeading(heading: string): boolean {
  return /estimates? (?:start|begin)|forecasts? (?:start|begin|from)|(?:전망|추정|예측)\s*(?:시작|시점|기준)/i.test(
    heading,
  );
}

const ORDINAL = /^(?:순\s*번|번호|연번|순위|no\.?|#|rank|seq\.?)$/i;
export function isOrdinalHeading(heading: string): boolean {
  return ORDINAL.test(heading.trim());
}

const NOTE =
  /^(?:비고|주석|참고|설명|각주|notes?|remarks?|comments?|description|flags?|status|obs.?status)$|notes?$/i;
export function isNoteHeading(heading: string): boolean {
  return NOTE.test(heading.trim());
}

/** A column that says of each figure whether it is settled. */
export function isStatusHeading(heading: string): boolean {
  return /^(?:상태|공표\s*구분|확정\s*(?:여부|구분)|잠정\s*(?:여부|구분)|status|obs.?status)$/i.test(
    heading.trim(),
  );
}

export function isProvisionalMark(text: string): boolean {
  return /^(?:잠정치?|provisional|preliminary|\(?p\)?)$/i.test(text.trim());
}

export function isUnitHeading(heading: string): boolean {
  return /^(?:단위(?:명)?|(?:수량|중량)\s*단위|units?(?: of measure)?|unit name|qty unit|measure unit|unit_?mult)$/i.test(
    heading.trim(),
  );
}

export function isScaleHeading(heading: string): boolean {
  return /^(?:scale|unit multiplier|배율)$/i.test(heading.trim());
}

const PERIOD =
  /^(?:기\s*간|시\s*점|기준\s*(?:년월|연월|월|일자?)|[년연]\s*월|월\s*별|[년연]도\s*별|일\s*자|날\s*짜|조회\s*기간|periods?|date|time|time.?period|month.?year|ref.?period(?:.?id)?|yyyymm|yymm|prd.?de|observation.?date)$/i;
export function isPeriodHeading(heading: string): boolean {
  return PERIOD.test(separated(heading).trim());
}

/** Over what the rows are: 구분, 기간. */
export function isRowsHeading(heading: string): boolean {
  return heading === "구분" || isPeriodHeading(heading);
}

export function isYearHeading(heading: string): boolean {
  return /^(?:[년연]\s*도|[년연]|기준\s*[년연]도?|ref ?year|years?|yr)$/i.test(separated(heading).trim());
}

const SHORT_HEADING = 5;
/** 구분, 기간, 품목명, 항목, 순위: over names or periods, never the name of a row itself. */
export function isNamesHeading(heading: string): boolean {
  const text = heading.replace(/\s/g, "");
  if (isRowsHeading(text) || isYearHeading(text) || partsIn(text) || isDimensionHeading(text)) return true;
  if (/^(?:항목|부문|업종|산업|지역|순위|연번|번호|no\.?|rank)$/i.test(text)) return true;
  return dimensionOf(text) !== "other" && text.length <= SHORT_HEADING;
}

const PARTS = [
  ["month", /^(?:월|월별|기준\s*월|ref ?month|months?)$/i],
  ["quarter", /^(?:분기|분기별|기준\s*분기|ref ?quarter|quarters?|qtr)$/i],
  ["half", /^(?:반기|반기별|기준\s*반기|half(?:[- ]?year)?)$/i],
] as const;

/** The parts of a year that a column of them holds, by its heading. */
export function partsIn(heading: string): (typeof PARTS)[number][0] | undefined {
  return PARTS.find(([, words]) => words.test(separated(heading).trim()))?.[0];
}
