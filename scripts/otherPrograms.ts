// Asks the other programs again for what tests/reference/differences.json says of them, and prints what has changed:
//
//   npx tsx scripts/otherPrograms.ts [beginning of an id]
//
// R with forecast and nlme, Python 3 with pandas and statsmodels and LibreOffice are asked where they are installed.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import vm from "node:vm";
import { type Difference, differences, isSameFigure, shared } from "../tests/reference/differences";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "trade-other-programs-"));

const PROGRAMS: readonly (readonly [RegExp, (one: Difference) => string | undefined])[] = [
  [/^R /, inR],
  [/^(Python|pandas|statsmodels)/, inPython],
  [/^LibreOffice/, inCalc],
  [/^JavaScript/, ({ call }) => String(vm.runInNewContext(call))],
];

function inR(one: Difference): string | undefined {
  const vector = (name: string) => `ts(c(${known(one, name).join()}), frequency = 12)`;
  const names = Object.keys(one.data ?? {}).map((name) => `${name} <- ${vector(name)}`);
  const answer = `a <- tryCatch({ ${one.call} }, error = conditionMessage); cat(format(a, digits = 12))`;
  return run("Rscript", [
    "-e",
    ["suppressMessages({ library(forecast); library(nlme) })", ...names, answer].join("\n"),
  ]);
}

function inPython(one: Difference): string | undefined {
  const python = fs.existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
  const names = Object.keys(one.data ?? {}).map(
    (name) => `${name} = np.array([${known(one, name).join()}], float)`,
  );
  const text = [...PYTHON, ...names, `print(${one.call})`].join("\n");
  return run(python, ["-W", "ignore", "-c", text]);
}

/** What the calls take for granted. */
const PYTHON = [
  "import numpy as np, pandas as pd, statsmodels.formula.api as smf",
  "from statsmodels.tsa.exponential_smoothing.ets import ETSModel",
  "from statsmodels.tsa.forecasting.theta import ThetaModel",
  "from statsmodels.tsa.holtwinters import ExponentialSmoothing",
  "from statsmodels.tsa.seasonal import STL, seasonal_decompose",
];

function known(one: Difference, name: string): (number | string)[] {
  return shared(one, name).values.map((x) => x ?? (one.program.startsWith("R") ? "NA" : "None"));
}

/** The columns of the case from A1 on, and the formula beside them. */
function inCalc(one: Difference): string | undefined {
  const columns = (one.columns ?? []).map((column) =>
    typeof column !== "string" ? column : withoutBlanks(one, column),
  );
  const rows = Array.from({ length: Math.max(1, ...columns.map(({ length }) => length)) }, (_, i) => {
    const formula = i === 0 ? `<table:table-cell table:formula="of:${xml(references(one.call))}"/>` : "";
    return `<table:table-row>${columns.map((column) => cellXml(column[i])).join("")}${formula}</table:table-row>`;
  });
  const file = path.join(folder, "sheet.fods");
  fs.writeFileSync(file, flatSheet(rows.join("\n"), one.nullDate));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false";
  if (run("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file]) === undefined)
    return undefined;
  const [first] = fs.readFileSync(path.join(folder, "sheet.csv"), "utf8").split("\n");
  return first.split("\t")[columns.length];
}

/** Values of a series, or the numbers of their rows; a spreadsheet's forecast takes no blank, but a row may be missing. */
function withoutBlanks(one: Difference, column: string): (number | null)[] {
  const isCount = column === "rows";
  const { values } = shared(one, isCount ? Object.keys(one.data ?? {})[0] : column);
  return values.flatMap((x, i) => (x === null ? [] : [isCount ? i + 1 : x]));
}

/** What its files call a function that its sheets show by another name. */
const ODF_NAMES = [
  ["FORECAST.ETS.ADD", "COM.MICROSOFT.FORECAST.ETS"],
  ["FORECAST.ETS.PI.ADD", "COM.MICROSOFT.FORECAST.ETS.CONFINT"],
] as const;

/** A1 as OpenFormula writes it: [.A1]. */
function references(formula: string): string {
  const named = ODF_NAMES.reduce((text, [name, odf]) => text.replace(`${name}(`, `${odf}(`), formula);
  return named.replace(/\$?\b[A-Z]\$?\d+(:\$?[A-Z]\$?\d+)?\b/g, (range) => `[.${range.replace(":", ":.")}]`);
}

function cellXml(value: number | string | null | undefined): string {
  if (value === null || value === undefined) return "<table:table-cell/>";
  if (typeof value === "number")
    return `<table:table-cell office:value-type="float" office:value="${value}"/>`;
  return `<table:table-cell office:value-type="string"><text:p>${xml(value)}</text:p></table:table-cell>`;
}

function xml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

function flatSheet(rows: string, nullDate = "1899-12-30"): string {
  const urn = "urn:oasis:names:tc:opendocument:xmlns";
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0" xmlns:text="${urn}:text:1.0"
 xmlns:of="${urn}:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:calculation-settings><table:null-date table:date-value="${nullDate}"/></table:calculation-settings>
<table:table table:name="s">${rows}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** What a program prints, or why it failed; undefined where it is not installed. */
function run(program: string, args: string[]): string | undefined {
  const { error, stdout, stderr, status } = spawnSync(program, args, { encoding: "utf8" });
  if (error) return undefined;
  return status === 0 ? stdout.trim() : `${program} failed: ${stderr.trim()}`;
}

const [only = ""] = process.argv.slice(2);
for (const one of differences.filter(({ id }) => id.startsWith(only))) {
  const ask = PROGRAMS.find(([name]) => name.test(one.program))?.[1];
  const got = ask?.(one);
  if (got === undefined) console.log(`${one.id}: ${one.program} was not asked`);
  else if (!one.varies && !isSameFigure(got, one.theirs))
    console.log(`${one.id}: ${got} instead of ${one.theirs}`);
}
fs.rmSync(folder, { recursive: true });
