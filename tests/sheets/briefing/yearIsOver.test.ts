// The line of the year's target: a forecast while months are left, and none of a year that is over.
import { BRIEFING } from "../../../src/i18n/briefing";
import type { Language } from "../../../src/i18n/language";
import { type Built, built } from "./built";

const CASES = ["2024-12", "2024-11", "2025-12"].flatMap((asOf) =>
  (["ko", "en"] as const).map((language): readonly [string, Language] => [asOf, language]),
);
let briefings: Built[];
beforeAll(() => {
  briefings = built(
    CASES.map(([asOf, language]) => ({ asOf, languages: [language], groups: ["exports"] as const })),
  );
});

test.each(CASES.map(([asOf, language], i) => [asOf, language, i] as const))("%s, %s", (asOf, language, i) => {
  const { sheet, lines } = BRIEFING[language];
  const line = briefings[i].shown(sheet).row(lines.target);
  const said = line[8];
  if (asOf === "2025-12") return expect(said).not.toMatch(/전망|확률|chance|interval/);
  expect(said).toMatch(language === "ko" ? /^달성률 \d/ : /^\d+\.\d% reached/);
  if (asOf === "2024-11") expect(said).toMatch(language === "ko" ? /연간 전망 / : /80% interval/);
  else expect(said).not.toMatch(/전망|확률|chance|interval|남은 0|0 months/);
});
