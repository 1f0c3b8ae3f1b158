import React from "react";
import type { TableToWrite } from "../../excel/Workbook";
import { useTexts } from "../TextsContext";
import { CellsPreview } from "./CellsPreview";

const AS_TEXT = "@";

/** The first and last rows of what will be written, with its size, unit and source. */
export function Preview({ table }: { readonly table: TableToWrite }) {
  const { load } = useTexts().texts;
  const { headers, rows } = table;
  return (
    <figure className="preview">
      <figcaption>
        <strong>{load.preview}</strong>: {load.size(rows.length, headers.length, missingFigures(table))}.{" "}
        {load.unit}
      </figcaption>
      <CellsPreview table={table} label={load.preview} />
      <p>{table.note}</p>
    </figure>
  );
}

/** Counted in the columns of figures alone: a figure that is missing has no status and no source either. */
function missingFigures({ formats, rows }: TableToWrite): number {
  const columns = formats.flatMap((format, i) => (i > 0 && format !== AS_TEXT ? [i] : []));
  return rows.reduce((count, row) => count + columns.filter((i) => row[i] === "").length, 0);
}
