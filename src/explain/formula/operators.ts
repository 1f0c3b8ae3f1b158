import { IncomingError } from "../../functions/cells";
import { bare, madeOf, plainOf, Unknown } from "./Value";

type Operation = (a: unknown, b: unknown) => unknown;

/** Excel reads texts such as "2024-05" as dates where it needs a number: of texts only plain numbers are read here. */
const PLAIN_NUMBER = /^\s*[-+]?\d+(?:\.\d+)?\s*$/;

/** A number; an error cell; Unknown for what Excel might read otherwise. */
function numberIn(cell: unknown): number | IncomingError | Unknown {
  const value = plainOf(cell);
  if (value instanceof IncomingError || typeof value === "number") return value;
  if (typeof value !== "string") return Number(value); // TRUE is 1, a blank 0
  if (PLAIN_NUMBER.test(value)) return Number(value);
  return value === "" ? new IncomingError("#VALUE!") : new Unknown("native", `"${value}"`);
}

function arithmetic(calculate: (a: number, b: number) => number): Operation {
  return (a, b) => {
    const [left, right] = [numberIn(a), numberIn(b)];
    if (typeof left !== "number") return left;
    if (typeof right !== "number") return right;
    const result = calculate(left, right);
    return Number.isFinite(result) ? result : new IncomingError("#NUM!");
  };
}

const divide: Operation = (a, b) => {
  const divisor = numberIn(b);
  return divisor === 0 && typeof numberIn(a) === "number"
    ? new IncomingError("#DIV/0!")
    : arithmetic((x, y) => x / y)(a, b);
};

/** A text with a number in it as Excel writes the number; Unknown where that takes an exponent. */
const join: Operation = (a, b) => {
  const texts: string[] = [];
  for (const cell of [a, b]) {
    const value = plainOf(cell);
    if (value instanceof IncomingError) return value;
    const text = typeof value === "number" ? String(Number(value.toPrecision(15))) : textOfConstant(value);
    if (typeof value === "number" && text.includes("e")) return new Unknown("native", text);
    texts.push(text);
  }
  return texts.join("");
};

function textOfConstant(value: string | boolean | null): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : (value ?? "");
}

/** Numbers with numbers and texts with texts; a blank is equal to 0, "" and FALSE. */
function comparison(holds: (sign: number) => boolean): Operation {
  return (a, b) => {
    const [left, right] = [plainOf(a), plainOf(b)];
    const error = [left, right].find((value) => value instanceof IncomingError);
    if (error) return error;
    const [x, y] = [left ?? emptyLike(right), right ?? emptyLike(left)];
    if (typeof x !== typeof y) return holds(RANK.indexOf(typeof x) - RANK.indexOf(typeof y));
    if (typeof x !== "string" || typeof y !== "string")
      return holds(asCompared(Number(x)) - asCompared(Number(y)));
    if (x.toLowerCase() === y.toLowerCase()) return holds(0);
    // In which order texts stand is for Excel's language to say.
    return holds(-1) === holds(1) ? holds(1) : new Unknown("native", `"${x}"`);
  };
}
/** Excel sorts numbers before texts before truth values. */
const RANK = ["number", "string", "boolean"];

/** Excel compares the digits that it shows: 0.1+0.2 is 0.3. */
function asCompared(x: number): number {
  return Number(x.toPrecision(15));
}

function emptyLike(other: unknown): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

const BINARY: Readonly<Record<string, Operation>> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": divide,
  // Excel says #NUM! of 0^0.
  "^": arithmetic((a, b) => (a === 0 && b === 0 ? NaN : a ** b)),
  "&": join,
  "=": comparison((sign) => sign === 0),
  "<>": comparison((sign) => sign !== 0),
  "<": comparison((sign) => sign < 0),
  ">": comparison((sign) => sign > 0),
  "<=": comparison((sign) => sign <= 0),
  ">=": comparison((sign) => sign >= 0),
};

/** What two cells give; undefined for an operator between references. */
export function binary(operator: string): Operation | undefined {
  const operation = BINARY[operator];
  return operation && ((a, b) => madeOf(unlessUnknown(operation, a, b), a, b));
}

export function unary(operator: string): ((cell: unknown) => unknown) | undefined {
  switch (operator) {
    case "+":
      return (cell) => cell;
    case "-":
      return (cell) => binary("-")?.(0, cell);
    case "%":
      return (cell) => binary("/")?.(cell, 100);
    default:
      return undefined;
  }
}

function unlessUnknown(operation: Operation, a: unknown, b: unknown): unknown {
  return [a, b].map(bare).find((cell) => cell instanceof Unknown) ?? operation(a, b);
}
