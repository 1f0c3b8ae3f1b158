import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { labelOf, shift } from "../../src/analysis/time/Period";
import { parsePeriod } from "../../src/analysis/time/parsePeriod";
import { buildFigures } from "../../scripts/data/buildFigures";
import { readTables, type Row } from "../../scripts/data/csv";
import shipped from "../../src/dataset/figures.json";
import { edit, findingsWith, FOLDER, tables } from "./rows";

const root = path.join(__dirname, "../..");

test("figures.json is what the files in data/ give now", () => {
  expect(buildFigures(tables)).toEqual({ figures: shipped });
});

test("figures.json stays below 75 kB gzipped", () => {
  const file = fs.readFileSync(path.join(root, "src/dataset/figures.json"));
  expect(zlib.gzipSync(file).length).toBeLessThan(75_000);
});

test("every CSV file in data/ is checked", () => {
  const files = fs.readdirSync(FOLDER).filter((file) => file.endsWith(".csv"));
  expect(
    Object.keys(tables)
      .map((name) => `${name}.csv`)
      .sort(),
  ).toEqual(files.sort());
  expect(Object.values(tables).every((rows) => rows.length > 0)).toBe(true);
});

describe("the build refuses", () => {
  test("a repeated key in any file", () => {
    for (const name of Object.keys(tables)) {
      const findings = findingsWith(name, (rows) => [...rows, rows[0]]);
      expect(findings).toEqual([expect.stringMatching(`^${name}\\.csv:\\d+: repeats line 2: `)]);
    }
  });

  test("a figure without a source, and one with a source that is not listed", () => {
    const may = edit(({ period }) => period === "2024-05", { source: "" });
    expect(findingsWith("monthly_total", may)).toEqual(["monthly_total.csv:294: exports_musd has no source"]);
    const imports = edit(({ period }) => period === "2024-05", { imports_source: "nobody" });
    expect(findingsWith("monthly_total", imports)).toEqual([
      'monthly_total.csv:294: source "nobody" is not in sources.csv',
    ]);
  });

  test("a gap in total exports", () => {
    const withoutMay = findingsWith("monthly_total", (rows) =>
      rows.filter(({ period }) => period !== "2019-05"),
    );
    expect(withoutMay).toEqual([
      "monthly_total.csv: exports has no figure for 2019-05",
      "monthly_total.csv: imports has no figure for 2019-05",
    ]);
    const blank = edit(({ period }) => period === "2019-05", { exports_musd: "" });
    expect(findingsWith("monthly_total", blank)).toEqual(withoutMay.slice(0, 1));
  });

  test("a gap in trade by partner or in the compiled items", () => {
    const without = (name: string, drop: (row: Row) => boolean) =>
      findingsWith(name, (rows) => rows.filter((row) => !drop(row)));
    const china = ({ region, period }: Row) => region === "china" && period === "2022-03";
    expect(without("origins_monthly", china)).toEqual([
      "origins_monthly.csv: from:china has no figure for 2022-03",
    ]);
    expect(without("destinations_monthly", china)).toEqual([
      "destinations_monthly.csv: to:china has no figure for 2022-03",
    ]);
    const ships = ({ item, period }: Row) => item === "ships" && period === "2023-03";
    expect(without("items_monthly_compiled", ships)).toEqual([
      "items_monthly_compiled.csv: compiled:ships has no figure for 2023-03",
      "items_monthly_compiled.csv: imports:compiled:ships has no figure for 2023-03",
    ]);
  });

  test("imports of a partner or compiled items above the total", () => {
    const raise = { imports_musd: "999999", precision_musd: "0.001" };
    expect(
      findingsWith(
        "origins_monthly",
        edit(() => true, raise),
      ).join("\n"),
    ).toMatch(/: 999999 is above the total of 2021-08, /);
    const ships = edit(({ item, period }) => item === "ships" && period === "2023-03", {
      imports_musd: "50000",
    });
    expect(findingsWith("items_monthly_compiled", ships)).toEqual([
      expect.stringMatching(/imports:compiled items of 2023-03 add up to /),
    ]);
  });

  test("a citation that is missing, too long or without its date", () => {
    expect(
      findingsWith(
        "sources",
        edit(() => true, { cite_en: "" }),
      ),
    ).toEqual([
      "sources.csv:2: cite_en is missing or longer than 60 characters",
      expect.stringMatching(/does not end with the date/),
    ]);
    const long = `${"x".repeat(60)}${tables.sources[0].cite_ko}`;
    expect(
      findingsWith(
        "sources",
        edit(() => true, { cite_ko: long }),
      ),
    ).toEqual(["sources.csv:2: cite_ko is missing or longer than 60 characters"]);
    expect(
      findingsWith(
        "sources",
        edit(() => true, { cite_ko: "관세청" }),
      ),
    ).toEqual([expect.stringMatching(/does not end with the date/)]);
  });

  test("a gap in a customs item, and a customs item that is not there", () => {
    const customs = (row: Row) => row.classification === "KCS_nature" && row.item === "ships";
    const without = (drop: (row: Row) => boolean) =>
      findingsWith("items_monthly", (rows) => rows.filter((row) => !drop(row)));
    expect(without((row) => customs(row) && row.period === "2020-02")).toEqual([
      "items_monthly.csv: customs:ships has no figure for 2020-02",
    ]);
    const last = tables.items_monthly
      .filter(customs)
      .map(({ period }) => period)
      .sort()
      .at(-1);
    expect(without((row) => customs(row) && row.period === last)).toHaveLength(1);
    expect(without(customs)).toHaveLength(tables.items_monthly.filter(customs).length);
  });

  test("a gap in the first days and in the calendar", () => {
    const early = findingsWith("early_items", (rows) => rows.slice(1));
    expect(early).toEqual(["early_items.csv: first10:semiconductors has no figure for 2016-01"]);
    const days = findingsWith("non_working_dates", (rows) =>
      rows.filter(({ date }) => !date.startsWith("2015")),
    );
    expect(days).toEqual(["non_working_dates.csv: no date in 2015"]);
    const counts = findingsWith("working_days", (rows) => rows.filter(({ period }) => period !== "2015-08"));
    expect(counts).toEqual(["working_days.csv: working_days has no figure for 2015-08"]);
  });

  test("items of a grouping above the total of the month, sub-items aside", () => {
    const raise = (item: string) =>
      edit((row) => row.item === item && row.period === "2025-08" && row.classification === "MOTIE_MTI", {
        exports_musd: "50000",
        precision_musd: "0.001",
      });
    expect(findingsWith("items_monthly", raise("ships"))).toEqual([
      expect.stringMatching(
        /^items_monthly\.csv:\d+: ministry items of 2025-08 add up to .* \(monthly_total\.csv:309\)$/,
      ),
    ]);
    expect(findingsWith("items_monthly", raise("steel_20item"))).toEqual([]);
    expect(findingsWith("items_monthly", raise("hybrid_vehicles"))).toEqual([]);
  });

  test("an item or a region above the total of the month, even one that another figure would supersede", () => {
    const raise = edit(({ item, period }) => item === "ships" && period === "2025-08", {
      exports_musd: "999999",
    });
    expect(findingsWith("items_monthly", raise).join("\n")).toMatch(
      /: 999999 is above the total of 2025-08, /,
    );
    const region = edit(({ region: name, exports_musd }) => name === "us" && exports_musd !== "", {
      exports_musd: "999999",
    });
    expect(findingsWith("destinations_monthly", region)).toHaveLength(1);
  });

  test("numbers, periods, words and names it cannot read", () => {
    const first = (changes: Record<string, string>) => edit(() => true, changes);
    expect(findingsWith("monthly_total", first({ exports_musd: "12,162" }))).toEqual([
      'monthly_total.csv:2: exports_musd "12,162" is not a number',
    ]);
    expect(findingsWith("items_annual", first({ year: "2016-01" }))).toEqual([
      'items_annual.csv:2: year "2016-01" is no year',
    ]);
    expect(findingsWith("items_monthly", first({ item: "bananas" }))).toEqual([
      'items_monthly.csv:2: item "bananas" is not known',
    ]);
    expect(findingsWith("targets_and_events", first({ name_ko: "" }))).toEqual([
      "targets_and_events.csv:2: event without name_ko",
    ]);
  });
});

test("a newer month of totals alone is accepted, and ends the series", () => {
  const rows = tables.monthly_total;
  const last = rows[rows.length - 1];
  const period = labelOf(shift(parsePeriod(last.period), 1));
  const next = { ...last, period, imports_musd: "", imports_status: "" };
  const built = buildFigures({ ...tables, monthly_total: [...rows, next] });
  expect("figures" in built && built.figures.series.exports.months?.values).toHaveLength(rows.length + 1);
});

describe("the script", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "figures-"));
  const run = () =>
    spawnSync(
      process.execPath,
      [path.join(root, "node_modules/tsx/dist/cli.mjs"), "scripts/build-data.ts", folder],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
  beforeAll(() => {
    for (const name of Object.keys(tables))
      fs.copyFileSync(path.join(FOLDER, `${name}.csv`), path.join(folder, `${name}.csv`));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  test("accepts the files as they are, and ends with 1 and a line for each finding when one is wrong", () => {
    expect(run().status).toBe(0);
    fs.appendFileSync(
      path.join(folder, "monthly_total_vintages.csv"),
      "2024-05,1,,1,final,2024-06-01,nobody\n",
    );
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^monthly_total_vintages\.csv:\d+: source "nobody" is not in sources\.csv$/m);
    expect(stderr).toMatch(/^1 found; figures\.json is as it was\.$/m);
  });

  test("a row that is too short is a finding, and so is a file that is not there", () => {
    fs.appendFileSync(path.join(folder, "us_cars.csv"), "2024\n");
    fs.rmSync(path.join(folder, "year_to_date.csv"));
    const { findings } = readTables(folder, ["us_cars", "year_to_date", "sources"]);
    expect(findings).toEqual([
      expect.stringMatching(/^us_cars\.csv: .*line \d+/),
      expect.stringMatching(/^year_to_date\.csv: ENOENT/),
    ]);
  });
});
