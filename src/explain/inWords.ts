import { Absence } from "../analysis/AnalysisError";
import { IncomingError } from "../functions/cells";
import { EXPLAIN_WORDS, type ExplainWords } from "../i18n/explain";
import { errorMessage } from "../i18n/errors";
import { figureText } from "../i18n/figureText";
import type { Language } from "../i18n/language";
import { periodInWords } from "../i18n/periodNames";
import { quote } from "../i18n/quote";
import type { ExplainedArgument } from "./arguments";
import { momentText } from "./compared/elements";
import type { Fact } from "./compared/Fact";
import { type Explained, type ExplainedCall, isSpilling, type Stranger } from "./explain";
import { plainOf, Unknown } from "./formula/Value";
import { sourceInWords } from "./sourceInWords";
import type { Unit } from "./units";

/** A term with what is said of it; a formula is shown in type of its own. */
export interface Line {
  readonly term: string;
  readonly text: string;
  readonly isFormula?: boolean;
}

export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** An explanation as it is read: first the cell, then each function of ours, the outermost first. */
export function inWords(explained: Explained, language: Language): Section[] {
  const words = EXPLAIN_WORDS[language];
  const [outermost] = explained.calls;
  // The reason of what the formula would give is not that of the error which the cell shows.
  const isExcels = excelErrorOf(explained, words) !== undefined;
  if (!outermost && explained.strangers.length === 0)
    return [{ heading: words.headings.cell, lines: [{ term: words.shows, text: words.noCall }] }];
  return [
    { heading: words.headings.cell, lines: cellLines(explained, language) },
    ...explained.calls.flatMap((call) =>
      sectionsOf(
        isExcels ? { ...call, reason: undefined } : call,
        language,
        explained.isOneCall && call === outermost,
      ),
    ),
  ];
}

/** What is to be said of an error of Excel's own; undefined for any other cell. */
export function excelErrorOf({ shown, strangers }: Explained, words: ExplainWords): string | undefined {
  const value = plainOf(shown);
  if (!(value instanceof IncomingError)) return undefined;
  const isOfName = value.error === "#NAME?" && strangers.length > 0;
  return isOfName ? strangersInWords(strangers, words) : words.excelErrors[value.error];
}

function strangersInWords(strangers: readonly Stranger[], words: ExplainWords): string {
  const named = (id: string) => `TRADE.${id}`;
  return strangers.map(({ id, nearest }) => words.noFunction(named(id), nearest && named(nearest))).join(" ");
}

function cellLines(explained: Explained, language: Language): Line[] {
  const { formula, shown, now, agreement, size, strangers } = explained;
  const words = EXPLAIN_WORDS[language];
  const excelSays = excelErrorOf(explained, words);
  const unit = unitOfAnswer(explained);
  return [
    { term: words.headings.formula, text: formula, isFormula: true },
    { term: words.shows, text: cellText(shown, language, unit) },
    ...(excelSays ? [{ term: words.headings.reason, text: excelSays }] : []),
    { term: words.again, text: againText() },
  ];

  function againText(): string {
    if (agreement === "same") return words.same;
    if (now instanceof Unknown && strangers.length > 0)
      return words.notAgain(strangersInWords(strangers, words));
    if (now instanceof Unknown) return words.notAgain(words[now.why](now.text));
    if (agreement === "blocked")
      return isSpilling(explained) ? words.blockedSpill(shapeText()) : words.blocked(answerText(now));
    return words.stale(now === undefined ? words.noCell : answerText(now));
  }

  function shapeText(): string {
    return words.shape(size?.rows ?? 1, size?.columns ?? 1);
  }

  /** A text stands in quotes: it may be a sentence with a full stop of its own. */
  function answerText(cell: unknown): string {
    const text = cellText(cell, language, unit);
    const value = plainOf(cell);
    return typeof value === "string" && value.trim() ? `"${text}"` : text;
  }
}

/** What else a formula does to an answer of ours may change its unit. */
function unitOfAnswer({ isOneCall, calls: [outermost] }: Explained): Unit | undefined {
  return isOneCall ? outermost.unit : undefined;
}

/** What a formula would show, and what would go into it: before it stands anywhere. */
export function previewInWords(explained: Explained, language: Language): Line[] {
  const words = EXPLAIN_WORDS[language];
  const { now, size, calls, strangers } = explained;
  if (now instanceof Unknown && strangers.length > 0)
    return [{ term: words.answer, text: strangersInWords(strangers, words) }];
  if (now instanceof Unknown) return [{ term: words.answer, text: words.notAgain(words[now.why](now.text)) }];
  const [outermost] = calls;
  const reason = outermost?.reason;
  const isOne = !size || (size.rows === 1 && size.columns === 1);
  return [
    { term: words.answer, text: cellText(now, language, unitOfAnswer(explained)) },
    ...(isOne ? [] : [{ term: words.headings.size, text: words.shape(size.rows, size.columns) }]),
    ...(reason
      ? [{ term: words.headings.reason, text: errorMessage(reason.code, reason.details, language) }]
      : []),
    ...(outermost?.facts.map((fact) => factLine(fact, language)) ?? []),
  ];
}

/** @param isShown - Its formula stands above already. */
function sectionsOf(call: ExplainedCall, language: Language, isShown: boolean): Section[] {
  const words = EXPLAIN_WORDS[language];
  const { headings } = words;
  const { help, reason, unknown, facts, provenance, args } = call;
  const reasons = [
    ...(reason ? [{ term: headings.reason, text: errorMessage(reason.code, reason.details, language) }] : []),
    ...(unknown ? [{ term: words.again, text: words.notAgain(words[unknown.why](unknown.text)) }] : []),
  ];
  const compared = facts.map((fact) => factLine(fact, language));
  const source = provenance ? sourceInWords(provenance, language) : [];
  return [
    {
      heading: `TRADE.${help.id}`,
      lines: [
        ...(isShown ? [] : [{ term: headings.formula, text: `=${call.text}`, isFormula: true }]),
        { term: help.family[language], text: help.description[language] },
        ...reasons,
      ],
    },
    { heading: headings.compared, lines: compared },
    { heading: headings.source, lines: source },
    { heading: headings.arguments, lines: args.map((arg) => argumentLine(arg, language)) },
    { heading: headings.plain, lines: plainLines(call, words) },
  ].filter(({ lines }) => lines.length > 0);
}

function plainLines({ help: { plain } }: ExplainedCall, words: ExplainWords): Line[] {
  if (!plain) return [{ term: words.headings.plain, text: words.plainNone }];
  return [
    { term: words.plainExample, text: plain.example, isFormula: true },
    {
      term: plain.since ? words.plainSince(plain.since) : words.plainOld,
      text: plain.formula,
      isFormula: true,
    },
  ];
}

/** What is counted where a span has figures, not periods. */
const COUNTS_FIGURES = new Set(
  "lookedAt lookedAtSame lookedAtYear inside sample before after history listSum listCount".split(" "),
);
const COUNTS_ONLY = new Set("missing interpolated periodsLeft rows rowsChecked seriesChecked".split(" "));

/** What is called by its own name, not by what it is. */
const NAMED_BY_THEMSELVES = new Set("argument moment code item".split(" "));

function factLine({ role, of, period, until, firstDays, value, count }: Fact, language: Language): Line {
  const words = EXPLAIN_WORDS[language];
  const named = NAMED_BY_THEMSELVES.has(role) ? of : of && `${words.roles[role]} (${of})`;
  const term = named || words.roles[role];
  if (COUNTS_ONLY.has(role)) return { term, text: figureText(count ?? 0) };
  const when = period && periodInWords(period, language, firstDays);
  const isSpan = until && period && until.ordinal !== period.ordinal;
  const span = isSpan ? words.until(when ?? "", periodInWords(until, language, firstDays)) : when;
  const many =
    role === "part" || role === "sumOfParts"
      ? words.parts
      : COUNTS_FIGURES.has(role)
        ? words.figures
        : words.periods;
  const behind = count === undefined ? undefined : many(count);
  const what =
    value === undefined ? undefined : value instanceof Absence ? words.noFigure : entryText(value, words);
  const place = [span, behind].filter(Boolean).join(", ");
  return { term, text: [place, what].filter(Boolean).join(": ") || words.manyCells };
}

/** Parameters that take a period or a day, whose numbers are no figures. */
const NAMES_PERIODS = new Set("periods at from to base event start end through year text".split(" "));

function argumentLine(arg: ExplainedArgument, language: Language): Line {
  const words = EXPLAIN_WORDS[language];
  const { parameter, kind, text, address, rows, columns, value, unknown } = arg;
  const kindText = words.kinds[kind];
  if (kind === "omitted") {
    // Not always the first choice: what stands in its place may depend on the figures.
    const otherwise = words.leftOut.exec(parameter.description[language])?.[1] ?? parameter.choices?.[0];
    return { term: parameter.name, text: otherwise ? `${kindText}: ${otherwise}` : kindText };
  }
  const written =
    kind === "constant" && value !== undefined
      ? []
      : [address && address !== text ? `${quote(text)} (${address})` : quote(text)];
  const holds = unknown
    ? words[unknown.why](unknown.text)
    : value === undefined
      ? words.shape(rows, columns)
      : NAMES_PERIODS.has(parameter.name) || value === ""
        ? momentText(value) || words.blank
        : parameter.name === "code"
          ? String(value)
          : entryText(value, words);
  return { term: parameter.name, text: `${[kindText, ...written].join(" ")}: ${holds}` };
}

/** Digits of a result that are read; the figures that it was made of are shown as they stand. */
const RESULT_DIGITS = 6;

function cellText(cell: unknown, language: Language, unit?: Unit): string {
  const words = EXPLAIN_WORDS[language];
  const value = plainOf(cell);
  if (value instanceof IncomingError) return value.error;
  if (typeof value !== "number") return entryText(value ?? "", words);
  if (unit === undefined) return figureText(value);
  const percent = figureText(value * 100, RESULT_DIGITS - 2);
  if (unit === "points") return `${figureText(value, RESULT_DIGITS)} (${words.percentagePoints(percent)})`;
  if (unit !== "fraction") return `${figureText(value)} (${words.units[unit]})`;
  return `${figureText(value, RESULT_DIGITS)} (${words.units.fraction}: ${percent}%)`;
}

function entryText(value: string | number | boolean, words: ExplainWords): string {
  // Sums of figures at the end of what numbers can hold are none.
  if (typeof value === "number") return Number.isFinite(value) ? figureText(value, 12) : words.noFigure;
  return typeof value === "boolean" ? String(value).toUpperCase() : value.trim() || words.blank;
}
