import type { Language } from "../i18n/language";
import { durationInWords, isZero } from "./expressions";

/** What goes on while a series is above zero, and below; and what a turn to it is called. */
interface Sides {
  readonly on: readonly [above: string, below: string];
  readonly to: readonly [above: string, below: string];
  /** Neither. */
  readonly even: string;
}
export const GROWTH: Readonly<Record<Language, Sides>> = {
  en: { on: ["up", "down"], to: ["rise", "fall"], even: "flat" },
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
  readonly sides: Sides;
}

/** For how many months the series has gone where it goes, or since it did before it turned: nothing to negate by a minus alone. */
export function monthsOfMove({ run, ended }: Pick<Move, "run" | "ended">): string {
  return `IF(ISNUMBER(${ended}),${ended}+1,ABS(${run}))`;
}

/**
 * The run that a month belongs to, or the turn that it is: "up 8 months in a row", "first rise in 13 months"; 8개월 연속
 * 증가, 13개월 만에 증가 전환. A run that reaches a gap or the first figure is "at least": ≥, 최소. Before a month without a
 * change the last one of this side is further back than the run that ended: of that turn it is said only where it went.
 * @param runBefore - The run of the month so many months before, "" where it is not known: whether this one began after it.
 */
export function moveInWords(
  move: Move & { readonly runBefore: (months: string) => string },
  language: Language,
): string {
  const months = monthsOfMove(move);
  return `LET(months,${months},earlier,${move.runBefore(months)},${moveFrom(move, language)})`;
}

/** The same where its `months` and what was `earlier` have these names. */
export function moveFrom({ run, ended, sides }: Move, language: Language): string {
  const side = ([above, below]: readonly [string, string]) => `IF(${run}>0,"${above}","${below}")`;
  const least = atLeast("ISNUMBER(earlier)", language);
  const turn = durationInWords("months", language);
  const [on, to] = [side(sides.on), side(sides.to)];
  const words =
    language === "ko"
      ? {
          turn: `${least}&${turn}&" 만에 "&${to}&" 전환"`,
          run: `${least}&months&"개월 연속 "&${on}`,
        }
      : {
          turn: `"first "&${to}&" in "&${least}&${turn}`,
          run: `${on}&" "&${least}&months&" months in a row"`,
        };
  const turned = `IF(${isZero("earlier")},${on},${words.turn})`;
  // A blank run equals zero to some spreadsheets, and is none.
  const known = `IF(${run}=0,"${sides.even}",IF(ISNUMBER(${ended}),${turned},IF(months=1,${on},${words.run})))`;
  return `IF(ISNUMBER(${run}),${known},"")`;
}
