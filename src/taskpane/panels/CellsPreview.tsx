import React from "react";
import { dateOfSerial } from "../../analysis/time/Period";
import type { TableToWrite } from "../../excel/Workbook";
import type { Cell } from "../../sheets/Draft";

const SHOWN_ROWS = 3;
const SHOWN_COLUMNS = 4;

/** The first and last rows of what will be written. */
export function CellsPreview({ table, label }: { readonly table: TableToWrite; readonly label: string }) {
  const { headers, rows, formats } = table;
  const isShort = rows.length <= 2 * SHOWN_ROWS;
  const shown: (readonly Cell[] | "gap")[] = isShort
    ? [...rows]
    : [...rows.slice(0, SHOWN_ROWS), "gap", ...rows.slice(-SHOWN_ROWS)];
  const columns = headers.slice(0, SHOWN_COLUMNS);
  const hasMore = headers.length > SHOWN_COLUMNS;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
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
  );
}

function shownAs(cell: Cell, format: string): string {
  if (typeof cell !== "number") return String(cell ?? "");
  if (format === "yyyy-mm") return dateOfSerial(cell).toISOString().slice(0, 7);
  const decimals = /\.(0+)$/.exec(format)?.[1].length ?? 0;
  return cell.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
