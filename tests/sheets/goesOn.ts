// English goes on in small letters behind a semicolon, but for names.
import { ITEM_NAMES, REGION_NAMES } from "../../src/dataset/names";
import { BRIEFING } from "../../src/i18n/briefing";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const NAMES = [
  ...[...Object.values(ITEM_NAMES), ...Object.values(REGION_NAMES)].map(({ en }) => en),
  ...Object.values(BRIEFING.en.shortNames),
  ...MONTHS,
];

/** Texts in which a semicolon is followed by a capital that begins neither a name nor a month nor an acronym. */
export function capitalsBehindSemicolons(texts: readonly string[]): readonly string[] {
  return texts.filter((text) =>
    [...text.matchAll(/; (?=[A-Z])/g)].some(({ index }) => {
      const rest = text.slice(index + 2);
      return !/^[A-Z]{2}/.test(rest) && !NAMES.some((name) => rest.startsWith(name));
    }),
  );
}
