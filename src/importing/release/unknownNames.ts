import { type Columns, placed } from "./columns";
import { bare, type Entry, type Name, percentOf, type SaidNames } from "./Entry";
import type { Token } from "./tokens";

/** Scales, days, comparisons and flows are what stands around figures, and no names of what they are of. */
const NO_NAME =
  /달러|dollar|억원|(?:^|\s)won$|월까지$|^등\s|^(?:billion|million|percent|days?|months?)$|대비|[동전]\s?[월기년]$|^(?:일|월|까지|[초중하상]순|기준|전체|합계|총|총액|금액)(?:까지)?$|^[로어며고은는이가]\s|무역수지|수지$|잠정|예상|전망|추정|목표|정정|당초/i;

/** A word before a bracket or before 수출 that is no known name: "휴대폰(8.6억 달러, +412%)". */
export function unknownBefore(
  line: string,
  amount: Token,
  name: Name | undefined,
  own: readonly Token[],
  said: SaidNames | undefined,
): Pick<Entry, "code" | "text"> | undefined {
  const before = line.slice(name?.end ?? 0, amount.start);
  const found = /([가-힣A-Za-z][가-힣A-Za-z\s·/&-]{0,28}?)\s?(?:수출(?:은|이)?\s?|\()(?:[^(),]{0,12})$/.exec(
    before,
  );
  const text = found?.[1].replace(/^(?:및|와|과|또한|특히|은|는|이|가|and)\s/, "").trim();
  // What hangs on a known name is no name of its own: "반도체 수출은 …(".
  if (!text || text.length < 2 || NO_NAME.test(text) || (name && own.length === 0 && !/[,;]/.test(before)))
    return undefined;
  const code = said?.[text];
  return code === null ? { text: "" } : { text, ...(code && { code }) };
}

/** What stands before the figures of a row that is no series: headings, units, counts and shares. */
const NO_SERIES =
  /^(?:구분|단위|품목|국가|지역|비중|증감|증가|조업|순위|건수|item|region|country|unit|share|growth|rank|working)/i;

/** A row of a table under a name that is not known: "휴대폰 8.6 +41.2". */
export function unknownRow(
  line: string,
  tokens: readonly Token[],
  said: SaidNames | undefined,
  columns: Columns | undefined,
): Entry[] | undefined {
  const [first] = tokens;
  if (first?.kind !== "number" || !tokens.every(({ kind }) => kind === "number" || kind === "growth"))
    return undefined;
  const text = line.slice(0, first.start).trim();
  if (!/^[가-힣A-Za-z][가-힣A-Za-z\s·/&,()-]{1,28}$/.test(text) || NO_SERIES.test(text)) return undefined;
  // A sentence with a number in it is no row: only figures may follow each other.
  if (/[가-힣A-Za-z]/.test(line.slice(first.start))) return undefined;
  const code = said?.[text];
  if (code === null) return [];
  const found = placed(tokens, columns);
  const value = found && tokens[found.value];
  // Which of several figures is meant cannot be asked of a name that is not known either.
  if (value?.kind !== "number") return [];
  const percent = found?.growth === undefined ? undefined : percentOf(tokens[found.growth]);
  return [{ ...bare(value), text, ...(code && { code }), ...(percent !== undefined && { growth: percent }) }];
}
