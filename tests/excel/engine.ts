// A spreadsheet without a screen (Univer's formula engine): cells, tables, defined names, and our own functions called as
// Excel's older desktops call them. Univer's packages load in Node but not inside jest.
import {
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  SetTriggerFormulaCalculationStartMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { AddSheetTableCommand, UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { readFilledFormulasOnce } from "../../playground/sheet/filledFormulas";
import { keepLiteralTexts } from "../../playground/sheet/literalTexts";
import { readNamesAtOnce } from "../../playground/sheet/namesInFormulas";
import { readSignsInHeaders } from "../../playground/sheet/tableHeaders";
import { refuseSpillsInTables } from "../../playground/sheet/tableSpills";
import { keepTextsAsNumbers } from "../../playground/sheet/textsAsNumbers";
import { call, CellError, ids } from "../functions/sheet";
import type { PlainBook } from "./calculate";

keepLiteralTexts();
readFilledFormulasOnce();
readNamesAtOnce();
readSignsInHeaders();
keepTextsAsNumbers();

/** Univer's caches know cells by their workbook: each gets a name of its own. */
let opened = 0;
const WHOLE_WORKBOOK = "AllDefaultWorkbook";
const [NUMBER, TEXT, BOOLEAN] = [2, 1, 3];
const [STEP_MS, LONGEST_MS] = [5, 240_000];

export interface EngineCell {
  v?: string | number | boolean;
  f?: string;
  t?: number;
}
export interface EngineBook {
  getSheetBySheetId(id: string): { getCellRaw(row: number, column: number): EngineCell | undefined };
}

/** Opens a workbook; `recalculate` computes every formula and settles when the last one has its value. */
export function openWorkbook(plain: PlainBook): {
  book: EngineBook;
  recalculate(): Promise<boolean>;
  close(): void;
} {
  // The engine waits for idle moments, which Node does not know.
  const unit = `book${++opened}`;
  globalThis.requestIdleCallback ??= ((run: () => void) => setTimeout(run, 0)) as never;
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot(unit, plain));
  const injector = univer.__getInjector();
  injector.get(IFunctionService).registerExecutors(...ids.map((id) => new OurFunction(`TRADE.${id}`)));
  refuseSpillsInTables(injector);
  const commands = injector.get(ICommandService);
  const run = (id: string, params: object) => {
    if (!commands.syncExecuteCommand(id, params)) throw new Error(`The spreadsheet refused ${id}`);
  };
  for (const { id, sheetId, name, rect } of plain.tables) {
    const { row, column, rows, columns } = rect;
    const range = {
      startRow: row,
      endRow: row + rows - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    };
    run(AddSheetTableCommand.id, { unitId: unit, subUnitId: sheetId, name, id, range, options: {} });
  }
  for (const { name, formula } of plain.names) {
    const localSheetId = WHOLE_WORKBOOK;
    const params = { unitId: unit, id: name, name, formulaOrRefString: formula, localSheetId, comment: "" };
    run(InsertDefinedNameCommand.id, params);
  }
  const book = injector.get(IUniverInstanceService).getUnit(unit) as unknown as EngineBook;
  const formulas = plain.cells.filter(({ formula }) => formula).reverse();
  const isDone = () =>
    formulas.every(
      ({ sheetId, row, column }) => book.getSheetBySheetId(sheetId).getCellRaw(row, column)?.v !== undefined,
    );
  return {
    book,
    close: () => univer.dispose(),
    async recalculate() {
      run(SetTriggerFormulaCalculationStartMutation.id, { commands: [], forceCalculation: true });
      for (let wait = 0; wait < LONGEST_MS / STEP_MS && !isDone(); wait++)
        await new Promise((done) => setTimeout(done, STEP_MS));
      return isDone();
    },
  };
}

function snapshot(id: string, { sheets, cells }: PlainBook): object {
  const grids = new Map(sheets.map(({ id }) => [id, {} as Record<number, Record<number, EngineCell>>]));
  for (const { sheetId, row, column, value, formula } of cells) {
    const grid = grids.get(sheetId) as Record<number, Record<number, EngineCell>>;
    const t = typeof value === "number" ? NUMBER : typeof value === "boolean" ? BOOLEAN : TEXT;
    (grid[row] ??= {})[column] = formula ? { f: formula } : { v: value, t };
  }
  const sheetOf = ({ id, name }: PlainBook["sheets"][number]) => [
    id,
    { id, name, rowCount: 1000, columnCount: 40, cellData: grids.get(id) },
  ];
  return {
    id,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map(sheetOf)),
  };
}

class OurFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 9;

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const id = String(this.name).replace("TRADE.", "");
    const rows = call(id, ...args.map(argument)).map((row) => row.map(result));
    if (rows.length === 1 && rows[0].length === 1) return rows[0][0];
    const size = { rowCount: rows.length, columnCount: rows[0].length };
    return ArrayValueObject.create({
      calculateValueList: rows,
      ...size,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }
}

/** A skipped argument arrives as null, as in Excel; a blank cell of a range as 0, as on its older desktops. */
function argument(given: BaseValueObject): unknown {
  if (given.isNull()) return null;
  return given.isArray()
    ? (given as ArrayValueObject).getArrayValue().map((row) => row.map((cell) => scalar(cell ?? null)))
    : scalar(given);
}

function scalar(given: BaseValueObject | null | undefined): unknown {
  if (!given || given.isNull()) return 0;
  if (given.isError())
    return { type: "Error", basicValue: String((given as ErrorValueObject).getErrorType()) };
  return given.getValue();
}

function result(value: unknown): BaseValueObject {
  if (value instanceof CellError) return ErrorValueObject.create(value.code as ErrorType);
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean"
    ? BooleanValueObject.create(value)
    : StringValueObject.create(String(value));
}
