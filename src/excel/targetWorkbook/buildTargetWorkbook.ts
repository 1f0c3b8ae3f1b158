import type { Language } from "../../i18n/language";
import { TARGET_WORKBOOK, type TargetWorkbookWords } from "../../i18n/targetWorkbook";
import { defineNames, type NameBefore, refuseTakenNames, restoreNames } from "../definedNames";
import { runAsOneUndo, runRestoring } from "../excelRun";
import { isGone, obstacleOf } from "../obstacles";
import { freeSheetName } from "../sheetNames";
import type { BuildResult } from "../Workbook";
import { contents } from "./contents";
import { FIGURE_COLUMN, layOut } from "./layout";
import { NAMES, TABLES } from "./names";
import { writeDataSheet, writePath } from "./writeDataSheet";
import { addChart, writeTargetSheet } from "./writeTargetSheet";

/** Sheets that are being filled: what has to go when the user cancels or Excel refuses. */
interface Made {
  readonly target: { readonly id: string; readonly name: string };
  readonly data: { readonly id: string; readonly name: string };
  readonly names: NameBefore;
}

/** Builds the worked example "2024 export target": completely, or not at all. */
export async function buildTargetWorkbook(language: Language, signal: AbortSignal): Promise<BuildResult> {
  if (signal.aborted) return { kind: "cancelled" };
  let made: Made | undefined;
  try {
    return await runAsOneUndo(async (context) => {
      const existing = await showExisting(context);
      if (existing) return { kind: "exists", sheet: existing };
      const words = TARGET_WORKBOOK[language];
      made = await addSheets(context, words);
      for (const step of steps(context, made, words, language)) {
        if (signal.aborted) {
          await undo(context, made);
          return { kind: "cancelled" };
        }
        step();
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so that it can be cancelled in between
        await context.sync();
      }
      return { kind: "built", sheet: made.target.name };
    });
  } catch (error) {
    const obstacle = obstacleOf(error);
    const left = made;
    if (!left) return { kind: "refused", obstacle };
    const wasWhole = await runRestoring((context) => undo(context, left));
    return { kind: "refused", obstacle: isGone(error) && !wasWhole ? { kind: "sheet-gone" } : obstacle };
  }
}

/** The sheet of an earlier build, in whatever language; it is shown and nothing else happens. */
async function showExisting(context: Excel.RequestContext): Promise<string | undefined> {
  const sheets = Object.values(TARGET_WORKBOOK).map(({ sheet }) =>
    context.workbook.worksheets.getItemOrNullObject(sheet).load("name"),
  );
  await context.sync();
  const found = sheets.find((sheet) => !sheet.isNullObject);
  if (!found) return undefined;
  found.activate();
  await context.sync();
  return found.name;
}

/** @throws Refusal "name-taken". */
async function addSheets(context: Excel.RequestContext, words: TargetWorkbookWords): Promise<Made> {
  await refuseTakenNames(context, Object.values(TABLES));
  const names = await refuseTakenNames(context, Object.values(NAMES));
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const target = worksheets.add(words.sheet).load("id,name");
  const data = worksheets.add(freeSheetName(words.dataSheet, taken)).load("id,name");
  await context.sync();
  return {
    target: { id: target.id, name: target.name },
    data: { id: data.id, name: data.name },
    names,
  };
}

/** One request each, in the order in which formulas need what they refer to: tables, names, formulas, chart. */
function steps(
  context: Excel.RequestContext,
  { target, data, names }: Made,
  words: TargetWorkbookWords,
  language: Language,
): readonly (() => void)[] {
  const { worksheets } = context.workbook;
  const [targetSheet, dataSheet] = [worksheets.getItem(target.id), worksheets.getItem(data.id)];
  const shipped = contents(language);
  const facts = { ...shipped.facts, dataSheet: data.name };
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

/** Takes both sheets and the names away; tells whether both sheets were still there. */
async function undo(context: Excel.RequestContext, { target, data, names }: Made): Promise<boolean> {
  await restoreNames(context, names);
  const sheets = [target, data].map(({ id }) =>
    context.workbook.worksheets.getItemOrNullObject(id).load("id"),
  );
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  return sheets.every((sheet) => !sheet.isNullObject);
}
