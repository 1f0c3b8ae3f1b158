import type { Run } from "../analysis/records/streak";
import { duration } from "./durations";
import type { Language } from "./language";

/** What a run is of: growth on the year before, or a balance above and below zero. */
export type RunKind = "growth" | "balance";

/** What goes on above zero and below, what a turn to it is called, and what neither is. */
interface Sides {
  readonly on: readonly [above: string, below: string];
  readonly turn: readonly [above: string, below: string];
  readonly even: string;
}

const SIDES: Readonly<Record<RunKind, Readonly<Record<Language, Sides>>>> = {
  growth: {
    en: { on: ["up", "down"], turn: ["rise", "fall"], even: "flat" },
    ko: { on: ["증가", "감소"], turn: ["증가", "감소"], even: "보합" },
  },
  balance: {
    en: { on: ["in surplus", "in deficit"], turn: ["surplus", "deficit"], even: "balanced" },
    ko: { on: ["흑자", "적자"], turn: ["흑자", "적자"], even: "수출입 균형" },
  },
};

/** A run of months or the turn that ended one: "first rise in 13 months", 최소 9개월 연속 감소, 8개월 연속 흑자. */
export function runInWords(
  { length, isAtLeast, turned }: Run,
  language: Language,
  kind: RunKind = "growth",
): string {
  const sides = SIDES[kind][language];
  if (length === 0) return sides.even;
  const months = Math.abs(length);
  const place = length > 0 ? 0 : 1;
  const [side, turn] = [sides.on[place], sides.turn[place]];
  if (turned) {
    const after = duration("month", turned.after, language);
    const least = turned.isAtLeast;
    return language === "ko"
      ? `${least ? "최소 " : ""}${after} 만에 ${turn} 전환`
      : `first ${turn} in ${least ? "at least " : ""}${after}`;
  }
  if (months === 1) return side;
  return language === "ko"
    ? `${isAtLeast ? "최소 " : ""}${months}개월 연속 ${side}`
    : `${side} for ${isAtLeast ? "at least " : ""}${months} months in a row`;
}
