import type { ColumnModel, SeriesModel, TableModel, WorkbookModel } from "./WorkbookModel";

/** What a table is to be said to hold, in terms of its columns. */
export interface TableSaid extends Omit<TableModel, "columns"> {
  readonly columns: readonly (ColumnModel & {
    /** The series as it was known when this was said; none for one that was not. */
    readonly was?: SeriesModel | undefined;
  })[];
}

/**
 * The model with what is newly said of a table. Somebody else may have said something of it meanwhile: what is not said
 * anew stays hers, and of what both changed the later counts, period by period.
 * @param columnsThere - Ids of the columns that the table has, where they are known.
 */
export function withTable(
  before: WorkbookModel,
  said: TableSaid,
  columnsThere?: ReadonlySet<number>,
): WorkbookModel {
  const known = before.tables.find(({ table }) => table === said.table);
  const others = before.tables.filter(({ table }) => table !== said.table);
  const ours = said.columns.map((column) =>
    mergedColumn(
      column,
      known?.columns.find((one) => one.column === column.column),
    ),
  );
  const own = new Set(ours.map(({ column }) => column));
  const isThere = (column: number) => !columnsThere || columnsThere.has(column);
  const hers = known?.columns.filter(({ column }) => isThere(column) && !own.has(column)) ?? [];
  return { ...before, tables: [...others, { ...said, columns: [...ours, ...hers] }] };
}

function mergedColumn(
  { was, ...said }: TableSaid["columns"][number],
  known: ColumnModel | undefined,
): ColumnModel {
  if (!known || !was) return said;
  const { column, ...series } = said;
  if (isSame(series, was)) return known;
  const provisional = new Set(known.provisional);
  for (const period of said.provisional) if (!was.provisional.includes(period)) provisional.add(period);
  for (const period of was.provisional) if (!said.provisional.includes(period)) provisional.delete(period);
  const isLater = known.came > said.came;
  const from = isLater ? { source: known.source, came: known.came } : {};
  return { column, ...series, ...from, provisional: [...provisional].sort((a, b) => a - b) };
}

/** Whichever column it stands in. */
function isSame(a: SeriesModel, b: SeriesModel): boolean {
  const inOrder = (series: SeriesModel) =>
    JSON.stringify(
      Object.entries(series)
        .filter(([name]) => name !== "column")
        .sort(([x], [y]) => (x < y ? -1 : 1)),
    );
  return inOrder(a) === inOrder(b);
}

/** What somebody wrote over a model that both had read: what she changed in it is put into the one that stands there. */
export interface Overtaken {
  readonly read: WorkbookModel;
  readonly written: WorkbookModel;
}

export function withOvertaken(model: WorkbookModel, { read, written }: Overtaken): WorkbookModel {
  const isNew = <T>(one: T, then: T | undefined) => JSON.stringify(one) !== JSON.stringify(then);
  const names = Object.entries(written.names).filter(([name, code]) => isNew(code, read.names[name]));
  const tables = written.tables.flatMap((table): TableSaid[] => {
    const then = read.tables.find((one) => one.table === table.table);
    if (!isNew(table, then)) return [];
    const columns = table.columns.map((column) => {
      const was = then?.columns.find((one) => one.column === column.column);
      return { ...column, was };
    });
    return [{ ...table, columns }];
  });
  const single = (["revisions", "holidays"] as const).filter((role) => isNew(written[role], read[role]));
  return tables.reduce((all, table) => withTable(all, table), {
    ...model,
    ...Object.fromEntries(single.map((role) => [role, written[role]])),
    names: { ...model.names, ...Object.fromEntries(names) },
  });
}

/**
 * A model with what one pane has said of the workbook and what is missing in it: where two write at the same time, on
 * machines that meet later, one of them may replace what the other has written.
 * @returns undefined where nothing is missing.
 */
export function withMissing(
  model: WorkbookModel,
  said: WorkbookModel,
  tablesThere: ReadonlySet<string>,
): WorkbookModel | undefined {
  const missing = said.tables.filter((one) => tablesThere.has(one.table) && isMissing(model, one));
  const single = (["revisions", "holidays"] as const).filter((role) => {
    const [known, own] = [model[role], said[role]];
    return own !== undefined && tablesThere.has(own) && (known === undefined || !tablesThere.has(known));
  });
  const names = Object.keys(said.names).filter((name) => !(name in model.names));
  if (missing.length + single.length + names.length === 0) return undefined;
  return missing.reduce(joinedTable, {
    ...model,
    ...Object.fromEntries(single.map((role) => [role, said[role]])),
    names: { ...said.names, ...model.names },
  });
}

function isMissing({ tables }: WorkbookModel, said: TableModel): boolean {
  const known = tables.find(({ table }) => table === said.table);
  return said.columns.some(({ column, came }) => {
    const there = known?.columns.find((one) => one.column === column);
    return !there || there.came < came;
  });
}

/** Of each column what came last. */
function joinedTable(model: WorkbookModel, said: TableModel): WorkbookModel {
  const known = model.tables.find(({ table }) => table === said.table);
  const isLater = (one: ColumnModel) =>
    said.columns.some(({ column, came }) => column === one.column && came > one.came);
  const kept = known?.columns.filter((one) => !isLater(one)) ?? [];
  const own = said.columns.filter(({ column }) => !kept.some((one) => one.column === column));
  const merged = { ...said, ...known, columns: [...kept, ...own] };
  return { ...model, tables: [...model.tables.filter((one) => one !== known), merged] };
}
