import type { SharePaneWords } from "../../i18n/sharePane";
import type { LeftAsValue } from "../../sheets/shareCopy/relink";
import { someOf } from "./namedCells";
import type { PutBackFormulas } from "./putFormulasBack";

type Relinked = Extract<PutBackFormulas, { readonly kind: "relinked" }>;
/** Each reason once, in the order in which they are told: none compiles without its place. */
const PLACES = {
  changed: 1,
  elsewhere: 2,
  lost: 3,
  long: 4,
  gone: 5,
  linked: 6,
} as const satisfies Record<LeftAsValue["why"], number>;
const WHYS = Object.keys(PLACES) as LeftAsValue["why"][];

/** What came of putting formulas back: how many, whether they give the same, and what stayed a value, and why. */
export function backInWords(
  { formulas, left, different, waiting }: Relinked,
  words: SharePaneWords,
): string[] {
  const isSame = formulas > 0 && different.length + waiting.length === 0;
  return [
    [formulas > 0 ? words.backDone(formulas) : words.backNone, isSame ? words.backSame : ""]
      .filter(Boolean)
      .join(" "),
    ...(different.length > 0 ? [words.different(someOf(different, words))] : []),
    ...(waiting.length > 0 ? [words.waiting(someOf(waiting, words))] : []),
    ...WHYS.flatMap((why) => {
      const own = left.filter((one) => one.why === why);
      const to = [...new Set(own.flatMap((one) => one.to ?? []))];
      const cells = someOf(
        own.map(({ cell }) => cell),
        words,
      );
      return own.length > 0 ? [words.left[why](cells, someOf(to, words))] : [];
    }),
  ];
}
