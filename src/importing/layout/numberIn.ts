import { type Cell, isError } from "../readers/Book";

/** What stands where a figure could: the figure, a mark that there is none, or (undefined) something else. */
export type FigureIn = number | "none" | undefined;

export type DecimalMark = "." | ",";

/** What offices write where there is no figure. A lone 0 is a figure. */
const NO_FIGURE =
  /^(?:[-–—―−·*:.…xX]|\.{2,3}|-{2,3}|#n\/a|n\.?\/?a\.?|\(na\)|\(x\)|\(d\)|nan|null|none|nil|no data|not available|자료\s*없음|해당\s*없음|미공표|미집계|없음)$/i;

const NUMBER =
  /^(?<sign>[+\-−–△▲▽▼])?\s*(?:US\$|USD|[$₩€¥£])?\s*(?<sign2>[+\-−–])?(?<digits>\d{1,3}(?:(?<group>[,'’\u00a0\u2009\u202f ])\d{3})(?:\k<group>\d{3})*|\d+)?(?<fraction>\.\d+)?(?<power>[eE][+-]?\d+)?\s*(?<percent>[%％])?$/;
/** Behind a figure: provisional, estimated, revised, broken; an asterisk; a footnote's number behind a space. */
const FOOTNOTE = /(?<=\d)(?:\s?(?:\(?[pberu]\)|\*+|†|‡|[¹²³⁴⁵⁶⁷⁸⁹]\)?)|\s?[pr]|\s(?:[beu]|\d\)))$/i;
/** Of these marks, those of a figure that is not settled. */
const UNSETTLED = /\d\s?(?:\(?[pe]\)|p|\se)$/i;
/** △ and a bracket are how offices write a minus. */
const MINUS = /[-−–△▲▽▼]/;

/** ６５，９５０ as a Korean or Japanese keyboard writes it. */
const FULL_WIDTH = /[\uff01-\uff5e]/;

/** The figure in a cell, however it is written: with thousands separators, padding, △, brackets, a footnote's mark. */
export function figureIn(cell: Cell, decimal: DecimalMark = "."): FigureIn {
  if (typeof cell === "number") return cell;
  if (typeof cell === "string") return figureInText(cell, decimal);
  return isError(cell) ? "none" : undefined;
}

/** Whether a figure stands in the cell, with whichever mark before its decimals: 60.790,5 and 60,790.5. */
export function isFigure(cell: Cell): boolean {
  return (
    typeof figureIn(cell) === "number" ||
    (typeof cell === "string" && typeof figureIn(cell, ",") === "number")
  );
}

function figureInText(given: string, decimal: DecimalMark): FigureIn {
  const plain = decimal === "." ? plainFigure(given) : undefined;
  if (plain !== undefined) return plain;
  if (given.length > 40) return undefined;
  let text = (FULL_WIDTH.test(given) ? given.normalize("NFKC") : given).trim();
  if (NO_FIGURE.test(text)) return "none";
  if (!/\d/.test(text)) return undefined;
  if (decimal === ",") text = text.replace(/[.,]/g, (mark) => (mark === "," ? "." : ","));
  const bracketed = /^\((.+)\)$/.exec(text);
  if (bracketed && !/^[A-Za-z]/.test(bracketed[1])) text = bracketed[1].trim();
  const found = NUMBER.exec(text.replace(FOOTNOTE, ""))?.groups;
  if (!found || (!found.digits && !found.fraction)) return undefined;
  const { sign = "", sign2 = "", digits = "0", fraction = "", power = "" } = found;
  const size = Number(digits.replace(/\D/g, "") + fraction + power);
  // "(+12.7)" is no fall.
  const isInMinus = bracketed && sign !== "+" && sign2 !== "+";
  return MINUS.test(sign) || MINUS.test(sign2) || isInMinus ? -size : size;
}

const [ZERO, NINE, POINT, PLUS, HYPHEN] = ["0", "9", ".", "+", "-"].map((sign) => sign.charCodeAt(0));
/** A whole number of so many digits is exact, and so is a power of ten: dividing rounds once, as reading the text does. */
const EXACT_DIGITS = 15;

/**
 * Digits with or without a sign and decimals, as nearly every cell of a large file has them; undefined for anything else.
 * Read digit by digit, which takes a third of what a pattern and `Number` take.
 */
function plainFigure(text: string): number | undefined {
  const first = text.charCodeAt(0);
  const start = first === HYPHEN || first === PLUS ? 1 : 0;
  let point = text.length;
  let digits = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) digits = digits * 10 + (code - ZERO);
    else if (code === POINT && point === text.length && at > start) point = at;
    else return undefined;
  }
  const decimals = text.length - point - 1;
  if (text.length === start || decimals === 0) return undefined;
  if (text.length - start > EXACT_DIGITS) return Number(text);
  const size = decimals > 0 ? digits / 10 ** decimals : digits;
  return first === HYPHEN ? -size : size;
}

/** Whether a mark behind a figure calls it provisional or estimated. */
export function isMarkedProvisional(cell: Cell): boolean {
  return typeof cell === "string" && UNSETTLED.test(cell.trim());
}

/** Whether a comma stands before the decimals: 1.234,5 and 1.234.567 can be read in no other way, 12,3456 hardly. */
export function decimalMarkOf(cells: Iterable<Cell>): DecimalMark {
  let [commas, points] = [0, 0];
  for (const cell of cells) {
    // 2025.07 is a month.
    if (typeof cell !== "string" || /^\s*(?:19|20)\d\d\.\d\d?\s*$/.test(cell)) continue;
    const text = cell.trim();
    if (/^-?\d{1,3}(?:\.\d{3})+(?:,\d+|\.\d{3})$/.test(text) || /^-?\d+,(?:\d{1,2}|\d{4,})$/.test(text))
      commas++;
    else if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) || /^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(text))
      points++;
  }
  return commas > points ? "," : ".";
}
