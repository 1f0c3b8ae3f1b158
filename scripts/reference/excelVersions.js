// Which Excel a formula of its own functions needs, by Microsoft's list of functions. Excel 2019 is the oldest that counts.

const OLDER =
  "ABS AVERAGE DATE EOMONTH EXP IF LEFT LN MAX NETWORKDAYS.INTL RIGHT ROUNDUP ROWS RRI SIGN SQRT STDEV.S SUM SUMPRODUCT SUMSQ T.INV TEXT";
const NEWER = require("../../src/compose/plainExcel/excelVersions.json");

const SINCE = new Map([
  ...OLDER.split(" ").map((name) => [name, 0]),
  ...Object.entries(NEWER).flatMap(([year, names]) => names.map((name) => [name, Number(year)])),
]);
/** The first Excel in which a formula answers in more than one cell by itself. */
const SPILLS_SINCE = 2021;

/** The year of the Excel that a formula needs; undefined when Excel 2019 will do. */
function neededExcel(formula, doesSpill) {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  const years = [...withoutTexts.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => {
    const year = SINCE.get(name);
    if (year === undefined) throw new Error(`excelVersions.js does not say which Excel brought ${name}`);
    return year;
  });
  return Math.max(0, doesSpill ? SPILLS_SINCE : 0, ...years) || undefined;
}

module.exports = { neededExcel };
