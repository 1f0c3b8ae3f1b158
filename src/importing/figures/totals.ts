import { isTotalWord, type Measure } from "../layout/tradeWords";
import type { Measured } from "./Measured";
import type { Label } from "./RawSeries";

/** Measures that add up. */
const ADDITIVE: readonly Measure[] = ["amount", "weight", "quantity", "count"];

/** Groups of countries as offices list them among countries. */
const GROUPS =
  /^(?:world|africa|asia|europe|america|oceania|(?:north|south|central|latin|south and central) america|middle east|sub[- ]saharan africa|european union|eu(?:[- ]?\d\d)?|euro area|eurozone|oecd|opec\+?|asean|apec|nafta|usmca|cafta|mercosur|gcc|cis|pacific rim|(?:advanced|emerging|developing|developed)\b.*|.*\beconomies|아시아|유럽|북미|남미|중남미|중동|아프리카|대양주|유럽연합|아세안|독립국가연합|선진국|개도국|개발도상국)(?:\s+(?:with|excl?|incl?|\().*)?(?:,? (?:not )?seasonally adjusted)?(?:,? n\.?\s?[ei]\.?\s?[si]\.?)?$/i;
const WHOLE = /^world, (?:not )?seasonally adjusted$/i;
/** Among sheets of Korea's markets Korea itself can only be all of them together. */
const OWN = /^(?:한국|대한민국|korea|korea, republic of|rep(?:\.|ublic) of korea|south korea)$/i;

export interface Totals {
  /** Names of the totals, each once. */
  readonly labels: readonly string[];
  readonly series: ReadonlySet<Measured>;
  /** Several, or one that only its name betrays: whether to keep them is worth asking. One line "World" is just the total. */
  readonly isQuestion: boolean;
}

/** Series that add up others: their name says so, it names a group of countries, or what follows is indented below it. */
export function totalsAmong(all: readonly Measured[]): Totals {
  const additive = all.filter(({ about }) => ADDITIVE.includes(about.measure));
  const parents = parentsByIndent(additive);
  const labels = new Set<string>();
  const series = new Set<Measured>();
  let isQuestion = false;
  for (const one of additive) {
    const parent = parents.has(one) ? lastNamed(one) : undefined;
    const label = one.raw.labels.find((own) => !own.isConstant && (own === parent || isTotal(own)));
    if (!label) continue;
    series.add(one);
    if (label === parent || !isTotalWord(label.text)) isQuestion = true;
    labels.add(label.text);
  }
  // All of them: then the names are those of what the table is of, and nothing is its total.
  if (series.size === additive.length) return { labels: [], series: new Set(), isQuestion: false };
  return { labels: [...labels], series, isQuestion: isQuestion || labels.size > 1 };
}

function isTotal({ text, dimension }: Label): boolean {
  if (isTotalWord(text) || WHOLE.test(text)) return true;
  if (dimension === "sheet" && OWN.test(text)) return true;
  return (
    (dimension === "partner" || dimension === "other") &&
    (GROUPS.test(text) || /^(?:한국|대한민국)$/.test(text))
  );
}

/** Series whose next one down in their column stands further in. */
function parentsByIndent(all: readonly Measured[]): ReadonlySet<Measured> {
  const parents = new Set<Measured>();
  const above = new Map<string, Measured>();
  for (const one of all) {
    const before = above.get(one.raw.column);
    above.set(one.raw.column, one);
    const [label, next] = before ? besideEachOther(before, one) : [];
    if (before && label && next && next.indent > label.indent) parents.add(before);
  }
  return parents;
}

/** The last name of a series, and what stands in its place in another. */
function besideEachOther(one: Measured, other: Measured): readonly (Label | undefined)[] {
  const [own, others] = [named(one), named(other)];
  return [own[own.length - 1], others[own.length - 1]];
}

function lastNamed(one: Measured): Label | undefined {
  const own = named(one);
  return own[own.length - 1];
}

function named({ raw }: Measured): readonly Label[] {
  return raw.labels.filter(({ isConstant }) => !isConstant);
}
