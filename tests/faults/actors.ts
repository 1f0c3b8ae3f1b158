// What somebody else may do to a workbook while the pane is writing: at any moment between two requests.
import type { Host } from "../../playground/host/Host";
import type { Action } from "./Action";

export interface Actor {
  readonly name: string;
  /**
   * @param came - Rows of ours that have come in above; what it is done to stands so much higher without them.
   * @returns Whether there was anything to do it to.
   */
  act(host: Host, action: Action, came?: number): boolean;
  /** Lets be put back what it stood in the way of. */
  giveWay?(host: Host, action: Action): void;
}

const onSheet =
  (act: (host: Host, id: string, came: number) => boolean | void) =>
  (host: Host, { sheet }: Action, came = 0): boolean => {
    const { store } = host.workbook;
    const id = store.sheetIds().find((each) => store.sheetName(each) === sheet);
    return id !== undefined && act(host, id, came) !== false;
  };

const ourTable = ({ workbook }: Host, id: string) =>
  workbook.tableList().find((table) => table.info().sheetId === id && table.name !== "OwnTable");

const typed =
  (row: number, column: number) =>
  ({ workbook: { store } }: Host, id: string, came: number): void =>
    store.write(id, { row: row - came, column, rows: 1, columns: 1 }, [[{ value: "typed meanwhile" }]]);

const sort = onSheet((host, id) => {
  const table = ourTable(host, id);
  table?.sort.apply([{ key: 0, ascending: false }]);
  return table !== undefined;
});

export const ACTORS: readonly Actor[] = [
  { name: "rows inserted above", act: onSheet(({ workbook }, id) => workbook.store.insertRows(id, 0, 2)) },
  {
    name: "a column inserted on the left",
    act: onSheet(({ workbook }, id) => workbook.store.insertColumns(id, 0, 1)),
  },
  {
    name: "rows inserted in the midst",
    act: onSheet(({ workbook }, id, came) => workbook.store.insertRows(id, 12 - came, 2)),
  },
  {
    name: "a column inserted in the midst",
    act: onSheet(({ workbook }, id) => workbook.store.insertColumns(id, 1, 1)),
  },
  {
    name: "the table sorted",
    act: (host, action) => !action.sortsOtherwise && sort(host, action),
  },
  {
    name: "the sheet renamed",
    act: onSheet(({ workbook }, id) => workbook.store.renameSheet(id, "Renamed")),
  },
  {
    name: "the table turned into a range",
    act: onSheet((host, id) => {
      const table = ourTable(host, id);
      table?.convertToRange();
      return table !== undefined;
    }),
  },
  {
    name: "the name defined",
    act({ workbook: { store } }, { definedName }) {
      if (store.names().some(({ name }) => name === definedName)) return false;
      store.setName({ name: definedName, formula: "Sheet1!$A$1", comment: "theirs" });
      return true;
    },
  },
  {
    name: "the sheet protected",
    act: onSheet(({ workbook }, id) => workbook.sheetById(id).protection.protect()),
    giveWay: onSheet(({ workbook }, id) => workbook.sheetById(id).protection.unprotect()),
  },
  {
    name: "the sheet deleted",
    act: onSheet(({ workbook }, id) => {
      if (workbook.store.sheetIds().length === 1) return false;
      workbook.sheetById(id).delete();
      return true;
    }),
  },
  { name: "a cell typed below", act: onSheet(typed(36, 1)) },
  { name: "a cell typed beside", act: onSheet(typed(20, 3)) },
  { name: "a cell typed far away", act: onSheet(typed(70, 9)) },
];
