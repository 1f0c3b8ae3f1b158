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

/** Whether a run is that of a month without a change. */
export function isUnchanged(run: string): string {
  return `IF(ISNUMBER(${run}),${run}=0,FALSE)`;
}

interface Move {
  /** Formulas of the length of the run, and of the run that it ended. */
  readonly run: string;
  readonly ended: string;
  /** The run of the month so many months before, "" where it is not known: whether this one began after it. */
  readonly runBefore: (months: string) => string;
  readonly sides: Sides;
}

/**
 * The run that a month belongs to, or the turn that it is: "up 8 months in a row", "first rise in 13 months"; 8개월 연속
 * 증가, 13개월 만에 증가 전환. A run that reaches a gap or the first figure is "at least": ≥, 최소. Before a month without a
 * change the last one of this side is further back than the run that ended: of that turn it is said only where it went.
 */
export function moveInWords({ run, ended, runBefore, sides }: Move, language: Language): string {
  const side = ([above, below]: readonly [string, string]) => `IF(${run}>0,"${above}","${below}")`;
  const [length, before] = [`ABS(${run})`, `(${ended}+1)`];
  const least = atLeast("ISNUMBER(earlier)", language);
  const turn = durationInWords(before, language);
  const [on, to] = [side(sides.on), side(sides.to)];
  const words =
    language === "ko"
      ? {
          turn: `${least}&${turn}&" 만에 "&${to}&" 전환"`,
          run: `${least}&${length}&"개월 연속 "&${on}`,
        }
      : {
          turn: `"first "&${to}&" in "&${least}&${turn}`,
          run: `${on}&" "&${least}&${length}&" months in a row"`,
        };
  const turned = `LET(earlier,${runBefore(before)},IF(${isUnchanged("earlier")},${on},${words.turn}))`;
  const went = `LET(earlier,${runBefore(length)},${words.run})`;
  // A blank run equals zero to some spreadsheets, and is none.
  const known = `IF(${run}=0,"${sides.even}",IF(ISNUMBER(${ended}),${turned},IF(${length}=1,${on},${went})))`;
  return `IF(ISNUMBER(${run}),${known},"")`;
}
