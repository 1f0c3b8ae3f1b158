import type { Draft } from "../sheets/Draft";
import { chartSteps } from "./charts";
import { contentWrites, formulaWrites, lookWrites } from "./draftWrites";
import { defineNames, type NameBefore, restoreNames } from "./definedNames";
import { packed } from "./requests";
import type { Step } from "./steps";

/** The sheet that a draft is written to. */
export interface Target {
  readonly id: string;
  readonly name: string;
}

/**
 * What is written to sheets that are there, in an order in which every formula finds what it refers to: values and
 * tables of all sheets, defined names, formulas, looks, and charts over cells that have their size.
 * @param targetOf - By the name of a draft; asked only when a step is written.
 * @param names - The defined names of the drafts, as they are before.
 */
export function fillSteps(
  drafts: readonly Draft[],
  targetOf: (draft: string) => Target,
  names: NameBefore,
): Step[] {
  const writes = (of: typeof contentWrites) =>
    packed(
      drafts.flatMap((draft) => of(draft).map((write) => ({ ...write, draft: draft.name }))),
      (draft) => targetOf(draft).id,
    );
  const defining: Step = {
    write(context) {
      for (const draft of drafts) defineNames(context, targetOf(draft.name).name, draft.names, names);
    },
    putBack: (context) => restoreNames(context, names),
  };
  return [
    ...writes(contentWrites),
    ...(Object.keys(names).length > 0 ? [defining] : []),
    ...writes(formulaWrites),
    ...writes(lookWrites),
    ...chartSteps(drafts, (draft) => targetOf(draft).id),
  ];
}
