// Univer from its single packages (the umbrella package pulls unlicensed paid ones), in one element, with an empty workbook.
import {
  ICommandService,
  type Injector,
  LocaleType,
  LogLevel,
  mergeLocales,
  type Plugin,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { BaseReferenceObject, CELL_INVERTED_INDEX_CACHE, LexerTreeBuilder } from "@univerjs/engine-formula";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEnglish from "@univerjs/preset-sheets-core/locales/en-US";
import coreKorean from "@univerjs/preset-sheets-core/locales/ko-KR";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingKorean from "@univerjs/preset-sheets-drawing/locales/ko-KR";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import tableEnglish from "@univerjs/preset-sheets-table/locales/en-US";
import tableKorean from "@univerjs/preset-sheets-table/locales/ko-KR";
import { evaluateWhatIsNeeded } from "./evaluation";
import { readFilledFormulasOnce } from "./filledFormulas";
import { keepLiteralTexts } from "./literalTexts";
import { readNamesAtOnce } from "./namesInFormulas";
import { keepColumnsOfTable } from "./tableColumns";
import { readFormulasOfOneSheet } from "./formulasOfSheet";
import { readSignsInHeaders } from "./tableHeaders";
import { readTableReferencesAnew } from "./tableReferences";
import { refuseSpillsInTables } from "./tableSpills";
import { keepTextsAsNumbers } from "./textsAsNumbers";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";

export interface Sheet {
  readonly api: FUniver;
  readonly book: NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
  readonly injector: Injector;
  readonly commands: ICommandService;
}

export function createSheet(container: string, language: "en" | "ko"): Sheet {
  keepInvertedIndex();
  resetBrackets();
  keepSheetOfTable();
  keepLiteralTexts();
  evaluateWhatIsNeeded();
  keepTextsAsNumbers();
  readFormulasOfOneSheet();
  readFilledFormulasOnce();
  readNamesAtOnce();
  readSignsInHeaders();
  const locale = language === "ko" ? LocaleType.KO_KR : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: {
      [LocaleType.EN_US]: mergeLocales(coreEnglish, tableEnglish, drawingEnglish),
      [LocaleType.KO_KR]: mergeLocales(coreKorean, tableKorean, drawingKorean),
    },
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({ container }),
    UniverSheetsDrawingPreset(),
    UniverSheetsTablePreset(),
  ];
  type PluginClass = typeof Plugin & { pluginName: string };
  const plugins = new Map<string, [PluginClass, object | undefined]>();
  for (const entry of presets.flatMap((preset) => preset.plugins as unknown[])) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [PluginClass, object | undefined];
    // A table in row 1 with its anchor shown breaks the frozen pane.
    const extra = plugin.pluginName === "SHEET_TABLE_UI_PLUGIN" ? { ...options, hideAnchor: true } : options;
    plugins.set(plugin.pluginName, [plugin, extra]);
  }
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin as never, options as never);
  const api = FUniver.newAPI(univer);
  const name = language === "ko" ? "시트1" : "Sheet1";
  const book = api.createWorkbook({
    id: "book",
    name: "Book1",
    locale,
    sheetOrder: ["sheet1"],
    sheets: { sheet1: { id: "sheet1", name, rowCount: 1000, columnCount: 26, cellData: {} } },
  });
  const injector = univer.__getInjector();
  refuseSpillsInTables(injector);
  keepColumnsOfTable(injector, (sheetId, row, column) =>
    String(book.getSheetBySheetId(sheetId)?.getSheet().getCellRaw(row, column)?.v ?? ""),
  );
  const commands = injector.get(ICommandService);
  readTableReferencesAnew(injector, commands);
  return { api, book, injector, commands };
}

/** Univer 0.25.1 rebuilds this cache for each formula result, O(distinct values): skip when nothing was cached yet. */
function keepInvertedIndex(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const original = cache.set.bind(cache);
  cache.set = (unit, sheet, column, value, row, isForced) =>
    isForced && cache.shouldContinueBuildingCache(unit, sheet, column, row)
      ? undefined
      : original(unit, sheet, column, value, row, isForced);
}

/**
 * Univer 0.25.1: typing `Exports[Val` parses an unclosed bracket at every keystroke and the shared parser keeps
 * counting; from then on commas no longer separate arguments in any formula. It forgets to reset three fields.
 */
function resetBrackets(): void {
  const parser = LexerTreeBuilder.prototype as unknown as Record<string, unknown>;
  const original = parser._resetTemp;
  if (typeof original !== "function") throw new Error("Univer changed: look at LexerTreeBuilder again");
  parser._resetTemp = function (this: Record<string, unknown>) {
    original.call(this);
    this._squareBracketState = 0;
    this._tableBracketState = false;
    this._openBracketNormalIndexStack = [];
  };
}

/**
 * Univer 0.25.1: a part of a table's column that INDEX or OFFSET cuts out forgets the sheet of the table, which it never
 * had by name, and `=INDEX(Exports[Value],2)` on another sheet reads the cell of that sheet.
 */
function keepSheetOfTable(): void {
  const reference = BaseReferenceObject.prototype;
  const original = reference.setForcedSheetId;
  reference.setForcedSheetId = function (sheetIds) {
    if (this.getForcedSheetName() !== "") original.call(this, sheetIds);
  };
}
