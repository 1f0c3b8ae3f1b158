import fs from "node:fs";
import path from "node:path";

/** A monthly release of the ministry, taken apart. */
export interface Release {
  /** YYYY-MM: what it is about. */
  readonly month: string;
  readonly ministry: string;
  /** YYYY-MM-DD */
  readonly published: string;
  /** Parts of formulas that come again: `{exports}` stands for what is written here. */
  readonly names: Readonly<Record<string, string>>;
  readonly statements: readonly Statement[];
  readonly headlines: readonly Headline[];
}

/** What one cell is held against: the digits printed, words that it has, or words that it must not have. */
export interface Statement {
  readonly number: number;
  readonly statement: string;
  /** As printed; of a figure the digits alone, as many as were printed. */
  readonly printed: string;
  /** Of a figure: 억 달러 of million dollars, % of a fraction, "" of a number as it is. */
  readonly unit?: "억 달러" | "%" | "";
  readonly says?: string;
  readonly lacks?: readonly string[];
  /** The one cell. */
  readonly formula?: string;
  /** Left out: said. */
  readonly verdict?: Exclude<Verdict, "said">;
  readonly why?: string;
  readonly source: string;
  /** Where the Korean briefing of the month says it; left out where it does not. */
  readonly briefing?: BriefingPlace;
}

/** A cell of the briefing, and what stands in it. */
export interface BriefingPlace {
  /** How its row begins, and how the section does in which the row stands, where several begin so. */
  readonly row: string;
  readonly under?: string;
  readonly column: number;
  readonly says: string;
  readonly lacks?: readonly string[];
}

/**
 * said: as printed · differs: another figure, such as one revised since · unsaid: the data do not bear the claim · not
 * shipped: a figure that it needs is not there at all.
 */
export type Verdict = "said" | "differs" | "unsaid" | "not shipped";

/** A series whose sentence stands beside what was printed of it. */
export interface Headline {
  readonly name: Readonly<Record<Tongue, string>>;
  readonly series: string;
  readonly printed: string;
  /** What the sentences must say, as the release did. */
  readonly words: Readonly<Record<Tongue, readonly string[]>>;
  readonly why?: string;
}

export type Tongue = "en" | "ko";

const FOLDER = path.join(__dirname, "../../tests/releases");

/** The releases that tests/releases holds as data, oldest first. */
export function readReleases(): readonly Release[] {
  const files = fs.readdirSync(FOLDER).filter((file) => file.endsWith(".json"));
  return files.sort().map((file) => JSON.parse(fs.readFileSync(path.join(FOLDER, file), "utf8")) as Release);
}

/** The formula of a statement written out; undefined where it has none. */
export function formulaOf({ names }: Release, { formula }: Statement): string | undefined {
  return formula && written(formula, names);
}

/** The formula of a series' sentence. */
export function headlineFormula(
  { month, names }: Release,
  { name, series }: Headline,
  tongue: Tongue,
): string {
  const call = `TRADE.HEADLINE(INDEX(x,,2),INDEX(x,,1),"${month}","${name[tongue]}","${tongue}")`;
  return `=LET(x,${written(series, names)},${call})`;
}

/** Array constants stand in braces too: only what is a name is replaced. */
function written(formula: string, names: Release["names"]): string {
  return formula.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
}
