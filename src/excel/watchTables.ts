import { run } from "./excelRun";

/** Tells when cells of a table are changed, or a table comes or goes. Where Excel does not say, what was told last stays until the next look. */
export function watchTables(onChange: () => void): () => void {
  const adding = run(async (context) => {
    const { tables } = context.workbook;
    const handle = async () => onChange();
    const handlers = [tables.onChanged.add(handle), tables.onAdded.add(handle), tables.onDeleted.add(handle)];
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
