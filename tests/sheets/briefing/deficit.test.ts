// A balance below zero has the sign of the language, in the strip, in its row and in the rows' every column.
import { BRIEFING } from "../../../src/i18n/briefing";
import { type Built, built } from "./built";

const LANGUAGES = ["ko", "en"] as const;
let briefings: Built[];
beforeAll(() => {
  briefings = built(
    LANGUAGES.map((language) => ({
      asOf: "2009-01",
      languages: [language],
      groups: ["exports", "imports"] as const,
    })),
  );
});

test.each([
  ["ko", "△37.7", "△40.4"],
  ["en", "-3.77", "-4.04"],
] as const)("%s: %s, after %s", (language, now, before) => {
  const shown = briefings[LANGUAGES.indexOf(language)].shown(BRIEFING[language].sheet);
  const [, level, , , yearBefore, , yearToDate] = shown.row(BRIEFING[language].lines.balance, "1.");
  expect({ level, yearBefore, yearToDate }).toEqual({ level: now, yearBefore: before, yearToDate: now });
  expect(shown.texts.filter((text) => text === now).length).toBe(3);
});

test("no figure of the Korean page has the other sign", () => {
  const { texts } = briefings[0].shown(BRIEFING.ko.sheet);
  expect(texts.filter((text) => /^-\d/.test(text))).toEqual([]);
});
