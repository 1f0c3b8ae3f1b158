import React from "react";
import type { SheetInWorkbook } from "../../../model/sheetInWorkbook";
import { CheckList } from "../../components/fabric";

interface SheetChoicesProps {
  readonly legend: string;
  readonly sheets: readonly SheetInWorkbook[];
  /** Their ids. */
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Sheets of the workbook, to be ticked. */
export function SheetChoices({ legend, sheets, ...list }: SheetChoicesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <CheckList choices={sheets.map(({ id, name }) => ({ value: id, label: name }))} {...list} />
    </fieldset>
  );
}
