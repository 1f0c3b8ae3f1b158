import { catalogue } from "../../src/dataset/catalogue";
import { growthIndicators, indicators } from "../../src/dataset/indicators";
import { tables } from "./rows";

const line = (code: string, frequency: "month" | "year") =>
  catalogue().find(
    (entry) => entry.indicator.code === code && entry.frequency === frequency && entry.measure === "amount",
  );

test("total exports have no gap since 2000-01", () => {
  expect(line("exports", "month")).toMatchObject({ first: "2000-01", missing: [] });
  expect(line("exports", "month")?.last).toBe(tables.monthly_total.at(-1)?.period);
});

test("total imports have none either", () => {
  expect(line("imports", "month")).toMatchObject({ first: "2000-01", missing: [] });
});

test("a gap inside a series is shown: China before the customs service's table, such as 2018-03", () => {
  const china = line("to:china", "month");
  const given = new Set(
    tables.destinations_monthly
      .filter(({ region, exports_musd }) => region === "china" && exports_musd)
      .map(({ period }) => period),
  );
  expect(china).toMatchObject({ first: "2018-02", missing: expect.arrayContaining(["2018-03"]) });
  expect(china?.missing.some((period) => given.has(period))).toBe(false);
  expect(china?.missing.every((period) => period < "2021-08")).toBe(true);
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
  const complete = catalogue("first").filter(
    ({ first, missing }) => first === "2016-01" && missing.length === 0,
  );
  expect(complete).toHaveLength(22);
});

const codes = (search: string) => [...new Set(catalogue(search).map(({ indicator }) => indicator.code))];

test("a search finds codes and names in both languages, and nothing when there is nothing", () => {
  expect(codes("선박")).toEqual(codes("ships"));
  expect(codes("미국")).toEqual(["to:us", "from:us", "first10:to:us", "first20:to:us"]);
  expect(codes("Auto Parts")).toEqual(expect.arrayContaining(["ministry:auto_parts", "customs:auto_parts"]));
  expect(codes("bananas")).toEqual([]);
});

test.each([
  ["반도체".normalize("NFD"), "반도체"],
  ["autoparts", "auto parts"],
  ["ＡＵＴＯ ＰＡＲＴＳ", "auto parts"],
  [" Auto-Parts ", "auto parts"],
  ["자동차 부품", "자동차부품"],
  ["semiconductor", "semiconductors"],
  ["관세청：승용차", "customs:passenger_cars"],
  ["first20:us", "first20:to:us"],
  ["Wireless_Devices", "wireless devices"],
])("a search folds names as EXPORTS does: %p is %p", (search, plain) => {
  expect(codes(search)).toEqual(codes(plain));
  expect(codes(search)).not.toEqual([]);
});

test("the steps in which figures were given: China has thousands beside tens of millions", () => {
  expect(line("exports", "month")?.precision).toEqual([0.001, 0.001]);
  const given = tables.destinations_monthly.filter(
    ({ region, period, exports_musd }) => region === "china" && exports_musd && period < "2021-08",
  );
  const coarsest = Math.max(...given.map(({ precision_musd }) => Number(precision_musd)));
  expect(line("to:china", "month")?.precision).toEqual([0.001, coarsest]);
});

test("printed growth stands below the amounts of its series, and of partners without amounts alone", () => {
  const rows = (code: string) => catalogue(code).filter(({ indicator }) => indicator.code === code);
  expect(rows("to:china").map(({ measure, frequency }) => [measure, frequency])).toEqual([
    ["amount", "month"],
    ["amount", "year"],
    ["growth", "month"],
  ]);
  expect(rows("to:taiwan").map(({ measure }) => measure)).toEqual(["growth"]);
});

test("every series is listed", () => {
  const listed = new Set(catalogue().map(({ indicator }) => indicator.code));
  expect(listed.size).toBeGreaterThan(100);
  expect([...indicators(), ...growthIndicators()].filter(({ code }) => !listed.has(code))).toEqual([]);
});
