import fs from "node:fs";
import iconv from "iconv-lite";
import { xlsx, type Value } from "../importing/samples/write";

/** Customs figures by item, country and month, and what they add up to. */
export interface LargeFile {
  readonly file: string;
  readonly rows: number;
  /** Exports in dollars, by chapter of the HS code and month. */
  readonly chapters: ReadonlyMap<string, number>;
}

const HEADINGS = ["기간", "HS코드", "품목명", "국가코드", "국가명", "수출중량(kg)", "수출금액(달러)"];

/** Some chapters' codes begin with a zero. */
const codeOf = (item: number) => String(1012100 + item * 6_428_571).padStart(10, "0");

function* lines(items: number, countries: number, months: number): Generator<Value[]> {
  for (let country = 0; country < countries; country++) {
    for (let item = 0; item < items; item++) {
      for (let month = 0; month < months; month++) {
        const period = `${2024 + Math.floor(month / 12)}.${String((month % 12) + 1).padStart(2, "0")}`;
        const dollars = 1000 * (item + 1) + 7 * country + month;
        const name = `시험 품목 ${item}, 다른 호에 분류되지 않은 것으로서 기타의 것`;
        yield [period, codeOf(item), name, `C${country}`, `국가 ${country}`, dollars / 4, dollars];
      }
    }
  }
}

/** What a name of the customs service goes on to leave out, so that a file is long without many lines. */
const LEAVES_OUT =
  "전기식인 것과 그 부분품을 포함하며 이 류의 주 제2호에 따른 것은 제외하고, 그 밖의 재료로 만든 것과 조립하지 않은 것 및 " +
  "해당 물품에 전용되거나 주로 사용되는 부속품으로 한정한다";

/** A CSV of the customs service as it is downloaded, in CP949, too long to be read as a whole. */
export function writeLargeCsv(file: string): LargeFile {
  const chapters = new Map<string, number>();
  const handle = fs.openSync(file, "w");
  let rows = 0;
  let piece = `${HEADINGS.join()}\r\n`;
  for (const line of lines(1400, 14, 12)) {
    const [period, code, name, ...rest] = line;
    const key = `${String(code).slice(0, 2)} ${period}`;
    chapters.set(key, (chapters.get(key) ?? 0) + Number(line[6]));
    piece += `${period},${code},"${name}(${LEAVES_OUT})",${rest.join()}\r\n`;
    if (++rows % 20_000 === 0) {
      fs.writeSync(handle, iconv.encode(piece, "cp949"));
      piece = "";
    }
  }
  fs.writeSync(handle, iconv.encode(piece, "cp949"));
  fs.closeSync(handle);
  return { file, rows, chapters };
}

/** A workbook of 2,500 lines for each country. */
export async function writeLargeWorkbook(
  file: string,
  countries: number,
): Promise<{ readonly series: number }> {
  const [items, months] = [100, 25];
  const rows: Value[][] = [HEADINGS, ...lines(items, countries, months)];
  fs.writeFileSync(file, await xlsx({ name: "수출입", rows }));
  return { series: 2 * items * countries };
}
