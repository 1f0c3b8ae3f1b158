import type { Subject } from "./lexicon";
import type { Token } from "./tokens";

/** A name with its figure; `power` unknown where a bare number stands for an amount. */
export interface Entry {
  readonly code?: string;
  readonly text: string;
  readonly value: number;
  readonly step: number;
  readonly growth?: number;
  readonly power?: "unknown" | undefined;
  /** A balance without a sign and without a word for it. */
  readonly isUnsigned?: boolean;
  /** Its figure may be of a part of what its name says. */
  readonly mayBePart?: boolean;
  /** What is printed, where it may be meant in more than one way: to be asked, not taken. */
  readonly unclear?: string;
}

export function bare(token: Token): Pick<Entry, "value" | "step" | "power"> {
  return token.kind === "number"
    ? { value: token.value, step: Number(`1e-${token.decimals}`), power: "unknown" }
    : { value: NaN, step: NaN };
}

/** In per cent: a bare number as large is the next column's amount. */
const MOST_GROWTH = 2000;

export function percentOf(token: Token): number | undefined {
  const percent = token.kind === "growth" ? token.percent : token.kind === "number" ? token.value : undefined;
  return percent !== undefined && Math.abs(percent) < MOST_GROWTH ? percent : undefined;
}

export type NameToken = Extract<Token, { kind: "name" }>;

/** A name in a line, which several words may make together. */
export interface Name {
  readonly kind: "name";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `unread`: what the name is of is no name that the dataset knows. */
  readonly subject: Subject | { readonly kind: "unread" };
  readonly flow?: "exports" | "imports";
  /** Its figure may be of a part of it. */
  readonly isDoubtful?: boolean;
  /** Another name stands right before it: "중국(홍콩 포함)", "미국, 중국". */
  readonly isSecond?: boolean;
}

/** What unknown names were said to be: a code of a series, or null for nothing. */
export type SaidNames = Readonly<Record<string, string | null>>;
