import type { ICommandService, Injector } from "@univerjs/core";
import { IFormulaCurrentConfigService, SetSuperTableMutation } from "@univerjs/engine-formula";

/**
 * Univer 0.25.1 reads a formula anew when a table that it names got another size, but goes on with the old reading at the
 * next calculation; and one that asks the add-in always needs a next one. Such formulas are read anew each time.
 */
export function readTableReferencesAnew(injector: Injector, commands: ICommandService): void {
  const config = injector.get(IFormulaCurrentConfigService);
  let changed: Record<string, Record<string, string>> = {};
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetSuperTableMutation.id) return;
    const { unitId, tableName } = params as { unitId: string; tableName: string };
    // A new object: Univer remembers a pattern for each.
    changed = { ...changed, [unitId]: { ...changed[unitId], [tableName]: "1" } };
  });
  config.getDirtySuperTableMap = () => changed;
}
