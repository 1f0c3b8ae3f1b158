import React from "react";
import { dateOfSerial } from "../../analysis/time/Period";
import type { TableToWrite } from "../../excel/Workbook";
import type { Cell } from "../../sheets/Draft";
import { useTexts } from "../TextsContext";

const SHOWN_ROWS = 3;
const SHOWN_COLUMNS = 4;

/** The first and last rows of what will be written, with its size, unit and source. */
export function Preview({ table }: { readonly table: TableToWrite }) {
  const { load } = useTexts().texts;
  const { headers, rows, formats } = table;
  const missing = missingFigures(table);
  const isShort = rows.length <= 2 * SHOWN_ROWS;
  const shown: (readonly Cell[] | "gap")[] = isShort
    ? [...rows]
    : [...rows.slice(0, SHOWN_ROWS), "gap", ...rows.slice(-SHOWN_ROWS)];
  const columns = headers.slice(0, SHOWN_COLUMNS);
  const hasMore = headers.length > SHOWN_COLUMNS;
  return (
    <figure className="preview">
      <figcaption>
        <strong>{load.preview}</strong>: {load.size(rows.length, headers.length, missing)}. {load.unit}
      </figcaption>
      <div className="scroll" tabIndex={0} role="region" aria-label={load.preview}>
        <table>
          <thead>
            <tr>
              {columns.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
              {hasMore && <th scope="col">…</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, i) =>
              row === "gap" ? (
                <tr key="gap">
                  <td colSpan={columns.length + (hasMore ? 1 : 0)}>…</td>
                </tr>
              ) : (
                <tr key={i}>
                  {columns.map((header, j) => (
                    <td key={header}>{shownAs(row[j], formats[j])}</td>
                  ))}
                  {hasMore && <td>…</td>}
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      <p>{table.note}</p>
    </figure>
  );
}

/** Counted in the columns of figures alone: a figure that is missing has no status and no source either. */
function missingFigures({ names, headers, rows }: TableToWrite): number {
  const columns = Object.values(names).map((header) => headers.indexOf(header));
  return rows.reduce((count, row) => count + columns.filter((i) => row[i] === "").length, 0);
}

function shownAs(cell: Cell, format: string): string {
  if (typeof cell !== "number") return String(cell ?? "");
  if (format === "yyyy-mm") return dateOfSerial(cell).toISOString().slice(0, 7);
  return cell.toLocaleString("en-US", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
