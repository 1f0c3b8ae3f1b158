import type { TablesResult } from "../../excel/Workbook";
import { type Difference, differenceOf } from "../../importing/table/difference";
import type { Table } from "../../importing/table/Table";
import type { Change } from "../../importing/table/Update";
import { isFormulaAt, knownTables, type TableCells, type TableInWorkbook } from "../../model/tableInWorkbook";

/** A table of the workbook that holds some of the series that come in, and what it would become. */
export interface Offer {
  readonly there: TableInWorkbook;
  readonly difference: Difference;
  /** What would change where the analyst has formulas: they stay. */
  readonly atFormulas: readonly Change[];
  readonly revisions: TableCells | undefined;
}

export interface OfferOptions {
  /** Ids of series that a person said to be the same; names alone do not tell. */
  readonly confirmed: readonly string[];
  readonly withNewSeries: boolean;
  /** What comes in without any mark is final. */
  readonly isFinal?: boolean;
}

/** Tables that may take what comes in, those that hold most of it first. */
export function offersOf(found: TablesResult, coming: Table, options: OfferOptions): readonly Offer[] {
  if (found.kind !== "tables") return [];
  const { model, tables } = found;
  const revisions = tables.find(({ id }) => id === model.revisions);
  return knownTables(model, tables)
    .flatMap((there): Offer[] => {
      const difference = differenceWith(there.table, coming, options);
      if (!difference || difference.matches.length === 0) return [];
      return [{ there, ...besideFormulas(there, difference), revisions }];
    })
    .sort((a, b) => b.difference.matches.length - a.difference.matches.length);
}

/** Without what would write over a formula. */
function besideFormulas(
  { cells, model, rows }: TableInWorkbook,
  difference: Difference,
): Pick<Offer, "difference" | "atFormulas"> {
  if (!cells.formulas) return { difference, atFormulas: [] };
  const columnOf = new Map(model.columns.map(({ id, column }) => [id, column]));
  const isFree = ({ series, ordinal, before, after }: Change) => {
    // A mark stands in no cell.
    if (after === before) return true;
    const row = rows.get(ordinal);
    const column = cells.columns.findIndex(({ id }) => id === columnOf.get(series));
    return row === undefined || column < 0 || !isFormulaAt(cells, row, column);
  };
  const { added, revised, refined, update } = difference;
  const free = (changes: readonly Change[]) => changes.filter(isFree);
  return {
    difference: {
      ...difference,
      ...{ added: free(added), revised: free(revised), refined: free(refined) },
      update: { ...update, changes: free(update.changes) },
    },
    atFormulas: [...added, ...revised, ...refined].filter((change) => !isFree(change)),
  };
}

/** What names suggest stays out until it is confirmed, and is named as it is suggested. */
function differenceWith(there: Table, coming: Table, { confirmed, withNewSeries, isFinal }: OfferOptions) {
  const suggested = differenceOf(there, coming, { withNewSeries, isFinal });
  if (!suggested) return undefined;
  const open = suggested.matches.filter(({ by }) => by === "names");
  if (open.length === 0) return suggested;
  const matches = Object.fromEntries(
    open.map((match) => [match.coming.id, confirmed.includes(match.coming.id) ? match.there.id : null]),
  );
  const sure = differenceOf(there, coming, { matches, withNewSeries: false, isFinal });
  if (!sure) return undefined;
  const isOpen = (id: string) => open.some((match) => match.coming.id === id);
  const newSeries = sure.newSeries.filter(({ id }) => !isOpen(id));
  const seriesAdded = withNewSeries ? newSeries : [];
  return { ...sure, matches: suggested.matches, newSeries, update: { ...sure.update, seriesAdded } };
}

/** Whether there is anything to write, or to note down: figures may only become final. */
export function isChange({ difference: { update } }: Offer): boolean {
  return update.changes.length + update.seriesAdded.length > 0;
}
