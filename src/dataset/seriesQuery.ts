import {
  codeOf,
  FLOW_NAMES,
  firstDaysName,
  fold,
  GROUPING_NAMES,
  ITEM_NAMES,
  REGION_NAMES,
  TOTAL_NAMES,
} from "./names";
import type { FirstDays, Flow, Grouping, SeriesKey } from "./types";

export interface SeriesQuery {
  /** Left out: whatever flow the texts name, exports where they name none. */
  readonly flow?: Flow;
  /** A code of the catalogue, or a name; the ministry's grouping unless another stands before it. */
  readonly item?: string;
  readonly partner?: string;
}

/** What one text says: prefixes such as `first10:`, `관세청:`, `to:`, and at most one name. */
interface Said {
  readonly flow?: Flow;
  readonly firstDays?: FirstDays;
  readonly grouping?: Grouping;
  readonly name?: string;
  readonly isPartner?: boolean;
}

/**
 * The series that an item and a partner ask for, whether or not there are figures; undefined when a text cannot be read
 * or two of its parts contradict each other. No source gives items by partner.
 */
export function readSeries({ flow, item, partner }: SeriesQuery): SeriesKey | undefined {
  const what = read(item);
  const whom = read(partner);
  const said = what && whom && merge([flow ? { flow } : {}, what, whom]);
  if (!said || whom.grouping || (what.name && whom.name)) return undefined;
  if (partner?.trim() && !whom.name && !whom.firstDays) return undefined;
  const key = { flow: said.flow ?? "exports", ...(said.firstDays && { firstDays: said.firstDays }) } as const;
  if (said.name === undefined) return said.grouping || said.isPartner ? undefined : key;

  const found = whom.name || said.isPartner ? undefined : codeOf(said.name, ITEM_NAMES);
  if (found) {
    return { ...key, grouping: said.grouping ?? (said.firstDays ? "customs" : "ministry"), item: found };
  }
  // A bare region is no item: it needs a prefix, or to stand where partners do.
  const mayBeRegion = whom.name !== undefined || what.isPartner || what.firstDays || what.flow;
  const region = mayBeRegion && !said.grouping ? codeOf(said.name, REGION_NAMES) : undefined;
  return region === undefined ? undefined : { ...key, partner: region };
}

/** The words before or behind a name, in either language, and what they say. */
const MARKS: ReadonlyMap<string, Said> = marks();

function marks(): Map<string, Said> {
  const found = new Map<string, Said>([
    ["to", { flow: "exports", isPartner: true }],
    ["from", { flow: "imports", isPartner: true }],
  ]);
  const say = (words: readonly string[], said: Said) => words.forEach((word) => found.set(fold(word), said));
  for (const grouping of ["ministry", "customs", "compiled"] as const) {
    const { en, ko, also = [] } = GROUPING_NAMES[grouping];
    say([grouping, en, ko, ...also], { grouping });
  }
  for (const flow of ["exports", "imports"] as const) {
    const [short, long] = [FLOW_NAMES[flow], TOTAL_NAMES[flow]];
    say([short.en, short.ko, long.en, long.ko], { flow });
    for (const firstDays of [10, 20] as const) {
      const { en, ko } = firstDaysName(flow, firstDays);
      say([en, ko], { flow, firstDays });
      say([`first${firstDays}`], { firstDays });
    }
  }
  return found;
}

function read(text: string | undefined): Said | undefined {
  if (!text?.trim()) return {};
  return merge(
    text
      .normalize("NFKC")
      .split(":")
      .map((part) => MARKS.get(fold(part)) ?? { name: part.trim() }),
  );
}

/** All that the parts say; undefined when two say different things of the same, or one says nothing. */
function merge(parts: readonly Said[]): Said | undefined {
  const whole: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [of, is] of Object.entries(part)) {
      if (is === "" || (of in whole && whole[of] !== is)) return undefined;
      whole[of] = is;
    }
  }
  return whole as Said;
}
