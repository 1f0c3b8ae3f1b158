import type { Name } from "./Entry";

/** What a sentence speaks of behind a name: the name, or what it spoke of before. */
export function topicOf<T extends Pick<Name, "subject" | "text" | "end">>(
  line: string,
  said: T,
  before: T | undefined,
): T | undefined {
  if (!isTopic(line, said)) return before;
  // 은 and 는 say it; 이 and 가 may be of a clause within.
  const mayBeWithin = /^(?:입?액)?\s?[이가]\s/.test(line.slice(said.end));
  return mayBeWithin && before ? before : said;
}

/** "수출은", "대미 수출이", "Exports, …". */
function isTopic(line: string, { subject, text, end }: Pick<Name, "subject" | "text" | "end">): boolean {
  if (subject.kind === "none") return false;
  return /^[a-z]/i.test(text)
    ? /^(?:,\s|\s(?:rose|fell|grew|jumped|dropped|gained|climbed|surged|declined)(?![a-z]))/i.test(
        line.slice(end),
      )
    : /^(?:입?액)?\s?[은는이가:]\s/.test(line.slice(end));
}

/** What stands between a name and its own figure: particles, how it grew, that it is a record. */
const ITS_FIGURE = new RegExp(
  [
    "^\\s?(?:수출|수입|무역)?(?:입?액)?\\s?(?:[은는이가의도:,]|만)?\\s?[([]?\\s?",
    "(?:(?:전년|작년|지난해|1년\\s?전|전월)[가-힣\\s]{0,10}(?:대비|보다|비|比)?\\s?)?",
    "(?:[+\\-△▲▽▼]?\\d[\\d.]*\\s?%\\s?(?:나|가량)?\\s?(?:증가|감소|늘어|줄어|늘|줄|급증|급감|성장|상승|하락|뛴|오른|내린|낮은|높은)?(?:한|난|든|어|해|하여|로|으로)?,?\\s?)?",
    "(?:\\d+개월\\s?(?:연속|만에)\\s?)?(?:역대|사상)?\\s?(?:\\d+월\\s?중\\s?)?(?:최[대고저]치?|\\d위)?(?:인|로|를\\s기록하며|를\\s기록한)?\\s?",
    "(?:약|총|무려|모두|각각|규모는?|\\d+월)?\\s?$",
  ].join(""),
);
const QUALITY =
  "(?:strong|weak|robust|solid|brisk|rising|falling|global|demand|sales|the|higher|lower|for|of)\\s";
/** What stands behind "led by" or "on strong demand for" has no verb of its own. */
const REASON_BEFORE = new RegExp(
  `(?:(?:led|driven|helped|boosted|backed|supported|fueled) by|due to|despite|amid|thanks to|because of)\\s(?:${QUALITY})*$|\\son\\s(?:${QUALITY})+$`,
  "i",
);
const REASON =
  /호[조황]|증가|감소|회복|부진|둔화|확대|영향|효과|상승|하락|힘입|덕분|덕에|불구|관세|수요|강세|약세|선전|성장|늘며|줄며|늘어|줄어|늘면서|줄면서/;

/** Whether a name is no more than why the figure behind it is so, and the figure is not its own. */
export function isReason(line: string, name: Name, between: string): boolean {
  if (/^[a-z]/i.test(name.text))
    return REASON_BEFORE.test(line.slice(0, name.start)) && !/^\s?[(:]/.test(between);
  return !ITS_FIGURE.test(between) && !/^(?:입?액)?[은는]\s/.test(between);
}

/** Whether words say so; else it is a guess. */
export function saysReason(name: Name, between: string): boolean {
  return /^[a-z]/i.test(name.text) || REASON.test(between);
}

/** "대미 수출은 102.7억 달러로, 자동차 수출이 19.1억 달러", "자동차 수출은 EU(8.4억 달러)": less than it says. */
export function areItemAndMarket(name: Name, whole: Name | undefined): boolean {
  const kinds = [name.subject.kind, whole?.subject.kind];
  return kinds.includes("item") && kinds.includes("partner");
}
