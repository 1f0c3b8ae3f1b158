/** Prints rows under a title; a number of milliseconds gets the digits that it can bear. */
export function printTable(
  title: string,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [headers, ...rows];
  const widths = headers.map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  ");
  console.log(`\n${title}\n`);
  console.log(line(headers));
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const row of rows) console.log(line(row));
}

export function ms(time: number | undefined): string {
  if (time === undefined) return "not installed";
  return `${time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : time.toFixed(0)} ms`;
}

/** How many times longer the other one takes. */
export function ratio(other: number | undefined, ours: number): string {
  if (other === undefined) return "";
  const times = other / ours;
  return `${times < 10 ? times.toFixed(1) : times.toFixed(0)} ×`;
}
