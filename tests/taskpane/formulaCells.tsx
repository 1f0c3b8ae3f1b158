// A workbook of two columns of a table, as the panels that explain formulas and make them see it.
import "@testing-library/jest-dom";
import "../setup/patienceOnScreen";
import { render } from "@testing-library/react";
import React from "react";
import { functionHelp } from "../../scripts/functionHelp";
import { catalogue } from "../catalogue";
import type { References } from "../../src/explain/formula/evaluate";
import type { Language } from "../../src/i18n/language";
import { Themed } from "../../src/taskpane/components/fabric";
import type {
  FormulaCells,
  PlaceToInsert,
  SelectedCell,
  SelectedFormula,
} from "../../src/excel/FormulaCells";
import type { Replacement, ReplaceResult } from "../../src/excel/Workbook";
import { TextsProvider } from "../../src/taskpane/TextsContext";
import "../functions/sheet";

const EXPORTS: References = new Map([
  ["Exports[Cars]", { cells: [[60], [66]], address: "Exports!B2:B3" }],
  ["Exports[Year]", { cells: [[2023], [2024]], address: "Exports!A2:A3" }],
]);

/** The build puts it beside the page. */
export function serveHelp(): void {
  const help = functionHelp(catalogue());
  globalThis.fetch = (async () => ({ ok: true, json: async () => help })) as unknown as typeof fetch;
}

/** A formula in the cell B3 of the first sheet. */
export function formulaInB3(formula: string, table?: string): SelectedFormula {
  const address = "Sheet1!B3";
  const home = { sheet: "first", row: 2, column: 1, address, table };
  return { kind: "formula", address, home, formula, place: { row: 0, column: 0 }, shown: 0 };
}

export class FakeFormulaCells implements FormulaCells {
  cell: SelectedCell = { kind: "no-formula", address: "Sheet1!A1" };
  selection: string | undefined = "Exports[Cars]";
  place: PlaceToInsert = { kind: "place", address: "Sheet1!A1" };
  readonly asked: { readonly texts: readonly string[]; readonly address: string }[] = [];
  readonly inserted: string[] = [];
  readonly replaced: Replacement[] = [];
  replacing: ReplaceResult = { kind: "replaced", unequal: [] };

  readonly putBack = async () => ({ kind: "put-back" }) as const;
  readonly selectedCell = async () => this.cell;
  readonly formulaAt = async () => this.cell;
  readonly selectionReference = async () => this.selection;
  readonly placeToInsert = async () => this.place;
  readonly readReferences = async (texts: readonly string[], address: string) => {
    this.asked.push({ texts, address });
    return EXPORTS;
  };
  readonly insertFormula = async (formula: string) => {
    this.inserted.push(formula);
    return { kind: "inserted", address: "Sheet1!A1" } as const;
  };
  readonly replaceFormulas = async ([one]: readonly Replacement[]) => {
    this.replaced.push(one);
    if (this.replacing.kind === "replaced" && this.cell.kind === "formula")
      this.cell = { ...this.cell, formula: one.formula };
    return this.replacing;
  };
}

export function openPanel(language: Language, panel: React.ReactNode): void {
  render(
    <TextsProvider language={language}>
      <Themed isDark={false}>
        <main>
          <h1>Trade Analyst</h1>
          {panel}
        </main>
      </Themed>
    </TextsProvider>,
  );
}
