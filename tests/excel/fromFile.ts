import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre";
import { parseA1 } from "../../playground/host/model/address";
import { formulaFromFile } from "../../playground/file/formulaInFile";
import type { CellInput } from "../../playground/host/CellStore";
import type { MemoryStore } from "../../playground/host/MemoryStore";
import { isWhole } from "../sample";
import { cell, emptyWorkbook, store } from "./workbook";

/** Days are their numbers. */
function plain(value: unknown): string | number | boolean {
  if (value instanceof Date) return (value.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return value === null || value === undefined ? "" : (value as string | number | boolean);
}

/** Opens a file in an empty workbook: cells with their last values, tables and names. */
export async function openFile(bytes: Uint8Array): Promise<void> {
  const blank = emptyWorkbook();
  const file = await readXlsx(bytes);
  for (const { name, cells, rows, tables = [] } of file.sheets) {
    const id = store.addSheet(name);
    const write = (row: number, column: number, input: CellInput, value?: string | number | boolean) => {
      store.write(id, cell(row, column), [[input]]);
      if (value !== undefined) (store as MemoryStore).answer(id, row, column, [[value]]);
    };
    rows.forEach((line, row) =>
      line.forEach((value, column) => {
        const found = cells?.get(`${row},${column}`);
        const shown = plain(found?.formulaResult ?? found?.value ?? value);
        const formula = String(found?.formula ?? "");
        // LibreOffice keeps an error that is none of a formula's as one.
        if (formula !== "" && !formula.startsWith("#"))
          write(row, column, { formula: formulaFromFile(formula) }, shown);
        else if (shown !== "") write(row, column, { value: shown });
      }),
    );
    for (const { name: table, range } of tables) {
      const rect = range === undefined ? null : parseA1(range);
      if (rect) store.addTable(id, table, rect, table);
    }
  }
  for (const { name, range } of file.namedRanges ?? [])
    if (!name.startsWith("_xlnm")) store.setName({ name, formula: range, comment: "" });
  store.activateSheet(store.sheetIds()[1]);
  store.deleteSheet(blank);
}

/** Where all is run and it is installed: LibreOffice begins anew for each file. */
export function hasLibreOffice(): boolean {
  return isWhole && spawnSync("soffice", ["--version"]).status === 0;
}

/** The file as LibreOffice saves it, everything calculated anew. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "share-"));
  try {
    writeFileSync(join(folder, "copy.xlsx"), bytes);
    const home = `-env:UserInstallation=file://${join(folder, "home")}`;
    const args = [home, "--headless", "--convert-to", "xlsx", "--outdir", join(folder, "out"), "copy.xlsx"];
    execFileSync("soffice", args, { cwd: folder, stdio: "ignore", timeout: 90_000 });
    return readFileSync(join(folder, "out", "copy.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
