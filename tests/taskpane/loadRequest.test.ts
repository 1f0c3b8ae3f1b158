import { GROUPS, seriesOf } from "../../src/taskpane/loading/loadRequest";

const codes = (group: (typeof GROUPS)[number]) => seriesOf(group).map(({ code }) => code);

test("every group has series, and no series is in two groups", () => {
  const all = GROUPS.flatMap(codes);
  GROUPS.forEach((group) => expect(codes(group)).not.toEqual([]));
  expect(new Set(all).size).toBe(all.length);
});

test("the items of the customs service are of whole months: those of the first days are groups of their own", () => {
  expect(codes("customs")).toHaveLength(10);
  expect(codes("customs").every((code) => code.startsWith("customs:"))).toBe(true);
  expect(codes("first20")).toContain("first20:semiconductors");
});
