import type { Draft } from "../sheets/Draft";
import { type Meaning, refuseTakenNames } from "./definedNames";
import { refuseLongFormulas } from "./draftWrites";
import { fillSteps } from "./fillSheets";
import { planNewSheets } from "./newSheets";
import { Refusal } from "./obstacles";
import { inputCells, typing } from "./setInputs";
import { activeSheet, showingSheet, showStep } from "./showSheet";
import { allOrNothing, asOne, type Making, type Plan, type Step } from "./steps";
import type { Unfinished } from "./takeBack";
import { isGiven } from "./timedNames";
import type { BuildResult, Inputs, SheetsOptions } from "./Workbook";

/** Writes drafts as `Workbook.writeSheets` promises: all of them completely, or nothing. */
export function writeSheets(
  drafts: readonly Draft[],
  options: SheetsOptions,
  unfinished: Unfinished,
): Promise<BuildResult> {
  return allOrNothing((making) => planSheets(making, drafts, options.inputs), options, unfinished);
}

async function planSheets(
  making: Making,
  drafts: readonly Draft[],
  inputs: Inputs | undefined,
): Promise<Plan<BuildResult>> {
  const { context } = making;
  const activeSheetId = await activeSheet(context);
  const typed = inputs ? [await planTyping(making, inputs)] : [];
  const existing = await findExisting(context, drafts);
  if (existing) {
    making.sheetIds.push(existing.id);
    return {
      steps: [asOne([...typed, showingSheet(existing, activeSheetId)])],
      result: () => ({ kind: "exists", sheet: existing.name }),
    };
  }
  drafts.forEach(refuseLongFormulas);
  await refuseTakenNames(
    context,
    drafts.flatMap(({ tables }) => tables.map(({ name }) => name)),
  );
  const names = await refuseTakenNames(
    context,
    drafts.flatMap((draft) => Object.keys(draft.names)),
  );
  const { step, areaOf } = await planNewSheets(making, drafts);
  const meanings = Object.fromEntries(
    drafts.flatMap((draft) =>
      Object.entries(draft.names).map(([name, rect]): [string, Meaning] => [
        name,
        { area: areaOf(draft.name), rect },
      ]),
    ),
  );
  return {
    steps: [
      step,
      ...fillSteps(drafts, areaOf, meanings, names),
      asOne([...typed, showStep(drafts, areaOf, activeSheetId)]),
    ],
    result: () => ({ kind: "built", sheet: areaOf(drafts[0].name).place.sheet }),
  };
}

/** @throws Refusal "moved" when a name has gone that was there. */
async function planTyping(making: Making, { names, text }: Inputs): Promise<Step> {
  const cells = await inputCells(making, names);
  if (cells.length < names.length) throw new Refusal({ kind: "moved" });
  return typing(cells, text);
}

/** A sheet that is to stand in a workbook once and is there, in whatever language. */
async function findExisting(
  context: Excel.RequestContext,
  drafts: readonly Draft[],
): Promise<Excel.Worksheet | undefined> {
  const sheets = drafts
    .flatMap(({ knownAs }) => knownAs)
    .map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("id,name,visibility"));
  await context.sync();
  const there = sheets.filter((sheet) => !sheet.isNullObject);
  const names = there.map((sheet) => sheet.names.load("items/name"));
  await context.sync();
  // One that a pane has begun and not ended is none.
  return there.find((_, i) => !names[i].items.some(({ name }) => isGiven(name, "making")));
}
