import { codeOf, isFlow } from "./codes";
import type { Name, NameToken } from "./Entry";
import { saysTo } from "./lexicon";
import { isOtherMeasure, ofWhat } from "./modifiers";

/** 반도체 수출, 대미 수출, 미국향 수출, chip exports, exports to, chip shipments to. */
const OF =
  /^(?:의|향|向|행|산|시장|지역|에\s?대한|으?로의|으?로부터의?|에서의?|\s|-|['’]s|for|to|of|from|the|shipments|sales|exports)*$/i;
/** 수출과 수입은 각각: which figure is whose is not said by their places alone. */
export const AND = /^\s?(?:과|와|및|·|ㆍ|&|and|\/)\s?(?:the\s)?$/i;

/** What two names without a figure between them are together; undefined where they are two. */
export function joinedNames(line: string, first: Name, second: NameToken): Name | undefined {
  const between = line.slice(first.end, second.start);
  const both = { ...first, end: second.end, text: line.slice(first.start, second.end) };
  if (AND.test(between)) return { ...both, subject: { kind: "none" } };
  // 대중(對中) 수출 says once more what it has said; 컴퓨터(SSD) 수출 is of a part.
  if (/^\s?\($/.test(between) && codeOf(first) === codeOf(second)) {
    const end = line[second.end] === ")" ? second.end + 1 : second.end;
    return { ...first, end };
  }
  const isOfFlow = isFlow(second.subject);
  if (isOfFlow && !isFlow(first.subject) && /^\s?\([^()]*\)\s?$/.test(between))
    return { ...both, text: line.slice(first.start, second.start).trim(), subject: { kind: "unread" } };
  if (!OF.test(between)) return undefined;
  if (isOfFlow && (first.subject.kind === "item" || first.subject.kind === "partner"))
    return withFlow(line, first, second);
  if (isOfFlow && first.subject.kind === "none") return both;
  if (isOfFlow && first.subject.kind === "unread") return { ...both, text: first.text };
  const kinds = [first.subject.kind, second.subject.kind];
  // An item to a market is less than the item, and less than the market; "exports of cars to" has said so already.
  return (kinds.includes("item") && kinds.includes("partner")) || first.subject.kind === "unread"
    ? { ...both, subject: { kind: "unread" } }
    : undefined;
}

/** "반도체 수출", "대미 수출", "imports from China". */
function withFlow(line: string, first: Name, flow: NameToken): Name {
  const both = { ...first, end: flow.end, text: line.slice(first.start, flow.end) };
  if (isOtherMeasure(line.slice(flow.end))) return { ...both, subject: { kind: "none" } };
  if (flow.subject.kind === "balance" || isTheirs(line.slice(first.end, flow.start), first, flow))
    return { ...both, subject: { kind: "unread" } };
  // "Car exports of small firms", "chip exports excluding memory".
  if (ofWhat(line.slice(flow.end))) return { ...both, subject: { kind: "unread" } };
  const own = flow.subject.kind === "imports" ? "imports" : "exports";
  return { ...both, text: first.text, flow: own, isDoubtful: false };
}

/** "중국의 수출", "China's exports"; "US exports" may be what the United States export. */
function isTheirs(between: string, { subject, text }: Name, flow: NameToken): boolean {
  if (subject.kind !== "partner") return false;
  if (/^\s?의\s?$/.test(between)) return !saysTo(text);
  return /^[a-z]/i.test(text) && /^(?:['’]s)?[\s-]*$/.test(between) && /^[a-z]/i.test(flow.text);
}
