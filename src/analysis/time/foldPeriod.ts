/** Anything but printable ASCII without the backtick, and composed Hangul: what may have to be another character. */
const ODD = /[^ -_a-~가-힣]/;
/** A space at an end, beside another or beside a separator. */
const LOOSE_SPACE = /^ | $| [-./ ]|[-./] /;
/** The left quotation mark is what a Korean word processor makes of the apostrophe in '24.5. */
const APOSTROPHES = /[‘’‛ʼ′`]/g;
const SLASHES = /[⁄∕]/g;
/** Unicode counts the wave dash among the dashes; it stands for a span. */
const TILDES = /[〜〰∼]/g;
const DASHES = /[\p{Pd}−⁃─━]/gu;
/** Zero-width spaces, and the marks of direction that some programs put into dates. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g;
/** NFKC would make a figure of a footnote's number: 2024.1² would be December. */
const ALL_BUT_RAISED_NUMBERS = /\P{No}+/gu;

/**
 * A text that names a period, with its many spellings made one: NFKC (full-width digits, decomposed Hangul), one kind
 * of space, dash, slash and apostrophe, no two spaces, none at the ends nor beside a separator.
 */
export function foldPeriod(text: string): string {
  const folded = ODD.test(text) ? foldCharacters(text) : text;
  return LOOSE_SPACE.test(folded) ? foldSpaces(folded) : folded;
}

function foldCharacters(text: string): string {
  return text
    .replace(APOSTROPHES, "'")
    .replace(ALL_BUT_RAISED_NUMBERS, (part) => part.normalize("NFKC"))
    .replace(SLASHES, "/")
    .replace(TILDES, "~")
    .replace(DASHES, "-")
    .replace(INVISIBLE, "")
    .replace(/\s/g, " ");
}

function foldSpaces(text: string): string {
  return text
    .trim()
    .replace(/  +/g, " ")
    .replace(/ ?([-./]) ?/g, "$1");
}
