import type { Draft } from "../sheets/Draft";
import { refuseTakenNames } from "./definedNames";
import { fillSteps, type Target } from "./fillSheets";
import { planNewSheets } from "./newSheets";
import { showStep } from "./showSheet";
import { allOrNothing, type Plan, type RunOptions } from "./steps";
import type { BuildResult } from "./Workbook";

/** Writes drafts as `Workbook.writeSheets` promises: all of them completely, or nothing. */
export function writeSheets(drafts: readonly Draft[], options: RunOptions): Promise<BuildResult> {
  return allOrNothing((context) => planSheets(context, drafts), options);
}

async function planSheets(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
): Promise<Plan<BuildResult>> {
  const existing = await findExisting(context, drafts);
  if (existing) {
    const { id, name } = existing;
    return {
      steps: [{ write: ({ workbook }) => workbook.worksheets.getItem(id).activate() }],
      sheetIds: () => [id],
      result: { kind: "exists", sheet: name },
    };
  }
  await refuseTakenNames(
    context,
    drafts.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  const names = await refuseTakenNames(
    context,
    drafts.flatMap((draft) => Object.keys(draft.names)),
  );
  const wanted = drafts.map(({ name }) => name);
  const sheets = await planNewSheets(context, wanted);
  const targetOf = (draft: string) => {
    const place = wanted.indexOf(draft);
    return { id: sheets.ids()[place], name: sheets.names[place] };
  };
  return {
    steps: [sheets.step, ...fillSteps(drafts, targetOf, names), showStep(drafts, targetOf)],
    sheetIds: sheets.ids,
    result: { kind: "built", sheet: sheets.names[0] },
  };
}

/** A sheet that is to stand in a workbook once and is there, in whatever language. */
async function findExisting(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
): Promise<Target | undefined> {
  const sheets = drafts
    .flatMap(({ knownAs }) => knownAs)
    .map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("id,name"));
  await context.sync();
  const found = sheets.find((sheet) => !sheet.isNullObject);
  return found && { id: found.id, name: found.name };
}
