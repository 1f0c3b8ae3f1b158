// Arguments as the client's runtime takes them, and its answers as values of Univer's engine.
import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { CallResult } from "../host/customFunctions";
import { PENDING } from "./evaluation";

const CELL_ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#NAME?",
  "#VALUE!",
  "#NUM!",
  "#N/A",
  "#REF!",
  "#NULL!",
  PENDING,
]);

/** An error among arguments or answers. */
class CellError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

/** @param blank - What this Excel hands over for a blank cell. */
export function rowsOf(variant: BaseValueObject, blank: 0 | null): unknown[][] {
  if (!variant.isArray()) return [[scalarOf(variant, blank)]];
  const rows = (variant as unknown as ArrayValueObject).getArrayValue();
  return rows.map((row) => row.map((cell) => scalarOf(cell, blank)));
}

/** A cell as the client's runtime expects it. */
function scalarOf(value: Nullable<BaseValueObject>, blank: 0 | null): unknown {
  if (!value || value.isNull()) return blank;
  return value.isError()
    ? { type: "CustomFunctionError", code: (value as ErrorValueObject).getErrorType() }
    : value.getValue();
}

/** @param messages - Takes the sentences of errors, by row and column. */
export function valueOfResult(result: CallResult, messages: Map<string, string>): BaseValueObject {
  if ("error" in result) return cellOf(new CellError(result.error, result.message), messages, "0,0");
  const { value } = result;
  if (!Array.isArray(value)) return cellOf(value, messages, "0,0");
  const rows = value.map((row, i) =>
    (Array.isArray(row) ? row : [row]).map((cell, j) => cellOf(cell, messages, `${i},${j}`)),
  );
  if (rows.length === 1 && rows[0].length === 1) return rows[0][0];
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/** What the runtime sends for one cell: a plain value, or `{ valueType: "CustomFunctionError", code, message }`. */
function cellOf(value: unknown, messages: Map<string, string>, place: string): BaseValueObject {
  const isWireError = (value as { valueType?: string } | null)?.valueType === "CustomFunctionError";
  if (value instanceof CellError || isWireError) {
    const { code, message } = value as CellError;
    if (message) messages.set(place, message);
    return ErrorValueObject.create((CELL_ERRORS.has(code) ? code : "#VALUE!") as ErrorType, message ?? "");
  }
  if (value === null || value === undefined) return StringValueObject.create("");
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(String(value));
}
