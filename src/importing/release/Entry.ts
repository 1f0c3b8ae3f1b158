import type { Token } from "./tokens";

/** A name with its figure; `power` unknown where a bare number stands for an amount. */
export interface Entry {
  readonly code?: string;
  readonly text: string;
  readonly value: number;
  readonly step: number;
  readonly growth?: number;
  readonly power?: "unknown";
}

export function bare(token: Token): Pick<Entry, "value" | "step" | "power"> {
  return token.kind === "number"
    ? { value: token.value, step: Number(`1e-${token.decimals}`), power: "unknown" }
    : { value: NaN, step: NaN };
}

export function percentOf(token: Token): number | undefined {
  return token.kind === "growth" ? token.percent : token.kind === "number" ? token.value : undefined;
}

export type Name = Extract<Token, { kind: "name" }>;

/** What unknown names were said to be: a code of a series, or null for nothing. */
export type SaidNames = Readonly<Record<string, string | null>>;
