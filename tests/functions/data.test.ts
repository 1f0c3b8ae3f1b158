// The bundled figures through the functions of the sheet, against data/*.csv and what was printed.
import { labelOf, shift } from "../../src/analysis/time/Period";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { tables } from "../dataset/rows";
import { call, cell, column, error } from "./sheet";

const value = (id: string, ...args: unknown[]) => {
  const rows = call(id, ...args);
  expect(rows).toHaveLength(1);
  return rows[0][1];
};

describe("first prints", () => {
  test.each([
    ["2024-05", 58150, 53190],
    ["2024-06", 57070, 49070],
    ["2025-09", 65950, 56400],
    ["2026-09", 120940, 71090],
    ["2026-03", 86100, ""],
  ])("of %s: exports %s, imports %s", (month, sold, bought) => {
    expect(value("EXPORTS", null, null, month, month, null, "first")).toBe(sold);
    const imports = call("IMPORTS", null, null, month, month, null, "first");
    expect(imports).toEqual(
      bought === "" ? [[error("#N/A", /no first print is stored.*"latest"/)]] : [[month, bought]],
    );
  });

  test("are blank where none is stored, never filled with a later figure", () => {
    const rows = call("EXPORTS", null, null, "2021-08", "2021-12", null, "first");
    expect(rows).toEqual([
      ["2021-08", ""], // only a revision of September 2022 is stored
      ["2021-09", ""],
      ["2021-10", ""],
      ["2021-11", 60440],
      ["2021-12", 60740],
    ]);
    const revised = tables.monthly_total_vintages.filter(
      ({ period, status }) => period === "2021-08" && status === "revised",
    );
    expect(revised).toHaveLength(1);
  });

  test("every one was printed as provisional within ten days, and none is finer than its release", () => {
    const rows = call("EXPORTS", null, null, null, null, null, "first").filter(([, x]) => x !== "");
    const printed = [...tables.monthly_total_vintages, ...tables.monthly_total];
    expect(rows.length).toBeGreaterThan(60);
    for (const [period, exports] of rows) {
      const own = printed.filter((row) => row.period === period && row.status === "provisional");
      expect(own.map((row) => Number(row.exports_musd))).toContain(exports);
    }
  });

  test("a year is the printed one, not the sum of first months, and quarters have none", () => {
    expect(value("EXPORTS", null, null, 2024, 2024, "year", "first")).toBe(683760);
    expect(value("EXPORTS", null, null, 2024, 2024, "year")).toBeCloseTo(683609.5, 1);
    expect(cell(call("EXPORTS", null, null, "2024Q1", "2024Q1", "quarter", "first"))).toEqual(
      error("#N/A", /no first print/),
    );
  });

  test("of the first days are what was announced; of items what the release said", () => {
    expect(value("EXPORTS", "first20", null, "2025-09", "2025-09", null, "first")).toBe(40100);
    expect(value("EXPORTS", "반도체", null, "2026-07", "2026-07", null, "first")).toBe(41010);
    expect(value("EXPORTS", null, "us", "2026-07", "2026-07", null, "first")).toBe(17430);
    expect(value("EXPORTS", null, "us", "2026-07", "2026-07")).toBe(17474.061);
  });

  test("vintage takes its values in any case, and says which there are", () => {
    expect(call("EXPORTS", null, null, "2024-05", "2024-05", null, "First")[0][1]).toBe(58150);
    expect(cell(call("EXPORTS", null, null, null, null, null, "second"))).toEqual(
      error("#VALUE!", /latest · first/),
    );
  });
});

describe("series of the grown figures", () => {
  test("compiled items are not the ministry's, under any frequency", () => {
    const ministry = call("EXPORTS", "automobiles", null, "2022-01", "2024-02");
    const compiled = call("EXPORTS", "compiled:automobiles", null, "2022-01", "2024-02");
    const rows = tables.items_monthly_compiled.filter(({ item }) => item === "automobiles");
    expect(compiled).toEqual(rows.map(({ period, exports_musd }) => [period, Number(exports_musd)]));
    const own = new Set(
      tables.items_monthly
        .filter(({ item, classification }) => item === "automobiles" && classification === "MOTIE_MTI")
        .map(({ exports_musd }) => Number(exports_musd)),
    );
    for (const [, x] of ministry) expect(x === "" || own.has(x as number)).toBe(true);
    expect(ministry.filter(([, x]) => x === "").length).toBeGreaterThan(0);
    expect(value("EXPORTS", "cars", null, 2022, 2022, "year")).toBe(54096);
  });

  test("Japan and ASEAN have every month of the customs service's table in thousand dollars", () => {
    for (const region of ["china", "us", "japan", "india", "eu", "asean"]) {
      const rows = call("EXPORTS", null, region, "2021-08", "2026-07");
      const exact = tables.destinations_monthly.filter(
        (row) => row.region === region && row.source === "kcs_nation",
      );
      expect(rows).toEqual(exact.map(({ period, exports_musd }) => [period, Number(exports_musd)]));
      const bought = tables.origins_monthly.filter((row) => row.region === region);
      expect(call("IMPORTS", null, region)).toEqual(
        bought.map(({ period, imports_musd }) => [period, Number(imports_musd)]),
      );
    }
  });

  test("first days go by prefix, with a partner and among imports", () => {
    const us = [["2026-01", 6660]];
    for (const args of [["first20", "us"], ["first20:us"], ["first20:to:us"], [null, "first20:미국"]]) {
      expect(call("EXPORTS", ...args)).toEqual(us);
    }
    expect(value("IMPORTS", "first20", null, "2026-09", "2026-09")).toBe(48443);
    expect(value("IMPORTS", "first10:gas", null, "2025-01", "2025-01")).toBe(1300);
  });

  test("energy imports go by either language; semiconductors only with their grouping", () => {
    expect(call("IMPORTS", "에너지")).toEqual(call("IMPORTS", "energy"));
    expect(value("IMPORTS", "원유", null, "2026-09", "2026-09")).toBe(8000);
    expect(cell(call("IMPORTS", "반도체"))).toEqual(error("#N/A", /TRADE\.CATALOG/));
    expect(value("IMPORTS", "compiled:반도체", null, "2022-01", "2022-01")).toBe(5740.623);
  });

  test("the months of a region add up to the printed years within 0.04 per cent, the ministry's items within 1", () => {
    const printed = (rows: readonly Record<string, string>[], key: string) =>
      rows.filter((row) => row.exports_musd && row.basis !== "sum_of_months" && row[key]);
    const regions = printed(tables.destinations_annual, "region").filter(
      ({ region, year }) => ["china", "us", "asean"].includes(region) && year >= "2022" && year <= "2025",
    );
    expect(regions.length).toBeGreaterThan(5);
    for (const { region, year, exports_musd, precision_musd } of regions) {
      const sum = value("EXPORTS", null, region, year, year, "year") as number;
      const rounding = Number(precision_musd) / 2 / Number(exports_musd);
      expect(Math.abs(sum / Number(exports_musd) - 1)).toBeLessThan(0.0004 + rounding);
    }
    const items = printed(tables.items_annual, "item").filter(
      ({ classification, year }) => classification === "MOTIE_MTI" && (year === "2024" || year === "2025"),
    );
    expect(items.length).toBeGreaterThan(20);
    for (const { item, year, exports_musd } of items) {
      const sum = value("EXPORTS", item, null, year, year, "year") as number;
      expect(Math.abs(sum / Number(exports_musd) - 1)).toBeLessThan(0.01);
    }
  });

  test("a range that Excel hands over as a single null counts as left out", () => {
    expect(call("EXPORTS", null, null, [[null]], [[null]])).toEqual(call("EXPORTS"));
    expect(call("BALANCE", null, [[null]], [[null]])).toEqual(call("BALANCE"));
    expect(cell(call("EXPORTS", null, null, [[""]]))).toEqual(error("#N/A", /blank/));
    expect(cell(call("EXPORTS", null, null, column("2024-01", "2024-02")))).toEqual(
      error("#VALUE!", /from must be one cell/),
    );
  });
});

describe("BALANCE", () => {
  test("is exports less imports of one vintage, without noise", () => {
    const rows = call("BALANCE");
    const own = tables.monthly_total.map(({ period, balance_musd }) => [period, Number(balance_musd)]);
    expect(rows).toEqual(own);
    for (const [, x] of rows) expect(String(x)).toMatch(/^-?\d+(\.\d{1,3})?$/);
    expect(value("BALANCE", null, "2025-09", "2025-09", null, "first")).toBe(65950 - 56400);
    expect(cell(call("BALANCE", null, "2026-03", "2026-03", null, "first"))).toEqual(
      error("#N/A", /no first print/),
    );
  });

  test("first prints give the balances printed then, within the rounding of either", () => {
    const next = (period: string) => labelOf(shift(parsePeriod(period), 1));
    const printed = tables.published_balance.filter(
      ({ period, vintage }) => /^\d{4}-\d\d$/.test(period) && vintage.startsWith(`${next(period)}-0`),
    );
    let compared = 0;
    for (const { period, balance_musd } of printed) {
      const x = call("BALANCE", null, period, period, null, "first")[0][1];
      if (typeof x !== "number") continue;
      const coarsest = Math.max(
        ...[...tables.monthly_total_vintages, ...tables.monthly_total]
          .filter((row) => row.period === period && row.status === "provisional")
          .map(({ precision_musd }) => Number(precision_musd)),
      );
      compared++;
      expect(Math.abs(x - Number(balance_musd))).toBeLessThanOrEqual(coarsest + 10);
    }
    expect(compared).toBeGreaterThan(15);
  });

  test("of the first days is the one announced, within the rounding", () => {
    let compared = 0;
    for (const { period, first_days, balance_musd, precision_musd } of tables.early_imports) {
      const x = call("BALANCE", `first${first_days}`, period, period, null, "first")[0][1];
      if (!balance_musd || typeof x !== "number") continue;
      compared++;
      expect(Math.abs(x - Number(balance_musd))).toBeLessThanOrEqual(Number(precision_musd) + 50);
    }
    expect(compared).toBeGreaterThan(12);
  });

  test("of a partner is there for the six of the customs service's table, by either code", () => {
    expect(call("BALANCE", "us")).toEqual(call("BALANCE", "to:us"));
    expect(call("BALANCE", "from:us")).toEqual(call("BALANCE", "미국"));
    expect(call("BALANCE", "us")[0][0]).toBe("2021-08");
    expect(cell(call("BALANCE", "latin_america"))).toEqual(error("#N/A", /TRADE\.CATALOG/));
    expect(cell(call("BALANCE", "semiconductors"))).toEqual(error("#N/A", /TRADE\.CATALOG/));
  });

  test("a quarter and a year are those of exports less those of imports", () => {
    for (const frequency of ["quarter", "year"]) {
      const [sold, bought] = ["EXPORTS", "IMPORTS"].map((id) =>
        call(id, null, null, "2023", "2025", frequency).map(([, x]) => x as number),
      );
      call("BALANCE", null, "2023", "2025", frequency).forEach(([, x], i) =>
        expect(x).toBeCloseTo(sold[i] - bought[i], 2),
      );
    }
    expect(value("BALANCE", null, 1964, 1964, "year")).toBe(-285.293);
  });
});

describe("PUBLISHED_GROWTH", () => {
  test("China, September 2025: +0.5 % as printed, whatever the rounded base of a year before says", () => {
    expect(value("PUBLISHED_GROWTH", null, "중국", "2025-09", "2025-09")).toBe(0.005);
    const [base, now] = ["2024-09", "2025-09"].map((period) =>
      tables.destinations_monthly
        .filter((row) => row.region === "china" && row.period === period && row.exports_musd)
        .filter(({ source }) => source !== "kcs_nation")
        .map(({ exports_musd }) => Number(exports_musd)),
    );
    expect(Math.max(...now) / Math.max(...base) - 1).toBeLessThan(0);
  });

  test("is the printed figure as a fraction, without noise", () => {
    const printed = tables.published_growth.filter(({ frequency }) => frequency === "month");
    const byMonth = new Map(
      call("PUBLISHED_GROWTH", null, null, null, null, null, "latest") as [string, unknown][],
    );
    const digits = new Map<string, Set<string>>();
    for (const { series, period, yoy_pct } of printed.filter((row) => row.series === "exports")) {
      digits.set(period, (digits.get(period) ?? new Set()).add(String(Number(yoy_pct))));
      expect(series).toBe("exports");
    }
    expect(digits.size).toBeGreaterThan(70);
    for (const [period, texts] of digits) {
      const x = byMonth.get(period) as number;
      expect([...texts].map((text) => Number(`${text}e-2`))).toContain(x);
      expect(String(x).length).toBeLessThan(9);
    }
  });

  test("the first print and the last may differ, and a later table is no first print", () => {
    const ships = (vintage?: string) =>
      value("PUBLISHED_GROWTH", "선박", null, "2025-10", "2025-10", null, vintage);
    expect([ships(), ships("first"), ships("latest")]).toEqual([1.312, 1.312, 1.311]);
    const goods = ["household_goods", null, "2026-01", "2026-01", null];
    expect(cell(call("PUBLISHED_GROWTH", ...goods))).toEqual(error("#N/A", /"latest"/));
    expect(typeof value("PUBLISHED_GROWTH", ...goods, "latest")).toBe("number");
  });

  test("knows partners without levels, first days and imports", () => {
    expect(value("PUBLISHED_GROWTH", null, "대만", "2025-12", "2025-12", null, "latest")).toBe(0.182);
    expect(value("PUBLISHED_GROWTH", "first20", "taiwan", "2025-10", "2025-10")).toBe(0.581);
    expect(value("PUBLISHED_GROWTH", "first10:홍콩", null, "2025-10", "2025-10")).toBe(0.052);
    expect(value("PUBLISHED_GROWTH", "first10", null, "2025-09", "2025-09")).toBe(0.038);
    expect(value("PUBLISHED_GROWTH", "energy", null, "2026-09", "2026-09", "imports")).toBe(0.38);
    expect(value("PUBLISHED_GROWTH", "first10:coal", null, "2026-03", "2026-03", "imports")).toBe(0.676);
    expect(call("PUBLISHED_GROWTH", "first10:imports:coal")).toEqual(
      call("PUBLISHED_GROWTH", "first10:석탄", null, null, null, "imports"),
    );
    expect(cell(call("PUBLISHED_GROWTH", "imports", null, null, null, "exports"))).toEqual(error("#N/A"));
    expect(cell(call("PUBLISHED_GROWTH", null, null, null, null, "both"))).toEqual(
      error("#VALUE!", /exports · imports/),
    );
  });

  test("a growth that a current table gives is no printed one", () => {
    const computed = tables.early_indicators.filter(
      ({ basis, yoy_pct, period }) => basis === "revised_dataset" && yoy_pct && period === "2018-03",
    );
    expect(computed.length).toBeGreaterThan(0);
    for (const { first_days } of computed) {
      const rows = call("PUBLISHED_GROWTH", `first${first_days}`, null, "2018-03", "2018-03", null, "latest");
      expect(cell(rows)).toEqual(error("#N/A"));
    }
  });
});

describe("CATALOG and SOURCE", () => {
  function catalog() {
    const [header, ...rows] = call("CATALOG");
    return { header, rows, of: (row: unknown[], name: string) => row[header.indexOf(name)] };
  }

  test("no row stands twice, and every amount is found by its code", () => {
    const { rows, of } = catalog();
    const keys = rows.map((row) => ["Code", "Unit", "Frequency"].map((name) => of(row, name)).join("|"));
    expect(new Set(keys).size).toBe(keys.length);
    expect(rows.length).toBeGreaterThan(200);
  });

  test("tells the step of the figures and which first prints there are", () => {
    const { rows, of } = catalog();
    const line = (code: string) =>
      rows.find((row) => of(row, "Code") === code && of(row, "Frequency") === "month") ?? [];
    expect(of(line("exports"), "Precision")).toBe(0.001);
    expect(of(line("to:china"), "Precision")).toBe("0.001–10");
    const first = call("EXPORTS", null, null, null, null, null, "first");
    const known = first.filter(([, x]) => x !== "");
    expect(of(line("exports"), "First prints")).toBe(
      `${first[0][0]} … ${first[first.length - 1][0]} (${known.length})`,
    );
    expect(of(line("from:china"), "First prints")).toBe("");
    expect(of(line("ministry:combustion_vehicles"), "First prints")).toBe("2025-08 (1)");
    expect(of(line("compiled:ships"), "Grouping")).toMatch(/not the ministry's/);
  });

  test("names what growth is on so that it holds of months, years and first days alike", () => {
    const units = call("CATALOG", "first10:to:china", "ko").map(([code, , , unit]) => [code, unit]);
    expect(units).toContainEqual(["first10:to:china", "전년 동기 대비 증감률(발표치, 소수)"]);
  });

  test("folds what is looked for as EXPORTS folds names", () => {
    const wanted = call("CATALOG", "반도체");
    for (const text of ["반도체".normalize("NFD"), " 반도체 "]) expect(call("CATALOG", text)).toEqual(wanted);
    expect(call("CATALOG", "autoparts")).toEqual(call("CATALOG", "Ａｕｔｏ－ＰＡＲＴＳ"));
    expect(call("CATALOG", "cars").flat()).toContain("ministry:automobiles");
  });

  test("cite every source in short, in both languages", () => {
    const { header, rows, of } = catalog();
    const short = new Map(
      tables.sources.flatMap(({ cite_en, cite_ko }) => [
        [cite_en, 1],
        [cite_ko, 1],
      ]),
    );
    expect(cell(call("SOURCE"))).toBe(
      "Korea Customs Service, 10-day exports (API), 2 Oct 2026, provisional, million US dollars",
    );
    expect(cell(call("SOURCE", "imports", "중국", "ko"))).toBe(
      "관세청 국가별 수출입실적, 2026-08-28, 잠정치, 백만 달러",
    );
    // The latest figure of a code, be it an amount or, where there is none, a growth that was printed.
    for (const row of rows)
      expect(cell(call("SOURCE", of(row, "Code")))).toMatch(/, \w+, (million|growth on year)/);
    const growthOnly = rows.filter(
      (row) => rows.filter((one) => of(one, "Code") === of(row, "Code")).length === 1,
    );
    const printed = growthOnly.filter((row) => String(of(row, "Unit")).startsWith("growth"));
    expect(printed.length).toBeGreaterThan(10);
    for (const row of printed) expect(cell(call("SOURCE", of(row, "Code")))).toBe(of(row, "Source"));
    for (const row of [...rows, ...call("CATALOG", null, "ko").slice(1)]) {
      const line = String(row[header.indexOf("Source")]);
      expect([...short.keys()].some((citation) => line.startsWith(`${citation}, `))).toBe(true);
    }
  });
});
