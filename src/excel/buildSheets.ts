import { type NameBefore, refuseTakenNames, restoreNames } from "./definedNames";
import { runAsOneUndo, runRestoring } from "./excelRun";
import { isGone, obstacleOf } from "./obstacles";
import { freeSheetName } from "./sheetNames";
import type { BuildResult } from "./Workbook";

/** Sheets to add to the workbook, and what to put on them. */
export interface SheetPlan {
  /** What the first sheet is called, in every language: when one is there, it is shown and nothing else happens. */
  readonly knownAs: readonly string[];
  /** Wanted names of the new sheets; the first is the one to show. */
  readonly sheets: readonly string[];
  /** Names of tables and defined names that have to be free. */
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** One request each, in the order in which formulas need what they refer to. */
  readonly steps: (context: Excel.RequestContext, made: Made) => readonly (() => void)[];
}

/** Sheets that are being filled: what has to go when the user cancels or Excel refuses. */
export interface Made {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: NameBefore;
}

/** Adds the sheets completely, or not at all. */
export async function buildSheets(plan: SheetPlan, signal: AbortSignal): Promise<BuildResult> {
  if (signal.aborted) return { kind: "cancelled" };
  let made: Made | undefined;
  try {
    return await runAsOneUndo(async (context) => {
      const existing = await showExisting(context, plan);
      if (existing) return { kind: "exists", sheet: existing };
      made = await addSheets(context, plan);
      for (const step of plan.steps(context, made)) {
        if (signal.aborted) {
          await undo(context, made);
          return { kind: "cancelled" };
        }
        step();
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so that it can be cancelled in between
        await context.sync();
      }
      return { kind: "built", sheet: made.sheets[0].name };
    });
  } catch (error) {
    const obstacle = obstacleOf(error);
    const left = made;
    if (!left) return { kind: "refused", obstacle };
    const wasWhole = await runRestoring((context) => undo(context, left));
    return { kind: "refused", obstacle: isGone(error) && !wasWhole ? { kind: "sheet-gone" } : obstacle };
  }
}

/** The sheet of an earlier build, in whatever language. */
async function showExisting(
  context: Excel.RequestContext,
  { knownAs }: SheetPlan,
): Promise<string | undefined> {
  const sheets = knownAs.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  const found = sheets.find((sheet) => !sheet.isNullObject);
  if (!found) return undefined;
  found.activate();
  await context.sync();
  return found.name;
}

/** @throws Refusal "name-taken". */
async function addSheets(context: Excel.RequestContext, plan: SheetPlan): Promise<Made> {
  await refuseTakenNames(context, plan.tables);
  const names = await refuseTakenNames(context, plan.names);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheets = plan.sheets.map((name) => worksheets.add(freeSheetName(name, taken)).load("id,name"));
  await context.sync();
  return { sheets: sheets.map(({ id, name }) => ({ id, name })), names };
}

/** Takes the sheets and the names away; tells whether every sheet was still there. */
async function undo(context: Excel.RequestContext, { sheets, names }: Made): Promise<boolean> {
  await restoreNames(context, names);
  const found = sheets.map(({ id }) => context.workbook.worksheets.getItemOrNullObject(id).load("id"));
  await context.sync();
  for (const sheet of found) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
  return found.every((sheet) => !sheet.isNullObject);
}
