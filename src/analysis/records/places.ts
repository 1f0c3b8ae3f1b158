import { asPrinted } from "../numeric/asPrinted";
import { countGreaterBefore } from "./countGreaterBefore";

/**
 * Figures that are compared with each other, oldest first, and what one pass over them tells of each place. Places
 * count from 0; −1 is none.
 */
export interface Places {
  readonly ordinals: readonly number[];
  /** Higher is stronger: for lows the signs are turned. Figures that are equal as printed are the same number. */
  readonly strength: Float64Array;
  /** How many earlier figures are stronger. */
  readonly stronger: Int32Array;
  /** The latest earlier place that holds the strongest earlier figure. */
  readonly strongest: Int32Array;
  /** The latest earlier place whose figure is at least as strong. */
  readonly atLeastAs: Int32Array;
  /** Where the unbroken stretch that ends at the place begins. */
  readonly stretch: Int32Array;
  /** How many figures up to the place are doubtful zeros. */
  readonly doubtful: Int32Array;
}

/**
 * @param values - The figures of `ordinals`, which are oldest first.
 * @param step - How far apart neighbours lie: a year between the same months of two years.
 * @param isDoubtful - A 0 that may be a blank cell ends a stretch, and begins none.
 */
export function placesOf(
  ordinals: readonly number[],
  values: Float64Array,
  step: number,
  isDoubtful: (ordinal: number) => boolean,
): Places {
  const strength = asPrinted(values);
  const n = strength.length;
  const [strongest, atLeastAs] = [1, 2].map(() => new Int32Array(n).fill(-1));
  const [stretch, doubtful] = [1, 2].map(() => new Int32Array(n));
  /** Earlier places with falling figures: the last that is as strong as a figure is the latest that ever was. */
  const falling: number[] = [];
  for (let i = 0, top = -1, inDoubt = 0, begin = 0; i < n; i++) {
    strongest[i] = top;
    if (top < 0 || strength[i] >= strength[top]) top = i;

    while (falling.length > 0 && strength[falling[falling.length - 1]] < strength[i]) falling.pop();
    if (falling.length > 0) atLeastAs[i] = falling[falling.length - 1];
    falling.push(i);

    const doubt = isDoubtful(ordinals[i]);
    if (doubt) inDoubt++;
    doubtful[i] = inDoubt;
    if (i > 0 && ordinals[i] - ordinals[i - 1] !== step) begin = i;
    stretch[i] = begin;
    if (doubt) begin = i + 1;
  }
  return {
    ordinals,
    strength,
    stronger: countGreaterBefore(strength),
    strongest,
    atLeastAs,
    stretch,
    doubtful,
  };
}
