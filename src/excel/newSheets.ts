import { freeSheetName } from "./sheetNames";
import type { Step } from "./steps";

/** Sheets that a change adds: where its further steps write. */
export interface NewSheets {
  /** The names that they get, which may not be the wanted ones. */
  readonly names: readonly string[];
  readonly step: Step;
  /** Known once the step has been answered. */
  ids(): readonly string[];
}

/** Prepares sheets behind those that are there, each under its wanted name or a free one like it. */
export async function planNewSheets(
  context: Excel.RequestContext,
  wanted: readonly string[],
): Promise<NewSheets> {
  const there = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const before = new Set(there.items.map(({ id }) => id));
  const taken = there.items.map(({ name }) => name);
  const names = wanted.map((name) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
  let added: Excel.Worksheet[] = [];
  let ids: readonly string[] = [];
  return {
    names,
    ids: () => ids,
    step: {
      write({ workbook }) {
        added = names.map((name) => workbook.worksheets.add(name).load("id"));
      },
      answered() {
        ids = added.map(({ id }) => id);
      },
      // By name as well: Excel may have added them although its answer never came.
      async putBack(context) {
        const now = context.workbook.worksheets.load("items/id,items/name");
        await context.sync();
        for (const sheet of now.items) {
          const isNamed = !before.has(sheet.id) && names.includes(sheet.name);
          if (isNamed || ids.includes(sheet.id)) sheet.delete();
        }
        await context.sync();
      },
    },
  };
}
