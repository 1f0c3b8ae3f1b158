// What three releases state, on the briefing of their month as it is shown: each statement in the cell that is named for it.
import { count, stands } from "../../scripts/releases/judge";
import { readReleases } from "../../scripts/releases/statements";
import { built, type Shown } from "../sheets/briefing/built";

const releases = readReleases();
let sheets: ReadonlyMap<string, Shown>;

beforeAll(() => {
  const all = built(releases.map(({ month }) => ({ asOf: month, languages: ["ko"] })));
  sheets = new Map(releases.map(({ month }, i) => [month, all[i].shown("브리핑")]));
});

const claims = releases.flatMap(({ month, statements }) =>
  statements.flatMap(({ number, statement, briefing, verdict }) =>
    briefing ? [[`${month}, ${number}: ${statement}`, month, briefing, verdict] as const] : [],
  ),
);

test.each(claims)("the briefing says it: %s", (_, month, place, verdict) => {
  const shown = sheets.get(month)?.row(place.row, place.under)[place.column] ?? "";
  expect({ shown, stands: stands(place, shown) }).toMatchObject({ stands: true });
  // What the data do not bear, or bear otherwise, stands nowhere.
  expect(verdict).toBeUndefined();
});

test("nine statements in ten whose figures are shipped stand on the briefings", () => {
  const { briefed, shipped } = count(releases.flatMap(({ statements }) => statements));
  expect(briefed / shipped).toBeGreaterThanOrEqual(0.9);
});

test("a cell that says another figure is found", () => {
  const place = { row: "수출", column: 1, says: "58.1" };
  expect(["58.1", "수출 58.1억 달러"].map((shown) => stands(place, shown))).toEqual([true, true]);
  expect(["58.15", "158.1", "58,1", ""].map((shown) => stands(place, shown))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(stands({ ...place, says: "", lacks: ["최대"] }, "역대 최대")).toBe(false);
});
