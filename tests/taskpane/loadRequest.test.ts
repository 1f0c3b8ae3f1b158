import { emptyForm, GROUPS, readForm, seriesOf } from "../../src/taskpane/loading/loadRequest";

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

test("from and to are read as the functions read periods: whole, or not at all", () => {
  const form = { ...emptyForm("exports"), from: "2024. 5.", to: "2024년 2분기" };
  expect(readForm(form)).toMatchObject({
    periods: [
      { frequency: "month", ordinal: 2024 * 12 + 4 },
      { frequency: "month", ordinal: 2024 * 12 + 5 },
    ],
  });
  for (const text of ["2024.1~5", "2024-05-01 누계", "2405", "5월"]) {
    expect(readForm({ ...form, from: text })).toEqual({ kind: "unreadable-from", text });
    expect(readForm({ ...form, to: text })).toEqual({ kind: "unreadable-to", text });
  }
});

test("compiled items are a group of their own, and imports by partner another", () => {
  expect(codes("compiled").every((code) => code.startsWith("compiled:"))).toBe(true);
  expect(codes("importedItems").every((code) => code.startsWith("imports:compiled:"))).toBe(true);
  expect(codes("origins")).toContain("from:china");
  expect(codes("destinations").every((code) => code.startsWith("to:"))).toBe(true);
});
