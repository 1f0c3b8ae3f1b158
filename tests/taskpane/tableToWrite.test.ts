import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import {
  emptyForm,
  type Group,
  GROUPS,
  isProblem,
  type LoadForm,
  readForm,
} from "../../src/taskpane/loading/loadRequest";
import { tableToWrite } from "../../src/taskpane/loading/tableToWrite";
import { tables } from "../dataset/rows";

function table(group: Group, form: Partial<LoadForm> = {}, language: "en" | "ko" = "en") {
  const request = readForm({ ...emptyForm(group), ...form });
  if (isProblem(request)) throw new Error(request.kind);
  return tableToWrite(request, language === "en" ? en : ko, language);
}

/** The title of a source, as data/sources.csv has it. */
function title(key: string): string {
  return tables.sources.find(({ source }) => source === key)?.title ?? "";
}

describe("the source line", () => {
  test("of 2020 alone cites what 2020 is from, not the latest figure of the series", () => {
    const [january] = tables.monthly_total.filter(({ period }) => period === "2020-01");
    const { note } = table("imports", { from: "2020", to: "2020" });
    expect(note).toMatch(new RegExp(`, as of ${january.imports_vintage}, final; million US dollars$`));
    expect(note).toContain(title(january.imports_source));
    expect(note).not.toMatch(/provisional|2026-07-01/);
  });

  test("names the release of most figures first, then the latest; of more than three the number of the rest", () => {
    const counted = new Map<string, number>();
    for (const { period, imports_musd, imports_source, imports_vintage } of tables.monthly_total) {
      if (!imports_musd || period > "2026-06") continue;
      const release = `${title(imports_source)}, as of ${imports_vintage}`;
      counted.set(release, (counted.get(release) ?? 0) + 1);
    }
    const date = (release: string) => release.slice(-10);
    const ranked = [...counted]
      .sort(([a, n], [b, m]) => m - n || (date(a) < date(b) ? 1 : -1))
      .map(([release]) => release);
    expect(ranked.length).toBeGreaterThan(3);
    const { note } = table("imports", { to: "2026-06" });
    const places = ranked.slice(0, 3).map((release) => note.indexOf(release));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(note).toMatch(new RegExp(`; and ${ranked.length - 3} more; million US dollars$`));
    ranked.slice(3).forEach((release) => expect(note).not.toContain(release));
  });

  test("is Korean in the Korean pane", () => {
    const { note } = table("imports", { to: "2026-06" }, "ko");
    expect(note).toMatch(/\d 기준, 확정치\/수정치; .* 기준, 잠정치; 외 \d+건; 백만 달러$/);
  });

  test("of a sum cites every month that it adds up", () => {
    const months = tables.monthly_total.filter(({ period }) =>
      ["2026-04", "2026-05", "2026-06"].includes(period),
    );
    const { note } = table("imports", { frequency: "quarter", from: "2026Q2", to: "2026Q2" });
    expect(new Set(months.map(({ imports_source }) => imports_source)).size).toBe(3);
    for (const { imports_source } of months) expect(note).toContain(title(imports_source));
  });

  test("of a year that was published whole cites its publication", () => {
    const { note } = table("exports", { frequency: "year", from: "1964", to: "1964" });
    const [year] = tables.annual_total.filter((row) => row.year === "1964");
    expect(note).toContain(`${title(year.source)}, as of ${year.vintage}, ${year.status}`);
  });

  test("cites no release twice", () => {
    for (const group of GROUPS) {
      const cited = table(group).note.match(/(?<=^|; ).*?as of [\d-]+/g) ?? [];
      expect(cited.length).toBeGreaterThan(0);
      expect(new Set(cited).size).toBe(cited.length);
    }
  });
});

describe("the long layout", () => {
  test("has the status and the publisher of each figure, and neither where there is no figure", () => {
    const { rows } = table("imports", { layout: "long", from: "2026-02", to: "2026-04" });
    const given = tables.monthly_total.filter(({ period }) => period >= "2026-02" && period <= "2026-04");
    const publisher = (key: string) => tables.sources.find(({ source }) => source === key)?.publisher ?? "";
    expect(rows.map(([, , value, status, source]) => [value, status, source])).toEqual(
      given.map(({ imports_musd, imports_status, imports_source }) =>
        imports_musd ? [Number(imports_musd), imports_status, publisher(imports_source)] : ["", "", ""],
      ),
    );
  });
});

test("every column of every group has a name of its own", () => {
  for (const group of GROUPS) {
    const { names, headers } = table(group);
    expect(Object.values(names).sort()).toEqual(headers.slice(1).sort());
  }
});

test.each([
  ["ministry", { frequency: "quarter" }, "Ministry's items, Quarters"],
  ["customs", { series: ["customs:ships"] }, "Ships (customs' items), Months"],
  ["customs", { series: ["customs:semiconductors"] }, "Semiconductors, Months"],
  ["ministry", { series: ["ministry:agri_fishery_food"] }, "Agricultural, fishery, Months"],
] as const)("a sheet's name keeps whole words and the frequency: %s %o", (group, form, name) => {
  expect(table(group, form).sheetName).toBe(name);
});

test("no sheet's name is longer than Excel allows", () => {
  for (const language of ["en", "ko"] as const) {
    for (const group of GROUPS) {
      const { series } = emptyForm(group);
      for (const chosen of [series, ...series.map((code) => [code])]) {
        expect(table(group, { series: chosen }, language).sheetName.length).toBeLessThanOrEqual(31);
      }
    }
  }
});

test("a few series are named, so that two choices of one group can stand in one workbook; many go by their group", () => {
  const name = (...series: string[]) =>
    table("customs", { series: series.map((one) => `customs:${one}`), from: "2024", to: "2024" }).tableName;
  expect(name("semiconductors")).toBe("ExportsCustomsSemiconductors");
  expect(name("semiconductors", "ships")).toBe("ExportsCustomsSemiconductorsShips");
  expect(name("semiconductors", "passenger_cars")).toBe("ExportsCustomsPassengerCarsSemiconductors");
  expect(name("semiconductors", "ships", "passenger_cars", "auto_parts")).toBe("ExportsCustoms");
  expect(table("customs", { from: "2024", to: "2024" }).tableName).toBe("ExportsCustoms");
});
