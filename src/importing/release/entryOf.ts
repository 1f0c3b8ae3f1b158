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
  const amount = own.find((token) => token.kind === "amount" && isOfName(token, row));
  if (amount?.kind !== "amount") return numbersOf(row, called);
  const growth = own.find((token) => token.kind === "growth");
  const isKnown =
    growth?.kind === "growth" && (growth.isSigned || !speaksOfFall(line.slice(name.start, end)));
  const signed = name.subject.kind === "balance" ? signedBalance(row, amount) : amount.million;
  return {
    ...called,
    value: signed ?? amount.million,
    step: amount.step,
    ...(isKnown && { growth: growth.percent }),
    ...(signed === undefined && { unclear: line.slice(name.start, end).trim() }),
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

/** A row of a table: figures alone, each in its column. */
function numbersOf({ line, name, own, end, columns }: Row, called: Pick<Entry, "code" | "text">) {
  const cells = own.filter(({ kind }) => kind === "number" || kind === "growth");
  if (!cells.some(({ kind }) => kind === "number")) return undefined;
  const found = placed(cells, columns);
  const value = found && cells[found.value];
  const unclear = line.slice(name.start, end).trim();
  if (value?.kind !== "number") return { value: NaN, step: NaN, ...called, unclear };
  const growth = found?.growth === undefined ? undefined : percentOf(cells[found.growth]);
  const side =
    name.subject.kind === "balance" ? sideOf(line, own.filter(isSide), value, name.subject.sign) : 1;
  const figure = bare(value);
  return {
    ...figure,
    ...called,
    value: side === -1 ? -figure.value : figure.value,
    ...(growth !== undefined && { growth }),
    ...(side === undefined && { unclear }),
  };
}

function isSide(token: Token): token is Extract<Token, { kind: "side" }> {
  return token.kind === "side";
}

function calledBy(name: Name, said: SaidNames | undefined): Pick<Entry, "code" | "text"> {
  if (name.subject.kind !== "unread") return { code: codeOf(name), text: name.text };
  const code = said?.[name.text];
  return code === null ? { text: "" } : { text: name.text, ...(code && { code }) };
}
