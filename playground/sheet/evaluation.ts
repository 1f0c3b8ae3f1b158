import {
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type generateAstNode,
  Interpreter,
  NullValueObject,
} from "@univerjs/engine-formula";

/** Univer has no #BUSY!; Office.js is shown this one as #BUSY!. */
export const PENDING = "#GETTING_DATA" as ErrorType;

/**
 * Univer 0.25.1 evaluates every branch of a formula and hands an answer that is under way on as an error, which IFERROR
 * takes for one. In Excel IF and its like evaluate what they answer with and nothing else, and a formula waits as a whole
 * for what it has asked, and for the cells that it reads: nobody is asked about figures that are not there yet.
 */
export function evaluateWhatIsNeeded(): void {
  const interpreter = Interpreter.prototype as unknown as { _execute: Execute };
  if (typeof interpreter._execute !== "function")
    throw new Error("Univer changed: look at Interpreter again");
  interpreter._execute = function (node, x = 0, y = 0, isKept = false) {
    if (this._runtimeService.isStopExecution()) return STOPPED;
    if (isKept && node.isCalculated()) return DONE;
    const children = node.getChildren();
    const isNeeded = node.nodeType === TYPE.function ? BRANCHES[node.getToken()] : undefined;
    let waits = false;
    children.forEach((child, i) => {
      if (isNeeded && i > 0 && (waits || !isNeeded(scalar(children[0].getValue()), i))) {
        child.setValue(NullValueObject.create());
        return;
      }
      if (child.getToken().toUpperCase() === "LAMBDA" && child.isEmptyParamFunction()) child.execute();
      else this._execute(child, x, y, isKept);
      if (MAKES_REFERENCES.has(node.nodeType) || (isKept && child.isCalculated())) return;
      if (isUnderWay(child.getValue())) waits = true;
      else if (isKept) child.setCalculated();
    });
    if (node.nodeType === TYPE.reference) node.setRefOffset(x, y);
    if (waits) node.setValue(ErrorValueObject.create(PENDING));
    else node.execute();
    return DONE;
  };
}

/**
 * A formula's value. Of one that waits what it has found out is kept in its node, and not evaluated again when its turn
 * comes: nothing that it reads changes as long as a calculation lasts. The bodies of LAMBDA, which are evaluated often, keep
 * nothing.
 */
export function evaluateOn(interpreter: Interpreter, node: FormulaNode, x: number, y: number): FormulaValue {
  (interpreter as unknown as Engine)._execute(node as unknown as Node, x, y, true);
  return node.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
}
type FormulaNode = ReturnType<typeof generateAstNode>;
type FormulaValue = ReturnType<Interpreter["execute"]>;

interface Node {
  readonly nodeType: number;
  getToken(): string;
  getChildren(): readonly Node[];
  getValue(): Value;
  setValue(value: BaseValueObject): void;
  setRefOffset(x: number, y: number): void;
  isCalculated(): boolean;
  setCalculated(): void;
  isEmptyParamFunction(): boolean;
  execute(): void;
}
type Value = BaseValueObject | BaseReferenceObject | null | undefined;
interface Engine {
  readonly _runtimeService: { isStopExecution(): boolean };
  readonly _execute: Execute;
}
type Execute = (this: Engine, node: Node, x?: number, y?: number, isKept?: boolean) => number;

const [DONE, STOPPED] = [0, 1];
/** Of nodes, as Univer numbers them. */
const TYPE = { reference: 1, function: 4, union: 10, prefix: 11, suffix: 12 } as const;
/** They say which cells, and read none. */
const MAKES_REFERENCES: ReadonlySet<number> = new Set([TYPE.union, TYPE.prefix, TYPE.suffix]);

/** Which arguments behind the first one a function answers with, by what the first one is; undefined: many values. */
const BRANCHES: Readonly<Record<string, (first: BaseValueObject | undefined, argument: number) => boolean>> =
  {
    IF: (test, argument) => !test || (!test.isError() && argument === (test.getValue() ? 1 : 2)),
    IFERROR: (value) => !value || value.isError(),
    IFNA: (value) => !value || value.isError(),
    CHOOSE: (index, argument) => !index || argument === Math.trunc(Number(index.getValue())),
  };

/** The value of an argument or of the only cell that it refers to. */
function scalar(value: Value): BaseValueObject | undefined {
  const found = value?.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : value;
  if (!found?.isArray()) return (found as BaseValueObject | null) ?? undefined;
  const array = found as ReturnType<BaseReferenceObject["toArrayValueObject"]>;
  if (array.getRowCount() > 1 || array.getColumnCount() > 1) return undefined;
  return array.get(0, 0) ?? undefined;
}

/** Cells that were looked through, within a calculation. */
const looked = new WeakMap<object, boolean>();

function isUnderWay(value: Value): boolean {
  if (!value) return false;
  if (!value.isReferenceObject()) return isPending(value);
  const cells = (value as BaseReferenceObject).toArrayValueObject();
  let found = looked.get(cells);
  if (found === undefined) {
    found = cells.getArrayValue().some((row) => row.some((cell) => isPending(cell ?? undefined)));
    looked.set(cells, found);
  }
  return found;
}

/** An answer that is under way. */
export function isPending(value: Value): boolean {
  return Boolean(value?.isError()) && (value as ErrorValueObject).getErrorType() === PENDING;
}
