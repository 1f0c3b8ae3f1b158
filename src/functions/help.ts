import type { Language } from "../i18n/language";

type Text = Readonly<Record<Language, string>>;

/** What the catalogue says of a function where the pane explains a formula or makes one. The build writes `help.json` of it. */
export interface FunctionHelp {
  readonly id: string;
  readonly family: Text;
  readonly description: Text;
  readonly parameters: readonly ParameterHelp[];
  /** An example, and the plain-Excel formula that gives the same. */
  readonly plain?: PlainExcel;
}

export interface ParameterHelp {
  readonly name: string;
  readonly description: Text;
  readonly optional: boolean;
  /** Takes a range; else a single value. */
  readonly isRange: boolean;
  /** The fixed set of values; the first stands where none is given. */
  readonly choices?: readonly string[];
}

export interface PlainExcel {
  readonly example: string;
  readonly formula: string;
  /** The year of the Excel that it needs; undefined when Excel 2019 will do. */
  readonly since?: number;
}
