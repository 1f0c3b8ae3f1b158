import fc from "fast-check";
import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { dimensionsOf } from "../../src/importing/fold/dimensionsOf";
import { foldRows } from "../../src/importing/fold/foldRows";
import { headOf } from "../../src/importing/fold/headOf";
import { piecesOf } from "../../src/importing/fold/piecesOf";
import { tableOf } from "../../src/importing/table/tableOf";
import { understand } from "../../src/importing/understand";
import { delimited, encoded, type Value } from "./samples/write";

installBrowserDecoder();

const HEADINGS = ["기간", "HS코드", "품목명", "국가코드", "국가명", "수출중량(kg)", "수출금액(달러)"];
const ITEMS = [
  ["0101210000", "말, 번식용"],
  ["8542311000", '모놀리식 "집적회로"'],
  ["8542321010", "디램\n(DRAM)"],
] as const;
const COUNTRIES = [
  ["CN", "중국"],
  ["US", "미국"],
  ["VN", "베트남"],
] as const;

/** Every item to every country in six months; sorted by country, so that the head knows only one. */
function rows(): Value[][] {
  return COUNTRIES.flatMap(([country, land], c) =>
    ITEMS.flatMap(([code, name], i) =>
      Array.from({ length: 6 }, (_, m): Value[] => [
        `2026.0${m + 1}`,
        code,
        name,
        country,
        land,
        10.25 * (i + 1),
        1000 * (i + 1) + 10 * c + m,
      ]),
    ),
  );
}

const total: Value[] = ["2026.01", "총계", "총계", "-", "총계", 99999, 999999];

async function folded(cells: Value[][], dimension: string, size: number, digits?: number) {
  const file = new Blob([Buffer.from(encoded(delimited([HEADINGS, ...cells]), "cp949"))]);
  const book = await foldRows(piecesOf(file, size), "수출입실적.csv", (head) => {
    const columns = dimensionsOf(head).find((one) => one.dimension === dimension)?.columns ?? [];
    return digits ? { keep: [columns[0]], digits: { [columns[0]]: digits } } : { keep: columns };
  });
  const { series } = tableOf(understand(book));
  return new Map(series.map(({ name, measure, values }) => [`${name} ${measure}`, [...values.values()]]));
}

describe("a large CSV is added up while it is read", () => {
  test("by item and month, over all countries, without the rows that add up already", async () => {
    const found = await folded([total, ...rows()], "item", 1_000_000);
    const expected = ITEMS.map((_, i) =>
      Array.from({ length: 6 }, (_, m) => (3 * (1000 * (i + 1) + m) + 30) / 1e6),
    );
    const amounts = [...found].filter(([name]) => name.endsWith("amount")).map(([, values]) => values);
    expect(amounts).toEqual(expected);
    const weights = [...found].filter(([name]) => name.endsWith("weight")).map(([, values]) => values[0]);
    expect(weights).toEqual([30.75, 61.5, 92.25]);
  });

  test("by country and month, over all items", async () => {
    const found = await folded([total, ...rows()], "partner", 1_000_000);
    expect(found.get("중국 · 수출금액 amount")?.[0]).toBe(6000 / 1e6);
    expect(found.size).toBe(6);
  });

  test("by chapters of the code", async () => {
    const found = await folded(rows(), "item", 1_000_000, 4);
    expect([...found.keys()].filter((name) => name.endsWith("amount"))).toEqual([
      "0101 · 수출금액 amount",
      "8542 · 수출금액 amount",
    ]);
  });

  test("a code that has lost its zero is cut where the others are", async () => {
    const lost = rows().map((row) => row.map((cell) => (cell === "0101210000" ? "101210000" : cell)));
    const found = await folded(lost, "item", 1_000_000, 2);
    expect([...found.keys()].filter((name) => name.endsWith("amount"))).toEqual([
      "01 · 수출금액 amount",
      "85 · 수출금액 amount",
    ]);
  });

  test("the head tells how codes of the Harmonized System can be cut, and no others", () => {
    const digits = (headings: string[], code: string) => {
      const lines = [1, 2, 3].map((m): Value[] => [`2026.0${m}`, code, "이름", 10 * m]);
      const head = headOf(encoded(delimited([headings, ...lines]), "utf8"), "a.csv");
      return dimensionsOf(head).find(({ dimension }) => dimension === "item")?.codes;
    };
    expect(digits(["기간", "HS코드", "품목명", "수출금액(달러)"], "8542321010")).toEqual({
      column: 1,
      digits: [2, 4, 6],
    });
    expect(digits(["기간", "HS코드", "품목명", "수출금액(달러)"], "8542")).toEqual({
      column: 1,
      digits: [2],
    });
    expect(digits(["기간", "MTI코드", "품목명", "수출금액(달러)"], "831110")).toBeUndefined();
  });

  test("wherever the pieces are cut, within a letter, a line or a quoted cell", async () => {
    const many = Array.from({ length: 200 }, (): Value[][] => rows()).flat();
    const whole = await folded(many, "item", 100_000_000);
    expect(whole.size).toBe(6);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 256_000, max: 400_000 }), async (size) => {
        expect(await folded(many, "item", size)).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  });

  test("a name or a period that stands once, in the first of its lines, is read in the others as in a small file", async () => {
    for (const order of [
      [3, 4, 0, 1, 2, 5, 6], // country, period, item
      [0, 3, 4, 1, 2, 5, 6],
      [1, 2, 3, 4, 0, 5, 6],
    ]) {
      const names = order.slice(0, -2);
      const sorted = rows()
        .map((row) => order.map((c) => row[c]))
        .sort((a, b) => (names.map((_, k) => a[k]).join() < names.map((_, k) => b[k]).join() ? -1 : 1));
      const gaps = sorted.map((row, r) =>
        row.map((cell, k) => {
          const above = sorted[r - 1];
          return k < names.length - 1 && above && row.slice(0, k + 1).every((x, i) => x === above[i])
            ? ""
            : cell;
        }),
      );
      const read = async (cells: Value[][], dimension: string) => {
        const file = new Blob([delimited([order.map((c) => HEADINGS[c]), ...cells])]);
        const book = await foldRows(piecesOf(file), "a.csv", (head) => ({
          keep: dimensionsOf(head).find((one) => one.dimension === dimension)?.columns ?? [],
        }));
        return new Map(tableOf(understand(book)).series.map(({ name, values }) => [name, new Map(values)]));
      };
      for (const dimension of ["item", "partner"]) {
        const expected = await read(sorted, dimension);
        expect(expected.size).toBe(6);
        expect(await read(gaps, dimension)).toEqual(expected);
      }
    }
  });

  test("stops at once when it is told to", async () => {
    const controller = new AbortController();
    const file = new Blob([Buffer.from(encoded(delimited([HEADINGS, ...rows()]), "cp949"))]);
    let pieces = 0;
    const reading = foldRows(
      piecesOf(file, 700),
      "a.csv",
      { keep: [1] },
      {
        signal: controller.signal,
        onProgress: () => {
          if (++pieces === 2) controller.abort();
        },
      },
    );
    await expect(reading).rejects.toMatchObject({ code: "cancelled" });
    expect(pieces).toBe(2);
  });
});
