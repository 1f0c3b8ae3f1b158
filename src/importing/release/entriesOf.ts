import { type About, isDoubtful } from "./about";
import { acrossLines } from "./acrossLines";
import { type Columns, columnsIn, UNKNOWN_COLUMNS, unknownColumnsIn } from "./columns";
import { withoutDays } from "../layout/daySpans";
import { entriesIn } from "./entriesIn";
import type { Entry } from "./Entry";
import { isRiseMarked } from "./growthWords";
import type { Line } from "./linesOf";
import { partInTitle, withoutApposition } from "./modifiers";
import { beginsOther, type OwnPart, ownPart, withoutOtherMonths } from "./otherPeriods";
import { Nesting } from "./nesting";
import type { ReleaseOptions } from "./readRelease";
import { mixesUnits, powersOf } from "./statedUnits";
import { tokensOf } from "./tokens";
import { unknownRow } from "./unknownNames";

const NOTHING: OwnPart = { text: "", isDoubtful: false };

const PERCENTAGES = /^[^\d]*(?:증[가감]\s?[률율]|비중|점유율|(?<![a-z])(?:growth|share)(?![a-z]))[^\d]*\d/i;

/** What is said for certain, and behind it what is doubtful, so that the first counts. */
export function entriesOf(
  text: string,
  nested: readonly Line[],
  about: About,
  options: ReleaseOptions,
): Entry[] {
  const lines = nested.map((line) => line.text);
  const nesting = new Nesting(about);
  const areDollars = /달러|弗|\$|dollar|\d불/i.test(text) && !/[조억만천]\s?원/.test(text);
  const marksRise = isRiseMarked(text);
  const powerOf = powersOf(lines);
  const titlePart = partInTitle(lines);
  const read = (line: string) => ({ text: line, tokens: tokensOf(line, { areDollars, marksRise }) });
  const [sure, doubtful, parts]: [Entry[], Entry[], Entry[]] = [[], [], []];
  const take = (found: readonly Entry[], line: string, isUnsure: (entry: Entry) => boolean) => {
    for (const entry of found)
      if (isUnsure(entry)) doubtful.push({ ...entry, unclear: entry.unclear ?? line });
      else sure.push(entry);
  };
  let columns: Columns | undefined;
  let isOther = false;
  for (let i = 0; i < lines.length; i++) {
    const { text: whole, flow, isOfOtherTime, endsOthers, isPart, printed } = nesting.above(nested[i]);
    const heading = columnsIn(lines[i], about);
    // Days that a heading names are of one of its columns.
    const begins = beginsOther(heading ? withoutDays(lines[i]) : lines[i], about);
    if (!/\d\s?(?:[%억조]|billion|million)/.test(lines[i])) isOther = begins ?? (isOther && !endsOthers);
    else if (begins === false) isOther = false;
    if (heading) {
      if (nested[i].level > 0) nesting.add(nested[i], [], []);
      columns = heading;
      continue;
    }
    const part =
      isOther || isOfOtherTime || isOfPercentages(lines[i])
        ? NOTHING
        : ownPart(withoutOtherMonths(whole, about), about);
    const line = withoutApposition(withoutDays(part.text));
    const power = options.power ?? powerOf(i);
    const scaled = (entry: Entry) => inMillions(entry, power);
    const { tokens } = read(line);
    const crossed = acrossLines(tokens, () => lines.slice(i + 1, i + 6).map(read), about);
    if (crossed) {
      take(crossed.entries.map(scaled), lines[i], ({ text: name }) => isOfPart(name, titlePart));
      i += crossed.lines;
      continue;
    }
    if (tokens.some(({ kind }) => kind === "amount")) columns = undefined;
    columns = mixesUnits(lines[i]) ? UNKNOWN_COLUMNS : (unknownColumnsIn(line) ?? columns);
    // "585.1 → 659.5": not a figure and its growth.
    const here = /→|⇒|->/.test(line) ? UNKNOWN_COLUMNS : columns;
    const { names } = options;
    const found = (
      unknownRow(line, tokens, names, here) ??
      entriesIn(line, tokens, names, { ...(here && { columns: here }), titlePart, flow })
    ).map(scaled);
    nesting.add(nested[i], tokens, found);
    const isUnsure = part.isDoubtful || isDoubtful(whole, i, about);
    const isOfLess = (entry: Entry) => entry.mayBePart === true || isPart(entry);
    parts.push(...found.filter(isOfLess).map((entry) => ({ ...entry, unclear: printed })));
    take(
      found.filter((entry) => !isOfLess(entry)),
      lines[i],
      ({ code, text: name }) => isUnsure || (!isTotal(code) && isOfPart(name, titlePart)),
    );
  }
  // A part beside the whole is no second figure of it.
  const known = new Set(sure.map(({ code }) => code));
  return [...sure, ...doubtful, ...parts.filter(({ code }) => !known.has(code))];
}

/** The items of a text about a province or an industry are its own; what its title names is what it is. */
function isOfPart(name: string, titlePart: string | undefined): boolean {
  return titlePart !== undefined && !titlePart.includes(name);
}

/** Of which the words around it have said that it is the country's. */
function isTotal(code: string | undefined): boolean {
  return code === undefined || code === "exports" || code === "imports" || code === "balance";
}

/** "수출 증감률(%): 반도체 22.0, 자동차 16.8". */
function isOfPercentages(line: string): boolean {
  const undated = line.replace(/\d+\s?[년월]/g, "");
  return !/억|달러|불|\$|billion|million/i.test(line) && PERCENTAGES.test(undated);
}

/** A bare number in the unit that stands above its table; as it is where none does. */
function inMillions(entry: Entry, power: number | undefined): Entry {
  if (entry.power !== "unknown" || power === undefined) return entry;
  const scaled = (x: number) => Number(`${x}e${power - 6}`);
  return { ...entry, power: undefined, value: scaled(entry.value), step: scaled(entry.step) };
}
