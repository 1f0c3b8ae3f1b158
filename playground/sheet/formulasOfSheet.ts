import type { IUniverInstanceService, Workbook } from "@univerjs/core";
import { FormulaDataModel, type IFormulaData, initSheetFormulaData } from "@univerjs/engine-formula";

/** Univer 0.25.1 reads the formulas of all sheets for each change of values, and uses those of the sheet that changes. */
export function readFormulasOfOneSheet(): void {
  const model = FormulaDataModel.prototype;
  const original = model.updateFormulaData;
  model.updateFormulaData = function (unitId, sheetId, cells) {
    this.getFormulaData = () => formulasOf(this as unknown as Model, unitId, sheetId);
    try {
      return original.call(this, unitId, sheetId, cells);
    } finally {
      // The prototype's own is found again.
      delete (this as Partial<FormulaDataModel>).getFormulaData;
    }
  };
}

interface Model {
  readonly _univerInstanceService: IUniverInstanceService;
}

function formulasOf({ _univerInstanceService: units }: Model, unitId: string, sheetId: string): IFormulaData {
  const found: IFormulaData = {};
  const cells = units.getUnit<Workbook>(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix();
  if (cells) initSheetFormulaData(found, unitId, sheetId, cells);
  return found;
}
