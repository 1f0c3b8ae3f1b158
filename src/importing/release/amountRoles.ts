import type { Token } from "./tokens";

/** 585억 달러에서, from $58.5 billion: what was. */
const WAS_BEHIND = /^\s?(?:\([^()]*\)\s?)?(?:의\s?)?(?:흑자|적자)?\s?에서(?!도|는)/;
const SINCE = /^\s?(?:\([^()]*\)\s?)?(?:이후|이래)/;
const WAS_BEFORE =
  /(?:from|compared (?:with|to)|against|versus|vs\.?|surpassing|exceeding|topping|above|over|below|under|more than|less than|than)\s(?:(?:a|the|its|previous|record|high|of|trade|surplus|deficit)\s)*$|(?:전년\s?동?\s?[월기]|전월|지난해|작년)\s?(?:의\s?)?\(?\s?$/i;
/** 74억 달러 증가, 600억 달러 돌파, 600억 달러대: a change or a threshold. */
const CHANGE_BEHIND =
  /^\s?(?:이상|넘게|가량|정도|이|가)?\s?(?:증가|감소|늘|줄|확대|축소|개선|악화|많|적(?!자)|높|낮)|^(?:를|을)?\s?(?:넘|돌파|웃돌|상회|밑돌|하회|초과|육박|경신|갱신|제치|뛰어넘|앞지|앞질)|^\s?(?:이상|이하|미만)(?!\s?의)|^(?:대|선)(?!비)(?:를|을|에|로|의|\s|$)|^\s(?:more|less|higher|lower|wider|narrower)(?![a-z])/;
const CHANGE_BEFORE = /(?:by|another|additional)\s$/i;

/** Whether an amount is the figure of the name before it: neither what was, nor a change, nor a threshold. */
export function isFigure(line: string, token: Token): boolean {
  const [before, behind] = [line.slice(0, token.start), line.slice(token.end)];
  return ![
    WAS_BEHIND.test(behind),
    SINCE.test(behind),
    WAS_BEFORE.test(before),
    CHANGE_BEHIND.test(behind),
    CHANGE_BEFORE.test(before),
  ].some(Boolean);
}
