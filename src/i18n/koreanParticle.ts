/** Syllables of Hangul run from 가, 28 for each vowel: the first of the 28 has no final consonant. */
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;

/** Digits that are read with a final consonant: 영 일 삼 육 칠 팔. */
const CLOSED_DIGITS = "013678";

/** Letters whose name ends so (엘 엠 엔), and English endings that Koreans write so: -l, -m, -n, -ng. R alone is 알. */
const CLOSED_LATIN = /(?:[lmn]|ng)$|(?:^|[^a-z])[A-Z]*R$/;

/**
 * The name with its topic particle: 수출은, 무역수지는, DRAM은, 2차전지는. A bracket at the end is not read; where the
 * reading cannot be told, both forms stand: 은(는).
 */
export function withTopicParticle(name: string): string {
  return `${name}${topicParticle(name)}`;
}

function topicParticle(name: string): string {
  const read = name.replace(/\s*[([{（［][^()[\]{}（）［］]*[)\]}）］]\s*$/u, "") || name;
  const last = /[\p{L}\p{N}%](?=[^\p{L}\p{N}%]*$)/u.exec(read);
  if (!last) return "은(는)";
  const [letter] = last;
  const code = letter.charCodeAt(0);
  if (code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE) {
    return (code - FIRST_SYLLABLE) % FINALS === 0 ? "는" : "은";
  }
  if (/\d/.test(letter)) return CLOSED_DIGITS.includes(letter) ? "은" : "는";
  if (letter === "%") return "는"; // 퍼센트
  if (!/[a-z]/i.test(letter)) return "은(는)";
  const word = read.slice(0, last.index + 1);
  return CLOSED_LATIN.test(word) || /[LMN]$/.test(word) ? "은" : "는";
}
