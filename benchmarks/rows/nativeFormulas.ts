// What a user would write instead of one TRADE.YOY: a formula a row, =B13/B1-1, in two spreadsheets.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { median } from "../measure";

/** The playground's engine (Univer), in a process of its own; opening the workbook is not counted. */
export function inUniver(values: readonly number[]): number {
  const args = ["-r", "tsx/cjs", path.join(__dirname, "univer.ts")];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    input: JSON.stringify(values),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Univer did not calculate. ${stderr}`);
  return Number(stdout);
}

/**
 * LibreOffice Calc, where it is installed: converting a sheet with the formulas less converting the same sheet with
 * values in their place.
 */
export function inLibreOffice(values: readonly number[]): number | undefined {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "trade-calc-"));
  const convert = (withFormulas: boolean): number => {
    const file = path.join(folder, `${withFormulas ? "formulas" : "values"}.fods`);
    fs.writeFileSync(file, flatSheet(values, withFormulas));
    const start = performance.now();
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "csv",
        "--outdir",
        folder,
        file,
      ],
      { stdio: "ignore" },
    );
    return performance.now() - start;
  };
  convert(false); // makes the profile
  const runs = [1, 2, 3].map(() => convert(true) - convert(false));
  const last = fs.readFileSync(path.join(folder, "formulas.csv"), "utf8").trimEnd().split("\n").at(-1) ?? "";
  fs.rmSync(folder, { recursive: true, force: true });
  const expected = values[values.length - 1] / values[values.length - 13] - 1;
  if (Math.abs(Number(last.split(",")[1]) - expected) > 1e-6)
    throw new Error(`Calc did not calculate: ${last}`);
  return median(runs);
}

function flatSheet(values: readonly number[], withFormulas: boolean): string {
  const rows = values.map((value, i) => {
    const result = i < 12 ? 0 : value / values[i - 12] - 1;
    const second =
      withFormulas && i >= 12
        ? `<table:table-cell table:formula="of:=[.A${i + 1}]/[.A${i - 11}]-1"/>`
        : `<table:table-cell office:value-type="float" office:value="${result}"/>`;
    return `<table:table-row><table:table-cell office:value-type="float" office:value="${value}"/>${second}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="s">${rows.join("\n")}</table:table></office:spreadsheet></office:body></office:document>`;
}
