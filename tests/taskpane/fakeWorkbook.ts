import type { References } from "../../src/explain/formula/evaluate";
import { act } from "@testing-library/react";
import type { FormulaCells, Inserted, SelectedCell } from "../../src/excel/FormulaCells";
import type { OurBlock, OurCells, OursResult, Recalculated } from "../../src/excel/OurCells";
import type {
  LeftBehindResult,
  BuildResult,
  InputResult,
  Inputs,
  PageResult,
  PutBackResult,
  Replacement,
  ReplaceOptions,
  ReplaceResult,
  AreasResult,
  SelectionResult,
  SheetsOptions,
  SheetsResult,
  ShowResult,
  TablesResult,
  TableToWrite,
  TableUpdate,
  UpdateOptions,
  Workbook,
  WriteOptions,
  WriteResult,
} from "../../src/excel/Workbook";
import type { CellPlace } from "../../src/model/tableInWorkbook";
import { EMPTY_MODEL } from "../../src/model/WorkbookModel";
import type { Draft } from "../../src/sheets/Draft";

/** A question that the pane asked the workbook, and how a test answers it. */
interface Call<R> {
  readonly signal: AbortSignal;
  readonly answer: (result: R) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}
type WriteCall = Call<WriteResult> & { readonly table: TableToWrite; readonly options: WriteOptions };
type UpdateCall = Call<WriteResult> & { readonly update: TableUpdate; readonly options: UpdateOptions };
type PutBackCall = Pick<Call<PutBackResult>, "answer" | "fail">;
type InputCall = Call<InputResult> & Inputs;
type FormulaCall = Call<Inserted> & { readonly formula: string };
type ReplaceCall = Call<ReplaceResult> & {
  readonly formulas: readonly Replacement[];
  readonly options: ReplaceOptions;
};
type BuildCall = Call<BuildResult> & { readonly drafts: readonly Draft[]; readonly options: SheetsOptions };

export interface FakeWorkbook extends Workbook, FormulaCells, OurCells {
  readonly writes: readonly WriteCall[];
  readonly builds: readonly BuildCall[];
  readonly inputs: readonly InputCall[];
  readonly formulas: readonly FormulaCall[];
  readonly putBacks: readonly PutBackCall[];
  readonly updates: readonly UpdateCall[];
  readonly replacements: readonly ReplaceCall[];
  /** What names were said to be, in their order. */
  readonly named: readonly Readonly<Record<string, string | null>>[];
  /** Pages by the name of one of their cells. */
  pages: Readonly<Record<string, PageResult>>;
  /** What it was asked to show, and what it answers. */
  readonly shown: readonly CellPlace[];
  showResult: ShowResult;
  /** Our cells, what each block's first cell or first error is, and what recalculating them answers. */
  ours: OursResult;
  ourCells: ReadonlyMap<OurBlock, SelectedCell>;
  recalculated: Recalculated;
  /** What references refer to, whatever is asked for. */
  references: References;
  readonly shownOurs: readonly OurBlock[];
  /** Tells those who watch that tables have changed. */
  changed(): void;
  leftBehind: LeftBehindResult;
  /** What the workbook has. */
  tables: TablesResult;
  selection: SelectionResult;
  areas: AreasResult;
  sheets: SheetsResult;
  cell: SelectedCell;
}

/** Records what it is asked and answers when the test says so; when cancelled, as the real one does. */
export function fakeWorkbook(): FakeWorkbook {
  const writes: WriteCall[] = [];
  const builds: BuildCall[] = [];
  const inputs: InputCall[] = [];
  const formulas: FormulaCall[] = [];
  const putBacks: PutBackCall[] = [];
  const updates: UpdateCall[] = [];
  const replacements: ReplaceCall[] = [];
  const watchers = new Set<() => void>();
  const shown: CellPlace[] = [];
  const shownOurs: OurBlock[] = [];
  const named: Readonly<Record<string, string | null>>[] = [];
  return {
    putBacks,
    putBack() {
      const { call, result } = pending<PutBackResult>(new AbortController().signal);
      putBacks.push(call);
      return result as Promise<PutBackResult>;
    },
    writes,
    builds,
    inputs,
    formulas,
    updates,
    leftBehind: { kind: "left-behind", left: [] },
    async findLeftBehind() {
      return this.leftBehind;
    },
    async clearLeftBehind() {
      this.leftBehind = { kind: "left-behind", left: [] };
      return { kind: "cleared" };
    },
    async keepLeftBehind() {
      this.leftBehind = { kind: "left-behind", left: [] };
      return { kind: "kept" };
    },
    tables: { kind: "tables", model: EMPTY_MODEL, tables: [] },
    async readTables() {
      return this.tables;
    },
    named,
    watchTables(onChange) {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
    changed() {
      for (const watcher of watchers) watcher();
    },
    async rememberNames(names) {
      named.push(names);
      return true;
    },
    selection: { kind: "selection", sheet: "S", values: [], formats: [] },
    async readSelection() {
      return this.selection;
    },
    areas: { kind: "areas", sheet: "S", rects: [] },
    async selectedAreas() {
      return this.areas;
    },
    sheets: { kind: "sheets", sheets: [], names: [] },
    async readSheets() {
      return this.sheets;
    },
    pages: {},
    async readPage({ name }) {
      return this.pages[name] ?? { kind: "missing" };
    },
    shown,
    showResult: { kind: "shown", sheet: "S", address: "S!B5", isRowHidden: false },
    async show(place) {
      shown.push(place);
      return this.showResult;
    },
    cell: { kind: "no-formula", address: "Sheet1!A1" },
    async selectedCell() {
      return this.cell;
    },
    async formulaAt() {
      return this.cell;
    },
    ours: { kind: "found", sheets: [], hidden: [] },
    ourCells: new Map(),
    recalculated: { kind: "recalculated", cells: 0, refused: [] },
    async findOurs() {
      return this.ours;
    },
    async ourCell(block) {
      return this.ourCells.get(block) ?? { kind: "refused", obstacle: { kind: "formula-moved" } };
    },
    shownOurs,
    async showOurs(block) {
      shownOurs.push(block);
      return this.showResult;
    },
    async recalculateOurs() {
      return this.recalculated;
    },
    watchCells(onChange) {
      watchers.add(onChange);
      return () => void watchers.delete(onChange);
    },
    references: new Map(),
    async readReferences() {
      return this.references;
    },
    selectionReference: async () => "Sheet1!A1:A9",
    placeToInsert: async () => ({ kind: "place", address: "Sheet1!A1" }),
    insertFormula(formula, _, options) {
      const { call, result } = pending<Inserted>(options.signal);
      formulas.push({ ...call, formula });
      return result;
    },
    replacements,
    replaceFormulas(formulas, options) {
      const { call, result } = pending<ReplaceResult>(options.signal);
      replacements.push({ ...call, formulas, options });
      return result;
    },
    updateTable(update, options) {
      const { call, result } = pending<WriteResult>(options.signal);
      updates.push({ ...call, update, options });
      return result;
    },
    writeTable(table, options) {
      const { call, result } = pending<WriteResult>(options.signal);
      writes.push({ ...call, table, options });
      return result;
    },
    setInputs(asked, options) {
      const { call, result } = pending<InputResult>(options.signal);
      inputs.push({ ...call, ...asked });
      return result;
    },
    writeSheets(drafts, options) {
      const { call, result } = pending<BuildResult>(options.signal);
      builds.push({ ...call, drafts, options });
      return result;
    },
  };
}

function pending<R>(signal: AbortSignal): { call: Call<R>; result: Promise<R | { kind: "cancelled" }> } {
  let resolve: (result: R | { kind: "cancelled" }) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const result = new Promise<R | { kind: "cancelled" }>((done, fail) => ([resolve, reject] = [done, fail]));
  signal.addEventListener("abort", () => resolve({ kind: "cancelled" }));
  const call = {
    signal,
    answer: (answer: R) => act(async () => resolve(answer)),
    fail: (error: Error) => act(async () => reject(error)),
  };
  return { call, result };
}
