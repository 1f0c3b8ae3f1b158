// The story of the 2024 export target, computed from the shipped figures by the functions of the sheet.
import { call, cell, error, spilled } from "./sheet";

const months = () => spilled("EXPORTS");
const years = () => spilled("EXPORTS", null, null, "2000", null, "year");
const carYears = () => spilled("EXPORTS", "automobiles", null, null, null, "year");
const figure = (id: string, ...args: unknown[]) => cell(call(id, ...args)) as number;
const pace = (result: string) => figure("TARGET_PACE", ...months(), 700_000, "2024-05", result);

test("2022 was 683,584.8 million dollars, an all-time high then", () => {
  expect(figure("YTD", ...months(), "2022-12")).toBeCloseTo(683_584.8, 1);
  expect(cell(call("RECORD_CHECK", ...years(), 2022))).toBe("All-time high (data since 2000)");
});

test("January to May 2024 was 277,473.4, 9.80 % above the year before; January to April 9.37 %", () => {
  expect(figure("YTD", ...months(), "2024-05")).toBeCloseTo(277_473.4, 1);
  expect(figure("YTD_YOY", ...months(), "2024-05")).toBeCloseTo(0.098, 4);
  expect(figure("YTD_YOY", ...months(), "2024-04")).toBeCloseTo(0.0937, 4);
});

test("against 700,000: 422,526.6 to go in 7 months, 60,360.9 a month, 11.33 % more than a year before", () => {
  expect(figure("EXPORT_TARGET", 2024)).toBe(700_000);
  expect(pace("remaining")).toBeCloseTo(422_526.6, 1);
  expect(pace("months_left")).toBe(7);
  expect(pace("required_average")).toBeCloseTo(60_360.9, 1);
  expect(pace("required_growth")).toBeCloseTo(0.1133, 4);
  expect(pace("ahead")).toBeCloseTo(-2_317.3, 1);
});

test("2024 ended at 683,609.5: a record by 24.7, the target missed by 16,390.5", () => {
  const total = figure("YTD", ...months(), "2024-12");
  expect(total).toBeCloseTo(683_609.5, 1);
  expect(cell(call("RECORD_CHECK", ...years(), 2024))).toBe("All-time high (data since 2000)");
  expect(figure("RECORD_CHECK", ...years(), 2024, "margin")).toBeCloseTo(24.7, 1);
  expect(figure("TARGET_GAP", total, 700_000)).toBeCloseTo(16_390.5, 1);
});

test("cars 2023 were 70,870, 31.0 % above 54,096, the highest of the years shipped, which lack 2015 to 2018", () => {
  const cars = call("EXPORTS", "automobiles", null, null, null, "year");
  const shipped = cars.filter(([, value]) => value !== "").map(([period]) => period);
  expect(shipped.slice(0, 4)).toEqual(["2014", "2019", "2020", "2021"]);
  expect(cars.find(([period]) => period === "2023")?.[1]).toBe(70_870);
  expect(cars.find(([period]) => period === "2022")?.[1]).toBe(54_096);
  expect(figure("YOY", ...carYears(), 2023)).toBeCloseTo(0.31, 3);
  expect(cell(call("RECORD_CHECK", ...carYears(), 2023))).toBe("Highest in the data without gaps since 2019");
});

test("years without an announced target say so", () => {
  expect(cell(call("EXPORT_TARGET", 2027))).toEqual(error("#N/A", /2027/));
});

describe("the tax law of August 2022 and car exports, 2016-01 to 2025-03", () => {
  const span = (item: string | null) =>
    call("EXPORTS", item, null, "2016-01", "2025-03") as [string, number][];
  const passengerCars = span("customs:passenger_cars");
  const totals = span(null);
  const labels = passengerCars.map(([period]) => [period]);
  const cells = passengerCars.map(([, value]) => [value]);
  const others = totals.map(([, value], i) => [value - passengerCars[i][1]]);
  const impact = (event: string, result: string, column = cells) =>
    figure("EVENT_IMPACT", column, labels, event, result);

  test("cars: +26.4 % [−3.0, 52.6], all others −7.9 % [−16.1, 1.3], as numpy says: chance cannot be ruled out", () => {
    const percent = (column: number[][]) =>
      ["effect", "low", "high"].map((result) => Number((100 * impact("2022-08", result, column)).toFixed(1)));
    expect(percent(cells)).toEqual([26.4, -3.0, 52.6]);
    expect(percent(others)).toEqual([-7.9, -16.1, 1.3]);
  });

  test("months before the law and after it give a step as large, as the example's limits say; 2023-09 does not", () => {
    for (const month of ["2022-04", "2022-07", "2023-01"]) {
      expect(impact(month, "effect")).toBeGreaterThan(impact("2022-08", "effect"));
      expect(impact(month, "p_value")).toBeLessThan(0.05);
    }
    expect(impact("2023-09", "p_value")).toBeGreaterThan(0.5);
  });
});
