import { addressOf, cellsIn, type Rect } from "../grid/a1";
import { rectangles } from "../grid/rectangles";
import type { Draft } from "../sheets/Draft";
import { AS_TEXT } from "./cellInput";
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
    steps: [
      ...asGeneral(area, draft),
      ...fillSteps([draft], () => area, {}, {}),
      arrivedStep(area, draft),
      area.releasing(),
    ],
    result: () => resultOf(draft, area),
  };
}

/** Title, source line and headers are written as for cells that are not of texts: what says there that one is a text would be seen. */
function asGeneral(area: HeldArea, { blocks, tables }: Draft): Step[] {
  const rects = [...blocks.map(rectOfBlock), ...tables.map((table) => ({ ...rectOfTable(table), rows: 1 }))];
  const ofTexts = rects
    .flatMap(cellsIn)
    .filter(({ row, column }) => area.grid[row][column].before.format === AS_TEXT);
  if (ofTexts.length === 0) return [];
  return [
    {
      write(context) {
        const { format } = area.in(context);
        for (const { rect } of rectangles(ofTexts, () => "")) format(rect, "General");
      },
      answered: () => area.answered(),
    },
  ];
}

/** Of merged cells Excel writes to the first only, and says nothing. */
function arrivedStep(area: HeldArea, { blocks }: Draft): Step {
  let arrived: { readonly cells: Excel.Range; readonly merged: Excel.RangeAreas }[] = [];
  return {
    write(context) {
      const request = area.in(context);
      arrived = blocks.map((block) => {
        const cells = request.cells(rectOfBlock(block)).load("values");
        return { cells, merged: cells.getMergedAreasOrNullObject().load("cellCount") };
      });
    },
    answered() {
      area.answered();
      blocks.forEach(({ cells: [[text]] }, i) => {
        const { cells, merged } = arrived[i];
        if (cells.values[0][0] === text) return;
        throw new Refusal({ kind: merged.isNullObject ? "moved" : "merged-cells" });
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
