import type { Random } from "./Random";

/** Numbers at the ends of what a cell holds, and beyond what a calculation does. */
export const EXTREMES = [0, -0, 1, -1, 1e15, 1e21, 1e300, -1e300, 1.7e308, -1.7e308, 1e-7, 1e-300, 5e-324];

/** As long as a cell can be. */
const LONGEST = 32_767;
export const LONG_TEXTS = ["x", "7", " ", "가", "😀", "\n", "1,", "2024-", "(", "-", '"'].map((unit) =>
  unit.repeat(LONGEST).slice(0, LONGEST - 1),
);

const TEXTS = [
  "soon",
  "Total",
  "합계",
  "1,234.5",
  "12%",
  "2024-05-01 ~ 2024-05-20",
  "TRUE",
  "=1+1",
  "\u0000",
  "é",
];
const BLANKS = [null, "", " ", "-", "–", "…", "n.a.", { type: "Empty", basicType: "Empty" }];
const ERRORS = [
  { type: "Error", basicType: "Error", basicValue: "#DIV/0!", errorType: "Div0" },
  { type: "Error", basicValue: "#N/A" },
  { code: "#REF!" },
];
const ENTITIES = [
  { type: "FormattedNumber", basicType: "Double", basicValue: 3, numberFormat: "0.0" },
  { type: "Entity", basicType: "Error", basicValue: "#VALUE!", text: "Korea" },
  { type: "String", basicType: "String", basicValue: "May 2024" },
];
const PERIODS = [
  "2024-05",
  "2024Q2",
  "2024H1",
  2024,
  202405,
  45_413,
  "2024. 5. 1. (수)",
  "'24.5",
  "2024년 2/4분기",
  2405,
];

/** Whatever may stand in a cell, mostly where it does not belong. */
export function anyCell(random: Random): unknown {
  const kind = random.pick([
    BLANKS,
    BLANKS,
    EXTREMES,
    TEXTS,
    PERIODS,
    ERRORS,
    ENTITIES,
    [true, false, NaN, Infinity],
  ]);
  return random.chance(0.03) ? random.pick(LONG_TEXTS) : random.pick<unknown>(kind);
}

/** A cell, or a small block of cells. */
export function anyArgument(random: Random): unknown {
  if (random.chance(0.5)) return anyCell(random);
  const columns = random.whole(1, 3);
  return random.many(random.whole(1, 6), () => random.many(columns, () => anyCell(random)));
}
