import type { Counts } from "../../i18n/importing/bringIn.en";
import type { Difference } from "../../importing/table/difference";

/**
 * What an update does, in figures. Marks are counted beside what happens to the values: a figure that is revised may
 * become final too.
 */
export function countsOf({ update, added, revised, refined, unchanged }: Difference): Counts {
  const there = update.changes.filter(({ before }) => before !== undefined);
  return {
    added: added.length,
    revised: revised.length,
    refined: refined.length,
    madeFinal: there.filter((one) => one.wasProvisional && !one.isProvisional).length,
    madeProvisional: there.filter((one) => !one.wasProvisional && one.isProvisional).length,
    unchanged,
  };
}
