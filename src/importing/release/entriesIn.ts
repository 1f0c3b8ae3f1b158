import { codeOfSeries } from "../../dataset/seriesKey";
import type { Flow } from "../../dataset/types";
import { bare, type Entry, type Name, percentOf, type SaidNames } from "./Entry";
import type { Subject } from "./lexicon";
import type { Token } from "./tokens";
import { unknownBefore } from "./unknownNames";

/** A line of names and below it a line of as many numbers, as a table's rows come out of a PDF. */
export function acrossLines(names: readonly Token[], below: readonly (readonly Token[])[]): Entry[] {
  const own = names.filter(
    (token): token is Name => token.kind === "name" && token.subject.kind !== "exports",
  );
  if (own.length < 2 || names.some(({ kind }) => kind === "number" || kind === "amount")) return [];
  const numbers = below.map((tokens) => tokens.filter(({ kind }) => kind === "number" || kind === "growth"));
  const [values, growth] = numbers;
  if (values?.length !== own.length || values.some(({ kind }) => kind !== "number")) return [];
  return own.map((name, i) => {
    const [value, percent] = [values[i], growth?.length === own.length ? growth[i] : undefined];
    return {
      ...bare(value),
      code: codeOf(name.subject),
      text: name.text,
      ...(percent && { growth: percentOf(percent) }),
    };
  });
}

export function entriesIn(line: string, tokens: readonly Token[], said: SaidNames | undefined): Entry[] {
  const found: Entry[] = [];
  let name: Name | undefined;
  let own: Token[] = [];
  tokens.forEach((token, i) => {
    if (token.kind === "name") {
      const isOfLast =
        name &&
        i > 0 &&
        tokens[i - 1] === name &&
        /^(?:의|\s|-|for|to)*$/.test(line.slice(name.end, token.start));
      if (isOfLast && name && isFlow(token.subject))
        name = { ...name, end: token.end, subject: withFlow(name.subject, token.subject) };
      else if (!isQualifier(token, tokens[i + 1])) {
        close();
        [name, own] = [token, []];
      }
    } else {
      const unknown = token.kind === "amount" ? unknownBefore(line, token, name, own, said) : undefined;
      if (unknown) {
        close();
        const rest = tokens
          .slice(i + 1)
          .find(({ kind }) => kind === "growth" || kind === "amount" || kind === "name");
        const growth = rest?.kind === "growth" && rest.start - token.end < 6 ? rest.percent : undefined;
        found.push({
          ...unknown,
          value: token.kind === "amount" ? token.million : NaN,
          step: token.kind === "amount" ? token.step : NaN,
          ...(growth !== undefined && { growth }),
        });
        [name, own] = [undefined, []];
      } else own.push(token);
    }
  });
  close();
  return found.filter(({ code, text }) => code !== undefined || text !== "");

  function close(): void {
    const entry = name && entryOf(name, own);
    if (entry) found.push(entry);
  }
}

/** "수출 중 반도체", "수출은 자동차…": a flow without a figure of its own before the next name only says the flow. */
function isQualifier({ subject }: Name, next: Token | undefined): boolean {
  return isFlow(subject) && next?.kind === "name";
}

function entryOf(name: Name, own: readonly Token[]): Entry | undefined {
  const code = codeOf(name.subject);
  const growth = own.find(({ kind }) => kind === "growth");
  const amount = own.find((token) => token.kind === "amount");
  const isDeficit = name.subject.kind === "balance" && own.some(({ kind }) => kind === "deficit");
  const percent = growth && percentOf(growth);
  if (amount?.kind === "amount") {
    const value = isDeficit ? -Math.abs(amount.million) : amount.million;
    return {
      code,
      text: name.text,
      value,
      step: amount.step,
      ...(percent !== undefined && { growth: percent }),
    };
  }
  const numbers = own.filter((token) => token.kind === "number");
  if (numbers.length === 0) return undefined;
  const printed = percent ?? (numbers[1] && percentOf(numbers[1]));
  return { ...bare(numbers[0]), code, text: name.text, ...(printed !== undefined && { growth: printed }) };
}

function isFlow({ kind }: Subject): boolean {
  return kind === "exports" || kind === "imports" || kind === "balance";
}

type FlowedSubject = Subject & { readonly flow?: Flow };

function withFlow(subject: Subject, flow: Subject): FlowedSubject {
  return flow.kind === "imports" ? { ...subject, flow: "imports" } : subject;
}

function codeOf(subject: FlowedSubject): string {
  const flow = subject.flow ?? "exports";
  switch (subject.kind) {
    case "item":
      return codeOfSeries({ flow, grouping: "ministry", item: subject.item });
    case "partner":
      return codeOfSeries({ flow, partner: subject.partner });
    default:
      return subject.kind;
  }
}
