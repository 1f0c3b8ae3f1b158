import { roleOf } from "./amountRoles";
import { codeOf, isFlow } from "./codes";
import { type Entry, type Name, type SaidNames } from "./Entry";
import { entryOf, type Row } from "./entryOf";
import { isCountrys, isOfChange, isOtherMeasure, isPartOf, modifierIn, ofWhat } from "./modifiers";
import { isImported } from "./lexicon";
import type { Token } from "./tokens";
import { unknownBefore } from "./unknownNames";

type NameToken = Extract<Token, { kind: "name" }>;

/** 반도체 수출, 대미 수출, 미국향 수출, chip exports, exports to. */
const OF =
  /^(?:의|향|向|행|산|시장|지역|에\s?대한|으?로의|으?로부터의?|에서의?|\s|-|['’]s|for|to|of|from|the)*$/i;
/** 수출과 수입은 각각: which figure is whose is not said by their places alone. */
const AND = /^\s?(?:과|와|및|·|ㆍ|&|and|\/)\s?(?:the\s)?$/i;
const BALANCE_WITH = /^(?:[은는이가의중:(,\s]|with|against|towards?|the)*$/i;
/** 대미, 對中: said to be exports. */
const TO = /^[대對]/;
/** "95억 달러의 무역흑자", "a $1.9 billion trade deficit": the amount stands before its name. */
const BEFORE_ITS_NAME = /^(?:\s?의\s?|\s?규모의\s?|\s)$/;

export function entriesIn(
  line: string,
  tokens: readonly Token[],
  said: SaidNames | undefined,
  { columns, titlePart }: { readonly columns?: Row["columns"]; readonly titlePart?: string | undefined } = {},
): Entry[] {
  const found: Entry[] = [];
  let name: Name | undefined;
  let own: Token[] = [];
  /** The flow that "수입 중 원유" or "imports of crude oil" said of all names behind it. */
  let flow: "exports" | "imports" | undefined = isListOfImports(line) ? "imports" : undefined;
  /** The flow that was named last. */
  let spokenOf: "exports" | "imports" | undefined;
  /** What the line, or the rest of it, is about. */
  let label: NameToken | undefined;
  /** What the last flow with a noun before it was of: "울산 수출 75억 달러, 수입 30억 달러". */
  let part = titlePart;
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
    if (isLabel(line, token, i === 0 || label !== undefined)) label = token;
    const { kind } = token.subject;
    if (kind === "exports" || kind === "imports") spokenOf = kind;
    const between = name && own.length === 0 ? line.slice(name.end, token.start) : undefined;
    const ofLabel = label && isFlow(token.subject);
    const joined = name && between !== undefined && !ofLabel ? joinedTo(name, between, token) : undefined;
    if (joined) return void (name = joined);
    if (isQualifier(token, tokens[i + 1], line)) {
      flow = token.subject.kind === "imports" ? "imports" : "exports";
      if (name && own.length > 0) start(undefined);
      return;
    }
    start(named(token, i));
  }

  /** The name as it stands, with what stands right before it and behind. */
  function named(token: NameToken, i: number): Name {
    const { subject } = token;
    const before = beforeIt(token, i);
    const ofItem = subject.kind === "item" && (flow ?? (isImported(subject.item) ? "imports" : undefined));
    const ofPartner = subject.kind === "partner" && flow === "imports" && spokenOf === "imports" && flow;
    const known = ofItem || ofPartner;
    const whole: Name = {
      ...token,
      ...(known && { flow: known }),
      // "수입은 564.0억 달러로 중국(130억 달러)": imports from it, or exports to it.
      ...(!known &&
        spokenOf === "imports" &&
        !isFlow(subject) &&
        !TO.test(token.text) && { isDoubtful: true }),
    };
    if (label && token !== label) {
      // "(미국) 자동차(20.3억 달러)": less than the item, and less than the market.
      if (!isFlow(subject)) return { ...whole, subject: { kind: "none" } };
      const isDoubtful = name !== undefined && name.start !== label.start;
      return { ...whole, ...sameAs(label, subject), isDoubtful, text: `${label.text} ${token.text}` };
    }
    // "자동차 수출은 22만 대, 수출액은 64억 달러": the amount is of what the sentence speaks of.
    if (
      name &&
      !/^(?:총?수[출입]|무역|교역|경상)/.test(name.text) &&
      !isFlow(name.subject) &&
      subject.kind !== "balance"
    )
      if (
        !own.some(({ kind }) => kind === "amount") &&
        /^\s?(?:액|금액|규모)/.test(line.slice(token.end)) &&
        isFlow(subject)
      )
        return {
          ...whole,
          text: `${name.text.replace(/\s?수[출입]$/, "")} ${token.text}액`,
          subject: { kind: "unread" },
        };
    if (subject.kind === "none" || isOtherMeasure(isFlow(subject) ? line.slice(token.end) : ""))
      return { ...whole, subject: { kind: "none" } };
    if (isOfChange(before)) return { ...whole, subject: { kind: "none" } };
    if (!isFlow(subject) && isPartOf(line.slice(token.end))) return { ...whole, subject: { kind: "none" } };
    // "반도체(166.1억 달러), 자동차(64.0억 달러) 수출은": the flow is of what stands before it.
    if (name && isFlow(subject) && /^[^가-힣A-Za-z]*\)\s?$/.test(before))
      return { ...whole, subject: { kind: "none" } };
    if (
      subject.kind === "balance" &&
      /(?:from|after|ending)\s(?:an?\s|the\s)?$/i.test(line.slice(0, token.start))
    )
      return { ...whole, subject: { kind: "none" } };
    // "A trade deficit with Japan", "무역수지는 중국(10억 달러)": no series of ours.
    if (name?.subject.kind === "balance" && own.length === 0 && BALANCE_WITH.test(before))
      return { ...whole, subject: { kind: "none" } };
    if (subject.kind === "partner") return whole;
    const modifier = modifierIn(before);
    const of = isFlow(subject) ? ofWhat(line.slice(token.end, tokens[i + 1]?.start)) : undefined;
    if (!modifier && !of) {
      const isPart = part !== undefined && isFlow(subject) && !isCountrys(before, part === titlePart);
      return isPart ? { ...whole, text: `${part} ${token.text}`, subject: { kind: "unread" } } : whole;
    }
    if (modifier && isFlow(subject)) part = modifier;
    const isOfName =
      name && own.length === 0 && (before.trim() === modifier || /^[·ㆍ&/]/.test(before.trim()));
    const noun = isOfName && name ? line.slice(name.start, token.start).trim() : (modifier ?? "");
    const text = of
      ? `${token.text} ${/^\s(?:to|of|from|by)/i.exec(line.slice(token.end))?.[0].trim() ?? "of"} ${of}`
      : subject.kind === "exports"
        ? noun
        : `${noun} ${token.text}`;
    return { ...whole, text, subject: { kind: "unread" } };
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
    // "Exports of cars, including EVs worth $0.6 billion, reached $6.4 billion."
    if (name && /(?:including|of which)\s[^,;]*$/i.test(line.slice(name.end, token.start))) return;
    // "반도체, 자동차 수출은 각각 166억, 64억 달러": the first amount is of the first of them.
    if (name && /각각/.test(line.slice(name.end, token.start))) name = { ...name, subject: { kind: "none" } };
    const role = roleOf(line, token);
    const unknown = role === "figure" ? unknownBefore(line, token, name, own, said) : undefined;
    if (!unknown) return void (role !== "other" && own.push(token));
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
    if (entry) found.push(entry);
  }

  /** What two names without a figure between them are together. */
  function joinedTo(first: Name, between: string, token: NameToken): Name | undefined {
    const both = { ...first, end: token.end, text: line.slice(first.start, token.end) };
    if (AND.test(between)) return { ...both, subject: { kind: "none" } };
    // 대중(對中) 수출 says once more what it has said; 컴퓨터(SSD) 수출 is of a part.
    if (/^\s?\($/.test(between) && codeOf(first) === codeOf(token)) {
      const end = line[token.end] === ")" ? token.end + 1 : token.end;
      return { ...first, end };
    }
    if (isFlow(token.subject) && !isFlow(first.subject) && /^\s?\([^()]*\)\s?$/.test(between))
      return { ...both, text: line.slice(first.start, token.start).trim(), subject: { kind: "unread" } };
    if (!OF.test(between)) return undefined;
    if (isFlow(token.subject) && (first.subject.kind === "item" || first.subject.kind === "partner")) {
      if (isOtherMeasure(line.slice(token.end))) return { ...both, subject: { kind: "none" } };
      // "US exports" may be what the United States export.
      const isTheirs =
        first.subject.kind === "partner" &&
        (/^\s?(?:의|['’]s)\s?$/.test(between)
          ? !/^[대對]/.test(first.text)
          : /^[a-z]/i.test(first.text) && /^[\s-]*$/.test(between));
      const subject =
        token.subject.kind === "balance" || (isTheirs && (/의/.test(between) || /^[a-z]/i.test(token.text)))
          ? ({ kind: "unread" } as const)
          : first.subject;
      const own = token.subject.kind === "imports" ? "imports" : "exports";
      return {
        ...both,
        text: subject === first.subject ? first.text : both.text,
        subject,
        flow: own,
        isDoubtful: false,
      };
    }
    if (isFlow(token.subject) && first.subject.kind === "none") return both;
    if (isFlow(token.subject) && first.subject.kind === "unread") return { ...both, text: first.text };
    const kinds = [first.subject.kind, token.subject.kind];
    // An item to a market is less than the item, and less than the market.
    return kinds.includes("item") && kinds.includes("partner")
      ? { ...both, subject: { kind: "unread" } }
      : undefined;
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

/** "(미국) 자동차 수출이 감소하여 102.7억 달러": what a line is about, in brackets before all else. */
function isLabel(line: string, { subject, start, end }: NameToken, mayBe: boolean): boolean {
  return (
    mayBe &&
    (subject.kind === "item" || subject.kind === "partner") &&
    /(?:^|[,;·]\s?)[^가-힣A-Za-z\d]*[([<【]\s?$/.test(line.slice(0, start)) &&
    /^\s?[)\]>】](?!\s?[·,(])/.test(line.slice(end))
  );
}

/** A flow in the line of a label is the label's; a balance with a market is no series. */
function sameAs(label: NameToken, flow: Name["subject"]): Pick<Name, "subject" | "flow"> {
  if (flow.kind !== "exports" && flow.kind !== "imports") return { subject: { kind: "none" } };
  return { subject: label.subject, flow: flow.kind };
}
