/** A try fails only where somebody changed a table between a look at it and the request that takes rows from it. */
export const TRIES = 4;

/**
 * Deletes rows of a table's body, and gives those back that turn out not to be empty: somebody has sorted or typed since
 * they were looked at.
 * @param rows - From 0.
 * @returns How many are gone.
 */
export async function deleteRows(
  table: Excel.Table,
  rows: readonly number[],
  isEmpty: (formulas: readonly unknown[]) => boolean,
): Promise<number> {
  // The last one first: those above keep their places.
  const taken = [...rows]
    .sort((a, b) => b - a)
    .map((row) => {
      const cells = table.getDataBodyRange().getRow(row).load("formulas");
      cells.delete("Up");
      return { row, cells };
    });
  await table.context.sync();
  let gone = 0;
  for (const { row, cells } of taken.reverse()) {
    if (isEmpty(cells.formulas[0])) gone++;
    else table.rows.add(row - gone, cells.formulas);
  }
  if (gone < taken.length) await table.context.sync();
  return gone;
}
