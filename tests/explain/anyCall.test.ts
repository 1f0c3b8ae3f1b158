// Random calls of every function, with whatever cells can hold: the explanation never fails, and is of what the cell shows.
import { Random } from "../fuzz/Random";
import { randomCall } from "../fuzz/randomCall";
import { type Explained, explain } from "../../src/explain/explain";
import type { References, Resolved } from "../../src/explain/formula/evaluate";
import { inWords } from "../../src/explain/inWords";
import { isLeftOut, plain, rectangle } from "../../src/functions/cells";
import { COMPARED } from "../../src/explain/compared/compared";
import type { FactRole } from "../../src/i18n/explain";
import { call, CellError, ids } from "../functions/sheet";
import { help } from "./asked";

const CALLS = 1500;

/** The call as a formula of names, and what these refer to. */
function written(id: string, args: readonly unknown[]): { formula: string; references: References } {
  const references = new Map<string, Resolved>();
  const texts = args.map((arg, i) => {
    if (isLeftOut(arg)) return "";
    references.set(`given_${i}`, { cells: rectangle(arg) });
    return `given_${i}`;
  });
  return { formula: `=TRADE.${id}(${texts.join(",")})`, references };
}

type Figures = Readonly<Partial<Record<FactRole, readonly number[]>>>;

/** The answer by hand from what is said to have gone into it, where the defaults of the function hold. */
const RECKONED: Readonly<Record<string, (figures: Figures) => number>> = {
  YOY: rate("figure", "base"),
  MOM: rate("figure", "base"),
  GROWTH_RATE: rate("figure", "base"),
  YTD: ({ sum: [sum] = [] }) => sum,
  YTD_YOY: rate("sum", "baseSum"),
  EXCLUDING: ({ rest: [now, before] = [] }) => now / before - 1,
  ROLLING: ({ window: [sum] = [] }) => sum,
  REBASE: ({ figure: [figure] = [], base, baseMean, level: [level] = [] }) =>
    (figure / (base ?? baseMean ?? [])[0]) * level,
  DAILY_AVERAGE: ({ figure: [figure] = [], workingDays: [days] = [] }) => figure / days,
  DAILY_YOY: ({ dailyAverage: [now, before] = [] }) => now / before - 1,
  SHARE: ({ part: [part] = [], total: [total] = [] }) => part / total,
  TARGET_GAP: ({ target: [target] = [], figure: [figure] = [] }) => target - figure,
  EXPORTS: ({ figure: [figure] = [] }) => figure,
};

function rate(of: FactRole, on: FactRole): (figures: Figures) => number {
  return (figures) => (figures[of]?.[0] ?? NaN) / (figures[on]?.[0] ?? NaN) - 1;
}

/** Arguments that change what is calculated: with them the reckoning would be another one. */
const CHANGING = new Set(["mode", "result", "method"]);
const reckoned = new Map<string, number>();

function reckoning({ calls: [{ help: own, args, facts, result }] }: Explained): string | undefined {
  const by = RECKONED[own.id];
  const isChanged = args.some(({ parameter, kind }) => CHANGING.has(parameter.name) && kind !== "omitted");
  if (!by || isChanged || typeof result !== "number") return undefined;
  const figures: Partial<Record<FactRole, number[]>> = {};
  for (const { role, value } of facts) if (typeof value === "number") (figures[role] ??= []).push(value);
  const expected = by(figures);
  reckoned.set(own.id, (reckoned.get(own.id) ?? 0) + 1);
  const isClose = Math.abs(expected - result) <= 1e-9 * Math.max(1, Math.abs(expected), Math.abs(result));
  return isClose ? undefined : `${expected} by hand, not ${result}`;
}

const problems: string[] = [];
/** By function: errors, and blanks, that were given a reason. */
const reasons = { errors: new Set<string>(), blanks: new Set<string>() };

beforeAll(async () => {
  const random = new Random(20_241);
  for (let turn = 0; turn < CALLS; turn++) {
    const { id, args } = randomCall(random, turn, 60);
    const { formula, references } = written(id, args);
    const given = help.find((one) => one.id === id)?.parameters ?? [];
    const isLifted = given.some(({ isRange }, i) => !isRange && rectangle(args[i]).flat().length > 1);
    const answer = call(id, ...args.map((arg) => (isLeftOut(arg) ? null : arg)));
    const row = random.whole(0, answer.length - 1);
    const column = random.whole(0, answer[0].length - 1);
    const shown = answer[row][column];
    const one = await explain({ formula, place: { row, column }, shown }, references, help).catch(
      (error: unknown) => String(error),
    );
    const where = `${formula} at ${row}, ${column}: ${JSON.stringify(args).slice(0, 400)}`;
    if (typeof one !== "object") {
      problems.push(`${one}: ${where}`);
      continue;
    }
    if (one.agreement !== (isLifted ? "unknown" : "same")) {
      problems.push(`${one.agreement}, ${String(plain(one.now))} for ${String(plain(shown))}: ${where}`);
    }
    const told = (["en", "ko"] as const).flatMap((language) =>
      inWords(one, language).flatMap(({ heading, lines }) => [
        heading,
        ...lines.flatMap(({ term, text, isFormula }) => [term, isFormula ? "=" : text]),
      ]),
    );
    const bad = told.find((text) => !text.trim() || /undefined|NaN|\[object/.test(text));
    if (bad !== undefined) problems.push(`"${bad}" is told: ${where}`);
    const wrong = reckoning(one);
    if (wrong !== undefined) problems.push(`${wrong}: ${where}`);
    const { reason } = one.calls[0];
    if (shown instanceof CellError && !isLifted) {
      if (reason) reasons.errors.add(id);
      else problems.push(`no reason: ${where}`);
    }
    if (shown === "" && reason) reasons.blanks.add(id);
  }
});

test("every answer is calculated again as the cell has it, and told in words", () => {
  expect(problems).toEqual([]);
});

test("what is said to have gone into an answer gives it, by hand", () => {
  expect([...reckoned.keys()].sort()).toEqual(Object.keys(RECKONED).sort());
});

test("errors of nearly every function, and blanks of all that spill, had their reasons told", () => {
  expect(reasons.errors.size).toBeGreaterThanOrEqual(45);
  expect([...reasons.blanks].sort()).toEqual(
    expect.arrayContaining([
      "DAILY_AVERAGE",
      "GROWTH_RATE",
      "MOM",
      "REBASE",
      "ROLLING",
      "SHARE",
      "STREAK",
      "YOY",
      "YTD",
    ]),
  );
});

test("of every function it is known what it compares", () => {
  expect(Object.keys(COMPARED).sort()).toEqual([...ids].sort());
});
