const WORDS = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** "second", "tenth", beyond that in figures: "11th", "22nd". */
export function ordinalInEnglish(n: number): string {
  if (n >= 1 && n <= WORDS.length) return WORDS[n - 1];
  const isTeen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${isTeen ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th")}`;
}
