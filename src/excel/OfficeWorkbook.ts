import type { FormulaCells } from "./FormulaCells";
import { insertFormula } from "./insertFormula";
import { remember, rememberHolidays, rememberNames, SaidHere } from "./modelPart";
import type { OurCells } from "./OurCells";
import { placeToInsert } from "./placeToInsert";
import { readPage } from "./readPage";
import { readSelection } from "./readSelection";
import { readTables } from "./readTables";
import { selectedAreas } from "./selectedAreas";
import { formulaAt, selectedCell } from "./selectedCell";
import { selectionReference } from "./selectionReference";
import { setInputs } from "./setInputs";
import { SignsSeen } from "./signOfLife";
import { takeBack, Unfinished } from "./takeBack";
import { showCell } from "./showCell";
import type { Remembered, Workbook, WriteResult } from "./Workbook";
import { watchCells } from "./watchCells";
import { watchTables } from "./watchTables";
import { writeSheets } from "./writeSheets";
import { writeTable } from "./writeTable";

/** The workbook that the add-in stands in, through Office.js. */
export function officeWorkbook(): Workbook & FormulaCells & OurCells {
  const unfinished = new Unfinished();
  const said = new SaidHere();
  const seen = new SignsSeen();
  const watchers = new Set<() => void>();
  /** What a table holds is known once it is remembered: Excel tells of its cells before. */
  const told = <T>(result: T): T => {
    for (const watcher of watchers) watcher();
    return result;
  };
  return {
    async writeTable(table, options) {
      const result = await writeTable(table, options, unfinished);
      const { model, isHolidays } = table;
      return told(
        await remembering(result, ({ table, id: name = table }) =>
          model ? remember({ table: name, model }, said) : isHolidays && rememberHolidays(name, said),
        ),
      );
    },
    readTables: () => readTables(said),
    rememberNames: async (names) => (await rememberNames(names, said)) === "remembered",
    readSelection,
    selectedAreas,
    async updateTable(update, options) {
      const { updateByKey } = await import(/* webpackChunkName: "updateByKey" */ "./updateByKey");
      const result = await updateByKey(update, options, unfinished);
      const { model } = update;
      return told(
        await remembering(
          result,
          ({ table, id: name = table, revisions }) =>
            model && remember({ table: name, model, revisions }, said),
        ),
      );
    },
    watchTables(onChange) {
      watchers.add(onChange);
      const end = watchTables(onChange);
      return () => {
        watchers.delete(onChange);
        end();
      };
    },
    writeSheets: (drafts, options) => writeSheets(drafts, options, unfinished),
    setInputs: (inputs, options) => setInputs(inputs, options, unfinished),
    show: showCell,
    readPage,
    async readSheets(looksOf) {
      const { readSheets } = await import(/* webpackChunkName: "readSheets" */ "./readSheets");
      return readSheets(looksOf);
    },
    async replaceFormulas(replacements, options) {
      const { replaceFormulas } = await import(/* webpackChunkName: "replaceFormulas" */ "./replaceFormulas");
      return replaceFormulas(replacements, options, unfinished);
    },
    selectedCell,
    formulaAt,
    async readReferences(texts, address) {
      const { readReferences } = await import(/* webpackChunkName: "readReferences" */ "./readReferences");
      return readReferences(texts, address);
    },
    selectionReference,
    async findOurs(options) {
      const { findOurs } = await import(/* webpackChunkName: "ourCells" */ "./findOurs");
      return findOurs(options);
    },
    async ourCell(block, at) {
      const { ourCell } = await import(/* webpackChunkName: "ourCells" */ "./ourCellAt");
      return ourCell(block, at);
    },
    async showOurs(block) {
      const { showOurs } = await import(/* webpackChunkName: "ourCells" */ "./ourCellAt");
      return showOurs(block);
    },
    async recalculateOurs(options) {
      const { recalculateOurs } = await import(/* webpackChunkName: "ourCells" */ "./recalculateOurs");
      return recalculateOurs(options);
    },
    watchCells,
    placeToInsert,
    insertFormula: (formula, place, options) => insertFormula(formula, place, options, unfinished),
    async findLeftBehind() {
      const { findLeftBehind } = await import(/* webpackChunkName: "leftBehind" */ "./leftBehind");
      return findLeftBehind(seen);
    },
    async clearLeftBehind() {
      const { clearLeftBehind } = await import(/* webpackChunkName: "leftBehind" */ "./leftBehind");
      return told(await clearLeftBehind(seen));
    },
    async keepLeftBehind() {
      const { keepLeftBehind } = await import(/* webpackChunkName: "leftBehind" */ "./leftBehind");
      return told(await keepLeftBehind(seen));
    },
    putBack: async () => (await takeBack(unfinished)) ?? { kind: "put-back" },
  };
}

type Done = Extract<WriteResult, { readonly kind: "written" | "updated" }>;

/** @param note - Notes down what a table holds, if there is anything to note. */
async function remembering(
  result: WriteResult,
  note: (done: Done) => Promise<Remembered> | false | undefined,
): Promise<WriteResult> {
  if (result.kind !== "written" && result.kind !== "updated") return result;
  const remembered = await note(result);
  return !remembered || remembered === "remembered" ? result : { ...result, forgotten: remembered };
}
