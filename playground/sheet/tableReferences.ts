import type { ICommandService, Injector } from "@univerjs/core";
import { IFunctionService, SetSuperTableMutation } from "@univerjs/engine-formula";

/** Part of every text. */
const ANY = "";

/**
 * Univer 0.25.1 reads a formula anew when a table that it names got another size, but goes on with the old reading at the
 * next calculation; and one that asks the add-in always needs a next one. All readings are forgotten instead.
 */
export function readTableReferencesAnew(injector: Injector, commands: ICommandService): void {
  const functions = injector.get(IFunctionService);
  commands.onCommandExecuted(({ id }) => {
    if (id === SetSuperTableMutation.id) functions.deleteFormulaAstCacheKey(ANY);
  });
}
