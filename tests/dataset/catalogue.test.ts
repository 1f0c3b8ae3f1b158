import { catalogue } from "../../src/dataset/catalogue";
import { indicators } from "../../src/dataset/indicators";
import { tables } from "./rows";

const line = (code: string, frequency: "month" | "year") =>
  catalogue().find((entry) => entry.indicator.code === code && entry.frequency === frequency);

test("total exports have no gap since 2000-01", () => {
  expect(line("exports", "month")).toMatchObject({ first: "2000-01", missing: [] });
  expect(line("exports", "month")?.last).toBe(tables.monthly_total.at(-1)?.period);
});

test("a gap inside a series is shown: months without imports, such as 2026-03", () => {
  const imports = line("imports", "month");
  const blank = tables.monthly_total.filter(({ imports_musd }) => !imports_musd).map(({ period }) => period);
  expect(imports?.missing).toEqual(blank.filter((period) => period < (imports?.last ?? "")));
});

test("cars by year are 2014 and from 2019", () => {
  expect(line("ministry:automobiles", "year")).toMatchObject({
    first: "2014",
    missing: ["2015", "2016", "2017", "2018"],
  });
});

test("the ten customs items have no gap since 2016-01, and their years are added up", () => {
  const customs = catalogue("customs:");
  expect(customs.filter(({ frequency }) => frequency === "month")).toHaveLength(10);
  for (const { frequency, first, missing } of customs) {
    expect([frequency, first, missing]).toEqual([frequency, frequency === "month" ? "2016-01" : "2016", []]);
  }
});

test("the first days of months have no years", () => {
  expect(catalogue("first").every(({ frequency }) => frequency === "month")).toBe(true);
  expect(catalogue("first")).toHaveLength(22);
});

test("a search finds codes and names in both languages, and nothing when there is nothing", () => {
  const codes = (search: string) => [...new Set(catalogue(search).map(({ indicator }) => indicator.code))];
  expect(codes("선박")).toEqual(codes("ships"));
  expect(codes("미국")).toEqual(["to:us"]);
  expect(codes("Auto Parts")).toEqual(expect.arrayContaining(["ministry:auto_parts", "customs:auto_parts"]));
  expect(codes("bananas")).toEqual([]);
});

test("every series is listed", () => {
  const listed = new Set(catalogue().map(({ indicator }) => indicator.code));
  expect(indicators().filter(({ code }) => !listed.has(code))).toEqual([]);
});
