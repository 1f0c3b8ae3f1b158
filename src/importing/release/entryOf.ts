import { roleOf } from "./amountRoles";
import { codeOf } from "./codes";
import { type Columns, placed } from "./columns";
import { bare, type Entry, type Name, percentOf, type SaidNames } from "./Entry";
import { speaksOfFall } from "./growthWords";
import { isBeside, sideOf } from "./sides";
import type { Token } from "./tokens";

/** A word of its own before a bracket, which is what the percentage in it is of. */
const OF_OTHER =
  /(?:^|\s)(?!(?:전년|작년|지난해)?[가-힣\s]*(?:대비|동월|동기|보다|비|달러|불)\s?\($)[가-힣A-Za-z]{2,}\s?\($/;

/** A name with what stands behind it, up to the next. */
export interface Row {
  readonly line: string;
  readonly name: Name;
  readonly own: readonly Token[];
  /** Where the next name begins. */
  readonly end: number;
  /** Of the table that the line stands in. */
  readonly columns?: Columns;
}

export function entryOf(row: Row, said: SaidNames | undefined): Entry | undefined {
  const { line, name, own, end } = row;
  if (name.subject.kind === "none") return undefined;
  const called = calledBy(name, said);
  const amounts = own.filter(isAmount).filter((token) => isOfName(token, row));
  const amount = amounts.find((token) => roleOf(line, token) === "figure") ?? amounts[0];
  if (!amount) return numbersOf(row, called);
  const growth = growthOf(row, amount);
  const isKnown =
    growth !== undefined &&
    !/각각/.test(line.slice(name.start, growth.start)) &&
    (growth.isSigned || !(speaksOfFall(line) || /비중|점유율|차지/.test(line)));
  const isBalance = name.subject.kind === "balance";
  const signed = isBalance ? signedBalance(row, amount) : amount.million;
  const isClear = signed !== undefined && roleOf(line, amount) === "figure" && !name.isDoubtful;
  return {
    ...called,
    value: signed ?? amount.million,
    step: amount.step,
    ...(isKnown && { growth: growth.percent }),
    ...(name.isDoubtful && { mayBePart: true }),
    ...(!isClear && { unclear: line.slice(name.start, end).trim() }),
    ...(isBalance && isUnsigned(row, amount) && { isUnsigned: true }),
  };
}

/**
 * The growth that stands with a figure: right behind it, else the first that is not in a bracket of something else:
 * "유가 하락(△5.2%)에도 41.5억 달러(+3.7%)".
 */
function growthOf({ line, name, own }: Row, { end }: Token) {
  const all = own.filter(isGrowth);
  const behind = all.find((one) => one.start >= end && /^\s?[,(]\s?$/.test(line.slice(end, one.start)));
  return behind ?? all.find(({ start }) => start > end || !OF_OTHER.test(line.slice(name.end, start)));
}

/** Exports have no sign: a signed amount behind them is a change. "대미 흑자 50억 달러" is a balance, not exports. */
function isOfName(token: Extract<Token, { kind: "amount" }>, { line, name, own }: Row): boolean {
  if (name.subject.kind === "balance") return true;
  const isBalance = own.some((side) => side.kind === "side" && isBeside(line, side, token));
  return !isBalance && (name.subject.kind === "unread" || !token.isSigned);
}

function signedBalance({ line, name, own }: Row, amount: Extract<Token, { kind: "amount" }>) {
  if (amount.isSigned) return amount.million;
  const named = name.subject.kind === "balance" ? name.subject.sign : undefined;
  const sides = own.filter(isSide);
  const side = sideOf(line, sides, amount, named);
  return side === undefined ? undefined : side < 0 ? -amount.million : amount.million;
}

/** "무역수지는 18.9억 달러": by custom a surplus, unless exports less imports say otherwise. */
function isUnsigned({ line, name, own }: Row, amount: Extract<Token, { kind: "amount" }>): boolean {
  const named = name.subject.kind === "balance" ? name.subject.sign : undefined;
  return !amount.isSigned && sideOf(line, own.filter(isSide), amount, named) === 0;
}

/** "자동차 및 부품 83.0", "반도체 제외 493.4", "컴퓨터(SSD) 12.0": more or less than the name says. */
const OTHER_ROW =
  /제외|포함|이?외(?![가-힣])|및|관련|부품|장비|소재|[+&]|\((?![^()]*(?:달러|불|\$|%|[년월]|대비))[^()]*[가-힣A-Za-z]|(?<![a-z])(?:and|ex|excl|excluding|incl|including|without|with|other)(?![a-z])/i;

/** A row of a table: figures alone, each in its column. */
function numbersOf({ line, name, own, end, columns }: Row, called: Pick<Entry, "code" | "text">) {
  const isBalance = name.subject.kind === "balance";
  const cells = own
    .filter(({ kind }) => kind === "number" || kind === "growth")
    .map((cell) => (isBalance ? level(cell) : cell));
  if (!cells.some(({ kind }) => kind === "number")) return undefined;
  const found = placed(cells, columns);
  const value = found && cells[found.value];
  const unclear = line.slice(name.start, end).trim();
  const isOther = name.isDoubtful || name.isSecond || OTHER_ROW.test(line.slice(name.end, cells[0].start));
  if (value?.kind !== "number") return { value: NaN, step: NaN, ...called, unclear };
  const growth = found?.growth === undefined || isBalance ? undefined : percentOf(cells[found.growth]);
  const side = isBalance && value.value > 0 ? sideOf(line, own.filter(isSide), value, name.subject.sign) : 1;
  const figure = bare(value);
  return {
    ...figure,
    ...called,
    value: side === -1 ? -figure.value : figure.value,
    ...(growth !== undefined && { growth }),
    ...(name.isDoubtful && { mayBePart: true }),
    ...((side === undefined || isOther) && { unclear }),
  };
}

/** "△10.5" in the row of a balance is one, and no growth. */
function level(token: Token): Token {
  if (token.kind !== "growth" || token.decimals === undefined) return token;
  const { start, end, percent, decimals } = token;
  return { kind: "number", start, end, value: percent, decimals };
}

function isAmount(token: Token): token is Extract<Token, { kind: "amount" }> {
  return token.kind === "amount";
}

function isGrowth(token: Token): token is Extract<Token, { kind: "growth" }> {
  return token.kind === "growth";
}

function isSide(token: Token): token is Extract<Token, { kind: "side" }> {
  return token.kind === "side";
}

function calledBy(name: Name, said: SaidNames | undefined): Pick<Entry, "code" | "text"> {
  if (name.subject.kind !== "unread") return { code: codeOf(name), text: name.text };
  const code = said?.[name.text];
  return code === null ? { text: "" } : { text: name.text, ...(code && { code }) };
}
