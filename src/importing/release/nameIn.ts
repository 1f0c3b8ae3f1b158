import { isFlow } from "./codes";
import type { Name, NameToken } from "./Entry";
import { isImported, saysTo } from "./lexicon";
import {
  excludedBefore,
  isCountrys,
  isOfChange,
  isOtherMeasure,
  isPartOf,
  modifierIn,
  ofWhat,
} from "./modifiers";

type Flow = "exports" | "imports";

/** What has been said in a line up to a name, and what stands around it. */
export interface Surroundings {
  readonly line: string;
  /** From the token before it. */
  readonly before: string;
  /** Up to the token behind it. */
  readonly behind: string;
  /** The name before it, and whether figures stand between. */
  readonly last?: Name | undefined;
  readonly hasFigure: boolean;
  /** A figure is the token before it. */
  readonly isBehindFigure: boolean;
  readonly hasAmount: boolean;
  /** Said by "수입 중 원유", "imports of crude oil" of all names behind it. */
  readonly flow?: Flow | undefined;
  /** The flow that was named last. */
  readonly spokenOf?: Flow | undefined;
  /** What the line, or the rest of it, is about. */
  readonly label?: NameToken | undefined;
  /** What the last flow with a noun before it was of: "울산 수출 75억 달러, 수입 30억 달러". */
  readonly part?: string | undefined;
  /** The flow of an item or market that was named last: "대미 수출은 102.7억 달러, 수입은". */
  readonly theirs?: Name["subject"]["kind"] | undefined;
  readonly isPartOfTitle: boolean;
  /** Whose "Ulsan's exports to China" are. */
  readonly owner?: string | undefined;
}

const BALANCE_WITH = /^(?:[은는이가의중:(,\s]|with|against|towards?|the)*$/i;
const WAS_BALANCE = /(?:from|after|ending)\s(?:an?\s|the\s)?$/i;
/** "The surplus with Japan", "investment in China": no exports of a market. */
const OTHER_WITH = /(?:surplus|deficit|balance|trade|investments?)\s(?:with|in|against)\s(?:the\s)?$/i;
const SHARE_OF =
  /(?:percent|%|share|quarter|third|half|tenth)\sof\s(?:total\s|overall\s|all\s|(?:the\s)?(?:country|nation)['’]s\s|(?:south\s)?korea['’]s\s)*$/i;
const THEIR_SHIPMENTS =
  /([A-Z][\w.&-]*['’]s)\s(?:exports|shipments|outbound shipments)\s(?:to|of|for)\s(?:the\s)?$/;
const COUNTRYS_TRADE = /^(?:총?수[출입]|무역|교역|경상)/;

/** A name as it stands, with what stands right before it and behind. */
export function nameIn(token: NameToken, around: Surroundings): Name {
  const { line, before, last, hasFigure, isBehindFigure, label, owner } = around;
  const { subject } = token;
  const isSecond = last !== undefined && hasOwnTrade(last) && !hasFigure;
  const whole: Name = { ...token, ...flowOf(token, around), ...(isSecond && { isSecond }) };
  const none: Name = { ...whole, subject: { kind: "none" } };
  if (label && token !== label) return ofLabel(whole, label, last);
  if (isAmountOfLast(token, around) && last) {
    const noun = last.text.replace(/\s?수[출입]$/, "");
    return { ...whole, text: `${noun} ${token.text}액`, subject: { kind: "unread" } };
  }
  const rest = line.slice(token.end);
  const isNone = [
    subject.kind === "none",
    isFlow(subject) ? isOtherMeasure(rest) : isPartOf(rest),
    isOfChange(before),
    // "반도체(166.1억 달러), 자동차(64.0억 달러) 등 수출은": the flow is of what stands before it.
    (last ?? isBehindFigure) &&
      isFlow(subject) &&
      /^[^가-힣A-Za-z]*\)\s?(?:등(?:의|\s주요\s품목)?\s)?$/.test(before),
    subject.kind === "balance" && WAS_BALANCE.test(line.slice(0, token.start)),
    // "about 25 percent of total exports"
    isFlow(subject) && SHARE_OF.test(line.slice(0, token.start)),
    // "베트남의 2026년 9월 수출"
    last?.subject.kind === "partner" && isFlow(subject) && /^의\s[\d년월\s]+$/.test(before),
    // "A trade deficit with Japan", "무역수지는 중국(10억 달러)": no series of ours.
    last?.subject.kind === "balance" && !hasFigure && BALANCE_WITH.test(before),
    subject.kind === "partner" && OTHER_WITH.test(line.slice(0, token.start)),
  ].some(Boolean);
  if (isNone) return none;
  const [, whose] = THEIR_SHIPMENTS.exec(before) ?? [];
  const isTheirs = whose !== undefined && !/^(?:south\s)?(?:korea|country|nation)['’]s$/i.test(whose);
  const ofOwner = owner ?? (isTheirs ? whose : undefined);
  if (ofOwner) return { ...whole, text: `${ofOwner} ${token.text}`, subject: { kind: "unread" } };
  if (!isFlow(subject) && ofWhat(line.slice(token.end)))
    return {
      ...whole,
      text: `${token.text}${/^[^($,]{0,24}/.exec(line.slice(token.end))?.[0] ?? ""}`.trim(),
      subject: { kind: "unread" },
    };
  const excluded = isFlow(subject) && excludedBefore(line.slice(0, token.start));
  if (excluded) return { ...whole, text: `${token.text} ${excluded}`, subject: { kind: "unread" } };
  if (subject.kind !== "partner") return ofPart(whole, token, around);
  // "삼성전자의 대미 수출", "중소기업 대미 수출".
  const seller = saysTo(token.text) || /의\s$/.test(before) ? modifierIn(before) : undefined;
  return seller ? { ...whole, text: `${seller} ${token.text}`, subject: { kind: "unread" } } : whole;
}

/** "중소기업 수출", "exports by small firms": of less than the name says. */
function ofPart(whole: Name, token: NameToken, around: Surroundings): Name {
  const { line, before, behind, last, hasFigure, part, isPartOfTitle } = around;
  const modifier = modifierIn(before);
  const of = isFlow(token.subject) ? ofWhat(behind) : undefined;
  if (!modifier && !of) {
    if (!isFlow(token.subject) || isCountrys(before, isPartOfTitle)) return whole;
    if (part !== undefined) return { ...whole, text: `${part} ${token.text}`, subject: { kind: "unread" } };
    return isOfTopic(around) || isOtherFlow(token, around) ? { ...whole, isDoubtful: true } : whole;
  }
  const isOfName = last && !hasFigure && (before.trim() === modifier || /^[·ㆍ&/]/.test(before.trim()));
  const noun = isOfName ? line.slice(last.start, token.start).trim() : (modifier ?? "");
  const text = of
    ? `${token.text} ${/^\s(?:to|of|from|by|excluding|except|without|other than)/i.exec(behind)?.[0].trim() ?? "of"} ${of}`
    : token.subject.kind === "exports"
      ? noun
      : `${noun} ${token.text}`;
  return { ...whole, text, subject: { kind: "unread" } };
}

/** "중국은 수출 116.8억 달러": hardly the country's. */
function isOfTopic({ last, hasFigure, before }: Surroundings): boolean {
  return last !== undefined && hasOwnTrade(last) && !hasFigure && /^[은는이가도:,]?\s?$/.test(before);
}

/** "대미 수출은 102.7억 달러로 감소, 수입은 60.0억 달러": the market's, or the country's. */
function isOtherFlow({ subject }: NameToken, { theirs, before }: Surroundings): boolean {
  return theirs !== undefined && subject.kind !== theirs && !/[가-힣a-z)]\.\s/.test(before);
}

/** What has exports and imports of its own. */
export function hasOwnTrade({ subject: { kind } }: Name): boolean {
  return kind === "item" || kind === "partner" || kind === "unread";
}

function flowOf(
  { subject, text }: NameToken,
  { flow, spokenOf }: Surroundings,
): Pick<Name, "flow" | "isDoubtful"> {
  const known =
    subject.kind === "item"
      ? (flow ?? (isImported(subject.item) ? "imports" : undefined))
      : subject.kind === "partner" && flow === "imports" && spokenOf === "imports"
        ? flow
        : undefined;
  if (known) return { flow: known };
  // "수입은 564.0억 달러로 중국(130억 달러)": imports from it, or exports to it.
  return spokenOf === "imports" && !isFlow(subject) && !saysTo(text) ? { isDoubtful: true } : {};
}

/** "자동차 수출은 22만 대, 수출액은 64억 달러": the amount is of what the sentence speaks of. */
function isAmountOfLast({ subject, end }: NameToken, { line, last, hasAmount }: Surroundings): boolean {
  return (
    (subject.kind === "exports" || subject.kind === "imports") &&
    /^\s?(?:액|금액|규모)/.test(line.slice(end)) &&
    last !== undefined &&
    !isFlow(last.subject) &&
    !COUNTRYS_TRADE.test(last.text) &&
    !hasAmount
  );
}

const IN_BRACKET_BEFORE = /(?:^|[,;·/]\s?)[^가-힣A-Za-z\d]*[([<【]\s?$/;
const CLAUSE_BEFORE = /(?:^|[,;]\s?)[^가-힣A-Za-z\d]*$/;
/** "은 수출 116.8억 달러", "는 수출 호조로" without another flow behind it. */
const OWN_FLOW_BEHIND = /^[은는]\s수[출입]액?\s(?:\d|[가-힣]+[로도며]\s(?!.*수[출입]))/;

/** "(미국) 자동차 수출이 감소하여 102.7억 달러", "중국은 수출 116.8억 달러": what a line is about, before all else. */
export function isLabel(line: string, { subject: { kind }, start, end }: NameToken): boolean {
  if (kind !== "item" && kind !== "partner") return false;
  const [before, behind] = [line.slice(0, start), line.slice(end)];
  return (
    (IN_BRACKET_BEFORE.test(before) && /^\s?[)\]>】](?!\s?[·,(])/.test(behind)) ||
    (kind === "partner" && /^[^가-힣A-Za-z\d]*$/.test(before) && /^\s?:/.test(behind)) ||
    (CLAUSE_BEFORE.test(before) && OWN_FLOW_BEHIND.test(behind))
  );
}

/** In the line of a label a flow is the label's, and an item of a market less than both; a balance with it is no series. */
function ofLabel(name: Name, label: NameToken, last: Name | undefined): Name {
  const { kind } = name.subject;
  if (kind !== "exports" && kind !== "imports") return { ...name, subject: { kind: "none" } };
  const isDoubtful = last !== undefined && last.start !== label.start;
  return { ...name, subject: label.subject, flow: kind, isDoubtful, text: `${label.text} ${name.text}` };
}
