import { EXAMPLES_EN } from "./examples.en";
import { EXAMPLES_KO } from "./examples.ko";
import type { Language } from "./language";

export type ExampleKey = "taxLaw" | "targetOdds";
export const EXAMPLE_KEYS: readonly ExampleKey[] = ["taxLaw", "targetOdds"];

export interface LineWords {
  readonly label: string;
  readonly note: string;
}

interface SheetWords {
  readonly sheet: string;
  /** What the sheet covers, with the unit. */
  readonly coverage: string;
  /** The sheet with the figures, and its title. */
  readonly dataSheet: string;
  readonly dataTitle: string;
}

export type TaxLawLine =
  "effect" | "low" | "high" | "pValue" | "placebo" | "placeboPValue" | "lastYear" | "without";
export type OddsLine = "january" | "may" | "september" | "november" | "total" | "gap";

/** Every word of the example sheets. */
export interface ExampleWords {
  readonly headings: { readonly figure: string; readonly howFound: string; readonly limits: string };
  readonly period: string;
  readonly taxLaw: SheetWords & {
    /** The answer; {names} stand for live figures. */
    readonly headline: Readonly<Record<"told" | "notTold" | "withinChance", string>>;
    readonly strip: Readonly<Record<"effect" | "low" | "high" | "pValue" | "placebo", string>>;
    readonly event: LineWords;
    readonly results: string;
    readonly lines: Readonly<Record<TaxLawLine, LineWords>>;
    readonly limits: readonly LineWords[];
    readonly columns: {
      readonly cars: string;
      readonly others: string;
      readonly without: string;
      readonly carsYear: string;
      readonly withoutYear: string;
    };
    readonly chart: string;
  };
  readonly targetOdds: SheetWords & {
    readonly headline: Readonly<Record<"missed" | "met" | "reached", string>>;
    readonly strip: Readonly<Record<"january" | "may" | "september" | "november" | "total", string>>;
    readonly target: LineWords;
    readonly results: string;
    readonly lines: Readonly<Record<OddsLine, LineWords>>;
    readonly limits: readonly LineWords[];
    readonly columns: {
      readonly exports: string;
      readonly asOf: string;
      readonly probability: string;
      readonly projection: string;
      readonly low: string;
      readonly high: string;
      readonly target: string;
    };
    readonly chartOdds: string;
    readonly chartProjection: string;
  };
}

export const EXAMPLES: Readonly<Record<Language, ExampleWords>> = { en: EXAMPLES_EN, ko: EXAMPLES_KO };
