// Every function of a table (values and periods) and what it can be asked for, from functions.json: what holds for all
// of them is tested for all of them, and a new one comes under test by itself.
import { described, type Described } from "./described";
import { call } from "./sheet";

/** One way to ask a function of a table. */
export interface Question {
  readonly id: string;
  /** The arguments that are not left out, beside the table: a fixed choice and what must be given. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly name: string;
  readonly hasAt: boolean;
  /** Answers row by row, where `at` is left out. */
  readonly isByRow: boolean;
  /** A card or a table of its own, which does not turn with the rows of the table. */
  readonly isCard: boolean;
}

/** What functions need beside a table of months from 2017 on. */
const NEEDED: Readonly<Record<string, unknown>> = {
  target: 1500,
  base: "2018-03",
  event: "2020-01",
  to: "quarter",
  cumulative: 70,
  through: "2022-06-10", // of 10 days the parts could be
};
const BY_ROW = new Set(
  "YOY MOM YTD YTD_YOY REBASE ROLLING STREAK DAILY_AVERAGE DAILY_YOY CONTRIBUTION EXCLUDING SEASONAL_ADJUST".split(
    " ",
  ),
);
const CARDS = new Set(["all", "model", "backtest"]);

/** Every function with periods, asked for its default and for each of its choices. */
export const questions: readonly Question[] = described.functions
  .filter(({ parameters }) => parameters.some(({ name }) => name === "periods"))
  .flatMap(({ id, parameters }) => {
    const choices: [string, unknown][] = parameters.flatMap(({ name, customEnumId }) =>
      valuesOf(name === "language" ? undefined : customEnumId).map((value): [string, string] => [
        name,
        value,
      ]),
    );
    if (id === "CONTRIBUTION") choices.push(["total", null]);
    return [undefined, ...choices].map((choice): Question => {
      const own = id === "CAGR" ? { to: null } : choice?.[1] === "above" ? { level: 120 } : {};
      const needed = { ...NEEDED, ...own };
      const given: Record<string, unknown> = choice ? { ...needed, [choice[0]]: choice[1] } : needed;
      const isCard =
        id === "RANKING" || CARDS.has(String(given.result ?? (id === "TARGET_PACE" ? "all" : "")));
      return {
        id,
        given,
        name: choice ? `${id}, ${choice.join(" ")}` : id,
        hasAt: parameters.some(({ name }) => name === "at"),
        isByRow: BY_ROW.has(id) && !isCard,
        isCard,
      };
    });
  });

function valuesOf(customEnumId: string | undefined): string[] {
  const found = described.enums.find(({ id }) => id === customEnumId);
  return found?.values.map(({ stringValue }) => stringValue) ?? [];
}

/** Ranges that lie beside `periods`. */
export interface Table {
  readonly periods: readonly unknown[];
  /** Two series, the second of which is the smaller part of the first. */
  readonly rows: readonly (readonly [unknown, unknown])[];
}

/** Asks a question of a table that runs down, or across. */
export function ask({ id, given }: Question, table: Table, more: object = {}, isAcross = false): unknown[][] {
  const turned = (block: readonly (readonly unknown[])[]) => (isAcross ? transpose(block) : block);
  const [whole, part] = [0, 1].map((i) => turned(table.rows.map((row) => [row[i]])));
  const both = turned(table.rows);
  const beside = {
    values: whole,
    periods: turned(table.periods.map((period) => [period])),
    parts: both,
    total: id === "CONTRIBUTION" ? whole : null,
    part,
    comparison: part,
    first_days: part,
  };
  const named: Record<string, unknown> = { ...beside, ...given, ...more };
  const { parameters } = described.functions.find((fn) => fn.id === id) as Described["functions"][number];
  return call(id, ...parameters.map(({ name }) => named[name] ?? null));
}

export function transpose(block: readonly (readonly unknown[])[]): unknown[][] {
  return block[0].map((_, j) => block.map((row) => row[j]));
}
