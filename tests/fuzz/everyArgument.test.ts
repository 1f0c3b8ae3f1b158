// The longest texts and the largest numbers that a cell holds, in every argument of every function.
import { ids } from "../functions/sheet";
import { judge } from "./judge";
import { Random } from "./Random";
import { callOf } from "./randomCall";
import { EXTREMES, LONG_TEXTS } from "./randomCells";

/** The argument itself, and its first cell where it is a range. */
function variants(argument: unknown, cell: unknown): unknown[] {
  if (!Array.isArray(argument)) return [cell];
  const [first, ...rows] = argument as unknown[][];
  return [cell, [[cell, ...first.slice(1)], ...rows]];
}

test.each(ids)("%s answers, or says in a short sentence why not", async (id) => {
  const { args } = callOf(id, new Random(7), 40, true);
  const problems: string[] = [];
  for (const [place, argument] of args.entries()) {
    for (const cell of [...LONG_TEXTS, ...EXTREMES]) {
      for (const variant of variants(argument, cell)) {
        const { problem } = await judge({
          id,
          args: args.map((other, i) => (i === place ? variant : other)),
        });
        if (problem) problems.push(`argument ${place + 1}: ${problem}`);
      }
    }
  }
  expect(problems).toEqual([]);
});
