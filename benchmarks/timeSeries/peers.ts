import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { median } from "../measure";

/** Milliseconds by label, such as "R:stl"; a program that is not installed has none. */
export type PeerTimes = ReadonlyMap<string, number>;

export function peerTimes(series: Readonly<Record<string, readonly number[]>>): PeerTimes {
  const input = Object.entries(series)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("\n");
  const times = new Map<string, number>();
  const programs: [string, string[]][] = [
    ["Rscript", [path.join(__dirname, "peers.R")]],
    [pythonWithStatsmodels(), [path.join(__dirname, "peers.py")]],
  ];
  for (const [program, args] of programs) {
    for (const line of run(program, args, input).split("\n").filter(Boolean)) {
      const [label, time] = line.trim().split(/\s+/);
      times.set(label, Number(time));
    }
  }
  const calc = libreOfficeForecast(series.n144);
  if (calc !== undefined) times.set("Calc:aaa", calc);
  return times;
}

/** Debian's python3 has Debian's statsmodels, whatever python3 stands first in the path. */
function pythonWithStatsmodels(): string {
  return fs.existsSync("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
}

/** What a program prints; nothing where it, or the package it needs, is not installed. */
function run(program: string, args: string[], input: string): string {
  try {
    return execFileSync(program, args, { input, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"] });
  } catch {
    return "";
  }
}

/** LibreOffice's FORECAST.ETS.ADD (its name in files is COM.MICROSOFT.FORECAST.ETS) a cell: converting a sheet with 200 of them less converting the sheet with none. */
function libreOfficeForecast(values: readonly number[]): number | undefined {
  const CELLS = 200;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "trade-ets-"));
  const convert = (cells: number): number | undefined => {
    const file = path.join(folder, `${cells}.fods`);
    fs.writeFileSync(file, sheetWith(values, cells));
    const start = performance.now();
    const options = [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "csv"];
    try {
      execFileSync("soffice", [...options, "--outdir", folder, file], { stdio: "ignore" });
    } catch {
      return undefined;
    }
    return performance.now() - start;
  };
  if (convert(0) === undefined) return undefined;
  const times = [1, 2, 3].map(() => ((convert(CELLS) ?? NaN) - (convert(0) ?? NaN)) / CELLS);
  const [first] = fs.readFileSync(path.join(folder, `${CELLS}.csv`), "utf8").split("\n");
  fs.rmSync(folder, { recursive: true, force: true });
  if (!(Number(first.split(",")[2]) > 0)) throw new Error(`Calc did not forecast: ${first}`);
  return median(times);
}

function sheetWith(values: readonly number[], cells: number): string {
  const n = values.length;
  const number = (x: number) => `<table:table-cell office:value-type="float" office:value="${x}"/>`;
  const rows = Array.from({ length: Math.max(n, cells) }, (_, i) => {
    const data = i < n ? number(values[i]) + number(i + 1) : "<table:table-cell/><table:table-cell/>";
    const formula = `of:=COM.MICROSOFT.FORECAST.ETS(${n + 1 + (i % 12)};[.$A$1:.$A$${n}];[.$B$1:.$B$${n}];12)`;
    return `<table:table-row>${data}${i < cells ? `<table:table-cell table:formula="${formula}"/>` : ""}</table:table-row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="s">${rows.join("\n")}</table:table></office:spreadsheet></office:body></office:document>`;
}
