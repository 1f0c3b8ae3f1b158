// Tables right below one another, without a blank row: the headings of the second were figures of the first, or its rows were
// read as more rows of the first.
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

const UNIT = "(단위: 백만 달러)";
const ITEMS = ["품목|2026.8|2026.9", "반도체|15,100|16,610", "자동차|5,500|6,400"];
const COUNTRIES = ["국가|2026.8|2026.9", "중국|11,000|11,680", "미국|8,700|10,270"];
const READ_ITEMS = ["반도체 USD 2026-08 15100, 2026-09 16610", "자동차 USD 2026-08 5500, 2026-09 6400"];
const READ_COUNTRIES = ["중국 USD 2026-08 11000, 2026-09 11680", "미국 USD 2026-08 8700, 2026-09 10270"];

test.each([
  ["with titles", [`품목별 수출 ${UNIT}`, ...ITEMS, `국가별 수출 ${UNIT}`, ...COUNTRIES]],
  ["with titles and units", ["품목별 수출", UNIT, ...ITEMS, "국가별 수출", UNIT, ...COUNTRIES]],
  ["with a note between them", [UNIT, ...ITEMS, "자료: 관세청", "국가별 수출", UNIT, ...COUNTRIES]],
])("%s", (_, lines) => {
  expect(toldTable(copied(...lines))).toEqual(READ_ITEMS);
  expect(toldTable(copied(...lines), { tables: [1] })).toEqual(READ_COUNTRIES);
  expect(understand(copied(...lines)).questions).toContainEqual(expect.objectContaining({ code: "tables" }));
});

test("headings alone begin one, of other measures too", () => {
  expect(toldTable(copied(UNIT, ...ITEMS, ...COUNTRIES))).toEqual(READ_ITEMS);
  const months = ["기간|반도체|자동차", "2026.8|151|55", "2026.9|166|64", "기간|수출|수입", "2026.9|660|564"];
  expect(toldTable(copied(UNIT, ...months))).toEqual([
    "반도체 USD 2026-08 151, 2026-09 166",
    "자동차 USD 2026-08 55, 2026-09 64",
  ]);
});

test("two of one form are joined, each by its title and in its own unit", () => {
  const lines = ["대중국 수출", UNIT, ...ITEMS, "대미국 수출", "(단위: 천 달러)", ...ITEMS];
  expect(toldTable(copied(...lines))).toEqual([
    ...READ_ITEMS.map((line) => `대중국 수출 · ${line}`),
    "대미국 수출 · 반도체 USD 2026-08 15.1, 2026-09 16.61",
    "대미국 수출 · 자동차 USD 2026-08 5.5, 2026-09 6.4",
  ]);
});

describe("begins none", () => {
  test("headings repeated on each page", () => {
    const page = (month: string) => ["기간|수출|수입", `${month}|584|519`];
    expect(toldTable(copied(UNIT, ...page("2026.8"), ...page("2026.9")))).toEqual([
      "수출 USD 2026-08 584, 2026-09 584",
      "수입 USD 2026-08 519, 2026-09 519",
    ]);
  });

  test("figures like years, texts in the place of figures, a section's name", () => {
    const read = (...rows: string[]) => toldTable(copied(UNIT, "품목|2023|2024", "배|300|310", ...rows));
    expect(read("말|2021|2022", "소|310|320")).toEqual([
      "배 USD 2023 300, 2024 310",
      "말 USD 2023 2021, 2024 2022",
      "소 USD 2023 310, 2024 320",
    ]);
    expect(read("말|비공개|일부", "소|310|320")).toEqual([
      "배 USD 2023 300, 2024 310",
      "소 USD 2023 310, 2024 320",
    ]);
  });
});

describe("side by side without an empty column", () => {
  const TITLE = "2026년 9월 (단위: 백만 달러, %)";

  test("under names that stand again the same figures stand again", () => {
    const rows = ["1|반도체|16,610|22.1|원유|7,000|1.0", "2|자동차|6,400|16.8|반도체|6,000|2.0"];
    const book = copied(TITLE, "순위|수출 품목|금액|증감률|수입 품목|금액|증감률", ...rows);
    expect(toldTable(book)).toEqual(["반도체 · 금액 USD 2026-09 16610", "자동차 · 금액 USD 2026-09 6400"]);
    const imports = understand(book, { tables: [1] }).series;
    expect(imports.map(({ name, flow, values }) => [name, flow, ...values.values()])).toEqual([
      ["원유 · 금액", "imports", 7000],
      ["반도체 · 금액", "imports", 6000],
    ]);
    expect(understand(book).questions).toContainEqual(
      expect.objectContaining({ names: [`${TITLE}: 수출 품목`, `${TITLE}: 수입 품목`] }),
    );
  });

  test("one title on the left and one unit on the right are of both", () => {
    const headings = "품목|금액|증감률|국가|금액|증감률";
    const rows = ["반도체|10|1.1|중국|20|2.2", "자동차|11|1.2|미국|21|2.3"];
    const book = copied("2026년 9월 수출|||||(단위: 백만달러, %)", headings, ...rows);
    expect(toldTable(book)).toEqual(["반도체 · 금액 USD 2026-09 10", "자동차 · 금액 USD 2026-09 11"]);
    const second = toldTable(book, { tables: [1] });
    expect(second).toEqual(["중국 · 금액 USD 2026-09 20", "미국 · 금액 USD 2026-09 21"]);
  });

  test("names between months are no second table", () => {
    const book = copied(UNIT, "국가|2026.8|품목|2026.9", "중국|1|배|2", "미국|3|말|4");
    expect(toldTable(book)).toEqual([
      "중국 · 배 USD 2026-08 1, 2026-09 2",
      "미국 · 말 USD 2026-08 3, 2026-09 4",
    ]);
  });
});

test("a table without a title is called by what heads its rows where tables are offered", () => {
  const rows = ["수출|584|659", "수입|519|564", "품목별|2026.8|2026.9", "반도체|150|166"];
  const { questions } = understand(copied("수출 동향 (단위: 백만 달러)", "구분|2026.8|2026.9", ...rows));
  expect(questions).toContainEqual(
    expect.objectContaining({ code: "tables", names: ["수출 동향 (단위: 백만 달러)", "품목별"] }),
  );
});
