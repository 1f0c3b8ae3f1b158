import { EXAMPLES, type ExampleKey } from "../../i18n/examples";
import type { Language } from "../../i18n/language";
import { buildSheets } from "../buildSheets";
import { defineNames } from "../definedNames";
import type { BuildResult } from "../Workbook";
import type { ExampleSheet } from "../../sheets/examples/ExampleSheet";
import { FIGURE_COLUMN, FIRST_INPUT } from "../../sheets/examples/layout";
import { targetOdds } from "../../sheets/examples/targetOdds";
import { taxLaw } from "../../sheets/examples/taxLaw";
import { namedCells, writeColumns, writeFigures, writeInputs, writeStory } from "./writeExampleSheet";

const SHEETS: Readonly<Record<ExampleKey, (language: Language) => ExampleSheet>> = { taxLaw, targetOdds };

/** Builds a worked example on a sheet of its own. */
export function buildExample(key: ExampleKey, language: Language, signal: AbortSignal): Promise<BuildResult> {
  const example = SHEETS[key](language);
  const names = namedCells(example);
  return buildSheets(
    {
      knownAs: Object.values(EXAMPLES).map((words) => words[key].sheet),
      sheets: [EXAMPLES[language][key].sheet],
      tables: [example.table.name],
      names: Object.keys(names),
      steps(context, made) {
        const [{ id, name }] = made.sheets;
        const sheet = context.workbook.worksheets.getItem(id);
        return [
          () => writeFigures(sheet, example),
          () => {
            writeInputs(sheet, example);
            defineNames(context, name, names, made.names);
          },
          () => writeColumns(sheet, example),
          () => {
            writeStory(sheet, example);
            sheet.activate();
            sheet.getCell(FIRST_INPUT, FIGURE_COLUMN).select();
          },
        ];
      },
    },
    signal,
  );
}
