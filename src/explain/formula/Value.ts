import { plain } from "../../functions/cells";

/** A cell of an answer of ours. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that an answer of ours has come into: how `=INDEX(TRADE.YOY(…),3)` is known to show the third of its rows. */
export class Traced {
  constructor(
    readonly value: unknown,
    /** By call: where in its answer the cell stands. */
    readonly places: ReadonlyMap<object, Place>,
  ) {}
}

/** What cannot be calculated here, and the part of the formula that it is because of. */
export class Unknown {
  constructor(
    /** native: a function of Excel that is not among those calculated here; reference: values that could not be read. */
    readonly why: "native" | "reference",
    readonly text: string,
  ) {}
}

export type Block = readonly (readonly unknown[])[];
export type Value = Block | Unknown;

export function isKnown(value: Value): value is Block {
  return !(value instanceof Unknown);
}

/** The cell itself. */
export function bare(cell: unknown): unknown {
  return cell instanceof Traced ? cell.value : cell;
}

/** As text, number, boolean, null or IncomingError. */
export function plainOf(cell: unknown): ReturnType<typeof plain> {
  return plain(bare(cell));
}

/** A new cell made of others. It stands for a place of an answer while only one place of it has come in. */
export function madeOf(value: unknown, ...from: readonly unknown[]): unknown {
  const traced = from.filter((cell) => cell instanceof Traced);
  if (traced.length === 0) return value;
  const places = new Map<object, Place>();
  const mixed = new Set<object>();
  for (const [call, place] of traced.flatMap((cell) => [...cell.places])) {
    const known = places.get(call);
    if (known && (known.row !== place.row || known.column !== place.column)) mixed.add(call);
    places.set(call, place);
  }
  for (const call of mixed) places.delete(call);
  return new Traced(value, places);
}
