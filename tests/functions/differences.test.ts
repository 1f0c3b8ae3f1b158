// docs/differences.md says what other programs answer where we answer otherwise. Our side is calculated again here;
// theirs with `npx tsx scripts/otherPrograms.ts`, where they are installed.
import fs from "node:fs";
import path from "node:path";
import { differences, isSameFigure, pathOf, type Difference } from "../reference/differences";
import { ownAnswer, ownPath } from "./ownAnswer";

const document = fs.readFileSync(path.join(__dirname, "../../docs/differences.md"), "utf8");
/** Cells of each row that begins with an id. */
const rows = new Map(
  document.split("\n").flatMap((line) => {
    const [, id, ...cells] = line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
    return /^`[\w-]+`$/.test(id ?? "") ? [[id.slice(1, -1), cells] as const] : [];
  }),
);

const named = differences.map((one) => [one.id, one] as const);

test.each(named)("%s: our answer is the one shown, and the other program's is not the same", (_, one) => {
  const answer = ownAnswer(one);
  expect([answer, isSameFigure(answer, one.ours)]).toEqual([answer, true]);
  expect([answer, isDistinct(answer, one)]).toEqual([answer, true]);
});

test.each(named.filter(([, { apart }]) => apart))("%s: the answers are as far apart as said", (_, one) => {
  const theirs = pathOf(one) as readonly number[];
  expect(theirs.some((x) => isSameFigure(x, one.theirs))).toBe(true);
  const ours = ownPath(one);
  const percent = theirs.map((x, i) => 100 * Math.abs(ours[i] / x - 1));
  const found = {
    median: medianOf(percent),
    last_12: percent.slice(-12).reduce((sum, x) => sum + x, 0) / 12,
    largest: Math.max(...percent),
  };
  for (const [what, shown] of Object.entries(one.apart as NonNullable<Difference["apart"]>)) {
    const figure = found[what as keyof typeof found];
    expect([what, figure, isSameFigure(figure, shown as string)]).toEqual([what, figure, true]);
  }
});

test.each(named)("%s: the document shows both answers and how to get them", (id, one) => {
  const [ours, theirs, why] = rows.get(id) ?? [];
  expect(ours).toContain(`**${one.ours}**`);
  expect(theirs).toContain(`**${one.theirs}**`);
  if (one.formula) expect(ours).toContain(`\`${one.formula}\``);
  expect(theirs).toContain(one.program);
  if (one.call.length < LONGEST_CALL) expect(theirs).toContain(`\`${one.call}\``);
  for (const shown of Object.values(one.apart ?? {})) expect(why).toContain(`${shown} %`);
});

test("the document has no row that nothing checks, and each id once", () => {
  const ids = [...document.matchAll(/^\| `([\w-]+)`/gm)].map(([, id]) => id);
  expect(ids.sort()).toEqual(differences.map(({ id }) => id).sort());
});

/** Whether the answers differ in the digits of the finer of the two figures. */
function isDistinct(answer: number | string, { ours, theirs }: Difference): boolean {
  if (typeof answer === "string" || Number.isNaN(Number(theirs))) return String(answer) !== theirs;
  const decimals = Math.max(...[ours, theirs].map((shown) => shown.split(".")[1]?.length ?? 0));
  return Math.abs(answer - Number(theirs)) > 0.5 * 10 ** -decimals;
}

/** A longer call stands in the data only. */
const LONGEST_CALL = 200;

function medianOf(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return (sorted[sorted.length >> 1] + sorted[(sorted.length - 1) >> 1]) / 2;
}

test("the hand check in Excel has fifteen steps, each with what should be seen and what to do if not", () => {
  const [, steps] = document.split("### What only Excel can show");
  const table = steps.split("\n").filter((line) => /^\| \d+ \|/.test(line));
  const cells = table.map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
  expect(cells.map(([step]) => Number(step))).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
  for (const row of cells) expect(row.filter((cell) => cell.trim().length > 0)).toHaveLength(4);
  const files = [...steps.matchAll(/`((?:src|scripts)\/[\w/.]+)`/g)].map(([, file]) => file);
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => !fs.existsSync(path.join(__dirname, "../..", file)))).toEqual([]);
});
