import type { Language } from "../../i18n/language";
import { TARGET_WORKBOOK } from "../../i18n/targetWorkbook";
import { buildSheets } from "../buildSheets";
import { defineNames } from "../definedNames";
import type { BuildResult } from "../Workbook";
import { contents } from "../../sheets/target/contents";
import { FIGURE_COLUMN, layOut } from "../../sheets/target/layout";
import { NAMES, TABLES } from "../../sheets/target/names";
import { writeDataSheet, writePath } from "./writeDataSheet";
import { addChart, writeTargetSheet } from "./writeTargetSheet";

/** Builds the worked example "2024 export target". */
export function buildTargetWorkbook(language: Language, signal: AbortSignal): Promise<BuildResult> {
  const words = TARGET_WORKBOOK[language];
  return buildSheets(
    {
      knownAs: Object.values(TARGET_WORKBOOK).map(({ sheet }) => sheet),
      sheets: [words.sheet, words.dataSheet],
      tables: Object.values(TABLES),
      names: Object.values(NAMES),
      steps(context, { sheets: [target, data], names }) {
        const { worksheets } = context.workbook;
        const [targetSheet, dataSheet] = [worksheets.getItem(target.id), worksheets.getItem(data.id)];
        const shipped = contents(language);
        const { facts } = shipped;
        return [
          () => writeDataSheet(dataSheet, words, shipped, facts),
          () => defineNames(context, target.name, cellsOfNames(), names),
          () => writeTargetSheet(targetSheet, words, language, facts),
          () => {
            addChart(targetSheet, words, writePath(dataSheet, words, facts));
            targetSheet.activate();
            targetSheet.getCell(layOut().inputRow.asOf, FIGURE_COLUMN).select();
          },
        ];
      },
    },
    signal,
  );
}

function cellsOfNames() {
  const { inputRow, lineRow } = layOut();
  const cell = (row: number) => ({ row, column: FIGURE_COLUMN, rows: 1, columns: 1 });
  return {
    [NAMES.asOf]: cell(inputRow.asOf),
    [NAMES.asOfDate]: cell(inputRow.asOfDate),
    [NAMES.year]: cell(inputRow.year),
    [NAMES.target]: cell(inputRow.target),
    [NAMES.recordYear]: cell(lineRow.recordYear),
  };
}
