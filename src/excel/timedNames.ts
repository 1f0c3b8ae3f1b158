/**
 * Hidden names of the workbook by which panes tell each other what they are at. Each says when it was given, since one of
 * a pane that was closed meanwhile is never taken away.
 */
export type Purpose =
  | "writing"
  | "noting"
  /** Of a sheet: it is being made. */
  | "making"
  /** Of a sheet: these cells were free and are being written to. */
  | "filling"
  /** Of a sheet: a table is being changed, and free cells below it and beside it are to be its own. */
  | "growing"
  /** Of a sheet: these cells hold something and are being changed. */
  | "holding"
  /** Of a sheet: blank rows came in above this one. */
  | "rows";

/** Of a pane that has said nothing for so long nobody believes any longer that it writes. */
export const WRITING_LASTS_S = 120;

export function timedName(purpose: Purpose): string {
  const random = Math.random().toString(36).slice(2, 11);
  return `TRADE_${purpose}_${seconds().toString(36)}_${random}`;
}

export function isGiven(name: string, purpose: Purpose): boolean {
  return sinceOf(name, purpose) !== undefined;
}

/** @param lasts - Seconds. */
export function isInForce(name: string, purpose: Purpose, lasts: number): boolean {
  const since = sinceOf(name, purpose);
  return since !== undefined && Math.abs(seconds() - since) <= lasts;
}

/** Seconds since 1970. */
export function sinceOf(name: string, purpose: Purpose): number | undefined {
  const [, since] = new RegExp(`^TRADE_${purpose}_([a-z\\d]+)_[a-z\\d]+(?:_\\d+)?$`).exec(name) ?? [];
  return since === undefined ? undefined : parseInt(since, 36);
}

/** Since 1970. */
export function seconds(): number {
  return Math.round(Date.now() / 1000);
}
