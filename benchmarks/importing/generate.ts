import fs from "node:fs";
import iconv from "iconv-lite";
import { writeXlsx } from "hucre/xlsx";
import { uniformNumbers } from "../../src/analysis/random/uniform";

const HEADINGS = "기간,HS코드,품목명,국가코드,국가명,수출중량(kg),수출금액(달러),수입중량(kg),수입금액(달러)";
const ITEMS = 10_000;
const COUNTRIES = 240;

/** A CSV like the customs portal's, in CP949: items of ten digits by country and month, the same every time. */
export function writeCustomsCsv(file: string, rows: number): void {
  const random = uniformNumbers(20_261);
  const codes = Array.from(
    { length: ITEMS },
    () =>
      String(1 + Math.floor(random() * 97)).padStart(2, "0") +
      String(Math.floor(random() * 1e8)).padStart(8, "0"),
  );
  const out = fs.openSync(file, "w");
  let lines = [HEADINGS];
  for (let i = 0; i < rows; i++) {
    const item = Math.floor(random() * ITEMS);
    const country = Math.floor(random() ** 2 * COUNTRIES);
    const month = `202${3 + Math.floor(random() * 3)}.${String(1 + Math.floor(random() * 12)).padStart(2, "0")}`;
    const [weight, value] = [random() * 1e6, random() * 1e8];
    lines.push(
      `${month},${codes[item]},"품목 ${item}, 기타의 것",${String.fromCharCode(65 + (country % 26), 65 + Math.floor(country / 26))},국가 ${country},${weight.toFixed(1)},${Math.round(value)},${(weight / 3).toFixed(1)},${Math.round(value / 2)}`,
    );
    if (lines.length === 20_000 || i === rows - 1) {
      fs.writeSync(out, iconv.encode(`${lines.join("\r\n")}\r\n`, "cp949"));
      lines = [];
    }
  }
  fs.closeSync(out);
}

/** A workbook of as many rows, nine columns. */
export async function writeCustomsXlsx(file: string, rows: number): Promise<void> {
  const random = uniformNumbers(20_262);
  const cells = Array.from({ length: rows }, (_, i) => [
    `202${3 + (i % 3)}.${String(1 + (i % 12)).padStart(2, "0")}`,
    String(8_500_000_000 + Math.floor(i / 36)),
    `품목 ${Math.floor(i / 36)}`,
    "US",
    "미국",
    ...Array.from({ length: 4 }, () => Math.round(random() * 1e8)),
  ]);
  fs.writeFileSync(
    file,
    await writeXlsx({ sheets: [{ name: "수출입", rows: [HEADINGS.split(","), ...cells] }] }),
  );
}
