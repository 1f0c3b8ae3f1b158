import type { FunctionHelp } from "../functions/help";

/** What is given for a parameter: a reference or a part of a formula as it is written there, or a value. */
export type Given =
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "value"; readonly value: string | number | boolean };

/** A call to be: by the names of the parameters; what is not there is left out. */
export interface CallDraft {
  readonly help: FunctionHelp;
  readonly given: Readonly<Record<string, Given | undefined>>;
  /** Only the first of its answers: @ stands before it. */
  readonly isFirstOnly?: boolean;
}

/** The parameters that cannot be left out and are. */
export function missingIn({ help, given }: CallDraft): string[] {
  return help.parameters.filter(({ name, optional }) => !optional && !given[name]).map(({ name }) => name);
}

/** The call as it stands in a formula, without what is left out at its end. */
export function callText({ help, given }: CallDraft): string {
  const args = help.parameters.map(({ name }) => writtenOf(given[name]));
  while (args.at(-1) === "") args.pop();
  return `TRADE.${help.id}(${args.join(",")})`;
}

/** What a cell gets that is to hold the call, or a formula around it. */
export function formulaText(draft: CallDraft, text = callText(draft)): string {
  return draft.isFirstOnly ? `=@${text}` : `=${text}`;
}

/** An argument as it is written. */
export function writtenOf(given: Given | undefined): string {
  if (!given) return "";
  if (given.kind === "reference") return given.text;
  const { value } = given;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
