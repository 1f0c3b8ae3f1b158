/** A unit of money: 10^power of a currency. */
export interface MoneyUnit {
  readonly currency: "USD" | "KRW";
  readonly power: number;
}

/** Names of the scales, without spaces and in lower case. */
const SCALES: readonly (readonly [power: number, names: readonly string[]])[] = [
  [0, [""]],
  [3, ["thousand", "천"]],
  [4, ["만"]],
  [6, ["million", "mn", "백만"]],
  [8, ["100million", "hundredmillion", "억"]],
  [9, ["billion", "bn", "십억", "10억"]],
  [12, ["trillion", "tn", "조"]],
];
const CURRENCIES: Readonly<Record<MoneyUnit["currency"], readonly string[]>> = {
  USD: ["usd", "us$", "$", "dollar", "dollars", "usdollar", "usdollars", "달러", "미달러", "불"],
  KRW: ["krw", "₩", "won", "koreanwon", "원"],
};

const UNITS = new Map<string, MoneyUnit>();
for (const [power, scales] of SCALES) {
  for (const currency of ["USD", "KRW"] as const) {
    for (const scale of scales) {
      for (const name of CURRENCIES[currency]) {
        // "million USD" and "USD million"
        UNITS.set(scale + name, { currency, power });
        UNITS.set(name + scale, { currency, power });
      }
    }
  }
}

/** The units to name when one is not known. */
export const KNOWN_UNITS = [
  "USD (달러)",
  "thousand USD (천달러)",
  "million USD (백만달러)",
  "100 million USD (억달러)",
  "billion USD (십억달러)",
  "KRW (원)",
  "thousand KRW (천원)",
  "million KRW (백만원)",
  "100 million KRW (억원)",
  "billion KRW (십억원)",
  "trillion KRW (조원)",
].join(" · ");

/** Reads the name of a unit, English or Korean, in any case and with or without spaces; undefined for another name. */
export function parseMoneyUnit(name: string): MoneyUnit | undefined {
  return UNITS.get(name.toLowerCase().replace(/\s+/g, ""));
}
