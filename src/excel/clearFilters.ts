import type { Looked } from "./holdTable";
import type { Making } from "./steps";

/** Shows the rows that a filter of the table, or of its sheet, hides; the filters come back if the write fails. */
export async function clearFilters(
  { context, make }: Making,
  tableId: string,
  { sheet: { id, name } }: Looked,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const filtered = context.workbook.tables.getItem(tableId);
  const own = filtered.autoFilter.load("isDataFiltered,criteria");
  const columns = filtered.columns.load("items/id");
  const ofSheet = sheet.autoFilter.load("isDataFiltered,criteria");
  const range = sheet.autoFilter.getRangeOrNullObject().load("address");
  await context.sync();
  const criteria = set(own.isDataFiltered ? own.criteria : []).map(([column, one]) => ({
    id: columns.items[column].id,
    one,
  }));
  const address = range.isNullObject || !ofSheet.isDataFiltered ? undefined : range.address;
  const criteriaOfSheet = address === undefined ? [] : ofSheet.criteria;
  await make({
    write({ workbook }) {
      if (own.isDataFiltered) workbook.tables.getItem(tableId).clearFilters();
      if (address !== undefined) workbook.worksheets.getItem(id).autoFilter.clearCriteria();
    },
    async putBack(putting) {
      const { workbook } = putting;
      const table = workbook.tables.getItemOrNullObject(tableId).load("id");
      const its = workbook.worksheets.getItemOrNullObject(id).load("id");
      await putting.sync();
      const filters = table.isNullObject
        ? []
        : criteria.map(({ id, one }) => ({ column: table.columns.getItemOrNullObject(id).load("id"), one }));
      await putting.sync();
      for (const { column, one } of filters) if (!column.isNullObject) column.filter.apply(one);
      for (const [column, one] of set(its.isNullObject ? [] : criteriaOfSheet))
        its.autoFilter.apply(its.getRange(address), column, one);
      await putting.sync();
    },
    left: () => [{ kind: "filter", sheet: name }],
  });
}

/** Columns without a filter have no criteria. */
function set(criteria: readonly (Excel.FilterCriteria | null)[]): [number, Excel.FilterCriteria][] {
  return criteria.flatMap((one, column) => (one?.filterOn ? [[column, one]] : []));
}
