import { call, cell, column, error } from "./sheet";

describe("figures that cancel out, as those of a balance do, add up to exactly nothing", () => {
  const quarter = column("2023-01", "2023-02", "2023-03");
  const balance = column(0.1, 0.2, -0.3);

  test.each([
    ["YTD", [balance, quarter, "2023-03"]],
    ["ROLLING", [balance, quarter, 3, null]],
    ["ROLLING", [balance, quarter, 3, "mean"]],
    ["ROLLING", [column(5, 0.1, 0.2, -0.3), column("2022-12", ...quarter.flat()), 3, null]],
    ["CHANGE_FREQUENCY", [balance, quarter, "quarter"]],
    ["CHANGE_FREQUENCY", [balance, quarter, "quarter", "mean"]],
    ["TOP_ITEMS", [column("a", "b", "c", "d"), column(5, ...balance.flat()), 1]],
  ] as const)("%s", (id, args) => {
    expect(call(id, ...args).at(-1)).toContain(0);
  });

  test("the effects on prices of several items too", () => {
    const quantities = column(1, 1, 1);
    expect(call("PRICE_VOLUME", column(1, 1, 1), quantities, column(1.1, 1.2, 0.7), quantities)).toEqual([
      [0, 0],
    ]);
  });

  test("and a rate or a share of nothing does not exist", () => {
    const months = column(...quarter.flat(), "2024-01", "2024-02", "2024-03");
    expect(cell(call("YTD_YOY", column(...balance.flat(), 1, 1, 1), months, "2024-03"))).toEqual(
      error("#N/A", /base in 2023-03 is zero/),
    );
    const [row] = call("CONTRIBUTION", [balance.flat(), [1, 1, 1]], column(2023, 2024), null, 2024);
    expect(row).toEqual(Array(3).fill(error("#N/A", /2023, is not above zero/)));
    const [first] = call("TOP_ITEMS", column("a", "b", "c"), balance, 1);
    expect(first).toEqual(["b", 0.2, error("#N/A", /total is zero/)]);
  });

  test("a figure that is what such a sum left is no record over 0 and ranks beside it", () => {
    const table = [
      column(-5000, 0, 65849.3 - 58020.1 - 7829.2, null),
      column(2021, 2022, 2023, 2024),
    ] as const;
    expect(cell(call("RECORD_CHECK", ...table, 2023))).toBe(
      "Ties 2022 for the highest in the data without gaps since 2021",
    );
    expect(call("RANKING", ...table, 2).map(([rank, period]) => [rank, period])).toEqual([
      [1, "2022"],
      [1, "2023"],
    ]);
  });
});
