import { checkTable } from "../../analysis/checks/checkTable";
import type { Finding } from "../../analysis/checks/Finding";
import { standsForRows } from "../../importing/layout/tradeWords";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import { balanceFaults } from "./balanceFaults";
import { cellsOf, periodsOf, placeOf, writtenIn } from "./checkedCells";
import { groupingFaults } from "./groupingFaults";
import { growthFaults } from "./growthFaults";
import type { Fault, PlacedFault, TableFinding } from "./TableFinding";
import { totalsIn } from "./totalsIn";

/** Series that are small numbers by nature, for which a jump of fifty times says nothing of their unit. */
const RATES = new Set(["growth", "share", "rate"]);

/**
 * What TRADE.CHECK_DATA finds in a table of the workbook, and what only somebody finds who knows what its columns are:
 * totals among parts, items of several lists, printed growth and balances that the figures do not give.
 */
export function checkKnownTable(there: TableInWorkbook): readonly TableFinding[] {
  const found = [
    ...cellFaults(there),
    ...totalFaults(there),
    ...balanceFaults(there),
    ...growthFaults(there),
    ...groupingFaults(there),
  ];
  return found.map((one, i) => ({ key: keyOf(one, there, i), there, ...one }));
}

function cellFaults(there: TableInWorkbook): PlacedFault[] {
  const { model } = there;
  const places = model.columns.map(({ column }) => placeOf(there, column));
  const columns = places.map((place) => cellsOf(there, place));
  const findings = checkTable({
    periods: periodsOf(there),
    written: writtenIn(there),
    columns,
    total: undefined,
    tellsBlanks: true,
  });
  return findings.flatMap((finding): PlacedFault[] => {
    const place = "column" in finding && finding.column !== "total" ? places[finding.column] : undefined;
    const measure =
      "column" in finding && finding.column !== "total" && model.columns[finding.column].measure;
    if ((finding.kind === "outlier" || finding.kind === "level") && measure && RATES.has(measure)) return [];
    return [placed(there, finding, place)];
  });
}

/** Parts against their total, and the total itself, which sums and shares over all columns would count twice. */
function totalFaults(there: TableInWorkbook): PlacedFault[] {
  return totalsIn(there).flatMap(({ total, parts, groups }): PlacedFault[] => [
    { fault: { kind: "total-column", parts: parts.length }, column: total },
    ...groups.flatMap((group): PlacedFault[] => {
      const cells = cellsOf(there, total);
      const columns = group.map((place) => cellsOf(there, place));
      const sums = checkTable({
        periods: periodsOf(there),
        written: writtenIn(there),
        columns,
        total: cells,
        tellsBlanks: true,
      }).filter(({ kind }) => kind === "sum");
      const judged = cells.filter(
        (cell, row) => typeof cell === "number" && columns.some((column) => typeof column[row] === "number"),
      ).length;
      // Where most periods differ the parts are not all there, or overlap: nothing is said.
      const isTotal = judged > sums.length && judged - sums.length >= sums.length;
      return isTotal ? sums.map((finding) => placed(there, finding, total)) : [];
    }),
  ]);
}

function placed(there: TableInWorkbook, finding: Finding, column: number | undefined): PlacedFault {
  const fault = faultOf(there, finding);
  const row = "row" in finding ? finding.row : rowOfSpan(there, finding);
  const isOfPeriods = column === undefined;
  return {
    fault,
    ...(row !== undefined && { row }),
    column: isOfPeriods ? placeOf(there, there.model.periodColumn) : column,
  };
}

function faultOf({ cells, model }: TableInWorkbook, finding: Finding): Fault {
  if (finding.kind === "unreadable-period") {
    const at = cells.columns.findIndex(({ id }) => id === model.periodColumn);
    const text = String(cells.rows[finding.row][at]).trim();
    if (standsForRows(text)) return { kind: "total-row", text };
  }
  return { kind: "analysis", finding };
}

/** Missing periods are shown at the row before them, which is a year before in a list of Mays; a run of blanks at its first. */
function rowOfSpan({ rows, table }: TableInWorkbook, finding: Finding): number | undefined {
  if (finding.kind === "gap") {
    const before = table.periods.filter((ordinal) => ordinal < finding.period.ordinal).pop();
    return before === undefined ? undefined : rows.get(before);
  }
  return finding.kind === "blank" ? rows.get(finding.period.ordinal) : undefined;
}

function keyOf({ fault, row, column }: PlacedFault, { cells }: TableInWorkbook, i: number): string {
  const kind = fault.kind === "analysis" ? fault.finding.kind : fault.kind;
  return [cells.id, kind, row ?? "", column ?? "", row === undefined ? i : ""].join("|");
}
