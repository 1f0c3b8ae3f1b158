import type { Period } from "../../analysis/time/Period";
import { codeOfSeries } from "../../dataset/seriesKey";
import type { Flow } from "../../dataset/types";
import { mentionIn } from "../layout/periodIn";
import { unitStatements } from "../layout/unitStatements";
import type { Subject } from "./lexicon";
import { type Token, tokensOf } from "./tokens";

/** A figure that a release prints. */
export interface ReleaseFigure {
  /** `exports`, `imports`, `balance`, `ministry:semiconductors`, `to:us`. */
  readonly code: string;
  /** Million US dollars. */
  readonly value: number;
  /** The smallest step in which it is printed, million US dollars. */
  readonly step: number;
  /** As printed, in per cent. */
  readonly growth?: number;
}

/** A name with a figure behind it that the dataset does not know: asked once. */
export interface UnknownName {
  readonly text: string;
  readonly value: number;
  readonly step: number;
  readonly growth?: number;
}

export interface Release {
  /** The month that it names first. */
  readonly period?: Period;
  /** 10 or 20 where it is about the first days of the month. */
  readonly firstDays?: 10 | 20;
  /** Each code once, in the order of the text. */
  readonly figures: readonly ReleaseFigure[];
  readonly unknown: readonly UnknownName[];
  /** The same name with another figure further on. */
  readonly conflicts: readonly { readonly code: string; readonly first: number; readonly second: number }[];
  /** Numbers stand without a unit, and no unit is stated. */
  readonly asksForUnit: boolean;
}

export interface ReleaseOptions {
  /** What unknown names were said to be: a code of a series, or null for nothing. */
  readonly names?: Readonly<Record<string, string | null>>;
  /** Of numbers without a unit, as a power of ten of a dollar: 8 for 억 달러. */
  readonly power?: number;
}

/** Not this month's whole: daily averages, running totals, what was before. */
const OTHER =
  /일\s?평균|누계|누적|연간|daily average|year[- ]to[- ]date|cumulative|전년\s?(?:동월|동기)\s?\(/i;

/**
 * The figures in the text of a release: running lines as copied from the ministry's PDF or Hangul file, or lines of a
 * table whose cells became words with spaces between.
 */
export function readRelease(text: string, options: ReleaseOptions = {}): Release {
  const days = /1\s?[~∼]\s?(10|20)\s?일|first (10|20) days/i.exec(text);
  const firstDays = days ? (Number(days[1] ?? days[2]) as 10 | 20) : undefined;
  const facts = mentionIn(text.slice(0, 300))?.facts;
  const power = options.power ?? statedPower(text);
  const lines = linesOf(text);
  let asksForUnit = false;
  const entries: Entry[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (OTHER.test(lines[i])) continue;
    const tokens = tokensOf(lines[i]);
    const crossed = acrossLines(tokens, lines.slice(i + 1, i + 3).map(tokensOf));
    if (crossed.length > 0) {
      entries.push(...crossed);
      i += crossed.some(({ growth }) => growth !== undefined) ? 2 : 1;
    } else
      entries.push(
        ...(unknownRow(lines[i], tokens, options.names) ?? entriesIn(lines[i], tokens, options.names)),
      );
  }
  const figures = new Map<string, ReleaseFigure>();
  const conflicts: Release["conflicts"][number][] = [];
  const unknown: UnknownName[] = [];
  for (const entry of entries) {
    const { growth } = entry;
    if (entry.power === "unknown" && power === undefined) asksForUnit = true;
    const factor = entry.power === "unknown" ? (power ?? NaN) - 6 : 0;
    const [value, step] = [entry.value, entry.step].map((x) => Number(`${x}e${factor}`));
    if (!Number.isFinite(value)) continue;
    const own = { value, step, ...(growth !== undefined && { growth }) };
    if (!entry.code) unknown.push({ text: entry.text, ...own });
    else {
      const code = firstDays ? firstDaysCode(entry.code, firstDays) : entry.code;
      const before = figures.get(code);
      if (!before) figures.set(code, { code, ...own });
      else if (before.value !== value) conflicts.push({ code, first: before.value, second: value });
      else if (before.growth === undefined && growth !== undefined) figures.set(code, { ...before, growth });
    }
  }
  return {
    ...(facts?.kind === "period" && facts.period.frequency === "month" && { period: facts.period }),
    ...(firstDays && { firstDays }),
    figures: [...figures.values()],
    unknown,
    conflicts,
    asksForUnit,
  };
}

/** A name with its figure; `power` unknown where a bare number stands for an amount. */
interface Entry {
  readonly code?: string;
  readonly text: string;
  readonly value: number;
  readonly step: number;
  readonly growth?: number;
  readonly power?: "unknown";
}

/** Lines and sentences; a comma parts nothing, since it stands within brackets too. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n|(?<=[다음임됨]|[a-z%)])\.\s|[□○◦▪■◇•※]/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
}

function statedPower(text: string): number | undefined {
  const [line] =
    /\(?\s*단위\s*[:：]?[^\n)]*\)?|in (?:millions?|billions?) of (?:US )?dollars/i.exec(text) ?? [];
  const [found] = line
    ? unitStatements([{ place: "above", text: line }]).filter(({ unit }) => unit.kind === "money")
    : [];
  return found?.unit.kind === "money" ? found.unit.power : undefined;
}

type Name = Extract<Token, { kind: "name" }>;

/** A line of names and below it a line of as many numbers, as a table's rows come out of a PDF. */
function acrossLines(names: readonly Token[], below: readonly (readonly Token[])[]): Entry[] {
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

function entriesIn(line: string, tokens: readonly Token[], said: ReleaseOptions["names"]): Entry[] {
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

function bare(token: Token): Pick<Entry, "value" | "step" | "power"> {
  return token.kind === "number"
    ? { value: token.value, step: Number(`1e-${token.decimals}`), power: "unknown" }
    : { value: NaN, step: NaN };
}

function percentOf(token: Token): number | undefined {
  return token.kind === "growth" ? token.percent : token.kind === "number" ? token.value : undefined;
}

/** A word before a bracket or before 수출 that is no known name: "휴대폰(8.6억 달러, +412%)". */
function unknownBefore(
  line: string,
  amount: Token,
  name: Name | undefined,
  own: readonly Token[],
  said: ReleaseOptions["names"],
): Pick<Entry, "code" | "text"> | undefined {
  const before = line.slice(name?.end ?? 0, amount.start);
  const found = /([가-힣A-Za-z][가-힣A-Za-z\s·/&-]{0,28}?)\s?(?:수출(?:은|이)?\s?|\()(?:[^(),]{0,12})$/.exec(
    before,
  );
  const text = found?.[1].replace(/^(?:및|와|과|또한|특히|은|는|이|가|and)\s/, "").trim();
  // What hangs on a known name is no name of its own: "반도체 수출은 …(".
  if (!text || text.length < 2 || (name && own.length === 0 && !/[,;]/.test(before))) return undefined;
  const code = said?.[text];
  return code === null ? { text: "" } : { text, ...(code && { code }) };
}

/** What stands before the figures of a row that is no series: headings, units, counts and shares. */
const NO_SERIES =
  /^(?:구분|단위|품목|국가|지역|비중|증감|증가|조업|순위|건수|item|region|country|unit|share|growth|rank|working)/i;

/** A row of a table under a name that is not known: "휴대폰 8.6 +41.2". */
function unknownRow(
  line: string,
  tokens: readonly Token[],
  said: ReleaseOptions["names"],
): Entry[] | undefined {
  const [first] = tokens;
  if (first?.kind !== "number" || !tokens.every(({ kind }) => kind === "number" || kind === "growth"))
    return undefined;
  const text = line.slice(0, first.start).trim();
  if (!/^[가-힣A-Za-z][가-힣A-Za-z\s·/&,()-]{1,28}$/.test(text) || NO_SERIES.test(text)) return undefined;
  // A sentence with a number in it is no row: only figures may follow each other.
  if (/[가-힣A-Za-z]/.test(line.slice(first.start))) return undefined;
  const code = said?.[text];
  if (code === null) return [];
  const growth = tokens.find(({ kind }) => kind === "growth") ?? tokens[1];
  const percent = growth && percentOf(growth);
  return [{ ...bare(first), text, ...(code && { code }), ...(percent !== undefined && { growth: percent }) }];
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

/** The first days' items are the customs service's. */
function firstDaysCode(code: string, days: 10 | 20): string {
  return code === "exports" ? `first${days}` : `first${days}:${code.replace("ministry:", "")}`;
}
