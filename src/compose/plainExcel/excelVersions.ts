import since from "./excelVersions.json";

/** Functions of Excel by the year of the Excel that brought them; those that are not here Excel 2019 has. */
const SINCE: Readonly<Record<string, readonly string[]>> = since;
/** The first Excel in which a formula answers in more than one cell by itself. */
const SPILLS_SINCE = 2021;

/** The year of the Excel that a formula needs; undefined when Excel 2019 will do. */
export function excelNeeded(formula: string, doesSpill: boolean): number | undefined {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  const called = [...withoutTexts.matchAll(/([A-Z][A-Z0-9.]*)\(/gi)].map(([, name]) => name.toUpperCase());
  const years = Object.entries(SINCE).flatMap(([year, names]) =>
    names.some((name) => called.includes(name)) ? [Number(year)] : [],
  );
  return Math.max(0, doesSpill ? SPILLS_SINCE : 0, ...years) || undefined;
}
