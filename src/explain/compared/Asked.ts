import { Absence } from "../../analysis/AnalysisError";
import { parsePeriod } from "../../analysis/time/parsePeriod";
import type { Series } from "../../analysis/time/Series";
import { readAt } from "../../functions/at";
import { rectangle } from "../../functions/cells";
import { latestOf } from "../../functions/spill";
import { readTable, type Table } from "../../functions/table";
import type { Block, Place } from "../formula/Value";

/** A call with its values, and the cell of its answer that is asked about. */
export interface Asked {
  readonly id: string;
  /** By the names of the parameters; null where left out. */
  readonly args: Readonly<Record<string, unknown>>;
  readonly answer: Block;
  /** Undefined where what the sheet shows is not one cell of the answer. */
  readonly place: Place | undefined;
}

/** The period and the series that a cell of an answer is about. */
export interface Spot {
  readonly table: Table;
  readonly series: Series;
  /** Which of the answers that lie side by side. */
  readonly column: number;
  readonly ordinal: number;
}

/** `values` and `periods` as the function reads them. */
export function tableOf({ args }: Asked): Table {
  return readTable(args.values, args.periods, args.at, args.name, args.holidays);
}

/** Of an answer that is a row for each period or one for each of `at`. */
export function spotByRow(asked: Asked, table = tableOf(asked)): Spot | undefined {
  return spotIn(asked, table, (row) => table.ordinals[row]);
}

/** Of an answer about one series whose rows name their period, below a header. */
export function spotByLabel(asked: Asked, table = tableOf(asked)): Spot | undefined {
  const label = asked.place && asked.answer[asked.place.row][0];
  if (typeof label !== "string") return undefined;
  return { table, series: table.series[0], column: 0, ordinal: parsePeriod(label).ordinal };
}

/** Of an answer that is about the latest period where `at` is left out. */
export function spotAtLatest(asked: Asked, table = tableOf(asked)): Spot | undefined {
  return spotIn(asked, table, (_, series) => {
    const latest = latestOf(series);
    return latest instanceof Absence ? undefined : latest;
  });
}

/** Of a labelled card, which is about one series and one period. */
export function spotOfCard(asked: Asked): Spot | undefined {
  return spotAtLatest({ ...asked, place: { row: 0, column: 0 } });
}

function spotIn(
  { args, place }: Asked,
  table: Table,
  ordinalOf: (row: number, series: Series) => number | undefined,
): Spot | undefined {
  if (!place) return undefined;
  const at = readAt(args.at, table);
  const isAcross = at && !at.isSingle ? at.isRow : table.isAcross;
  const [along, column] = isAcross ? [place.column, place.row] : [place.row, place.column];
  const series = table.series[column] ?? table.series[0];
  const entry = at ? at.entries[at.isSingle ? 0 : along] : ordinalOf(along, series);
  return typeof entry === "number" ? { table, series, column, ordinal: entry } : undefined;
}

/** The element of an argument that a cell of an answer was made of: one cell serves all. */
export function elementOf(given: unknown, { row, column }: Place): unknown {
  const block = rectangle(given);
  const cells = block.length === 1 ? block[0] : block[row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}
