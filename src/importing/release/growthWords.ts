/** Words behind a percentage that say where it went; before 적자 "적" says nothing. */
const RISE_BEHIND = "증가|상승|늘|급증|급등|확대|뛰|높|많|올라|오르|오른|올랐|성장|신장|상회|웃[돌도돈]|↑";
const FALL_BEHIND =
  "감소|하락|줄|급감|급락|축소|낮|떨어|내려|내린|내렸|하회|밑[돌도돈]|빠[져지진졌]|적(?=은|었|어)|위축|역성장|뒷걸음|마이너스|▽|▼|↓";
/** What may stand between the percentage and the word. */
const BETWEEN =
  "\\s?(?:\\([-−–+]\\))?(?:나|이나|가|를|씩|의|가량|정도|가까이|안팎|이상|넘게|포인트)?\\s?(?:대폭|소폭|크게|더)?\\s?";

const UP =
  "rose|rise|risen|grew|grown|increased|gained|up|jumped|surged|climbed|soared|advanced|expanded|higher|added";
const DOWN =
  "fell|fallen|dropped|declined|decreased|down|slid|shrank|shrunk|contracted|plunged|tumbled|slipped|sank|slumped|dipped|eased|lost|shed|retreated|plummeted|lower|minus|negative";
const UP_BEHIND = "higher|increase|rise|gain|growth|jump|surge|more|climb";
const DOWN_BEHIND =
  "lower|decrease|decline|fall|drop|loss|slide|plunge|contraction|less|slump|dip|retreat|tumble";

const KOREAN_MINUS = "(?:마이너스|감소율은?|감소폭은?|하락률은?)\\s?(?:\\([-−–]\\))?";

/**
 * Growth in words and signs, as parts of a pattern with named groups. A hyphen is a sign only right before its figure:
 * "- 12.7% 증가한" begins a line.
 */
export function growthPatterns(digits: string): readonly string[] {
  return [
    `(?:(?<up>${UP})|(?<down>${DOWN}))\\s(?:by\\s)?(?:(?:about|around|some|nearly|a)\\s)?(?<enGrowth>${digits})[\\s-]?(?:%|per ?cent)`,
    `${KOREAN_MINUS}\\s?(?<minus>${digits})\\s?(?:%|퍼센트)(?!p|\\s?포인트)`,
    `(?:(?<gMark>[△▲▽▼])\\s?|(?<![\\d가-힣a-z])(?<gSign>[+\\-−–]))(?<growth>${digits})\\s?(?:%|퍼센트)?(?!\\s?(?:억|백만|천|조|만|p))`,
    `(?<plain>${digits})[\\s-]?(?:%|per ?cent|퍼센트)(?!p|\\s?포인트)(?:${BETWEEN}(?:(?<rise>${RISE_BEHIND})|(?<fall>${FALL_BEHIND}))|\\s(?:year-on-year\\s|on-year\\s|annual\\s)?(?:(?<enRise>${UP_BEHIND})|(?<enFall>${DOWN_BEHIND}))(?![a-z]))?`,
  ];
}

/** "(▲12.7%)" beside "(▼1.4%)" or "(△1.4%)", "▲12.7% 증가": not the minus that ▲ else is. */
export function isRiseMarked(text: string): boolean {
  return (
    /▲\s?\d/.test(text) &&
    (/[▼△▽]\s?\d/.test(text) || new RegExp(`▲\\s?[\\d.,]+\\s?%\\s?(?:${RISE_BEHIND})`).test(text))
  );
}

export interface Growth {
  readonly percent: number;
  /** Whether a sign or a word beside the figure says where it went. */
  readonly isSigned: boolean;
}

export function growthOf(groups: Readonly<Record<string, string | undefined>>): Growth | undefined {
  const digits = groups.enGrowth ?? groups.minus ?? groups.growth ?? groups.plain;
  if (!digits) return undefined;
  const { up, down, minus, gMark, gSign, rise, fall, enRise, enFall } = groups;
  const isDown = [down, minus, gMark, fall, enFall].some(Boolean) || (gSign && gSign !== "+");
  const isUp = [up, rise, enRise].some(Boolean) || gSign === "+";
  const percent = Number(digits.replace(/,/g, ""));
  return { percent: isDown ? -percent : percent, isSigned: Boolean(isDown || isUp) };
}

const ANY_FALL = new RegExp(`(?:${FALL_BEHIND})|(?<![a-z])(?:${DOWN}|${DOWN_BEHIND})(?![a-z])`, "i");

/** Whether a text speaks of a fall anywhere: a percentage in it without a sign of its own may be one. */
export function speaksOfFall(text: string): boolean {
  return ANY_FALL.test(text);
}

const OF_OTHER_BEFORE =
  /(?:(?<![a-z])(?:mom|m\/m|m-o-m)|기여[도율]|예상치?|전망치?|\(\d{1,2}월(?:\s?증가율)?|증가율\(?|전체의|목표치?의|(?:유가|물량|가격|단가|환율)[은는이가]?|(?:전월|전기|전달|지난달|직전\s?(?:월|달))\s?(?:에\s)?(?:대비|比|보다|비|비해)?|(?:수출|수입|전체|총액)액?\s?(?:\([^()]*\)\s?)?의\s?(?:약\s?)?|비중[은이]?|점유율[은이]?|share(?: of)?)\s?[(:]?\s?$/i;
const OF_OTHER_BEHIND =
  /^\s?,?\s?(?:from (?:a month|the (?:previous|prior|preceding) month|last month)|on[- ]month|month[- ]on[- ]month|m-o-m|m\/m|from (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|mom(?![a-z])|share(?![a-z])|of (?:total|all|the|south|korea)|의 비중|비중)/i;

/** On the month before, or a share: no growth on the year before. */
export function isOtherPercentage(before: string, behind: string): boolean {
  return OF_OTHER_BEFORE.test(before) || OF_OTHER_BEHIND.test(behind);
}
