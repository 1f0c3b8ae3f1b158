import type { Place, Text } from "./context";
import { type Measure, separated, tradeWordsIn } from "./tradeWords";
import { namedOnce, type Unit, unitOf, unitsIn } from "./unitWords";

/** What a text around the table, or a heading, says about units: for all figures, or for those of one measure. */
export interface UnitStatement {
  readonly unit: Unit;
  readonly measure?: Measure;
  readonly place: Place;
  readonly text: string;
}

const UNIT_WORD = /(?:단위|(?<![a-z])units?)\s*(?:of measure\w*)?\s*[:：=]?\s*/i;
const LONG = 120;
const OPENED = /[([（［]/;
const CLOSED = /[)\]）］]\s*$/;

/** Every unit that the texts state: "단위 : 금액 - 천불, 증감률 - %", "US Dollars, Millions", "수출입 (백만달러)". */
export function unitStatements(texts: readonly Text[]): readonly UnitStatement[] {
  return texts.flatMap(({ place, text }) =>
    statementsIn(namedOnce(text)).map((found) => ({ ...found, place, text })),
  );
}

function statementsIn(text: string): Pick<UnitStatement, "unit" | "measure">[] {
  const whole = unitOf(text);
  if (whole) return [{ unit: whole }];
  const word = UNIT_WORD.exec(text);
  if (word) {
    const rest = text.slice(word.index + word[0].length);
    const unit = unitOf(rest);
    const found = unit ? [{ unit }] : clauses(rest);
    if (found.length > 0) return found;
  }
  const bracketed = [...text.matchAll(/[([（［]([^()[\]（）［］]+)[)\]）］]/g)].flatMap(([, inner]) =>
    clauses(inner, true),
  );
  if (bracketed.length > 0) return bracketed;
  // "Exports of Korea 2025, million US dollars": the last words of a title, behind a comma or a dash.
  const [, end = ""] = /[,–—-]\s*([^,–—-]+)$/.exec(text) ?? [];
  const last = unitOf(end);
  if (last?.kind === "money" && last.power > 0) return [{ unit: last }];
  // "Exports in millions of US dollars": prose names a scale; a dollar alone may be anything.
  const mentions = text.length <= LONG ? unitsIn(text) : [];
  const money = mentions.filter(({ unit }) => unit.kind === "money" && unit.power > 0);
  return money.length === 1 && /(?<![a-z])in(?![a-z])|values?/i.test(text) ? [{ unit: money[0].unit }] : [];
}

/** Clauses between commas and the like; a comma within 1,000 parts none. */
function clauses(text: string, isWhole = false): Pick<UnitStatement, "unit" | "measure">[] {
  // "% y/y" is one, and so is "달러/톤".
  const parts = text
    .split(/(?:,(?!\d{3}))|[;·]|\s{2,}/i)
    .map((part) => (OPENED.test(part) ? part : part.replace(CLOSED, "")).trim())
    .flatMap((part) => (unitOf(part) ? [part] : part.split(/(?<!(?<![a-z])[ymq])\//i)))
    .map((part) => part.trim());
  const found = parts.flatMap((part) => {
    const unit =
      unitOf(part) ?? daysIn(part) ?? unitOf(part.split(/[-:：=]\s*/).pop() ?? "") ?? onlyUnitIn(part);
    const { measure } = tradeWordsIn(part.replace(/[%$]/g, " "));
    return unit ? [{ unit, ...(measure && !unitOf(part) && { measure }) }] : [];
  });
  return isWhole && found.length < parts.length ? [] : found;
}

/** "(억 달러, 일)": of working days. Elsewhere 일 may be a Sunday. */
function daysIn(part: string): Unit | undefined {
  return part === "일" ? { kind: "count", word: part, power: 0 } : undefined;
}

function onlyUnitIn(text: string): Unit | undefined {
  const mentions = unitsIn(text);
  return mentions.length === 1 ? mentions[0].unit : undefined;
}

/** A name with a unit in it, and the name without. */
export interface NamedUnit {
  readonly unit: Unit;
  readonly rest: string;
}

/** A unit in a heading: "수출액 (천달러)", "Netweight (kg)", "ExportKg", "수출금액_천불". */
export function unitInName(given: string): NamedUnit | undefined {
  const name = namedOnce(given);
  return bracketedUnit(name) ?? unitBehind(name);
}

/** A unit in brackets, the last of them: "건설수주액(실질)(십억원)". */
export function bracketedUnit(given: string): NamedUnit | undefined {
  const name = namedOnce(given);
  for (const match of [...name.matchAll(/[([（［]([^()[\]（）［］]*)[)\]）］]/g)].reverse()) {
    const inner = match[1].replace(UNIT_WORD, "");
    const unit = unitOf(inner) ?? unitOf(inner.split(/[:：]\s*|,\s*(?!\d{3})/).pop() ?? "");
    if (unit)
      return { unit, rest: squeezed(name.slice(0, match.index) + name.slice(match.index + match[0].length)) };
  }
  return undefined;
}

/** "수출 100" of "수출 100M USD", or a letter: what stands behind is not the whole unit. */
const SCALES_WHAT_FOLLOWS = /(?:^|\s)(?!(?:19|20)\d\d$)(?:\d[\d,.^]*|[kmb]{1,2})$/i;

/** The last words of a heading: "Export Dollar", "수출금액_천불", "Value USD thousand". */
function unitBehind(name: string): NamedUnit | undefined {
  const words = separated(name).split(/[\s,]+/);
  for (let count = Math.min(4, words.length); count > 0; count--) {
    // "(Value:1000 Yen)": what was opened before may scale what stands behind.
    if (isCutInBrackets(words.slice(-count).join(" "))) continue;
    const unit = unitOf(words.slice(-count).join(" "));
    if (!unit || unit.kind === "count" || unit.kind === "index") continue;
    const rest = words.slice(0, -count).join(" ");
    return SCALES_WHAT_FOLLOWS.test(rest) ? undefined : { unit, rest };
  }
  return undefined;
}

function isCutInBrackets(text: string): boolean {
  const [opened, closed] = [/[([（［]/g, /[)\]）］]/g].map((mark) => text.match(mark)?.length ?? 0);
  return closed > opened;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
