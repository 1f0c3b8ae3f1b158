import type { Encoding } from "./Book";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/**
 * A text in the encoding that its bytes show: a byte order mark; else zero bytes, which only UTF-16 has; else strict
 * UTF-8; else strict EUC-KR as browsers know it, which is CP949; else windows-1252, which takes any byte.
 *
 * @param encoding - Chosen by hand: then bytes that do not fit become replacement characters.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): Decoded {
  const chosen = encoding ?? marked(bytes) ?? utf16(bytes);
  if (chosen) return { text: new TextDecoder(chosen).decode(bytes), encoding: chosen };
  for (const candidate of ["utf-8", "euc-kr"] as const) {
    const text = strictly(bytes, candidate);
    if (text !== undefined && (candidate === "utf-8" || isKorean(bytes)))
      return { text, encoding: candidate };
  }
  return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
}

/** What a byte order mark says. */
export function marked(bytes: Uint8Array): Encoding | undefined {
  return MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
}

/** UTF-16 without a mark: of a text in Latin letters or digits, every other byte is zero. */
export function utf16(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]++;
  const [even, odd] = zeros;
  if (even + odd < length / 20) return undefined;
  return even > 3 * odd ? "utf-16be" : odd > 3 * even ? "utf-16le" : undefined;
}

/** The end may cut a character in two: the bytes may be the head of a file. */
function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/**
 * Whether the pairs of bytes are of the Korean standard rather than of what CP949 added to it: a Latin letter behind an
 * accented one, as in "Åland", reads as a syllable that hardly any word has.
 */
function isKorean(bytes: Uint8Array): boolean {
  let [standard, added] = [0, 0];
  for (let i = 0; i + 1 < bytes.length && standard + added < 10_000; i++) {
    if (bytes[i] < 0x80) continue;
    if (bytes[i + 1] >= 0xa1 && bytes[i] >= 0xa1) standard++;
    else added++;
    i++;
  }
  return standard >= added;
}
