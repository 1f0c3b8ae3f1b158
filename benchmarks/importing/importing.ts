import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { printTable } from "../table";
import { writeCustomsCsv, writeCustomsXlsx } from "./generate";

const ROWS = 1_000_000;
const SHEET_ROWS = 100_000;

/** Large files as they come from the customs portal, each read in a process of its own on one core. */
export async function benchmarkImporting(): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "trade-import-"));
  try {
    const [csv, xlsx] = [path.join(folder, "customs.csv"), path.join(folder, "customs.xlsx")];
    writeCustomsCsv(csv, ROWS);
    await writeCustomsXlsx(xlsx, SHEET_ROWS);
    const runs: readonly (readonly [string, readonly string[]])[] = [
      [`CSV, ${sizeOf(csv)}, by item and month`, [csv, "item"]],
      [`CSV, ${sizeOf(csv)}, by item and month, amounts`, [csv, "item", "Infinity", "amount"]],
      [`CSV, ${sizeOf(csv)}, by country and month`, [csv, "partner"]],
      [`CSV, ${sizeOf(csv)}, cancelled after a second`, [csv, "item", "1000"]],
      [`.xlsx, ${sizeOf(xlsx)}, all of it`, [xlsx, "whole"]],
    ];
    printTable(
      `${ROWS.toLocaleString("en")} rows of CSV (aims: 12 s, 600 MB, cancelled within 1 s), ${SHEET_ROWS.toLocaleString("en")} of .xlsx (aim: 8 s)`,
      ["", "time", "processor", "peak memory", "read"],
      runs.map(([name, args]) => [name, ...measured(args)]),
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

function sizeOf(file: string): string {
  return `${(fs.statSync(file).size / 1e6).toFixed(0)} MB`;
}

function measured(args: readonly string[]): readonly [string, string, string, string] {
  const script = path.join(__dirname, "readOnce.ts");
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", script, ...args], {
    encoding: "utf8",
  });
  const last = stdout.trim().split("\n").pop() ?? "";
  if (!last.startsWith("{")) throw new Error(stderr);
  const { answer, seconds, cpu, megabytes } = JSON.parse(last) as Record<
    "seconds" | "cpu" | "megabytes",
    number
  > & { answer: string };
  return [`${seconds.toFixed(1)} s`, `${cpu.toFixed(1)} s`, `${megabytes.toFixed(0)} MB`, answer];
}
