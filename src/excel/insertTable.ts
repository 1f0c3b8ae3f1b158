import { addressOf, type Rect } from "../grid/a1";
import type { Draft } from "../sheets/Draft";
import { rectOfBlock, rectOfTable } from "./draftWrites";
import { fillSteps } from "./fillSheets";
import type { HeldArea } from "./HeldArea";
import { holdSelection } from "./holdSelection";
import { Refusal } from "./obstacles";
import { planNewSheets } from "./newSheets";
import { activeSheet, showStep } from "./showSheet";
import type { Making, Plan, Step } from "./steps";
import type { Place, TableToWrite, WriteResult } from "./Workbook";

/** Title and source line stand above the header row. */
const ROWS_ABOVE = 2;

/**
 * Plans a table that is not there yet. Everything is checked before the first cell is written.
 * @throws Refusal.
 */
export async function planInsert(
  making: Making,
  table: TableToWrite,
  place: Place,
): Promise<Plan<WriteResult>> {
  return place.kind === "new-sheet" ? ontoNewSheet(making, table) : atSelection(making, table);
}

async function ontoNewSheet(making: Making, table: TableToWrite): Promise<Plan<WriteResult>> {
  const draft = draftOf(table);
  const activeSheetId = await activeSheet(making.context);
  const { step, areaOf } = await planNewSheets(making, [draft]);
  const filling = fillSteps([draft], areaOf, {}, {});
  return {
    steps: [step, ...filling, showStep([draft], areaOf, activeSheetId)],
    result: () => resultOf(draft, areaOf(draft.name)),
  };
}

async function atSelection(making: Making, table: TableToWrite): Promise<Plan<WriteResult>> {
  const whole = draftOf(table);
  const { area, widths } = await holdSelection(making, whole);
  const wider = Object.entries(whole.columnWidths).filter(
    ([column, width]) => width > widths[Number(column)],
  );
  const draft = { ...whole, columnWidths: Object.fromEntries(wider) };
  return {
    steps: [...fillSteps([draft], () => area, {}, {}), arrivedStep(area, draft), area.releasing()],
    result: () => resultOf(draft, area),
  };
}

/** Of merged cells Excel writes to the first only, and says nothing. */
function arrivedStep(area: HeldArea, { blocks }: Draft): Step {
  let arrived: Excel.Range[] = [];
  return {
    write(context) {
      const { cells } = area.in(context);
      arrived = blocks.map((block) => cells(rectOfBlock(block)).load("values"));
    },
    answered() {
      area.answered();
      blocks.forEach(({ cells: [[text]] }, i) => {
        if (arrived[i].values[0][0] !== text) throw new Refusal({ kind: "merged-cells" });
      });
    },
  };
}

/** The table as a sheet has it; rows and columns count from the cell of its title. */
export function draftOf({
  sheetName,
  tableName,
  title,
  note,
  headers,
  rows,
  formats,
  widths,
  look,
}: TableToWrite): Draft {
  const table = { row: ROWS_ABOVE, column: 0, name: tableName, headers, rows, formats, look };
  return {
    name: sheetName,
    knownAs: [],
    blocks: [
      { row: 0, column: 0, cells: [[title]], look: look.title },
      { row: 1, column: 0, cells: [[note]], look: look.note },
    ],
    tables: [table],
    charts: [],
    names: {},
    columnWidths: Object.fromEntries(widths.map((width, i) => [i, width])),
    rowHeights: {},
    frozenRows: ROWS_ABOVE + 1,
    hasGridlines: true,
    activeCell: { row: 0, column: 0 },
  };
}

function resultOf({ tables: [table] }: Draft, { place, tableId: id }: HeldArea): WriteResult {
  const { sheet, rect } = place;
  const { row, column, ...size }: Rect = rectOfTable(table);
  const address = addressOf({ row: rect.row + row, column: rect.column + column, ...size });
  return { kind: "written", sheet, address, table: table.name, ...(id && { id }), rows: table.rows.length };
}
