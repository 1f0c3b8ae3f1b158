import { run } from "./excelRun";

/** Tells when cells of any sheet are changed, by whomever, or a sheet comes or goes. */
export function watchCells(onChange: () => void): () => void {
  const adding = run(async (context) => {
    const { worksheets } = context.workbook;
    const handle = async () => onChange();
    const handlers = [
      worksheets.onChanged.add(handle),
      worksheets.onAdded.add(handle),
      worksheets.onDeleted.add(handle),
    ];
    await context.sync();
    return handlers;
  }).catch(() => []);
  return () => {
    void adding.then((handlers) => {
      for (const handler of handlers) handler.remove();
      return handlers[0]?.context.sync();
    });
  };
}
