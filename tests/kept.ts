// What takes long and is asked for by several suites: kept in a folder while the tests run.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function kept<T>(name: string): T | undefined {
  const file = fileOf(name);
  return file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : undefined;
}

export function keep<T>(name: string, value: T): T {
  const file = fileOf(name);
  if (file === undefined) return value;
  // The other worker never reads half of it.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify(value));
  renameSync(own, file);
  return value;
}

/** Scripts that use parts of the tests keep nothing. */
function fileOf(name: string): string | undefined {
  const { TRADE_KEPT } = process.env;
  return TRADE_KEPT && join(TRADE_KEPT, name);
}
