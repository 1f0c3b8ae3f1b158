import type { ReleaseFigure } from "./readRelease";

/** A balance, and beside it the exports and imports whose difference it is not; million US dollars. */
export interface DoubtfulBalance {
  readonly balance: number;
  readonly flows?: { readonly exports: number; readonly imports: number };
}

/** A figure that can be read in more than one way, as it is printed. */
export interface Unclear {
  readonly code: string;
  readonly printed: string | DoubtfulBalance;
  /** Its size, where that much is certain. */
  readonly value?: number;
  readonly step?: number;
}

interface Read {
  readonly figures: readonly ReleaseFigure[];
  readonly unclear: readonly Unclear[];
}

/** @param unsigned - A balance without any sign, by custom a surplus. */
export function balanceOf(
  figures: readonly ReleaseFigure[],
  unclear: readonly Unclear[],
  unsigned: ReleaseFigure | undefined,
): Read {
  if (!unsigned || figures.some(({ code }) => code === "balance")) return checkedBalance(figures, unclear);
  const asked = { ...unsigned, printed: { balance: unsigned.value } };
  const told = checkedBalance(figures, [...unclear.filter(({ code }) => code !== "balance"), asked]);
  return told.unclear.includes(asked) ? checkedBalance([...figures, unsigned], unclear) : told;
}

/**
 * The balance held against exports less imports, where a release prints both: a sign that words leave open is theirs if
 * the size is; a sign that is the opposite of theirs is asked about.
 */
function checkedBalance(figures: readonly ReleaseFigure[], unclear: readonly Unclear[]): Read {
  const [exports, imports, balance] = ["exports", "imports", "balance"].map((wanted) =>
    figures.find(({ code }) => code === wanted),
  );
  // What was said elsewhere without a doubt needs no question.
  const open = unclear.filter(
    (one, i) =>
      !figures.some(({ code }) => code === one.code) &&
      unclear.findIndex(({ code }) => code === one.code) === i,
  );
  if (!exports || !imports) return { figures, unclear: open };
  const difference = exports.value - imports.value;
  const rounding = exports.step + imports.step;
  if (balance) {
    if (balance.value * difference >= 0 || Math.abs(difference) <= rounding)
      return { figures, unclear: open };
    const printed = { balance: balance.value, flows: { exports: exports.value, imports: imports.value } };
    return {
      figures: figures.filter((one) => one !== balance),
      unclear: [...open, { code: "balance", printed, value: Math.abs(balance.value), step: balance.step }],
    };
  }
  const asked = open.find(({ code }) => code === "balance");
  const { value, step = 0 } = asked ?? {};
  if (value === undefined || Math.abs(Math.abs(difference) - Math.abs(value)) > rounding + step)
    return { figures, unclear: open };
  const own = { code: "balance", value: Math.sign(difference) * Math.abs(value), step };
  return { figures: [...figures, own], unclear: open.filter((one) => one !== asked) };
}
