import type { Frequency } from "../../analysis/time/Period";
import type { Choices, Layout } from "../layout/Layout";
import { sameUnit, type Unit } from "../layout/unitWords";
import { unitOf } from "./buildSeries";
import { amountsTogether } from "./checks";
import { keptUnit } from "./convert";
import type { Step } from "./Figures";
import type { Measured } from "./Measured";
import type { Collected } from "./RawSeries";
import type { Selection } from "./selectSeries";

const MOST_NAMED = 12;

/** What was done to the figures of a table, beside the choice of series. */
export function stepsOf(
  { block, columns, octobers }: Layout,
  collected: Collected,
  { taken, totals }: Selection,
  frequency: Frequency,
  choices: Choices,
): readonly Step[] {
  const used = new Set(columns.flatMap(({ names, codes }) => [names, codes]));
  const namesOf = (role: string) =>
    columns.filter((column) => column.role === role && !used.has(column.index)).map(({ name }) => name);
  const [others, sums] = ["other", "sum"].map((role) => namesOf(role).filter((name) => name !== ""));
  const unnamed = namesOf("other").length - others.length;
  const labels = [...new Set(collected.grandTotals.map(({ label }) => label))];
  const empty = collected.series.filter(({ values }) => values.size === 0).length;
  const steps: Step[] = [...conversions(taken, choices)];
  if (others.length + unnamed > 0)
    steps.push({ code: "columns-left-out", names: others, ...(unnamed > 0 && { unnamed }) });
  if (sums.length > 0) steps.push({ code: "sums-left-out", names: sums });
  if (labels.length > 0) steps.push({ code: "grand-totals-left-out", labels });
  if (totals.labels.length > 0 && choices.totals !== "leave-out") {
    steps.push({ code: "totals-kept", labels: totals.labels.slice(0, MOST_NAMED) });
  }
  if (block.isWithoutBrackets) steps.push({ code: "brackets-left-out" });
  const running = amountsTogether(collected, taken).length;
  if (running > 0) steps.push({ code: "running-totals-left-out", count: running });
  if (collected.otherFrequencies > 0) {
    steps.push({ code: "other-frequency-left-out", count: collected.otherFrequencies, frequency });
  }
  if (octobers.october > 0) steps.push({ code: "october", count: octobers.october });
  if (collected.duplicates > 0) steps.push({ code: "duplicates", count: collected.duplicates });
  if (collected.repeatedHeadings > 0) {
    steps.push({ code: "repeated-headings", count: collected.repeatedHeadings });
  }
  if (collected.repeatedRows > 0) steps.push({ code: "repeated-rows", count: collected.repeatedRows });
  if (collected.namedBlank > 0) steps.push({ code: "named-blank", count: collected.namedBlank });
  if (collected.notes.length > 0) {
    steps.push({ code: "notes", texts: [...new Set(collected.notes)].slice(0, MOST_NAMED) });
  }
  if (empty > 0 && empty < collected.series.length) steps.push({ code: "without-figures", series: empty });
  steps.push(...provisional(taken, frequency));
  return steps;
}

function conversions(taken: readonly Measured[], choices: Choices): Step[] {
  const found: { from: Unit; to: Unit; series: number }[] = [];
  for (const one of taken) {
    const from = unitOf(one, choices);
    const to = from && keptUnit(from);
    if (!from || !to || sameUnit(from, to)) continue;
    const known = found.find((step) => sameUnit(step.from, from));
    if (known) known.series++;
    else found.push({ from, to, series: 1 });
  }
  return found.map((step) => ({ code: "converted", ...step }));
}

function provisional(taken: readonly Measured[], frequency: Frequency): Step[] {
  const ordinals = taken.flatMap(({ raw }) => [...raw.provisional]);
  if (ordinals.length === 0) return [];
  const sorted = [...new Set(ordinals)].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  return [{ code: "provisional", first: { frequency, ordinal: first }, last: { frequency, ordinal: last } }];
}
