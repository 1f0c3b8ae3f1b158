// Formulas of Excel alone that answer as a function of ours does, wherever that has a figure; where it has none they give
// #N/A, or a blank among many.

/** An argument of the call. */
export interface PlainArgument {
  readonly name: string;
  /** As it is written, in brackets where it is more than a reference or a number. */
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row; undefined where it is not known. */
  readonly cells: readonly (readonly unknown[])[] | undefined;
}

export interface PlainCall {
  /** undefined for an argument that is left out. */
  arg(name: string): PlainArgument | undefined;
  /** A word such as percent; the first of the words where it is left out, undefined where it is no plain word. */
  word(name: string, words: readonly string[]): string | undefined;
  /** What stands where there is no figure. */
  readonly none: string;
}

/** @returns undefined for arguments that it has no formula for. */
export type Template = (call: PlainCall) => string | undefined;

/** Of arguments cell by cell, all of them numbers. */
function ofNumbers(
  call: PlainCall,
  names: readonly string[],
  guards: readonly string[],
  result: string,
): string | undefined {
  const args = names.map((name) => call.arg(name));
  if (!args.every((arg) => arg !== undefined)) return undefined;
  const filled = (text: string) =>
    args.reduce((all, arg, i) => all.split(`{${names[i]}}`).join((arg as PlainArgument).text), text);
  const conditions = [...names.map((name) => `ISNUMBER({${name}})`), ...guards.map((guard) => `(${guard})`)];
  return filled(`IF(${conditions.join("*")},${result},${call.none})`);
}

function byWord(
  name: string,
  formulas: Readonly<Record<string, (call: PlainCall) => string | undefined>>,
): Template {
  return (call) => {
    const word = call.word(name, Object.keys(formulas));
    return word === undefined ? undefined : formulas[word]?.(call);
  };
}

const growth = byWord("mode", {
  percent: (call) => ofNumbers(call, ["current", "previous"], ["{previous}>0"], "{current}/{previous}-1"),
  difference: (call) => ofNumbers(call, ["current", "previous"], [], "{current}-{previous}"),
  log: (call) =>
    ofNumbers(call, ["current", "previous"], ["{current}>0", "{previous}>0"], "LN({current}/{previous})"),
});

const target = ["actual", "target"];
const shares = ["exports_item", "exports_total", "world_item", "world_total"];
const sharesGuard = ["{exports_item}>=0", "{exports_total}>0", "{world_item}>0", "{world_total}>0"];
const BALASSA = "({exports_item}/{exports_total})/({world_item}/{world_total})";

const hhi =
  (factor: string): Template =>
  (call) => {
    const values = call.arg("values");
    // One column a list: several lists are several answers.
    if (!values || (values.rows > 1 && values.columns > 1)) return undefined;
    const { text } = values;
    return `IF(MIN(${text})>=0,IF(SUM(${text})>0,SUMSQ(${text})/SUM(${text})^2${factor},NA()),NA())`;
  };

const iit: Template = (call) => {
  const [x, m] = [call.arg("exports"), call.arg("imports")];
  if (!x || !m || x.rows !== m.rows || x.columns !== m.columns) return undefined;
  const [a, b] = [x.text, m.text];
  const isWhole = `SUMPRODUCT(--(ISNUMBER(${a})<>ISNUMBER(${b})))=0`;
  return `IF((MIN(${a})>=0)*(MIN(${b})>=0)*(${isWhole})*(SUM(${a})+SUM(${b})>0),1-SUMPRODUCT(ABS(${a}-${b}))/(SUM(${a})+SUM(${b})),NA())`;
};

const barter = (call: PlainCall) =>
  call.arg("export_volume")
    ? ofNumbers(
        call,
        ["export_price", "import_price", "export_volume"],
        ["{export_price}>=0", "{import_price}>0", "{export_volume}>=0"],
        "{export_price}/{import_price}*{export_volume}",
      )
    : ofNumbers(
        call,
        ["export_price", "import_price"],
        ["{export_price}>=0", "{import_price}>0"],
        "{export_price}/{import_price}*100",
      );

/** Periods as numbers that go up by one from period to period, however they are written. */
interface Counting {
  readonly isOf: (cell: unknown) => boolean;
  readonly count: (text: string) => string;
  readonly inYear: number;
}

const MONTHS: readonly Counting[] = [
  {
    isOf: (cell) => typeof cell === "number" && cell > 10_000 && cell < 110_000,
    count: (text) => `(YEAR(${text})*12+MONTH(${text}))`,
    inYear: 12,
  },
  {
    isOf: (cell) => typeof cell === "string" && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(cell),
    count: (text) => `(LEFT(${text},4)*12+RIGHT(${text},2))`,
    inYear: 12,
  },
];
const COUNTINGS: readonly (readonly Counting[])[] = [
  MONTHS,
  [
    {
      isOf: (cell) => typeof cell === "string" && /^\d{4}Q[1-4]$/.test(cell),
      count: (text) => `(LEFT(${text},4)*4+RIGHT(${text},1))`,
      inYear: 4,
    },
  ],
  [
    {
      isOf: (cell) => typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell <= 2100,
      count: (text) => text,
      inYear: 1,
    },
  ],
];

function countingOf(
  cells: PlainArgument["cells"],
): { readonly kind: number; readonly one: Counting } | undefined {
  const known = (cells ?? []).flat();
  if (known.length === 0) return undefined;
  for (const [kind, countings] of COUNTINGS.entries())
    for (const one of countings) if (known.every((cell) => one.isOf(cell))) return { kind, one };
  return undefined;
}

/** @param steps - How many periods earlier the other figure is, where a year has so many. */
const onEarlier =
  (steps: (inYear: number) => number): Template =>
  (call) => {
    const [values, periods] = [call.arg("values"), call.arg("periods")];
    const at = call.arg("at") ?? periods;
    const mode = call.word("mode", ["percent", "difference", "log"]);
    // Of one series down its periods: of several, or across, the periods of the year before are found otherwise.
    if (!values || !periods || !at || values.columns !== 1 || periods.columns !== 1 || at.columns !== 1)
      return undefined;
    if (values.rows !== periods.rows || mode === undefined) return undefined;
    const [own, asked] = [countingOf(periods.cells), countingOf(at.cells)];
    if (!own || !asked || own.kind !== asked.kind) return undefined;
    const lookup = (back: string) =>
      `XLOOKUP(${asked.one.count(at.text)}${back},${own.one.count(periods.text)},${values.text})`;
    const guards = { percent: "*(previous>0)", difference: "", log: "*(current>0)*(previous>0)" }[mode];
    const result = {
      percent: "current/previous-1",
      difference: "current-previous",
      log: "LN(current/previous)",
    }[mode];
    return `LET(current,${lookup("")},previous,${lookup(`-${steps(own.one.inYear)}`)},IF(ISNUMBER(current)*ISNUMBER(previous)${guards},${result},${call.none}))`;
  };

/** By the id of the function. */
export const TEMPLATES: Readonly<Record<string, Template>> = {
  GROWTH_RATE: growth,
  SHARE: (call) => ofNumbers(call, ["part", "total"], ["{total}<>0"], "{part}/{total}"),
  TARGET_GAP: byWord("result", {
    amount: (call) => ofNumbers(call, target, ["{target}>0"], "{target}-{actual}"),
    percent: (call) => ofNumbers(call, target, ["{target}>0"], "({target}-{actual})/{target}"),
    achieved: (call) => ofNumbers(call, target, ["{target}>0"], "{actual}/{target}"),
  }),
  UNIT_VALUE: (call) =>
    ofNumbers(call, ["value", "quantity"], ["{value}>=0", "{quantity}>0"], "{value}/{quantity}"),
  TERMS_OF_TRADE: barter,
  TSI: (call) =>
    ofNumbers(
      call,
      ["exports", "imports"],
      ["{exports}>=0", "{imports}>=0", "{exports}+{imports}>0"],
      "({exports}-{imports})/({exports}+{imports})",
    ),
  RCA: byWord("mode", {
    balassa: (call) => ofNumbers(call, shares, sharesGuard, BALASSA),
    symmetric: (call) => ofNumbers(call, shares, sharesGuard, `(${BALASSA}-1)/(${BALASSA}+1)`),
  }),
  HHI: byWord("scale", { unit: hhi(""), points: hhi("*10000") }),
  IIT: iit,
  YOY: onEarlier((inYear) => inYear),
  MOM: onEarlier(() => 1),
};
