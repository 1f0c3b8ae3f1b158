import { format } from "numfmt";
import { labelOf } from "../../src/analysis/time/Period";
import { findIndicator } from "../../src/dataset/indicators";
import { en } from "../../src/i18n/en";
import { ko } from "../../src/i18n/ko";
import { sourceNote } from "../../src/i18n/sourceNote";
import {
  emptyForm,
  type Group,
  GROUPS,
  isProblem,
  type LoadForm,
  readForm,
} from "../../src/taskpane/loading/loadRequest";
import { tableToWrite } from "../../src/taskpane/loading/tableToWrite";
import { textWidth } from "../../src/sheets/textWidth";
import { tables } from "../dataset/rows";

function table(group: Group, form: Partial<LoadForm> = {}, language: "en" | "ko" = "en") {
  const request = readForm({ ...emptyForm(group), ...form });
  if (isProblem(request)) throw new Error(request.kind);
  return tableToWrite(request, language === "en" ? en : ko, language);
}

/** The citation of a source, as data/sources.csv has it. */
function citation(key: string): string {
  return tables.sources.find(({ source }) => source === key)?.cite_en ?? "";
}

describe("the source line", () => {
  test("of 2020 alone cites what 2020 is from, not the latest figure of the series", () => {
    const [january] = tables.monthly_total.filter(({ period }) => period === "2020-01");
    const { note } = table("imports", { from: "2020", to: "2020" });
    expect(note).toBe(`${citation(january.imports_source)}, final; million US dollars`);
    expect(note).not.toMatch(/provisional|2026-07-01/);
  });

  test("names the release of most figures first, then the latest; of more than three the number of the rest", () => {
    const counted = new Map<string, { count: number; vintage: string }>();
    const items = new Set(tables.items_monthly.map(({ item }) => item));
    const best = [...items].flatMap((item) => findIndicator({ item, flow: "exports" })?.months ?? []);
    for (const { source, vintage } of best.filter(({ period }) => labelOf(period) >= "2024-01")) {
      counted.set(source, { count: (counted.get(source)?.count ?? 0) + 1, vintage });
    }
    const ranked = [...counted]
      .sort(([, a], [, b]) => b.count - a.count || (a.vintage < b.vintage ? 1 : -1))
      .map(([source]) => citation(source));
    expect(ranked.length).toBeGreaterThan(3);
    const { note } = table("ministry", { from: "2024-01" });
    const places = ranked.slice(0, 3).map((release) => note.indexOf(release));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(note).toMatch(new RegExp(`; and ${ranked.length - 3} more; million US dollars$`));
    ranked.slice(3).forEach((release) => expect(note).not.toContain(release));
  });

  test("is Korean in the Korean pane", () => {
    const { note } = table("imports", {}, "ko");
    expect(note).toMatch(
      /^한국은행 통관 수출입\(ECOS\), 2026-04-23, 확정치\/수정치; .*; 외 \d+건; 백만 달러$/,
    );
  });

  test("of a sum cites every month that it adds up", () => {
    const months = tables.monthly_total.filter(({ period }) =>
      ["2026-07", "2026-08", "2026-09"].includes(period),
    );
    const { note } = table("imports", { frequency: "quarter", from: "2026Q3", to: "2026Q3" });
    expect(new Set(months.map(({ imports_source }) => imports_source)).size).toBeGreaterThan(1);
    expect(months).toHaveLength(3);
    for (const { imports_source } of months) expect(note).toContain(citation(imports_source));
  });

  test("of a year that was published whole cites its publication", () => {
    const { note } = table("exports", { frequency: "year", from: "1964", to: "1964" });
    const [year] = tables.annual_total.filter((row) => row.year === "1964");
    expect(note).toContain(`${citation(year.source)}, ${year.status}`);
  });

  test("says how new a figure is where that is not the date of the citation", () => {
    const january = findIndicator({ flow: "exports" })?.months.find(
      ({ period }) => labelOf(period) === "2020-01",
    );
    if (!january) throw new Error("January 2020 is missing");
    const observation = { ...january, vintage: "2020-02-01" };
    expect(sourceNote([observation], "en")).toContain(", as of 2020-02-01, final");
    expect(sourceNote([observation], "ko")).toContain(", 2020-02-01 기준, 확정치");
  });

  test("cites no release twice", () => {
    for (const group of GROUPS) {
      const cited = table(group).note.split("; ");
      expect(cited.length).toBeGreaterThan(1);
      expect(new Set(cited).size).toBe(cited.length);
    }
  });
});

describe("the long layout", () => {
  test("has the status and the citation of each figure, and neither where there is no figure", () => {
    const latinAmerica = { layout: "long", series: ["to:latin_america"], from: "2025-04" } as const;
    const { rows } = table("destinations", latinAmerica);
    const given = tables.destinations_monthly.filter(
      ({ region, exports_musd }) => region === "latin_america" && exports_musd,
    );
    expect(given.length).toBeGreaterThan(1);
    expect(rows.filter(([, , value]) => value !== "").map((row) => row.slice(2))).toEqual(
      given.map(({ exports_musd, status, source }) => [Number(exports_musd), status, citation(source)]),
    );
    const blank = rows.filter(([, , value]) => value === "");
    expect(blank.length).toBeGreaterThan(2);
    blank.forEach((row) => expect(row.slice(2)).toEqual(["", "", ""]));
  });
});

describe("the columns", () => {
  test.each(["en", "ko"] as const)(
    "cut off no header, no figure and no text, in either layout: %s",
    (language) => {
      for (const group of GROUPS) {
        for (const layout of ["wide", "long"] as const) {
          const { headers, rows, formats, widths } = table(group, { layout }, language);
          // The last column may run on: the cell beside it is empty.
          const texts = (column: number) =>
            rows.map((row) =>
              typeof row[column] === "number"
                ? format(formats[column], row[column])
                : column < headers.length - 1
                  ? String(row[column])
                  : "",
            );
          headers.forEach((header, column) => {
            const needed = [
              textWidth(header, { bold: true }),
              ...texts(column).map((text) => textWidth(text)),
            ];
            expect(Math.max(...needed)).toBeLessThan(widths[column]);
          });
        }
      }
    },
  );

  test("of texts are no wider than a sheet can bear", () => {
    for (const group of GROUPS)
      expect(Math.max(...table(group, { layout: "long" }).widths)).toBeLessThanOrEqual(330);
  });
});

test("every column of every group has a header of its own, and the model says which series it is", () => {
  for (const group of GROUPS) {
    const { model, headers, note } = table(group);
    expect(new Set(headers).size).toBe(headers.length);
    expect(Object.keys(model?.series ?? {})).toEqual(headers.slice(1));
    expect(model?.note).toBe(note);
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

test("up to three series of a group stand in the table's name, more go by the group", () => {
  const nameOf = (...series: string[]) =>
    table("ministry", { series: series.map((one) => `ministry:${one}`) }).tableName;
  expect(nameOf("semiconductors")).toBe("ExportsMinistrySemiconductors");
  const three = nameOf("semiconductors", "automobiles", "ships");
  for (const name of ["Semiconductors", "Automobiles", "Ships"]) expect(three).toContain(name);
  expect(nameOf("semiconductors", "automobiles", "ships", "steel")).toBe("ExportsMinistry");
});
