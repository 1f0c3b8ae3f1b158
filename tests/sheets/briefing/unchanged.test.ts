// What rounds to no growth is neither a rise nor a fall, wherever the page speaks of it, and a zero has no sign.
import { BRIEFING } from "../../../src/i18n/briefing";
import { oneOfEachPair } from "../../sample";
import type { Wanted } from "./built";
import { inBothLanguages, LANGUAGES } from "./inBothLanguages";
import { changed, only } from "./otherTables";

const TOTAL = ["총수출", "Total exports"];
const near = (times: number) => changed(TOTAL, "2025-09", (figure) => times * figure("2024-09"));
const september = (times: number) => ({
  asOf: "2025-09",
  groups: ["exports"] as const,
  rewrite: near(times),
});
/** July as high as a year before, and August below. */
const fellAfterEven: Wanted["rewrite"] = (table) =>
  changed(
    TOTAL,
    "2025-08",
    (figure) => 0.9 * figure("2024-08"),
  )(changed(TOTAL, "2025-07", (figure) => figure("2024-07"))(table));
const TABLES = {
  fellAfterEven: { asOf: "2025-09", groups: ["exports"] as const, rewrite: fellAfterEven },
  below: september(0.9997),
  above: september(1.0003),
  fall: september(0.9994),
  rise: september(1.0006),
  // The release printed 0.0 % for home appliances, of figures that rose a little.
  printed: {
    asOf: "2026-06",
    groups: ["exports", "ministry"] as const,
    rewrite: only("가전", "석유화학", "Home appliances", "Petrochemicals"),
  },
  india: { asOf: "2024-02", groups: ["exports", "destinations"] as const, rewrite: only("인도", "India") },
} as const satisfies Record<string, Omit<Wanted, "languages">>;
const GROWTH = 3;
const POINTS = 5;
const MOVE = 8;

const briefings = inBothLanguages(() => TABLES);

test.each(
  oneOfEachPair([
    ["below", "ko", "0.0%", /^보합/],
    ["below", "en", "0.0%", /^flat/],
    ["above", "ko", "0.0%", /^보합/],
    ["above", "en", "0.0%", /^flat/],
    ["fall", "ko", "△0.1%", /^4개월 만에 감소 전환/],
    ["fall", "en", "-0.1%", /^first fall in 4 months/],
    ["rise", "ko", "+0.1%", /^4개월 연속 증가/],
    ["rise", "en", "+0.1%", /^up 4 months in a row/],
    // The last rise is further back than the fall that it ended.
    ["fellAfterEven", "ko", "+12.7%", /^증가(?!.*전환)/],
    ["fellAfterEven", "en", "+12.7%", /^up(?!.*first)/],
  ] as const),
)("%s, %s: growth of %s", (name, language, rate, words) => {
  const shown = briefings.page(name, language);
  const { lines, strip } = BRIEFING[language];
  const row = shown.row(lines.exports, "1.");
  expect([row[GROWTH], row[MOVE]]).toEqual([rate, expect.stringMatching(words)]);
  const labels = shown.row(strip.exports);
  expect(labels).toContain(strip.growth);
  expect(shown.texts).toContain(rate);
});

test.each(
  oneOfEachPair([
    ["below", "ko", /전년 동월 대비 0\.0%\)(?!.*(연속|전환))/],
    ["above", "en", /level with a year earlier \(0\.0%\)(?!.*(straight|first))/],
  ] as const),
)("%s, %s: nor does the headline say that it rose or fell", (name, language, words) => {
  const shown = briefings.page(name, language);
  expect(shown.texts[0]).toMatch(words);
  expect(shown.row(BRIEFING[language].lines.previous, "2.")[1]).not.toMatch(/이어짐|under way/);
});

test.each(
  oneOfEachPair(
    [
      ["ko", "가전", "보합"],
      ["en", "Home appliances", "flat"],
    ] as const,
    1,
  ),
)("growth that was printed as zero is no turn: %s", (language, item, words) => {
  const row = briefings.page("printed", language).row(item, "3.");
  expect([row[GROWTH], row[MOVE]]).toEqual(["0.0%", words]);
});

test.each(
  oneOfEachPair([
    ["ko", "인도"],
    ["en", "India"],
  ] as const),
)("a contribution that rounds to zero has no sign: %s", (language, region) => {
  expect(briefings.page("india", language).row(region, "4.")[POINTS]).toBe("0.0");
});

test.each(
  oneOfEachPair(
    (Object.keys(TABLES) as (keyof typeof TABLES)[]).flatMap((name) =>
      LANGUAGES.map((language) => [name, language] as const),
    ),
  ),
)("%s, %s: no zero on the page has a sign", (name, language) => {
  const signed = briefings.page(name, language).texts.filter((text) => /^[+△-]0\.0+%?$/.test(text));
  expect(signed).toEqual([]);
});
