// What three releases of the ministry state, each statement by one cell, calculated by a real spreadsheet.
import fs from "node:fs";
import path from "node:path";
import { answersOf } from "../../scripts/releases/answers";
import { count, inUnitOf, isSaid, shareOf } from "../../scripts/releases/judge";
import { formulasOf, releasesPage } from "../../scripts/releases/page";
import {
  formulaOf,
  headlineFormula,
  readReleases,
  type Statement,
  type Tongue,
} from "../../scripts/releases/statements";
import { capitalsBehindSemicolons } from "../sheets/goesOn";

const root = path.join(__dirname, "../..");
const releases = readReleases();
const statements = releases.flatMap((release) =>
  release.statements.map(
    (one) => [`${release.month}, ${one.number}: ${one.statement}`, release, one] as const,
  ),
);
const held = statements.filter(([, , { verdict }]) => verdict !== "not shipped");
let answers: ReturnType<typeof answersOf>;

beforeAll(() => {
  answers = answersOf(releases.flatMap(formulasOf));
});

const cellOf = (formula: string | undefined) => {
  if (formula === undefined) throw new Error("a statement that is held against a cell has a formula");
  return answers.get(formula) ?? "";
};

test("every statement of the three releases is there once", () => {
  const numbers = releases.map((release) => release.statements.map(({ number }) => number));
  const all = [50, 79, 56].map((last) => Array.from({ length: last }, (_, i) => i + 1));
  expect(releases.map(({ month }) => month)).toEqual(["2024-05", "2025-09", "2026-01"]);
  expect(numbers).toEqual(all);
});

describe("one cell says what was printed, or is said not to", () => {
  test.each(held)("%s", (_, release, statement) => {
    const cell = cellOf(formulaOf(release, statement));
    const { verdict } = statement;
    expect({ ours: inUnitOf(statement, cell), said: isSaid(statement, cell) }).toEqual({
      ours: expect.not.stringMatching(/^#/),
      said: verdict === undefined,
    });
    if (verdict) expect(statement.why).toMatch(/\w{3}/);
    if (verdict === "unsaid") expect(cell).toMatch(/in the data without gaps since/);
  });
});

test("what is not shipped says why, and a cell that says part of it is no error", () => {
  const others = statements.filter(([, , { verdict }]) => verdict === "not shipped");
  expect(others.length).toBeLessThanOrEqual(40);
  for (const [, release, statement] of others) {
    expect(statement.why).toMatch(/\w{3}/);
    const formula = formulaOf(release, statement);
    if (formula) expect(String(cellOf(formula))).not.toMatch(/^#|^$/);
  }
});

test("nine statements in ten whose figures are shipped are said, and of no release less than six in seven", () => {
  const share = (of: readonly Statement[]) => count(of).said / count(of).shipped;
  expect(share(releases.flatMap((release) => release.statements))).toBeGreaterThanOrEqual(0.9);
  for (const { statements: own } of releases) expect(share(own)).toBeGreaterThanOrEqual(6 / 7);
});

test("TRADE.HEADLINE says of six series what the release said of them, in both languages", () => {
  for (const release of releases) {
    expect(release.headlines).toHaveLength(6);
    for (const one of release.headlines) {
      for (const tongue of ["en", "ko"] as Tongue[]) {
        const sentence = cellOf(headlineFormula(release, one, tongue));
        for (const words of one.words[tongue]) expect(sentence).toContain(words);
      }
    }
  }
});

test("docs/releases.md is what `npm run docs` writes now", () => {
  const written = fs.readFileSync(path.join(root, "docs/releases.md"), "utf8");
  expect(written.split("\n")).toEqual(releasesPage(releases, answers).split("\n"));
});

test("no cell goes on with a capital behind a semicolon", () => {
  const cells = releases.flatMap((release) => formulasOf(release).map((formula) => String(cellOf(formula))));
  expect(cells.filter((cell) => cell.includes("; ")).length).toBeGreaterThan(5);
  expect(capitalsBehindSemicolons(cells)).toEqual([]);
});

test("README names the share", () => {
  const { said, shipped } = count(releases.flatMap(({ statements: own }) => own));
  expect(fs.readFileSync(path.join(root, "README.md"), "utf8")).toContain(shareOf(said, shipped));
});

describe("a cell that is not right is found", () => {
  const figure: Statement = { number: 1, statement: "", printed: "581.5", unit: "억 달러", source: "" };
  const claim: Statement = { number: 2, statement: "", printed: "yes", says: "Highest May (", source: "" };

  test.each([
    [58_145, true],
    [58_154.9, true],
    [58_144.9, false],
    [58_155, false],
    [-58_150, false],
    ["581.5", true],
    ["#N/A", false],
    ["", false],
  ])("581.5 is said by %s: %s", (cell, said) => {
    expect(isSaid(figure, cell)).toBe(said);
  });

  test("a rate is held to the digits printed, half away from zero and without a negative zero", () => {
    const rate = (printed: string): Statement => ({ ...figure, printed, unit: "%" });
    expect(isSaid(rate("-6.1"), -0.0605)).toBe(true);
    expect(isSaid(rate("-6.1"), 0.061)).toBe(false);
    expect(inUnitOf(rate("0.0"), -0.0004)).toBe("0.0");
    expect(isSaid(rate("25"), 0.2518)).toBe(true);
  });

  test("a claim for less than was claimed, an error, and a word that must not stand there", () => {
    expect(isSaid(claim, "Highest May (data since May 2000)")).toBe(true);
    expect(isSaid(claim, "Highest May in the data without gaps since 2022")).toBe(false);
    expect(isSaid(claim, "#N/A")).toBe(false);
    const silent: Statement = { ...claim, says: undefined, lacks: ["high", "record"] };
    expect(isSaid(silent, "Ships came to $2.47 billion.")).toBe(true);
    expect(isSaid(silent, "Ships came to $2.47 billion, the Highest of the year.")).toBe(false);
    expect(isSaid(silent, "#N/A")).toBe(false);
  });
});
