/**
 * Hidden names of the workbook by which panes tell each other what they are at. Each says when it was given, since one of
 * a pane that was closed meanwhile is never taken away.
 */
export type Purpose = "writing" | "noting";

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

function sinceOf(name: string, purpose: Purpose): number | undefined {
  const [, since] = new RegExp(`^TRADE_${purpose}_([a-z\\d]+)_[a-z\\d]+$`).exec(name) ?? [];
  return since === undefined ? undefined : parseInt(since, 36);
}

function seconds(): number {
  return Math.round(Date.now() / 1000);
}
