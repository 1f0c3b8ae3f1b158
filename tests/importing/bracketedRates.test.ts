import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { understand } from "../../src/importing/understand";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

const UNIT = "(단위: 백만달러, %)";
const MONTHS = "구분|2025.8|2025.9";
const EXPORTS = "수출 USD 2025-08 58400, 2025-09 65950";
const IMPORTS = "수입 USD 2025-08 51890, 2025-09 56400";

const stepsOf = (...lines: readonly string[]) => understand(copied(...lines)).done.map(({ code }) => code);

describe("growth in brackets below its amounts", () => {
  test.each(["증감률", "(증감률)", "(전년동월비)", "전년동월대비(%)"])(
    "named %s: none of it is a minus but △",
    (name) => {
      const rows = ["수출|58400|65950", `${name}|(1.3)|(12.7)`, "수입|51890|56400", `${name}|(△4.0)|(8.2)`];
      const [exports, growth, imports, ofImports] = toldTable(copied(UNIT, MONTHS, ...rows));
      expect([exports, imports]).toEqual([EXPORTS, IMPORTS]);
      expect(growth).toMatch(/% 2025-08 1\.3, 2025-09 12\.7$/);
      expect(ofImports).toMatch(/% 2025-08 -4, 2025-09 8\.2$/);
    },
  );

  test.each([
    ["(1.3)", "(△4.0)"],
    ["1.3%", "-4.0%"],
    ["(1.3%)", "(▲4.0%)"],
  ])("without a name is of the line above: %s, %s", (rise, fall) => {
    const rows = ["수출|58400|65950", `|${rise}|${rise}`, "수입|51890|56400", `|${fall}|${rise}`];
    expect(toldTable(copied(UNIT, MONTHS, ...rows))).toEqual([
      EXPORTS,
      "수출 % % 2025-08 1.3, 2025-09 1.3",
      IMPORTS,
      "수입 % % 2025-08 -4, 2025-09 1.3",
    ]);
  });

  test("in columns is none either, and is checked as what it says", () => {
    const rows = ["2024.8|57640|(11)|54130|(6)", "2025.8|58400|(1.3)|51890|(△4.1)"];
    const { checks } = understand(copied(UNIT, "기간|수출|(증감률)|수입|(증감률)", ...rows));
    expect(checks.filter(({ code }) => code === "growth")).toEqual([
      { code: "growth", series: "수출 (증감률)", agreeing: 1, differing: [] },
      { code: "growth", series: "수입 (증감률)", agreeing: 1, differing: [] },
    ]);
  });
});

describe("brackets are a minus", () => {
  test("of a balance, and of growth in a table that has such a balance", () => {
    const rows = ["수출|58400|65950", "무역수지|(651)|955", "증감률|(5.9)|(1.3)"];
    expect(toldTable(copied(UNIT, MONTHS, ...rows)).slice(1)).toEqual([
      "무역수지 USD 2025-08 -651, 2025-09 955",
      "증감률 % 2025-08 -5.9, 2025-09 -1.3",
    ]);
  });

  test("of growth in an English table, unless a sign stands in one", () => {
    const table = (...growth: readonly string[]) =>
      toldTable(
        copied("(Unit: million US dollars, %)", "Item|2025-08|2025-09", "Exports|58400|65950", ...growth),
      )[1];
    expect(table("YoY|(1.3)|(12.7)")).toBe("YoY % 2025-08 -1.3, 2025-09 -12.7");
    expect(table("YoY|(+1.3)|(12.7)")).toBe("YoY % 2025-08 1.3, 2025-09 12.7");
    expect(table("YoY|(+1.3)|(-12.7)")).toBe("YoY % 2025-08 1.3, 2025-09 -12.7");
  });

  test("figures below others in a table that speaks of no growth are told to be in conflict", () => {
    const table = copied("단위: 백만달러", MONTHS, "수출|58400|65950", "|(57640)|(58500)");
    expect(toldTable(table)).toEqual([EXPORTS]);
    expect(understand(table).checks.filter(({ code }) => code === "conflict")).toHaveLength(2);
  });
});

describe("growth in brackets behind its amounts", () => {
  test.each([
    ["58,400 (1.3)", "65,950 (12.7)", "51,890 (△4.0)", "56,400 (8.2)"],
    ["58400(1.3%)", "65950(12.7%)", "51890(-4.0%)", "56400(8.2%)"],
    ["58,400(+1)", "65,950(+13)", "51,890(-4)", "56,400(+8)"],
  ])("is left out, and told: %s", (...cells) => {
    const rows = [`수출|${cells[0]}|${cells[1]}`, `수입|${cells[2]}|${cells[3]}`];
    expect(toldTable(copied("단위: 백만달러", MONTHS, ...rows))).toEqual([EXPORTS, IMPORTS]);
    expect(stepsOf("단위: 백만달러", MONTHS, ...rows)).toEqual(["brackets-left-out"]);
  });

  test("a footnote's number is none", () => {
    const table = copied("단위: 백만달러", MONTHS, "수출|58400(1)|65950", "수입|51890|56400(2)");
    expect(understand(table).checks).toContainEqual(
      expect.objectContaining({ code: "not-a-figure", count: 2 }),
    );
  });
});

test("a line named % is in per cent, not in the dollars of the table", () => {
  expect(
    toldTable(copied("단위: 백만달러", MONTHS, "수출|58400|65950", "%|1.3|12.7", "수입|51890|56400")),
  ).toEqual([EXPORTS, "% % 2025-08 1.3, 2025-09 12.7", IMPORTS]);
});

describe("months together beside single ones", () => {
  const TOGETHER = "구분|2025.1월|2025.2월|2025.1~2월";

  test("are left out, told, and compared with their months", () => {
    const rows = ["수출|49120|52600|101720", "수입|51000|48300|98300"];
    const { series, checks, done } = understand(copied(UNIT, TOGETHER, ...rows));
    expect(series.map(({ values }) => [...values.values()])).toEqual([
      [49120, 52600],
      [51000, 48300],
    ]);
    expect(done).toEqual([{ code: "running-totals-left-out", count: 2 }]);
    expect(checks).toEqual([
      { code: "running-total", series: "수출", agreeing: 1, differing: 0 },
      { code: "running-total", series: "수입", agreeing: 0, differing: 1 },
    ]);
  });

  test("whose months are not all there are compared with nothing", () => {
    const { checks, done } = understand(copied(UNIT, "구분|2025.2월|2025.1~2월", "수출|52600|101720"));
    expect(done).toEqual([{ code: "running-totals-left-out", count: 1 }]);
    expect(checks).toEqual([]);
  });
});
