/** Tables and defined names of the worked example. They are part of its formulas, so they are the same in every language. */
export const TABLES = { monthly: "Exports", annual: "Annual", cars: "Cars", path: "Path" } as const;

export const NAMES = {
  asOf: "AsOf",
  asOfDate: "AsOfDate",
  year: "TargetYear",
  target: "Target",
} as const;
