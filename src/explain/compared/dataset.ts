import { parsePeriod } from "../../analysis/time/parsePeriod";
import { type Period, yearOf } from "../../analysis/time/Period";
import { figuresOf as rowsOf, publishedFiguresOf } from "../../dataset/figures";
import { bothFlows, findGrowth, findIndicator } from "../../dataset/indicators";
import { exportTarget } from "../../dataset/targets";
import type { FigureFrequency, Flow, Indicator, Observation, Target, Text } from "../../dataset/types";
import { choice, readPeriod, readText } from "../../functions/cells";
import { DataFrequency, DataVintage, PrintedVintage, TradeFlow } from "../../functions/enums";
import { span } from "../../functions/span";
import { type Asked, elementOf } from "./Asked";
import type { Fact } from "./Fact";

/** Where figures of ours come from. */
export interface Provenance {
  readonly names: readonly Text[];
  readonly measure: "amount" | "growth";
  readonly cited: readonly (Observation | Target)[];
}

interface Question {
  readonly indicators: readonly Indicator[];
  readonly measure: Provenance["measure"];
  readonly frequency: FigureFrequency;
  readonly vintage: "latest" | "first";
}

/** What a call asks the shipped figures for; undefined for functions that ask for none. */
function questionOf({ id, args }: Asked): Question | undefined {
  const query = { item: readText(args.item), partner: readText(args.partner) };
  const levels = () => ({
    measure: "amount" as const,
    frequency: choice(args.frequency, DataFrequency, "frequency"),
    vintage: choice(args.vintage, DataVintage, "vintage"),
  });
  switch (id) {
    case "EXPORTS":
    case "IMPORTS":
      return { indicators: known(findIndicator({ flow: id.toLowerCase() as Flow, ...query })), ...levels() };
    case "BALANCE":
      return { indicators: known(...bothFlows(query.partner)), ...levels() };
    case "PUBLISHED_GROWTH": {
      const flow = readText(args.flow) === undefined ? undefined : choice(args.flow, TradeFlow, "flow");
      return {
        indicators: known(findGrowth({ flow, ...query })),
        measure: "growth",
        frequency: DataFrequency.month,
        vintage: choice(args.vintage, PrintedVintage, "vintage"),
      };
    }
    default:
      return undefined;
  }
}

function known(...found: readonly (Indicator | undefined)[]): Indicator[] {
  return found.filter((one) => one !== undefined);
}

/** The rows of an answer of ours: its figure with the period, or how many there are. */
export function shippedRow({ answer, place }: Asked): Fact[] {
  const row = place && answer[place.row];
  if (row && typeof row[0] === "string" && typeof row[1] === "number") {
    return [{ role: "figure", period: parsePeriod(row[0]), value: row[1] }];
  }
  return answer[0].length < 2 ? [] : [{ role: "rows", count: answer.length }];
}

/** Rows of a list without figures: how many there are. */
export function listedRows({ answer }: Asked): Fact[] {
  return [{ role: "rows", count: answer.length }];
}

export function provenance(asked: Asked): Provenance | undefined {
  if (asked.id === "EXPORT_TARGET") return ofTarget(asked);
  const question = questionOf(asked);
  if (!question) return undefined;
  const { indicators, measure, frequency, vintage } = question;
  const [from, to] = periodsOf(asked, frequency);
  const cited = indicators.flatMap((indicator) =>
    vintage === "latest" && measure === "amount"
      ? publishedFiguresOf(indicator, frequency, from, to)
      : rowsOf(indicator, frequency, from, to, vintage).flatMap(({ observation }) => observation ?? []),
  );
  return { names: indicators.map(({ name }) => name), measure, cited };
}

/** The period of the row that is asked about, or the whole span. */
function periodsOf({ args, answer, place }: Asked, frequency: FigureFrequency): (Period | undefined)[] {
  const label = place && answer[place.row][0];
  if (typeof label === "string") return [parsePeriod(label), parsePeriod(label)];
  return span(args.from, args.to, frequency as DataFrequency);
}

function ofTarget({ args, place }: Asked): Provenance | undefined {
  if (!place) return undefined;
  const target = exportTarget(yearOf(readPeriod(elementOf(args.year, place))), readText(args.item));
  return target && { names: [], measure: "amount", cited: [target] };
}
