import type { Frequency } from "../analysis/time/Period";
import { buildSeries } from "./figures/buildSeries";
import { asBalance, deficitChecks, deficitSteps } from "./figures/deficits";
import { checksOf } from "./figures/checks";
import { describer } from "./figures/describe";
import { zerosAtEnd } from "./figures/ends";
import type { Step, Understanding } from "./figures/Figures";
import { restoreZeros } from "./figures/hsZeros";
import { joinFigures } from "./figures/joinFigures";
import { joinTables } from "./figures/joinTables";
import type { Measured } from "./figures/Measured";
import { questionsOf } from "./figures/questions";
import { selectSeries } from "./figures/selectSeries";
import { stepsOf } from "./figures/steps";
import { settingsOf } from "./figures/settings";
import { type Form, largestOf, tablesOf } from "./figures/tablesOf";
import { unitReasons } from "./figures/unitReasons";
import type { Choices, Question } from "./layout/Layout";
import { reasonsOf } from "./layout/reasons";
import { isBlankRow } from "./layout/rowKinds";
import type { Book } from "./readers/Book";
import { ReadingError } from "./readers/ReadingError";

/**
 * Cells to figures: finds the tables of a file, reads the one with the most figures (or those chosen), and says how it
 * was read, what was done, what is to be looked at and what must be asked.
 *
 * @throws ReadingError "no-table", "no-figures", "days".
 */
export function understand(book: Book, choices: Choices = {}): Understanding {
  const forms = tablesOf(book, choices);
  if (forms.length === 0) {
    const isEmpty = book.sheets.every(({ rows }) => rows.every(isBlankRow));
    throw new ReadingError(isEmpty ? "no-table" : "no-figures", {});
  }
  const chosen = (choices.tables ?? []).filter((i) => i < forms.length);
  const taken = chosen.length > 0 ? chosen : [largestOf(forms)];
  const parts = forms.filter((_, i) => taken.includes(i)).map((form) => understandForm(book, form, choices));
  const whole = parts.length === 1 ? parts[0] : together(parts);
  const names = namesOf(forms);
  const read = withFile(whole, book);
  if (forms.length === 1) return read;
  const asked: Question = { code: "tables", isNeeded: false, names, taken };
  const left: Step = { code: "tables-left-out", names: names.filter((_, i) => !taken.includes(i)) };
  return {
    ...read,
    reasons: [...read.reasons, { code: "table", sheet: names[taken[0] ?? 0], of: forms.length }],
    questions: [...read.questions, ...(choices.tables ? [] : [asked])],
    done: left.names.length > 0 ? [...read.done, left] : read.done,
  };
}

/** Zeros at the end stand for months to come where many series have them, or where a row has room for a year. */
const SURELY_UNPUBLISHED = 3;

function understandForm(book: Book, form: Form, choices: Choices): Understanding {
  const [layout] = form;
  if (layout.areDays) throw new ReadingError("days", {});
  const { collected: found, names } = joinTables(form);
  const lost = restoreZeros(found.series, layout);
  const restored = choices.codes === "as-written" ? { ...lost, series: found.series } : lost;
  const collected = { ...found, series: restored.series };
  const frequency: Frequency = choices.frequency ?? layout.frequency ?? "month";
  const describers = form.map((one) => describer(one, choices));
  const written = collected.series.map((raw): Measured => {
    const about = describers[raw.table](raw);
    const isCumulative = choices.isCumulative ?? (collected.isRunning || about.isCumulative);
    return { raw, about: about.isCumulative === isCumulative ? about : { ...about, isCumulative } };
  });
  const all = written.map(asBalance);
  const selection = selectSeries(all, layout, choices);
  const zeros = zerosAtEnd(
    selection.taken.map(({ raw }) => raw.values),
    collected.periods,
  );
  const isSure = layout.axis.kind === "mixed" || selection.taken.length >= SURELY_UNPUBLISHED;
  const areZerosLeftOut = zeros.length > 0 && (choices.zeros ? choices.zeros === "leave-out" : isSure);
  const without = new Set(areZerosLeftOut ? zeros : []);
  const last = lastOf(collected.periods.filter((ordinal) => !without.has(ordinal)));
  if (choices.lastPeriod === "leave-out" && last !== undefined) without.add(last);
  return {
    frequency,
    periods: collected.periods.filter((ordinal) => !without.has(ordinal)).sort((a, b) => a - b),
    series: buildSeries(selection.taken, form, { file: book.file, frequency, choices, without }),
    layouts: form,
    settings: settingsOf(book, form, { collected, selection, frequency, choices, codes: lost.count }),
    reasons: [...reasonsOf(book, layout), ...unitReasons(selection.taken, choices)],
    questions: questionsOf({
      layout,
      selection,
      frequency,
      choices,
      isRunning: collected.isRunning,
      zeros,
      last,
    }),
    checks: [...checksOf(collected, selection, frequency), ...deficitChecks(all)],
    done: [
      ...(names.length > 0 ? [{ code: "tables-joined", names } as const] : []),
      ...deficitSteps(written, all),
      ...selection.done,
      ...stepsOf(layout, collected, selection, frequency, choices),
      ...endSteps(),
    ],
  };

  function endSteps(): Step[] {
    const at = (ordinal: number) => ({ frequency, ordinal });
    const steps: Step[] = [];
    if (restored.count > 0 && choices.codes !== "as-written")
      steps.push({ code: "zeros-restored", count: restored.count, digits: restored.digits });
    if (areZerosLeftOut) {
      steps.push({ code: "unpublished-left-out", first: at(zeros[0]), last: at(zeros[zeros.length - 1]) });
    }
    if (
      choices.forecasts === "leave-out" &&
      selection.taken.some(({ raw }) => raw.forecastsAfter !== undefined)
    ) {
      steps.push({ code: "forecasts-left-out" });
    }
    if (choices.lastPeriod === "leave-out" && last !== undefined) {
      steps.push({ code: "last-period-left-out", period: at(last) });
    }
    return steps;
  }
}

/** What is said of a file as a whole: the sheets that it hides; its encoding is asked for first where names make no words. */
function withFile(read: Understanding, { text, hidden }: Book): Understanding {
  const sample = text && garbledIn(read);
  return {
    ...read,
    ...(hidden && { done: [{ code: "hidden-left-out", names: hidden }, ...read.done] }),
    ...(sample && { questions: [{ code: "encoding", isNeeded: true, sample }, ...read.questions] }),
  };
}

/** Replacement characters, or accented letters side by side: Korean read as Western is nothing but these. */
const GARBLED = /\ufffd|[\u0080-\u00ff\u0152-\u0192\u20ac]{4,}/;

function garbledIn({ layouts, series }: Understanding): string | undefined {
  const headings = layouts.flatMap(({ columns }) => columns.map(({ name }) => name));
  return [...headings, ...series.slice(0, 1000).map(({ name }) => name)].find((text) => GARBLED.test(text));
}

function lastOf(ordinals: readonly number[]): number | undefined {
  return ordinals.length === 0 ? undefined : ordinals.reduce((a, b) => Math.max(a, b));
}

function together(parts: readonly Understanding[]): Understanding {
  return {
    ...joinFigures(parts),
    layouts: parts.flatMap(({ layouts }) => layouts),
    settings: parts[0].settings,
    reasons: parts.flatMap(({ reasons }) => reasons),
    questions: parts.flatMap(({ questions }) => questions),
  };
}

/** By their sheets or the texts above them; those that are called alike by what their figures are, too, or their rows. */
function namesOf(forms: readonly Form[]): readonly string[] {
  const names = forms.map(nameOfForm);
  const ofFigures = forms.map((form) => namesIn(form, "figure"));
  return names.map((name, i) => {
    if (name !== "" && names.filter((other) => other === name).length === 1) return name;
    const [{ block }] = forms[i];
    const told = ofFigures[i].filter(Boolean).slice(0, 2).join(", ");
    const isTold = ofFigures.filter((other) => other.join() === ofFigures[i].join()).length === 1;
    const detail = isTold ? told : namesIn(forms[i], "key").filter(Boolean).join(", ") || told;
    return [name, detail || `${block.dataRows[0] + 1}`].filter(Boolean).join(": ");
  });
}

function namesIn([{ columns }]: Form, role: "figure" | "key"): readonly string[] {
  return [...new Set(columns.flatMap((column) => (column.role === role ? [column.name] : [])))];
}

function nameOfForm(form: Form): string {
  return [...new Set(form.map(({ block }) => block.sheet.name || (block.above[0] ?? "")))].join(", ");
}
