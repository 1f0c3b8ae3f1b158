import type { Incoming } from "../../importing/incoming";
import type { Choices, Question } from "../../importing/layout/Layout";
import type { Measure } from "../../importing/layout/tradeWords";
import type { Book } from "../../importing/readers/Book";
import type { TextOptions } from "../../importing/readers/csv";

/** Where cells come from. */
export type Origin =
  { readonly file: File } | { readonly pasted: string } | { readonly book: Book } | { readonly folded: File };

/** Cells that come in, and what was set by hand for them. */
export interface Source {
  readonly origin: Origin;
  /** Of its file; "" for what was pasted or selected. */
  readonly name: string;
  readonly options: TextOptions;
  readonly choices: Choices;
  /** What it asks, and what it asked and was told: an answer can be changed. */
  readonly questions: readonly Question[];
}

export function sourceOf(origin: Origin): Source {
  const file = "file" in origin ? origin.file : "folded" in origin ? origin.folded : undefined;
  return { origin, name: file?.name ?? "", options: {}, choices: {}, questions: [] };
}

/** Two measures may each lack a unit. */
export function questionKey(question: Question): string {
  return "measure" in question ? `${question.code} ${question.measure}` : question.code;
}

/** The sources with what they ask now. */
export function withQuestions(sources: readonly Source[], { parts }: Incoming): readonly Source[] {
  return sources.map((source, i) => {
    const { questions } = parts[i];
    const now = new Map(questions.map((question) => [questionKey(question), question]));
    const before = source.questions.flatMap((question) => {
      const again = now.get(questionKey(question));
      now.delete(questionKey(question));
      return again ?? (isAnswered(question, source) ? question : []);
    });
    return { ...source, questions: [...before, ...now.values()] };
  });
}

function isAnswered(question: Question, { choices, options }: Source): boolean {
  switch (question.code) {
    case "unit":
    case "conflicting-units":
      return choices.units?.[question.measure] !== undefined;
    case "last-period":
      return choices.lastPeriod !== undefined;
    case "cumulative":
      return choices.isCumulative !== undefined;
    case "encoding":
      return options.encoding !== undefined;
    default:
      return choices[question.code] !== undefined;
  }
}

/** A question without whose answer nothing may be written. */
export function isOpen({ parts }: Incoming): boolean {
  return parts.some(({ questions }) => questions.some(({ isNeeded }) => isNeeded));
}

/** What was chosen, with what is chosen now; units by measure, uses by column. */
export function withChoices(before: Choices, chosen: Choices): Choices {
  return {
    ...before,
    ...chosen,
    ...(chosen.units && { units: { ...before.units, ...chosen.units } as Choices["units"] }),
    ...(chosen.uses && { uses: { ...before.uses, ...chosen.uses } }),
  };
}

/** An answer for one source; it holds for the others that ask the same, but each month's file has its own period. */
export function answered(
  sources: readonly Source[],
  at: number,
  question: Question,
  chosen: Choices,
): readonly Source[] {
  const key = questionKey(question);
  const isOwn = question.code === "period" || question.code === "year";
  return sources.map((source, i) => {
    const asksToo = !isOwn && source.questions.some((other) => questionKey(other) === key);
    return i === at || asksToo ? { ...source, choices: withChoices(source.choices, chosen) } : source;
  });
}

/** Measures whose unit a question is about: it is not shown a second time. */
export function measuresAsked(questions: readonly Question[]): readonly Measure[] {
  return questions.flatMap((question) => ("measure" in question ? [question.measure] : []));
}
