import fc from "fast-check";
import { observationAt } from "../../src/dataset/figures";
import { findIndicator } from "../../src/dataset/indicators";
import { ITEM_NAMES, REGION_NAMES } from "../../src/dataset/names";
import { growthOfRelease } from "../../src/importing/release/growthOfRelease";
import { readRelease } from "../../src/importing/release/readRelease";
import { monthly } from "./samples/Sample";

const ITEMS = [
  "semiconductors",
  "automobiles",
  "general_machinery",
  "petroleum_products",
  "auto_parts",
  "displays",
  "wireless",
  "steel",
  "cosmetics",
  "secondary_batteries",
];
const REGIONS = ["china", "us", "asean", "eu", "japan", "india"];
const MONTHS = Array.from({ length: 11 }, (_, i) => monthly(2025, 9) + i);

interface Printed {
  readonly code: string;
  readonly ko: string;
  readonly en: string;
  /** In 억 달러, one decimal, as the ministry prints. */
  readonly value: string;
  readonly growth: string;
}

/** What the ministry could print of a month, from the shipped figures. */
function printed(ordinal: number): Printed[] {
  const all = [
    ...ITEMS.map((item) => ({ code: `ministry:${item}`, ...ITEM_NAMES[item] })),
    ...REGIONS.map((region) => ({ code: `to:${region}`, ...REGION_NAMES[region] })),
  ];
  return all.flatMap(({ code, ko, en }) => {
    const [now, before] = [valueAt(code, ordinal), valueAt(code, ordinal - 12)];
    if (now === undefined || before === undefined) return [];
    return [{ code, ko, en, value: (now / 100).toFixed(1), growth: signed((now / before - 1) * 100) }];
  });
}

function valueAt(code: string, ordinal: number): number | undefined {
  const indicator = findIndicator({ item: code });
  return indicator && observationAt(indicator, { frequency: "month", ordinal })?.value;
}

function signed(growth: number): string {
  const text = Math.abs(growth).toFixed(1);
  return growth < 0 ? `△${text}` : `+${text}`;
}

const million = (text: string) => Number(`${text}e2`);
const percent = (text: string) => Number(text.replace("△", "-"));
const head = (ordinal: number) => `${Math.floor(ordinal / 12)}년 ${(ordinal % 12) + 1}월 수출입 동향`;

const some = fc
  .constantFrom(...MONTHS)
  .chain((ordinal) => fc.tuple(fc.constant(ordinal), fc.shuffledSubarray(printed(ordinal), { minLength: 2 })))
  .filter(([, all]) => all.length >= 2);

describe("a release that was typed or copied", () => {
  const FORMS: Readonly<Record<string, (all: readonly Printed[]) => string>> = {
    "running lines": (all) =>
      `○ ${all.map(({ ko, value, growth }) => `${ko}(${value}억 달러, ${growth}%)`).join(", ")}`,
    sentences: (all) =>
      all.map(({ ko, value, growth }) => `${ko} 수출은 ${value}억 달러(${growth}%)를 기록하였다.`).join("\n"),
    "sentences with words for the sign": (all) =>
      all
        .map(
          ({ ko, value, growth }) =>
            `- ${ko} 수출은 전년 동월 대비 ${growth.slice(1)}% ${growth.startsWith("△") ? "감소" : "증가"}한 ${value}억 달러`,
        )
        .join("\n"),
    "a table's lines": (all) =>
      `(단위: 억 달러, %)\n${all.map(({ ko, value, growth }) => `${ko} ${value} ${growth}`).join("\n")}`,
    "a table on its side": (all) =>
      `(단위: 억 달러, %)\n구분 ${all.map(({ ko }) => ko).join(" ")}\n수출액 ${all.map(({ value }) => value).join(" ")}\n증감률 ${all.map(({ growth }) => growth).join(" ")}`,
    English: (all) =>
      all
        .map(
          ({ en, value, growth }) =>
            `${en} US$${(Number(value) / 10).toFixed(2)} billion (${growth.replace("△", "-")}%)`,
        )
        .join("; "),
  };

  test.each(Object.keys(FORMS))("%s: every name, figure and growth is found, and nothing else", (form) => {
    fc.assert(
      fc.property(some, ([ordinal, all]) => {
        const release = readRelease(`${head(ordinal)}\n${FORMS[form](all)}`);
        expect(release.period).toEqual({ frequency: "month", ordinal });
        const wanted = all.map(({ code, value, growth }) => [code, million(value), percent(growth)]);
        expect(release.figures.map(({ code, value, growth }) => [code, value, growth])).toEqual(wanted);
        expect([release.unknown, release.conflicts, release.asksForUnit]).toEqual([[], [], false]);
      }),
    );
  });

  test("the totals, a deficit and the daily average, which is no month", () => {
    const text = `${head(monthly(2026, 1))}
□ 1월 수출은 전년 동월 대비 33.9% 증가한 658.5억 달러, 수입은 11.7% 증가한 671.1억 달러, 무역수지는 12.6억 달러 적자
□ 일평균 수출은 28.0억 달러(+14.0%)로 역대 1월 중 최대, 수출은 2022년 3월(638억 달러) 이후 최대`;
    expect(readRelease(text).figures).toEqual([
      { code: "exports", value: 65850, step: 10, growth: 33.9 },
      { code: "imports", value: 67110, step: 10, growth: 11.7 },
      { code: "balance", value: -1260, step: 10 },
    ]);
  });

  test("a row of a table under an unknown name is asked about too, and headings are not", () => {
    const text = [
      "2026년 9월 수출입 동향 (단위: 억 달러, %)",
      "구분 금액 증감률",
      "반도체 166.1 +22.0",
      "휴대폰 8.6 +41.2",
      "조업일수 22.5 20.5",
      "비중 24.1 3.2",
    ].join("\n");
    const { figures, unknown } = readRelease(text);
    expect(figures).toEqual([{ code: "ministry:semiconductors", value: 16610, step: 10, growth: 22 }]);
    expect(unknown).toEqual([{ text: "휴대폰", value: 860, step: 10, growth: 41.2 }]);
    const known = readRelease(text, { names: { 휴대폰: "ministry:wireless" } });
    expect(known.figures[1]).toEqual({ code: "ministry:wireless", value: 860, step: 10, growth: 41.2 });
    expect(readRelease(text, { names: { 휴대폰: null } }).unknown).toEqual([]);
  });

  test("an unknown name is asked about once, and taken for what was said", () => {
    const text = "반도체(166.1억 달러, +22.0%), 휴대폰(8.6억 달러, +41.2%), 선박(28.9억 달러, +21.9%)";
    const { unknown, figures } = readRelease(text);
    expect(unknown).toEqual([{ text: "휴대폰", value: 860, step: 10, growth: 41.2 }]);
    expect(figures.map(({ code }) => code)).toEqual(["ministry:semiconductors", "ministry:ships"]);
    const known = readRelease(text, { names: { 휴대폰: "ministry:wireless" } });
    expect(known.figures.map(({ code }) => code)).toContain("ministry:wireless");
    expect(known.unknown).toEqual([]);
    expect(readRelease(text, { names: { 휴대폰: null } }).unknown).toEqual([]);
  });

  test("numbers without a unit are not guessed at", () => {
    expect(readRelease("반도체 166.1 22.0")).toMatchObject({ figures: [], asksForUnit: true });
    expect(readRelease("반도체 166.1 22.0", { power: 8 }).figures).toEqual([
      { code: "ministry:semiconductors", value: 16610, step: 10, growth: 22 },
    ]);
  });

  test("the first twenty days are no month", () => {
    const { firstDays, figures } = readRelease(
      "2026년 9월 1~20일 수출 401억 달러(+13.5%), 반도체 120.5억 달러(+44.0%)",
    );
    expect(firstDays).toBe(20);
    expect(figures.map(({ code }) => code)).toEqual(["first20", "first20:semiconductors"]);
  });

  test("two figures of one name are a conflict, and the first counts", () => {
    expect(readRelease("반도체(166.1억 달러), 선박(28.9억 달러)\n반도체(161.1억 달러)").conflicts).toEqual([
      { code: "ministry:semiconductors", first: 16610, second: 16110 },
    ]);
  });
});

describe("printed growth beside the figure", () => {
  const base = () => ({ value: 13610, step: 10 });
  const at = { frequency: "month", ordinal: monthly(2025, 9) } as const;

  test("agrees within rounding", () => {
    const checks = growthOfRelease(
      [{ code: "ministry:semiconductors", value: 16610, step: 10, growth: 22 }],
      at,
      base,
    );
    expect(checks).toEqual([expect.objectContaining({ agrees: true, calculated: expect.closeTo(22.04, 2) })]);
  });

  test("shows a slip of a digit at once", () => {
    const slips = [16160, 15610, 1661, 166100].map((value) => ({ code: "x", value, step: 10, growth: 22 }));
    expect(growthOfRelease(slips, at, base).map(({ agrees }) => agrees)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
