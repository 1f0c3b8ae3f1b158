/**
 * A spreadsheet without a screen (Univer's formula engine), to calculate what the add-in has written into the workbook
 * in memory: cells, tables, defined names and our own functions.
 */
import { BooleanNumber, ICommandService, type Injector, LocaleType, LogLevel, Univer } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  FormulaDataModel,
  IDefinedNamesService,
  IFunctionService,
  NumberValueObject,
  SetFormulaCalculationResultMutation,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from "@univerjs/engine-formula";
import { SetDefinedNameCommand, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { AddSheetTableCommand, UniverSheetsTablePlugin } from "@univerjs/sheets-table";
