const ROMAN =
  /(?:(?<year>(?:(?:19|20)\d\d|['’‘]\d\d)(?: ?년)?)[ .-]?|(?<![A-Za-z]))(?<numeral>[Ⅰ-Ⅳ]|IV|I{1,3})(?![A-Za-oq-zⅠ-ↈ])(?<suffix> ?\/ ?4(?!\d)(?: ?분기)?| ?분기)?/g;
const NUMERALS = ["I", "II", "III", "IV"];

/** "2024.Ⅲ", "2024년 III/4분기" and "Ⅲ/4" with their quarters in digits. A numeral without year or quarter may count anything. */
export function withQuartersInDigits(text: string): string {
  if (!/[Ⅰ-ⅣI]/.test(text)) return text;
  return text.replace(ROMAN, (all: string, ...found: readonly unknown[]) => {
    const { year, numeral, suffix } = found[found.length - 1] as Record<string, string | undefined>;
    if (!numeral || (!year && !suffix && !/^[Ⅰ-Ⅳ]$/.test(text))) return all;
    return `${year ? `${year} ` : ""}${NUMERALS.indexOf(numeral.normalize("NFKC")) + 1}분기`;
  });
}
