import type { Token } from "./tokens";

/**
 * What an amount is of the name before it: its figure; not, since it is what was, what may be, a change, a threshold;
 * or a change or a level, in a form that is written for both.
 */
export type Role = "figure" | "other" | "unclear";

const BRACKET = "(?:\\([^()]*\\)\\s?)?";
/** 585억 달러에서, from $58.5 billion, 659.5억 달러 → 658.4억 달러: what was. */
const WAS_BEHIND = new RegExp(
  `^\\s?${BRACKET}(?:(?:의\\s?)?(?:흑자|적자)?\\s?에서(?!도|는)|(?:→|⇒|➔|->|=>)|(?:이|가)?\\s?아니)`,
);
const SINCE = /^\s?(?:\([^()]*\)\s?)?(?:이후|이래)/;
const WAS_BEFORE =
  /(?:from|compared (?:with|to)|against|versus|vs\.?|surpass(?:ing|ed)|exceed(?:ing|ed)|topp(?:ing|ed)|pass(?:ing|ed)|cross(?:ing|ed)|broke(?: through)?|breach(?:ing|ed)|clear(?:ing|ed)|above|over|below|under|more than|less than|than|short of|shy of|close to|near(?:ing|ed)?|previously(?: (?:reported|announced|estimated|released))?|(?:initially|originally|earlier) (?:reported|announced|estimated|released)|instead of|not)\s(?:(?:a|as|at|the|its|previous|record|high|of|trade|surplus|deficit)\s)*$|(?:전년\s?동?\s?[월기]|전월|지난해|작년)\s?(?:\(|의\s?\(?)?\s?$|(?:정정|수정|변경)\s?전\s?\)?\s?:?\s?(?:[가-힣]{1,6}\s?)?$|(?:종전|기존|직전|지난달|전달|이전)[^,()]{0,14}(?:최[대고]치?|기록)(?:인|였던|이던)?\s?\(?\s?$|(?:최[대고]였던)[^,()]{0,14}$|(?:당초|종전|기존|애초|(?:정정|수정|변경)\s?전|앞서\s?발표[한된]?|오기|오류)\s?(?:발표치?|잠정치?|수치|금액|집계)?\s?[은는인:]?\s?\(?\s?:?\s?$/i;
/** 650억 달러로 추정된다, 650억 달러에 달할 것으로 보인다: what may be. */
const EXPECTED_BEHIND =
  /^\s?(?:\([^()]*\)\s?)?(?:(?:로|을|를|에|까지|이|가|선|대|내외|안팎|수준)+\s?)?(?:(?:[가-힣]+[을를일할될]\s)?(?:것으로|거로)\s?)?(?:(?:추정|전망|예상|예측|관측|기대)(?:된|됐|되|했|한|하|할|됨|함)|(?:[가-힣]+[을를일할될]\s)것으로\s?(?:보|내다)|내다|목표)|^\s?\(\s?(?:예상|전망|추정|예측|목표)치?\s?\)/;
const EXPECTED_BEFORE =
  /(?:^|[\s'"])연\s?$|(?:예상|전망|추정|예측|목표|기대|컨센서스|consensus)(?:치|액|값|수준)?\s?[은는이가인:]?\s?\(?\s?(?:약\s)?$|(?<!(?:beat|beating|above|below|exceed(?:ed|ing)?|than|topp(?:ed|ing)|miss(?:ed|ing)|as|was|the|market)\s)(?<![a-z])(?:forecast(?:ed)?|projected|expected|estimated|predicted|seen|target(?:s|ed|ing)?|aims?|goals?|likely|will|would|could|may|might)(?![a-z])(?!\s(?:and|but))[^.,;()]{0,40}$/i;
/** 74억 달러 증가, 600억 달러 돌파, 600억 달러대: a change or a threshold. */
const CHANGE_BEHIND =
  /^\s?(?:를|을|의|규모의?)?\s?(?:투자|지원|수주|계약|대출|출자)(?![가-힣]*\s?수출)|^\s?(?:안팎|내외|남짓|가까이|언저리)|^\s?(?:이상|넘게|가량|정도|이|가)?\s?(?:증가|감소|늘|줄|확대|축소|개선|악화|많|적(?!자)|높|낮)|^\s?에\s?(?:육박|근접|가까|못\s?미|미치지|이르지|다가)|^\s?보다|^(?:를|을)?\s?(?:\([^()]*\)\s?)?(?:(?:또|다시|처음(?:으로)?|사상\s?처음(?:으로)?|훌쩍|가뿐히|크게|소폭|단숨에|\d+년(?:\s?\d+개월)?\s?만에)\s?){0,2}(?:넘|돌파|웃[도돌]|상회|밑[도돌]|하회|초과|육박|갈아치|뛰어넘|경신|갱신|제치|앞지|앞질)|^\s?(?:이상|이하|미만)(?!\s?의)|^(?:대|선)(?!비)(?:를|을|에|로|의|\s|$)|^\s(?:more|less|higher|lower|wider|narrower)(?![a-z])/;
const CHANGE_BEFORE =
  /(?:percent,? or|%,? or|by|another|additional|(?:rose|increased|grew|fell|dropped|declined|gained|climbed|jumped|added|shed|lost|narrowed|widened|improved|expanded|shrank)(?:\s(?:about|some|around|nearly|a))?)\s$/i;
/** 13.5%(47.7억 달러) 증가. */
const CHANGE_IN_BRACKET_BEFORE = /(?:%|percent)\s?\(\s?[+\-−–△▲▽▼]?$/i;
const CHANGE_IN_BRACKET_BEHIND = /^\s?\)\s?(?:증가|감소|상승|하락|늘|줄|확대|축소|급증|급감)/;
/** 74.3억 달러(12.7%) 증가. */
const EITHER_BEHIND = /^\s?\([^()]*\)\s?(?:이|가)?\s?(?:증가|감소|늘[었어고]|줄[었어고])/;
/** 600억~610억 달러, 600억에서 610억 달러 사이, between $60 billion and $61 billion: either end is none. */
const RANGE_BEHIND =
  /^\s?(?:[~∼〜～]\s?[+\-−–△▲]?\s?\d|[–-]\s?\d[\d.,]*\s?(?:억|조|달러|불)|(?:의\s?)?(?:사이|범위)(?![가-힣]*\s?에서))/;
const RANGE_BEFORE =
  /\d\s?(?:억|조|만|천만|백만|십억)?\s?(?:달러|불)?\s?(?:[~∼〜～]\s?[+\-−–△▲]?\s?|[–-])$|(?<![a-z])between\s(?:[^,;]{0,30}\sand\s)?$/i;

export function roleOf(line: string, token: Token): Role {
  const [before, behind] = [line.slice(0, token.start), line.slice(token.end)];
  const isOther = [
    WAS_BEHIND.test(behind),
    SINCE.test(behind),
    WAS_BEFORE.test(before),
    EXPECTED_BEHIND.test(behind),
    EXPECTED_BEFORE.test(before),
    RANGE_BEHIND.test(behind),
    RANGE_BEFORE.test(before),
    CHANGE_BEHIND.test(behind),
    CHANGE_BEFORE.test(before),
    CHANGE_IN_BRACKET_BEFORE.test(before) && CHANGE_IN_BRACKET_BEHIND.test(behind),
  ].some(Boolean);
  return isOther ? "other" : EITHER_BEHIND.test(behind) ? "unclear" : "figure";
}
