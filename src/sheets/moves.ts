import type { Language } from "../i18n/language";
import { durationInWords } from "./expressions";

/** What goes on while a series is above zero, and below; and what a turn to it is called. */
interface Sides {
  readonly on: readonly [above: string, below: string];
  readonly to: readonly [above: string, below: string];
  /** Neither. */
  readonly even: string;
}
export const GROWTH: Readonly<Record<Language, Sides>> = {
  en: { on: ["up", "down"], to: ["rise", "fall"], even: "unchanged" },
  ko: { on: ["증가", "감소"], to: ["증가", "감소"], even: "보합" },
};
export const BALANCE: Readonly<Record<Language, Sides>> = {
  en: { on: ["surplus", "deficit"], to: ["surplus", "deficit"], even: "balanced" },
  ko: { on: ["흑자", "적자"], to: ["흑자", "적자"], even: "수출입 균형" },
};

/** What stands before the length of a run, unless it is known what was before that. */
export function atLeast(isKnown: string, language: Language): string {
  return `IF(${isKnown},"","${language === "ko" ? "최소 " : "≥"}")`;
}

interface Move {
  /** Formulas of the length of the run, and of the run that it ended. */
  readonly run: string;
  readonly ended: string;
  /** Whether there is an answer for the month so many months before, that is, whether the run began after it. */
  readonly isKnown: (months: string) => string;
  readonly sides: Sides;
}

/**
 * The run that a month belongs to, or the turn that it is: "up 8 months in a row", "first rise in 13 months"; 8개월 연속
 * 증가, 13개월 만에 증가 전환. A run that reaches a gap or the first figure is "at least": ≥, 최소.
 */
export function moveInWords({ run, ended, isKnown, sides }: Move, language: Language): string {
  const side = ([above, below]: readonly [string, string]) => `IF(${run}>0,"${above}","${below}")`;
  const [length, before] = [`ABS(${run})`, `(${ended}+1)`];
  const least = (months: string) => atLeast(isKnown(months), language);
  const turn = durationInWords(before, language);
  const [on, to] = [side(sides.on), side(sides.to)];
  const words =
    language === "ko"
      ? {
          turn: `${least(before)}&${turn}&" 만에 "&${to}&" 전환"`,
          run: `${least(length)}&${length}&"개월 연속 "&${on}`,
        }
      : {
          turn: `"first "&${to}&" in "&${least(before)}&${turn}`,
          run: `${on}&" "&${least(length)}&${length}&" months in a row"`,
        };
  // A blank run equals zero to some spreadsheets, and is none.
  const known = `IF(${run}=0,"${sides.even}",IF(ISNUMBER(${ended}),${words.turn},IF(${length}=1,${on},${words.run})))`;
  return `IF(ISNUMBER(${run}),${known},"")`;
}
