// A series that there is, asked for periods of which it has no figure: the sentence names it, and says when it has some.
import { inLanguage } from "./ruleCase";
import { call, CellError } from "./sheet";

type Asked = readonly [id: string, ...args: unknown[]];

function sentence(language: "en" | "ko", [id, ...args]: Asked): string {
  const [[cell]] = inLanguage(language, () => call(id, ...args));
  if (!(cell instanceof CellError)) throw new Error(`${id} answers`);
  expect(cell.code).toBe("#N/A");
  return cell.message ?? "";
}

test.each<[asked: Asked, en: string, ko: string]>([
  [
    ["EXPORTS", null, null, "2030-01"],
    "Total exports: there are figures from 2000-01 to 2026-09, none from 2030-01 on; ask for other periods.",
    "총수출: 2000-01부터 2026-09까지 수치가 있고 2030-01부터는 없습니다. 다른 기간을 지정하십시오.",
  ],
  [
    ["IMPORTS", null, null, null, "1999-12"],
    "Total imports: there are figures from 2000-01 to 2026-09, none up to 1999-12; ask for other periods.",
    "총수입: 2000-01부터 2026-09까지 수치가 있고 1999-12까지는 없습니다. 다른 기간을 지정하십시오.",
  ],
  [
    ["EXPORTS", null, null, 2030, 2031, "quarter"],
    "Total exports: there are figures from 2000Q1 to 2026Q3, none from 2030Q1 to 2031Q4; ask for other periods.",
    "총수출: 2000Q1부터 2026Q3까지 수치가 있고 2030Q1부터 2031Q4까지는 없습니다. 다른 기간을 지정하십시오.",
  ],
  [
    ["EXPORTS", null, null, "2030-01", "2030-01", null, "first"],
    "Total exports: there are figures from 2000-01 to 2026-09, none for 2030-01; ask for other periods.",
    "총수출: 2000-01부터 2026-09까지 수치가 있고 2030-01에는 없습니다. 다른 기간을 지정하십시오.",
  ],
])("%j", (asked, en, ko) => {
  expect(sentence("en", asked)).toBe(en);
  expect(sentence("ko", asked)).toBe(ko);
});

test("the balance with a partner is named by the partner, any other by what it is", () => {
  const asked: Asked = ["BALANCE", "us", "2030-01"];
  expect(sentence("en", asked)).toMatch(/^Trade balance \(United States\): there are figures from /);
  expect(sentence("ko", asked)).toMatch(/^무역수지\(미국\): /);
  expect(sentence("en", ["BALANCE", null, "2030-01"])).toMatch(/^Trade balance: /);
  expect(sentence("en", ["BALANCE", "first10", "2030-01"])).toMatch(
    /^Trade balance \(.*exports.*, .*imports.*\): /i,
  );
});

test("a name with a colon of its own has none before the colon of the sentence", () => {
  const asked: Asked = ["IMPORTS", null, "us", "2030-01"];
  expect(sentence("en", asked)).toMatch(/^United States \(imports\): there are /);
  expect(sentence("ko", asked)).toMatch(/^미국\(수입\): /);
});

test("of printed growth it says that it is meant", () => {
  const asked: Asked = ["PUBLISHED_GROWTH", "ships", null, "2030-01"];
  expect(sentence("en", asked)).toMatch(/: there are printed growth rates from .*, none from 2030-01 on;/);
  expect(sentence("ko", asked)).toMatch(/까지 발표된 증감률이 있고 2030-01부터는 없습니다/);
});

test("what has no figures of a frequency at all says so in words", () => {
  const asked: Asked = ["IMPORTS", "non_energy", null, null, null, "year"];
  expect(sentence("en", asked)).toMatch(
    /: there are no yearly figures; =TRADE\.CATALOG\(\) lists what there is\.$/,
  );
  expect(sentence("ko", asked)).toMatch(/: 연도별 수치가 없습니다\. =TRADE\.CATALOG\(\)/);
});

test.each<[Asked]>([
  [["EXPORTS", null, null, "2030-01"]],
  [["BALANCE", null, null, "1990-01"]],
  [["EXPORTS", null, null, "2000-01", "2000-12", null, "first"]],
  [["PUBLISHED_GROWTH", "반도체", null, "2030-01"]],
])("%j: no code words stand in a sentence", (asked) => {
  for (const language of ["en", "ko"] as const) {
    expect(sentence(language, asked)).not.toMatch(/, month|, quarter|, year|ministry:|BALANCE/);
  }
});

test("a target of an item that is not bundled is not said of all exports, nor not to have been announced", () => {
  expect(sentence("en", ["EXPORT_TARGET", 2023, "자동차"])).toMatch(
    /^The bundled figures hold no export target for Automobiles.* of 2023;/,
  );
  expect(sentence("ko", ["EXPORT_TARGET", 2023, "자동차"])).toMatch(
    /^수록된 자료에 2023년 자동차.* 수출 목표가 없습니다\./,
  );
});
