/** An amount of dollars, with the smallest step in which it is printed. Both in millions. */
export interface Amount {
  readonly million: number;
  readonly step: number;
}

const WITHIN: Readonly<Record<string, number>> = { 십: 1, 백: 2, 천: 3 };
const MYRIADS: Readonly<Record<string, number>> = { 만: 4, 억: 8, 조: 12 };

interface Term {
  readonly digits: string;
  readonly power: number;
}

/**
 * Dollars in Korean: 659.5억, 659억 5천만, 658억4천600만, 6백59억, 65,950백만. Undefined where the parts do not go down from
 * the left, since then they are no one number: 166억 13억.
 */
export function koreanAmount(text: string): Amount | undefined {
  const terms: Term[] = [];
  let section: Term[] = [];
  let above = Infinity;
  for (const [part] of text.matchAll(/\d[\d,]*(?:\.\d+)?|[십백천만억조]/g)) {
    const last = section[section.length - 1];
    if (part in WITHIN) {
      if (!last || last.power > 0) return undefined;
      section[section.length - 1] = { ...last, power: WITHIN[part] };
    } else if (part in MYRIADS) {
      const power = MYRIADS[part];
      if (!last || power >= above) return undefined;
      terms.push(...section.map((term) => ({ ...term, power: term.power + power })));
      [section, above] = [[], power];
    } else section.push({ digits: part.replace(/,/g, ""), power: 0 });
  }
  terms.push(...section);
  return goDown(terms) ? amountOf(terms) : undefined;
}

/** Each part smaller than one of the unit before it, and decimals in the last alone. */
function goDown(terms: readonly Term[]): boolean {
  return (
    terms.length > 0 &&
    terms.every(({ digits }, i) => i === terms.length - 1 || !digits.includes(".")) &&
    terms.every((term, i) => i === 0 || dollars(term) < Number(`1e${terms[i - 1].power}`))
  );
}

function amountOf(terms: readonly Term[]): Amount {
  const { digits, power } = terms[terms.length - 1];
  const decimals = digits.split(".")[1]?.length ?? 0;
  // 5000만 behind 659억 is 5천만 in other digits: its zeros are not printed to the last.
  const zeros = terms.length > 1 && decimals === 0 ? /0*$/.exec(digits)?.[0].length : 0;
  return {
    million: terms.reduce((sum, term) => sum + dollars(term), 0) / 1e6,
    step: Number(`1e${power - decimals + (zeros ?? 0) - 6}`),
  };
}

/** By way of the decimal text, so that 659.5억 is 65,950 million and not a hair beside it. */
function dollars({ digits, power }: Term): number {
  return Number(`${digits}e${power}`);
}

const ENGLISH: Readonly<Record<string, number>> = {
  thousand: -3,
  million: 0,
  mn: 0,
  mln: 0,
  m: 0,
  billion: 3,
  bn: 3,
  bln: 3,
  b: 3,
  trillion: 6,
  tn: 6,
};

export function englishAmount(digits: string, scale: string): Amount {
  const power = ENGLISH[scale.toLowerCase()];
  const plain = digits.replace(/,/g, "");
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { million: Number(`${plain}e${power}`), step: Number(`1e${power - decimals}`) };
}
