/** Words before 수출 that leave it the whole country's: whose, when, and how the sentence goes on. */
const KOREAN =
  /^(?:[은는이가을를의에도만]|같은|기간|대비|동월|동기|전년|에서|으?로|부터|까지|(?:우리|우리나라|한국|국내|대한민국|전체|총|우리의|월|년|일|분기|월중|중|월간|월별|가운데|지난달|이달|이번\s?달|당월|금월|올해|특히|한편|또한|또|반면|다만|이에|이로써|그\s?결과|및|와|과|등|역대|최대|사상|통관|기준|잠정|실적|동향|현황|통계|발표|발표한|결과|한|해|된|하며|하고|으로)|[가-힣]+별|[가-힣]{2,}(?:은|는|으로|에서|에는|에도|까지|부터|지만|으며|하며|이며|되며|했고|하고|이고|였고|으나|했으나|하면서|으면서|한|된|되는|하는|하던|했던|인)|힘입어|따라|인해|맞물려|불구하고|덕분에|덕에|속에|[가-힣]{2,}(?:해|하여|되어|돼)|늘어|줄어|[가-힣]*(?:호조|증가|감소|영향|효과|회복|상승|하락|부진|확대|둔화)(?:세)?(?:로|에|와|과)?)$/;
const ENGLISH =
  /^(?:total|overall|korean?|korea['’]s|south|north|country['’]s|nation['’]s|monthly|outbound|of|the|its|their|and|but|while|as|with|that|when|said|showed|for|in|to|on|by|from|at|a|an|meanwhile|however|customs-cleared|preliminary|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|month['’]s|last|this|year|months?|record|strong|robust|weak|brisk|including|led|such|like|because|since|after|although|though|where|which|sales|shipments|demand)\.?$/i;
/** "Exports of semiconductors, the country's key export item, rose": more words for what was named. */
const APPOSITION =
  /,\s(?:the|an?|its|one of)\s[^,;$\d]{3,70},(?=\s(?:rose|fell|grew|jumped|surged|soared|climbed|gained|declined|dropped|decreased|increased|advanced|shrank|slid|tumbled|plunged|came|reached|hit|were|was|totaled|stood)(?![a-z]))/gi;

export function withoutApposition(line: string): string {
  return line.replace(APPOSITION, "");
}

/** "반도체를 제외한 수출". */
const EXCLUDED =
  /(?:[가-힣A-Za-z·]+[을를]?\s)?[을를]?\s?(?:제외한|제외하고|제외하면|제외\s?시|뺀|이외의?|(?<=\s)외)\s?(?:전체\s?|총\s?)?$/;
/** "Excluding chips, exports". */
const EXCLUDED_FIRST =
  /(?<![a-z])((?:excluding|except(?:\sfor)?|without|other\sthan|apart\sfrom|aside\sfrom|minus)\s[^,.;$\d]{1,60}),\s(?:total\s|overall\s|the\s|korea['’]s\s)*$/i;
/** Words that say of a flow behind a part's that it is the country's again. */
const COUNTRYS =
  /(?:전체|전국|총|우리나라|우리|한국|대한민국|국내|total|overall|korea(?:['’]s|n)?|nation['’]s|country['’]s)\s?(?:의\s?)?$/i;
const OF_MONTH = /\d\s?월\s?(?:중\s?|의\s?)?$/;
/** Who speaks of the country's, and what no part is. */
const NO_PART =
  /^(?:산업통상(?:자원)?부|산업부|관세청|기획재정부|기재부|통계청|한국무역협회|무역협회|한국은행|정부|당국|KITA|표|그림|별첨|첨부|참고|최근|최고|최저|향후|연간|월간|누적|잠정|분기|반기|하반기|상반기|주간|올|지난)$|(?:자료|별|주요|품목|지역|국가|권역|시장)$/;
const LAST_WORD = /([가-힣A-Za-z\u4e00-\u9fff][가-힣A-Za-z\u4e00-\u9fff\d&'’.·ㆍ+/-]*)\s?$/;
const LONGEST = 28;

/**
 * The noun right before a name that makes something smaller of it: 중소기업 of "중소기업 수출", chip of "memory chip exports".
 * Undefined where the name stands for the whole.
 *
 * @param before - The line from the last name or figure up to the name.
 */
export function modifierIn(before: string): string | undefined {
  const excluded = EXCLUDED.exec(before)?.[0].trim();
  if (excluded) return excluded;
  // "정보통신산업(ICT) 수출": the bracket says the noun once more.
  const [bracket] = /\s?\([^()\d]*[가-힣A-Za-z][^()\d]*\)\s?$/.exec(before) ?? [];
  if (bracket !== undefined) {
    const noun = modifierIn(before.slice(0, -bracket.length));
    return noun && `${noun}${bracket.trim()}`;
  }
  const words: string[] = [];
  let rest = before;
  for (;;) {
    const word = LAST_WORD.exec(rest);
    if (!word || isBehindDigit(rest, word.index) || /['’]$|\.\./.test(word[1])) break;
    const noun = words.length === 0 ? word[1].replace(/(?<=[가-힣]{2})의$/, "") : word[1];
    if (isWholes(word[1]) || isWholes(noun)) break;
    words.unshift(noun);
    rest = rest.slice(0, word.index);
    if (words.join(" ").length > LONGEST || !/\s$/.test(rest)) break;
  }
  return words.length > 0 ? words.join(" ") : undefined;
}

/** What a list is of and nobody's: "15대 주력 품목 수출". */
const OF_LIST =
  /^(?:주요|주력|상위|핵심|대표|전략|유망|주요국|품목|상품|제품|국가|지역|시장|권역|업종|산업)$/;

/** Whose the trade before a list is: 중소기업 of "중소기업 주요 품목 수출". */
export function ownerIn(before: string): string | undefined {
  const noun = modifierIn(before);
  return noun?.split(" ").every((word) => OF_LIST.test(word)) ? undefined : noun;
}

/** What a flow leaves out by what stands before it: "Excluding chips, exports". */
export function excludedBefore(before: string): string | undefined {
  return EXCLUDED_FIRST.exec(before)?.[1].trim();
}

/** 월 of 9월, 일 of 1~20일: no noun. */
function isBehindDigit(text: string, at: number): boolean {
  return (
    /\d\s?$/.test(text.slice(0, at)) &&
    /^(?:월|년|일|분기|월중|개월|위|대)(?:의|중|간)?\s?$/.test(text.slice(at))
  );
}

function isWholes(word: string): boolean {
  return KOREAN.test(word) || ENGLISH.test(word);
}

/** "수출 단가", "수출입", "export prices": the flow is no amount there. */
const OTHER_MEASURE =
  /^\s?(?:단가|물량|중량|물가|기업|업체|보험|선행|건수|계약|수주|허가|경기|품목|국가|대상국|시장|비중|(?:증가|감소|증감)[액분폭율률량]|증감(?![가-힣])|차액|격차|기여|예상|추정|예측|화물|지수|여건|전망|목표)|^\s?(?:items?|products?|price|volume|quantit|order|compan|firm|index|share|target|tax|dut|ban|(?:growth|gain|increase|decline|decrease|drop|forecast|estimate)s?\s(?:of|was|came|is|reached|at)(?![a-z]))/i;
/** "대미 투자", "반도체 시장 규모는": what is no exports of a name. */
const OF_NAME =
  /^\s?(?:에\s?(?:대한\s)?[^.,]{0,16}(?:투자|지원|출자|대출)|에\s\d[\d,.억조천만\s]*(?:달러|불)(?:를|을)?\s(?:투자|지원)|\s?(?:산업|업계|기업|시장|관련)?\s?(?:투자|수주|발주|시장\s?규모|업계|매출|생산|내수|관세|지원|피해|프로젝트)(?![가-힣]*\s?(?:호조|증가|감소|영향|에도|에\s불구|부진|확대|수출)))|^[^.,;$]{0,12}(?:investments?|orders?|tariffs? on|market size|sales)\s(?:of|in|worth|came|reached|rose)/i;
/** "수출 중", "수출 가운데": the figure is of a part. */
const PART =
  /^\s?(?:액\s?)?(?:중(?![가-힣])|중에서|가운데|에서\s|의\s?(?:약\s?)?(?:[\d.]+\s?%|\d+분의|절반|[가-힣]+분의))/;
/** "exports to Germany", "exports of plastics": of what no name tells. */
const OF_WHAT =
  /^\s(?:to|of|from|by|excluding|except(?:\sfor)?|without|other\sthan)\s(?:the\s)?(?!goods(?![a-z])|asia['’]s)([A-Za-z][A-Za-z'’ -]{0,59}?)(?=\s(?:rose|fell|came|were|was|hit|stood|total|reach|grew|jump|surg|declin|increas|amount|post|gain|drop|in|at|for|to)(?:[a-z]*)|\s?[($,]|$)/;

/** "무선통신기기 중 휴대폰은", "대미 투자", "반도체 시장 규모는": what follows is of a part, or of something else. */
export function isPartOf(behind: string): boolean {
  return OF_NAME.test(behind) || /^\s?(?:중(?![가-힣])|중에서|가운데)/.test(behind);
}

/** "an increase in exports of $7.4 billion": the figure is of the change. */
export function isOfChange(before: string): boolean {
  return /(?:increase|rise|gain|growth|jump|decline|decrease|drop|fall|difference|change)s?\s(?:in|of)\s(?:[a-z]+\s){0,2}$/i.test(
    before,
  );
}

export function isOtherMeasure(behind: string): boolean {
  return OTHER_MEASURE.test(behind) || PART.test(behind);
}

export function ofWhat(behind: string): string | undefined {
  return OF_WHAT.exec(behind)?.[1].trim();
}

const TITLE_LINES = 5;
const DATE = /(?:(?:19|20)\d\d년\s?)?\d{1,2}월\s?(?:중\s?)?$/;
/** The balance of payments and other countries' customs count other exports. */
const OTHER_ACCOUNTS =
  /국제수지|상품수지|balance[- ]of[- ]payments|current account|해관총서|재무성|재정부(?!와)|通関/i;

/** "대구·경북 수출입 동향", "인천세관, …", "자동차산업 동향": of what the whole of a text is, where its title says that it is a part of the country's. */
export function partInTitle(lines: readonly string[]): string | undefined {
  for (const line of lines.slice(0, TITLE_LINES)) {
    const [office] = /(?<![가-힣])[가-힣]{2,}세관(?![가-힣]{2})/.exec(line) ?? [];
    if (office) return office;
    const [other] = OTHER_ACCOUNTS.exec(line) ?? [];
    if (other) return other;
    const [, industry] =
      /(?<![가-힣])([가-힣A-Za-z]{2,}\s?산업)\s?(?:의\s?)?(?:월간\s?)?(?:동향|현황|실적|통계)/.exec(line) ??
      [];
    if (industry) return industry;
    const title = /(?:수출입|수출|수입)\s?(?:동향|현황|실적|통계)/.exec(line);
    const part = title && modifierIn(line.slice(0, title.index).replace(DATE, ""));
    if (title) return part && !NO_PART.test(part.split(" ").pop() ?? "") ? part : undefined;
  }
  return undefined;
}

/** Whether a flow without a noun of its own is the country's behind one that was a part's: "중소기업 수출 100억 달러, 전체 수출". */
export function isCountrys(before: string, isTitle: boolean): boolean {
  return COUNTRYS.test(before) || (!isTitle && OF_MONTH.test(before));
}
