/** Syllables of Hangul run from 가, 28 for each vowel: the first of the 28 has no final consonant. */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;

/** Digits that are read with a final consonant: 영 일 삼 육 칠 팔. */
const CLOSED_DIGITS = "013678";

/** Where the reading is not certain both forms stand. */
const EITHER = "은(는)";

/**
 * The name with its topic particle: 수출은, 무역수지는, 2차전지는. How a Latin name is read cannot be told from its
 * letters (Automobile is 오토모빌), so it takes both forms: DRAM은(는). A bracket at the end is not read.
 */
export function withTopicParticle(name: string): string {
  return `${name}${topicParticle(name)}`;
}

function topicParticle(name: string): string {
  const read = name.replace(/\s*[([{（［][^()[\]{}（）［］]*[)\]}）］]\s*$/u, "") || name;
  // A digit behind a Latin letter is read in either language: G7, HS 85.
  const last = /(?:\p{Script=Latin}[\s-]?\d+|[\p{L}\p{N}%])(?=[^\p{L}\p{N}%]*$)/u.exec(read)?.[0] ?? "";
  if (last.length > 1) return EITHER;
  const code = last.charCodeAt(0);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    return (code - FIRST_SYLLABLE) % FINALS === 0 ? "는" : "은";
  }
  if (/\d/.test(last)) return CLOSED_DIGITS.includes(last) ? "은" : "는";
  return last === "%" ? "는" : EITHER; // 퍼센트
}
