import { type Role, roleOf } from "./amountRoles";
import { isFlow } from "./codes";
import type { Entry, Name, NameToken, SaidNames } from "./Entry";
import { entryOf, type Row } from "./entryOf";
import { AND, joinedNames } from "./joinedNames";
import { modifierIn, ownerIn } from "./modifiers";
import { hasOwnTrade, isLabel, nameIn, type Surroundings } from "./nameIn";
import { areItemAndMarket, isReason, saysReason, topicOf } from "./topics";
import type { Token } from "./tokens";
import { unknownBefore } from "./unknownNames";

/** "95억 달러의 무역흑자", "a $1.9 billion trade deficit": the amount stands before its name. */
const BEFORE_ITS_NAME = /^(?:\s?의\s?|\s?규모의\s?|\s)$/;

/** "는 북미(", "은 휴대폰 부품(": a part; not "은 사상 최대(". */
const PART_IN_BRACKET =
  /[은는]\s?(?![^(]*(?:대비|보다|증가|감소|최[대고저]|연속|기록|역대|사상|실적|이상|모두|각각|[약총]\s|\d))[가-힣A-Za-z][가-힣A-Za-z·\s]{1,24}\s?\($/;

/** How a reason with figures of its own ends, before the figure of what it is the reason of. */
const REASON_ENDS =
  /(?:호조|증가|감소|부진|확대|영향|효과|회복|둔화|상승|하락|강세|약세|수요)(?:세)?(?:로|으로|에|에도|에\s?힘입어|에도\s?불구하고)\s|(?:힘입어|덕분에|덕에|등으로|늘며|줄며|늘면서|줄면서|늘어|줄어|보이며|보이면서|증가하며|감소하며)\s/;

/** What makes of a list behind it one of changes. */
const CHANGES = /^\s?(?:증감|증가|감소)\s?(?:액|분|폭|규모)?\s?[(:：]/;

interface Around {
  readonly columns?: Row["columns"];
  readonly titlePart?: string | undefined;
  /** What the lines above it are about. */
  readonly flow?: "imports" | undefined;
}

export function entriesIn(
  line: string,
  tokens: readonly Token[],
  said: SaidNames | undefined,
  { columns, titlePart, flow: above }: Around = {},
): Entry[] {
  const found: Entry[] = [];
  let name: Name | undefined;
  let own: Token[] = [];
  /** The flow that "수입 중 원유" or "imports of crude oil" said of all names behind it. */
  let flow: "exports" | "imports" | undefined = isListOfImports(line) ? "imports" : above;
  /** The flow that was named last. */
  let spokenOf: "exports" | "imports" | undefined = above;
  /** What the line, or the rest of it, is about. */
  let label: NameToken | undefined;
  /** What the last flow with a noun before it was of: "울산 수출 75억 달러, 수입 30억 달러". */
  let part = titlePart;
  /** Whose "Ulsan's exports to China" are, up to the name behind. */
  let owner: string | undefined;
  /** "중소기업 수출(억 달러): 반도체(30.1), 자동차(12.0)": all of them are. */
  let isOwnersList = false;
  /** "수출 증감(억 달러): 반도체(6.1)": none of them is a level. */
  let isOfChanges = false;
  /** What the sentence speaks of, as long as it has no amount: "수출은" of "수출은 반도체 호조로 659.5억 달러". */
  let topic: Name | undefined;
  /** The market whose exports stand first: what stands behind it may be of it. */
  let lead: Name | undefined;
  /** The flow of an item or market that was named last, up to the country's. */
  let theirs: Name["subject"]["kind"] | undefined;
  let isTaken = false;
  tokens.forEach((token, i) => {
    if (isTaken) isTaken = false;
    else if (token.kind === "name") takeName(token, i);
    else if (token.kind === "amount") takeAmount(token, i);
    else own.push(token);
  });
  close();
  return found.filter(({ code, text }) => code !== undefined || text !== "");

  function takeName(token: NameToken, i: number): void {
    const { subject } = token;
    if ((i === 0 || label) && isLabel(line, token)) label = token;
    if (subject.kind === "exports" || subject.kind === "imports") spokenOf = subject.kind;
    const mayJoin = name && own.length === 0 && !(label && isFlow(subject));
    const joined = mayJoin && name ? joinedNames(line, name, token) : undefined;
    if (joined) return void (name = joined);
    if (name && own.every(({ kind }) => kind !== "amount")) topic = topicOf(line, name, topic);
    if (isQualifier(token, tokens[i + 1], line)) {
      topic = topicOf(line, nameIn(token, around(token, i)), topic);
      flow = subject.kind === "imports" ? "imports" : "exports";
      const behind = line.slice(token.end, tokens[i + 1]?.start);
      isOwnersList = /[:：]/.test(behind);
      isOfChanges = isOwnersList && CHANGES.test(behind);
      // "대중국 주요 품목 수출(억 달러): 반도체(16.1)": less than the item.
      const isOfName = isOwnersList && name && hasOwnTrade(name) && own.length === 0;
      owner = isOfName ? line.slice(name?.start, token.start).trim() : ownerIn(beforeIt(token, i));
      if (name && (own.length > 0 || isOfName)) start(undefined);
      return;
    }
    if (name && hasOwnTrade(name) && own.length > 0)
      theirs = name.flow ?? (name.subject.kind === "partner" ? flow : undefined) ?? theirs;
    const next = nameIn(token, around(token, i));
    if (isFlow(next.subject)) theirs = next.isDoubtful ? next.subject.kind : undefined;
    if (isFlow(subject) && next.subject.kind === "unread") part = modifierIn(beforeIt(token, i)) ?? part;
    if (!isOwnersList || isFlow(subject)) owner = undefined;
    if (isFlow(subject)) isOfChanges = false;
    start(next);
  }

  function around(token: NameToken, i: number): Surroundings {
    return {
      line,
      before: beforeIt(token, i),
      behind: line.slice(token.end, tokens[i + 1]?.start),
      last: name,
      hasFigure: own.length > 0,
      isBehindFigure: i > 0 && tokens[i - 1].kind !== "name",
      hasAmount: own.some(({ kind }) => kind === "amount"),
      flow,
      spokenOf,
      label,
      part,
      theirs,
      owner,
      isPartOfTitle: part === titlePart,
    };
  }

  function beforeIt(token: NameToken, i: number): string {
    return line.slice(tokens[i - 1]?.end ?? 0, token.start);
  }

  function takeAmount(token: Token, i: number): void {
    const next = tokens[i + 1];
    if (next?.kind === "name" && next.subject.kind === "balance" && isBeforeItsName(token, next)) {
      start({ ...next });
      own.push(token);
      isTaken = true;
      return;
    }
    const role = roleOf(line, token);
    if (name && isTakenElsewhere(name, token, role)) return;
    const unknown = role === "figure" ? unknownBefore(line, token, name, own, said) : undefined;
    if (!unknown) return void (role !== "other" && own.push(token));
    if (name && own.length === 0) topic = topicOf(line, name, topic);
    start(undefined);
    const rest = tokens.slice(i + 1).find(({ kind }) => kind !== "number" && kind !== "side");
    const growth = rest?.kind === "growth" && rest.start - token.end < 6 ? rest.percent : undefined;
    found.push({
      ...unknown,
      value: token.kind === "amount" ? token.million : NaN,
      step: token.kind === "amount" ? token.step : NaN,
      ...(growth !== undefined && { growth }),
    });
  }

  /** What an amount makes of the name before it; true where it is another's figure, or nobody's. */
  function isTakenElsewhere(last: Name, token: Token, role: Role): boolean {
    const between = line.slice(last.end, token.start);
    // "자동차는 전기차(11.9억 달러) 수출 호조로 64.0억 달러": the second amount is of what the sentence speaks of.
    const listed = last.subject.kind === "none" ? last : own.filter(({ kind }) => kind === "amount").pop();
    const isBehindReason = listed !== undefined && REASON_ENDS.test(line.slice(listed.end, token.start));
    if (topic && topic.start !== last.start && role === "figure" && isBehindReason) {
      backTo({ ...topic }, token);
      return true;
    }
    // "Exports of cars, including EVs worth $0.6 billion, reached $6.4 billion."
    if (/(?:including|of which)\s[^,;]*$/i.test(between)) return true;
    // "자동차 수출은 북미(29.8억 달러)": of a part that has no name here.
    if (PART_IN_BRACKET.test(between) && role === "figure") return true;
    // "반도체, 자동차 수출은 각각 166억, 64억 달러": the first amount is of the first of them.
    let of: Name = /각각/.test(between) ? { ...last, subject: { kind: "none" } } : last;
    const other = topic && topic.start !== of.start ? topic : undefined;
    if (mayBeReason(of) && role !== "other" && isReason(line, of, between)) {
      const isSaid = saysReason(of, between);
      if (other) {
        backTo({ ...other, ...(!isSaid && { isDoubtful: true }) }, token);
        return true;
      }
      // "미국 관세에도 659.5억 달러": hardly what the figure is of.
      if (isSaid && !/^(?:입?액)?\s?[은는이가]\s/.test(between)) of = { ...of, isDoubtful: true };
    }
    if (areItemAndMarket(of, other ?? lead)) of = { ...of, isDoubtful: true };
    const isMarkets = of.flow ?? flow ?? spokenOf;
    if (of.subject.kind === "partner" && (isMarkets || isHeadOf(line, of))) lead ??= of;
    if (of.start === topic?.start) topic = undefined;
    name = of;
    return false;
  }

  /** An amount of what the sentence speaks of, with the growth right before it: "0.5% 증가한 116.8억 달러". */
  function backTo(of: Name, amount: Token): void {
    const growth = own.filter(({ kind, end }) => kind === "growth" && amount.start - end <= 12);
    start(of);
    own.push(...growth, amount);
    topic = undefined;
  }

  function isBeforeItsName(amount: Token, next: NameToken): boolean {
    const gap = line.slice(amount.end, next.start);
    return BEFORE_ITS_NAME.test(gap) && (gap.includes("의") || /[a-z]/i.test(next.text));
  }

  function start(next: Name | undefined): void {
    close(next?.start);
    [name, own] = [next, []];
  }

  function close(end = line.length): void {
    const entry = name && entryOf({ line, name, own, end, ...(columns && { columns }) }, said);
    if (entry && !isOfChanges) found.push(entry);
  }
}

/** "수출 중 반도체", "수출은 자동차…": a flow without a figure of its own before the next name only says the flow. */
function isQualifier(token: NameToken, next: Token | undefined, line: string): boolean {
  return (
    (token.subject.kind === "exports" || token.subject.kind === "imports") &&
    next?.kind === "name" &&
    !isFlow(next.subject) &&
    next.subject.kind !== "none" &&
    !AND.test(line.slice(token.end, next.start))
  );
}

/** "원유(62.1억 달러), 가스(15.0억 달러) 등 에너지 수입은": a list whose flow stands behind it. */
function isListOfImports(line: string): boolean {
  return !line.includes("수출") && /\)\s?(?:등\s?)?(?:[가-힣]+\s)?수입/.test(line);
}

/** "중국(133.2억 달러): 반도체 58.1억 달러": what stands behind is of it. */
function isHeadOf(line: string, { start, end }: Name): boolean {
  return /^[^가-힣A-Za-z\d]*$/.test(line.slice(0, start)) && /^\s?\([^()]*\)\s?:/.test(line.slice(end));
}

/** "반도체와 자동차 호조로"; not "수출 증가액은", whose figure is its own. */
function mayBeReason({ subject, text }: Name): boolean {
  return (
    !isFlow(subject) && !(subject.kind === "none" && /^(?:총?수[출입]|무역|export|import|trade)/i.test(text))
  );
}
