import { isCalledTotal, totalRow } from "../../../src/analysis/records/totalRow";

test.each([
  ...["합계", "총계", "계", "total", "world", "전체"],
  ...["합 계", "  총　계 ", "ＴＯＴＡＬ", "TOTAL", "World", "합계".normalize("NFD")],
  ...[
    "Total exports",
    "Exports, total",
    "Grand total",
    "Sub-total",
    "Subtotal:",
    "소계",
    "총합계",
    "World total",
  ],
  ...["합계(백만 달러)", "총수출", "수출 총액", "수출 전체", "전 세계", "세계", "[Total]", "合計"],
])("%s is a name of a sum", (label) => {
  expect(isCalledTotal(label)).toBe(true);
});

test.each([
  ...["기계", "일반기계", "전자기계", "회전체", "Rest of the world", "Worldwide Co. parts", "TotalEnergies"],
  ...["Others", "기타", "", "  ", "무선통신기기", "80", "Europe"],
])('"%s" is the name of an item', (label) => {
  expect(isCalledTotal(label)).toBe(false);
});

test.each([
  ["last", ["반도체", "자동차", "합계"], [50, 30, 80], 2],
  ["first", ["World", "US", "China"], [0.3, 0.1, 0.2], 0],
  ["between", ["a", "Total", "b"], [50, 80, 30], 1],
  ["of one item", ["a", "Total"], [50, 50], 1],
  ["beside a missing item", ["a", "b", "Total"], [50, undefined, 50], 2],
  ["of a balance", ["a", "b", "Total"], [50, -80, -30], 2],
  ["that rounding misses", ["a", "b", "c", "Total"], [142.3, 70.1, 25.4, 237.9], 3],
  ["after a subtotal that is not the sum", ["a", "b", "소계", "c", "합계"], [5, 6, 10, 7, 18], 4],
  ["that counts a row called so too", ["World bank goods", "a", "Total other", "Total"], [5, 6, 7, 18], 3],
  [
    "that only the rounding of three parts and its own explains",
    ["a", "b", "c", "Total"],
    [33.3, 33.3, 33.3, 100.1],
    3,
  ],
  [
    "of the block below a row called so that is none",
    ["a", "Total b", "c", "d", "소계"],
    [5, 60, 3, 4, 7],
    4,
  ],
  ["of a block, the first of two subtotals", ["a", "b", "소계", "c", "d", "소계"], [5, 6, 11, 1, 2, 3], 2],
])("a total %s is found", (_, labels, values, place) => {
  expect(totalRow(labels, values)).toBe(place);
});

test.each([
  [
    "that is further off than the rounding of four parts and its own",
    ["a", "b", "c", "d", "Total"],
    [25.1, 25.1, 25.1, 25.1, 100.7],
  ],
  ["that only one item above it equals", ["a", "Total", "b"], [5, 5, 7]],
  ["without such a name", ["a", "b", "c"], [50, 30, 80]],
  ["of a list that is not complete", ["a", "b", "Total"], [50, 30, 200]],
  ["that is the only row", ["Total"], [80]],
  ["that is the only row, and 0", ["Total"], [0]],
  ["that is 0 beside another called so", ["Total", "World"], [0, 5]],
  [
    "that the rounding of three parts and its own does not explain",
    ["a", "b", "c", "Total"],
    [33.3, 33.3, 33.3, 100.2],
  ],
  ["without a figure", ["a", "b", "Total"], [50, 30, undefined]],
  ["that is off by more than rounding", ["a", "b", "Total"], [142.3, 70.1, 214.4]],
  ["that is off by one in a list of small numbers", ["a", "b", "Total"], [50, 30, 81]],
])("a row %s is an item", (_, labels, values) => {
  expect(totalRow(labels, values)).toBeUndefined();
});
