import type { Token } from "./tokens";

type Side = Extract<Token, { kind: "side" }>;

/** "적자에서 흑자로", "적자를 벗어나", "from a deficit": the side that was. */
const WAS_BEHIND =
  /^\s?(?:기조|상태|행진|국면|폭)?\s?(?:에서|을 끝|를 끝|을 벗|를 벗|을 탈|를 탈|\s?탈출|\s?이후|\s?이래|\s?끝에|\s?뒤|\s?행진을)/;
const WAS_BEFORE =
  /(?:from|after|ending|ended|snapping|reversing|compared (?:with|to)|against|versus)\s(?:[a-z0-9-]+\s){0,5}$|(?:전년\s?동?\s?[월기]|전월|전달|지난해|작년)\s?(?:\d+월\s?)?(?:의\s?)?$/i;

/**
 * Which side of zero a balance is on: 1 surplus, -1 deficit, 0 where nothing tells, undefined where words contradict each
 * other. The word beside the amount decides; of the others, those that speak of what was say nothing.
 */
export function sideOf(
  line: string,
  sides: readonly Side[],
  amount: Pick<Token, "start" | "end">,
  named: 1 | -1 | undefined,
): 1 | -1 | 0 | undefined {
  const now = sides.filter(
    (side) => !WAS_BEHIND.test(line.slice(side.end)) && !WAS_BEFORE.test(line.slice(0, side.start)),
  );
  const beside = now.find((side) => isBeside(line, side, amount));
  if (beside) return beside.sign;
  if (named) return named;
  const signs = new Set(now.map(({ sign }) => sign));
  if (signs.size > 1 || (signs.size === 0 && sides.length > 0)) return undefined;
  return [...signs][0] ?? 0;
}

/** 43억 달러 흑자, 43억 달러(+30%)의 흑자, 흑자 43억 달러, a surplus of $4.3 billion, a $4.3 billion surplus. */
export function isBeside(line: string, side: Side, amount: Pick<Token, "start" | "end">): boolean {
  return side.start >= amount.end
    ? /^\s?(?:\([^()]*\))?\s?(?:의|규모|규모의|trade)?\s?$/i.test(line.slice(amount.end, side.start))
    : /^\s?(?:\(|폭은?|규모는?|액은?|[은는이가]|of|was|came to|at|to)?\s?(?:약\s?)?$/i.test(
        line.slice(side.end, amount.start),
      );
}
