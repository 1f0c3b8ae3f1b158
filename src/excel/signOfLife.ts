import { type Purpose, seconds, sinceOf, WRITING_LASTS_S } from "./timedNames";

/** A pane that writes says so often that it goes on, and no more: each time is one thing more in its request. */
const RENEWED_EVERY_S = 15;
/** Two looks at the same sign, of which the second says that nobody goes on; clocks may differ. */
export const LOOKS_APART_S = 20;

/** What a pane says of the names that it holds, as their comment, in requests that it makes anyway: when it last went on. */
export class SignOfLife {
  private last = seconds();

  /** @param items - Asked only if it is time. */
  renew(items: () => readonly Excel.NamedItem[]): void {
    const now = seconds();
    if (Math.abs(now - this.last) < RENEWED_EVERY_S) return;
    this.last = now;
    for (const item of items()) item.comment = now.toString(36);
  }
}

/** What is loaded of names for it. */
export const SIGN = "items/name,items/comment";

/** In seconds since 1970 by the clock of who holds it; before the first sign it is when the name was given. */
export function signOf(
  { name, comment }: Pick<Excel.NamedItem, "name" | "comment">,
  purpose: Purpose,
): number | undefined {
  return /^[a-z\d]+$/.test(comment) ? parseInt(comment, 36) : sinceOf(name, purpose);
}

export function hasGoneOn(item: Pick<Excel.NamedItem, "name" | "comment">, purpose: Purpose): boolean {
  const sign = signOf(item, purpose);
  return sign !== undefined && Math.abs(seconds() - sign) <= WRITING_LASTS_S;
}

/** The signs that one pane has seen in the workbook. A write may take any time, as long as it goes on. */
export class SignsSeen {
  private seen: ReadonlyMap<string, { readonly sign: number; readonly at: number }> = new Map();

  /**
   * A look at all that is held in the workbook.
   * @param signs - By name and sheet.
   * @returns Seconds until it can be said that nobody writes any longer; 0 when it can.
   */
  look(signs: ReadonlyMap<string, number>): number {
    const now = seconds();
    const seen = new Map(
      [...signs].map(([key, sign]) => {
        const before = this.seen.get(key);
        return [key, before?.sign === sign ? before : { sign, at: now }] as const;
      }),
    );
    this.seen = seen;
    return Math.max(0, ...[...seen.values()].map(({ sign, at }) => waits(now - sign, now - at)));
  }
}

/**
 * @param silent - Seconds since the sign was given, by two clocks.
 * @param still - Seconds for which it has been the same, by one.
 */
function waits(silent: number, still: number): number {
  const long = WRITING_LASTS_S + 1 - Math.max(silent, still);
  return Math.max(LOOKS_APART_S - still, long);
}
