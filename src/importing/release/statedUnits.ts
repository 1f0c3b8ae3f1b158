import { unitStatements } from "../layout/unitStatements";

const STATED =
  /\(\s?단위[^)]*\)|(?:^|\s)단위\s?(?:[:：]|(?=\S))[^)]*|\(\s?units?\s?[:：][^)]*\)|\((?:US\$|USD|\$)\s?(?:millions?|billions?|bn|mn)[^)]*\)|in (?:thousands?|millions?|billions?) of (?:US )?dollars/gi;
/** "(단위: 만톤, 억 달러)": each row has figures of both. */
const OF_WEIGHT_TOO = /단위[^)]*(?:톤|kg|대(?![비])|개(?!월)|척|배럴)[^)]*/;

/** Whether figures without a unit below a line are some of money and some not. */
export function mixesUnits(line: string): boolean {
  return OF_WEIGHT_TOO.test(line) && /단위[^)]*(?:달러|불|\$|USD)/i.test(line);
}

/** "수출액(억 달러): 608.2 → 659.5", "(억 달러, 증감률%): 반도체(166.1, 22.1)". */
const BESIDE =
  /(?<=\(\s?)(?:억|백만|천만|천)\s?(?:미\s?)?(?:달러|불|弗|\$)(?=(?:\s?[,;]\s?(?:전년|전월|동[월기]|대?비|比|증[감가]|[률율]|YoY|[%,\s])*)?\s?\))/g;

/**
 * The unit of bare numbers in a line, as a power of ten of a dollar: its own, else the last that is stated above, else
 * the only one that the text states. Undefined where that leaves a doubt, NaN where it is no money.
 */
export function powersOf(lines: readonly string[]): (line: number) => number | undefined {
  const stated = lines.map((line) => powersIn(line, STATED));
  const all = new Set(stated.flat());
  const above: (readonly number[])[] = [];
  for (const powers of stated) above.push(powers.length > 0 ? powers : (above[above.length - 1] ?? []));
  return (line) => {
    const own = powersIn(lines[line], BESIDE);
    const [powers] = [new Set(own), new Set(above[line]), all].filter(({ size }) => size > 0);
    return powers?.size === 1 ? [...powers][0] : undefined;
  };
}

function powersIn(line: string, pattern: RegExp): number[] {
  return (line.match(pattern) ?? []).map((text) => {
    const money = unitStatements([{ place: "above", text }]).find(({ unit }) => unit.kind === "money");
    return money?.unit.kind === "money" ? money.unit.power : NaN;
  });
}
