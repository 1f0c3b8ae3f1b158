/** Runs a batch; every one of its requests can be undone by itself. */
export function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(batch);
}

/** Runs a batch whose requests Excel undoes in one step. */
export function runAsOneUndo<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ mergeUndoGroup: true }, batch);
}

export function canRunAsOneUndo(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.20");
}

/** Runs a batch that puts the workbook back. It waits until the user has left the cell that is being edited. */
export function runRestoring<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
