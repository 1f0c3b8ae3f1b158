/** Runs a batch whose requests Excel undoes in one step, where it can (ExcelApi 1.20). */
export function runAsOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const canGroup = Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  return canGroup ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** Runs a batch that puts the workbook back. It waits until the user has left the cell that is being edited. */
export function runRestoring<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
