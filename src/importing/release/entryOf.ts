import { roleOf } from "./amountRoles";
import { codeOf } from "./codes";
import { type Columns, placed } from "./columns";
import { bare, type Entry, type Name, percentOf, type SaidNames } from "./Entry";
import { speaksOfFall } from "./growthWords";
import { isBeside, sideOf } from "./sides";
import type { Token } from "./tokens";

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
  const growth = own.find((token) => token.kind === "growth");
  const isKnown =
    growth?.kind === "growth" &&
    !/각각/.test(line.slice(name.start, growth.start)) &&
    (growth.isSigned || !(speaksOfFall(line.slice(name.start)) || /비중|점유율|차지/.test(line)));
  const isBalance = name.subject.kind === "balance";
  const signed = isBalance ? signedBalance(row, amount) : amount.million;
  const isClear = signed !== undefined && roleOf(line, amount) === "figure" && !name.isDoubtful;
  return {
    ...called,
    value: signed ?? amount.million,
    step: amount.step,
    ...(isKnown && { growth: growth.percent }),
    ...(!isClear && { unclear: line.slice(name.start, end).trim() }),
    ...(isBalance && isUnsigned(row, amount) && { isUnsigned: true }),
  };
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
  if (value?.kind !== "number") return { value: NaN, step: NaN, ...called, unclear };
  const growth = found?.growth === undefined || isBalance ? undefined : percentOf(cells[found.growth]);
  const side = isBalance && value.value > 0 ? sideOf(line, own.filter(isSide), value, name.subject.sign) : 1;
  const figure = bare(value);
  return {
    ...figure,
    ...called,
    value: side === -1 ? -figure.value : figure.value,
    ...(growth !== undefined && { growth }),
    ...(side === undefined && { unclear }),
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

function isSide(token: Token): token is Extract<Token, { kind: "side" }> {
  return token.kind === "side";
}

function calledBy(name: Name, said: SaidNames | undefined): Pick<Entry, "code" | "text"> {
  if (name.subject.kind !== "unread") return { code: codeOf(name), text: name.text };
  const code = said?.[name.text];
  return code === null ? { text: "" } : { text: name.text, ...(code && { code }) };
}
