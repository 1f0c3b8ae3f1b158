import React from "react";
import { labelOf } from "../../../analysis/time/Period";
import type { TableToWrite } from "../../../excel/Workbook";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { Table } from "../../../importing/table/Table";
import { useTexts } from "../../TextsContext";
import { CellsPreview } from "../CellsPreview";

/** The first and last rows of the table that figures are to become, and how large it is. */
export function TableToBe({ table, toWrite }: { readonly table: Table; readonly toWrite: TableToWrite }) {
  const words = BRING_IN_WORDS[useTexts().language];
  const { frequency, periods, series } = table;
  const label = (ordinal: number) => labelOf({ frequency, ordinal });
  const size =
    periods.length > 0 &&
    words.size(periods.length, series.length, label(periods[0]), label(periods[periods.length - 1]));
  return (
    <figure className="preview">
      <figcaption>
        <strong>{words.preview}</strong>: {size}
      </figcaption>
      <CellsPreview table={toWrite} label={words.preview} />
      <p>{toWrite.note}</p>
    </figure>
  );
}
