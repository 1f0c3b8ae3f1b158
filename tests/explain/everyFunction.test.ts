// Every function by every kind of argument: what the examples of the function reference give is explained from a range, a
// name, a column of a table, a spill, a part of the formula and a nested call alike, in both languages.
import { functionHelp } from "../../scripts/functionHelp";
import { catalogue } from "../catalogue";
import { oneOfEachPair } from "../sample";
import type { Fact } from "../../src/explain/compared/Fact";
import { type Explained, explain } from "../../src/explain/explain";
import { inWords } from "../../src/explain/inWords";
import { readFormula, referencesOf } from "../../src/explain/formula/Formula";
import type { References, Resolved } from "../../src/explain/formula/evaluate";
import { textOf } from "../../src/explain/formula/textOf";
import { calculateFormula } from "../functions/formula";
import { ids } from "../functions/sheet";

const metadata = catalogue();
const help = functionHelp(metadata);
const examples = Object.entries(metadata.docs.en).flatMap(([id, { examples }]) =>
  examples.map(({ formula }) => ({ id, formula })),
);

/** An argument of an example, written another way, and what it then refers to. */
interface Written {
  readonly text: string;
  readonly refersTo?: readonly [reference: string, cells: unknown[][]];
}
type Rewrite = (cells: unknown[][], place: number, name: string) => Written;

const refer =
  (textAt: (place: number, rows: number) => string, around = (reference: string) => reference): Rewrite =>
  (cells, place) => {
    const reference = textAt(place, cells.length);
    return { text: around(reference), refersTo: [reference, cells] };
  };
const column = (place: number) => "BCDEFGHIJ"[place];
const range = (place: number, rows: number) => `Data!$${column(place)}$2:$${column(place)}$${rows + 1}`;

const PERIODS = new Set(["periods", "at", "base", "event", "from", "to", "start", "text"]);

/** Functions of ours that give back what they are given: amounts in the unit that they have, periods by their label. */
const nested: Rewrite = (cells, place, name) => {
  const reference = range(place, cells.length);
  const isFigures = cells.flat().every((cell) => typeof cell === "number");
  if (PERIODS.has(name) && cells.flat().every((cell) => /^\d{4}/.test(String(cell))))
    return { text: `TRADE.PARSE_PERIOD(${reference},"label")`, refersTo: [reference, cells] };
  if (!isFigures) return refer(range)(cells, place, name);
  return { text: `TRADE.CONVERT_UNIT(${reference},"USD","USD")`, refersTo: [reference, cells] };
};

const KINDS: Readonly<Record<string, Rewrite>> = {
  range: refer(range),
  name: refer((place) => `series_${column(place)}`),
  tableColumn: refer((place) => `수출[${column(place)} 열]`),
  tableRow: refer((place) => `[@[${column(place)} 열]]`),
  spill: refer((place) => `${column(place)}2#`),
  expression: refer(range, (reference) => `TRANSPOSE(TRANSPOSE(${reference}))`),
  call: nested,
};

/** The example with every argument written anew, and the workbook that it then refers to. */
function rewritten(formula: string, rewrite: Rewrite): { formula: string; references: References } {
  const root = readFormula(formula);
  if (root?.type !== "CallExpression") throw new Error(`${formula} is no call`);
  const own = help.find(({ id }) => `TRADE.${id}` === root.callee.name);
  const references = new Map<string, Resolved>();
  const args = (root.arguments as ((typeof root.arguments)[number] | null)[]).map((arg, i) => {
    if (arg?.type !== "Literal" && arg?.type !== "ArrayExpression") return textOf(arg);
    const cells = calculateFormula(`=${textOf(arg)}`).map((row) => row.map(valueOf));
    const { text, refersTo } = rewrite(cells, i, own?.parameters[i].name ?? "");
    if (refersTo) references.set(refersTo[0], { cells: refersTo[1] });
    return text;
  });
  return { formula: `=${root.callee.name}(${args.join(",")})`, references };
}

/** The tests' reader keeps the digits of a number. */
function valueOf(cell: unknown): unknown {
  return cell instanceof Number ? Number(cell) : cell;
}

async function explained(
  formula: string,
  references: References,
  row = 0,
  column = 0,
  shown: unknown = "",
): Promise<Explained> {
  const found = await explain({ formula, place: { row, column }, shown }, references, help);
  if (!found) throw new Error(`${formula} is not read`);
  return found;
}

function lines(one: Explained, language: "en" | "ko"): string[] {
  return inWords(one, language).flatMap(({ heading, lines }) => [
    heading,
    ...lines.flatMap(({ term, text }) => [term, text]),
  ]);
}

test("there is an example of every function", () => {
  expect(new Set(examples.map(({ id }) => id))).toEqual(new Set(ids));
});

const kinds = Object.entries(KINDS).map(([kind, rewrite], i) => [kind, rewrite, (i % 2) as 0 | 1] as const);
describe.each(kinds)("given as %s", (kind, rewrite, first) => {
  // Each example in every other kind.
  test.each(oneOfEachPair(examples, first).map(({ formula }) => [formula]))(
    "%s is calculated again and told",
    async (formula) => {
      const { formula: anew, references } = rewritten(formula, rewrite);
      const answer = calculateFormula(formula);
      const asked = referencesOf(anew);
      expect(new Set(asked)).toEqual(new Set(references.keys()));
      const id = formula.slice("=TRADE.".length, formula.indexOf("("));
      const onTheSheet = figuresOf(references, answer);
      const wrong: unknown[] = [];
      for (const [row, cells] of answer.entries()) {
        for (const [column, shown] of cells.entries()) {
          const { agreement, calls } = await explained(anew, references, row, column, shown);
          const [{ text, help, facts }] = calls;
          const isTold = agreement === "same" && `=${text}` === anew && help.id === id;
          const elsewhere = facts.filter((fact) => isFromTheSheet(fact) && !onTheSheet.has(fact.value));
          if (!isTold || elsewhere.length > 0)
            wrong.push({ row, column, agreement, text, id: help.id, elsewhere });
        }
      }
      expect(wrong).toEqual([]);
      const one = await explained(anew, references);
      const kinds = one.calls[0].args.filter(({ text }) => text !== "").map((arg) => arg.kind);
      if (references.size > 0 && kind !== "call") expect(kinds).toContain(kind);
      for (const language of ["en", "ko"] as const) {
        const told = lines(one, language);
        expect(told.filter((text) => !text || /undefined|NaN|\[object|null/.test(text))).toEqual([]);
        expect(told.join(" ")).toMatch(language === "ko" ? /[가-힣]{2}/ : /[a-z]{3}/);
      }
    },
  );
});

/** What is said to be a figure of the sheet stands on it, or among the figures that the function itself gave. */
const FROM_THE_SHEET = new Set(["figure", "base", "previousHigh", "previousLow", "total"]);

function isFromTheSheet({ role, value, count }: Fact): boolean {
  return FROM_THE_SHEET.has(role) && typeof value === "number" && count === undefined;
}

function figuresOf(references: References, answer: readonly (readonly unknown[])[]): ReadonlySet<unknown> {
  return new Set(
    [...[...references.values()].flatMap(({ cells }) => cells.flat()), ...answer.flat()].map(valueOf),
  );
}

test("every function is explained around a nested call, but those that take nothing but names", () => {
  const outer = examples.filter(
    ({ formula }) => rewritten(formula, nested).formula.lastIndexOf("TRADE.") > "=".length,
  );
  const around = new Set(outer.map(({ id }) => id));
  expect(ids.filter((id) => !around.has(id)).sort()).toEqual(["CATALOG", "SOURCE"]);
});

test.each(examples.map(({ formula }) => [formula]))(
  "%s: a figure that is not its answer is stale",
  async (formula) => {
    const one = await explained(formula, new Map(), 0, 0, 987654.25);
    expect(one.agreement).toBe("stale");
    expect(lines(one, "en").join(" ")).toMatch(/Ctrl\+Alt\+F9/);
  },
);

test.each(ids)(
  "%s: what cannot be calculated here is said to be so, and nothing is told in its place",
  async (id) => {
    const own = help.find((one) => one.id === id);
    const args = own?.parameters.map(() => "FILTER(A1:A9,A1:A9>0)").join(",");
    const one = await explained(`=TRADE.${id}(${args})`, new Map([["A1:A9", { cells: [[1], [2]] }]]));
    expect(one.agreement).toBe("unknown");
    expect(one.calls[0]).toMatchObject({ facts: [], result: undefined, reason: undefined });
    expect(lines(one, "en").join(" ")).toContain("FILTER(A1:A9,A1:A9>0) is calculated by Excel");
    expect(lines(one, "ko").join(" ")).toContain("Excel이 계산하는 부분이 있습니다: FILTER(A1:A9,A1:A9>0)");
  },
);

/** Of functions that take anything as it is: what they cannot read they report, or they read everything. */
const REFUSED: Readonly<Record<string, string>> = {
  CHECK_DATA: '=TRADE.CHECK_DATA({1;2},{"2024-01"})',
  CATALOG: '=TRADE.CATALOG("no such thing")',
};

test.each(ids)("%s: an error is told with its reason in both languages", async (id) => {
  const own = help.find((one) => one.id === id);
  const count = own?.parameters.filter(({ optional }) => !optional).length || 1;
  const formula = REFUSED[id] ?? `=TRADE.${id}(${Array(count).fill('"~ ~"').join(",")})`;
  const [[shown]] = calculateFormula(formula);
  expect(shown).toMatchObject({ code: expect.stringMatching(/^#(N\/A|VALUE!)$/) });
  const one = await explained(formula, new Map(), 0, 0, shown);
  expect(one.agreement).toBe("same");
  expect(one.calls[0].reason).toBeDefined();
  // The tests' Excel is an English one.
  expect(lines(one, "en")).toContain((shown as { message: string }).message);
  const korean = lines(one, "ko");
  expect(korean[korean.indexOf("수치가 없는 이유") + 1]).toMatch(/[가-힣]/);
});
