import { Absence } from "../../analysis/AnalysisError";
import { totalOf } from "../../analysis/numeric/sum";
import { PERIODS_PER_YEAR } from "../../analysis/time/Period";
import { IncomingError, orUndefined, rectangle } from "../../functions/cells";
import { numbersOf } from "../../functions/lists";
import { readTables } from "../../functions/table";
import { plainOf } from "../formula/Value";
import { type Asked, spotByRow } from "./Asked";
import { entry } from "./elements";
import { type Fact, figureAt, figuresOf } from "./Fact";

/** Lists of items that an answer is made of as a whole: how many figures each has, and their sum. */
export function ofLists(...names: readonly string[]): (asked: Asked) => Fact[] {
  return ({ args }) => names.flatMap((of) => listFact(of, rectangle(args[of]).flat()));
}

/** As `ofLists`, of figures that are not added up: quantities, each in the unit of its item. */
export function countsOf(...names: readonly string[]): (asked: Asked) => Fact[] {
  return (asked) => ofLists(...names)(asked).map(({ of, count }) => ({ role: "listCount", of, count }));
}

/** HHI answers for each column, or for a single row. */
export function ofColumn({ args, place }: Asked): Fact[] {
  const block = rectangle(args.values);
  if (block.length === 1) return listFact("values", block[0]);
  return place
    ? listFact(
        "values",
        block.map((row) => row[place.column]),
      )
    : [];
}

function listFact(of: string, cells: readonly unknown[]): Fact[] {
  const figures = numbersOf(cells);
  if (figures instanceof Absence) return [{ role: "listSum", of, value: figures }];
  const known = figures.filter((figure) => figure !== undefined);
  return [{ role: "listSum", of, count: known.length, value: totalOf(known) }];
}

/** A row of the answer names its item; an error in place of the whole answer has none. */
export function topItem(asked: Asked): Fact[] {
  const { answer, place } = asked;
  const row = place && answer[place.row];
  const isNamed = row && !row.slice(0, 2).some((cell) => plainOf(cell) instanceof IncomingError);
  return [
    ...(isNamed ? [{ role: "item", of: String(entry(row[0])), value: entry(row[1]) } as const] : []),
    ...ofLists("values")(asked),
  ];
}

export function contribution(asked: Asked): Fact[] {
  const { args } = asked;
  const { parts, total } = readTables(
    { parts: args.parts, total: orUndefined(args.total) },
    args.periods,
    [args.at],
    "parts",
  );
  const whole = total.series.at(0);
  const spot = spotByRow(asked, parts);
  if (!spot) return parts.series.flatMap((series) => figuresOf("lookedAt", series));
  const { column, ordinal } = spot;
  // The column behind the parts is what they leave of the total.
  const part = parts.series.at(column);
  return [ordinal, ordinal - PERIODS_PER_YEAR[parts.frequency]].flatMap((one): Fact[] => [
    ...(part ? [figureAt("part", part, one)] : parts.series.map((series) => figureAt("part", series, one))),
    whole
      ? figureAt("total", whole, one)
      : sumOfParts(parts.series.map((series) => figureAt("part", series, one))),
  ]);
}

function sumOfParts(parts: readonly Fact[]): Fact {
  const absent = parts.find(({ value }) => value instanceof Absence)?.value;
  const value = absent ?? totalOf(parts.map((part) => Number(part.value)));
  return { role: "sumOfParts", period: parts[0].period, value, count: parts.length };
}
