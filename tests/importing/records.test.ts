import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { RecordStream } from "../../src/importing/fold/records";
import { tidied } from "../../src/importing/layout/grid";
import { figureIn } from "../../src/importing/layout/numberIn";
import { runs } from "../sample";

function streamed(bytes: Uint8Array, cuts: readonly number[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const stream = new RecordStream("utf-8", ",", (fields) => rows.push(fields));
  const ends = [...cuts].sort((a, b) => a - b).map((cut) => cut % (bytes.length + 1));
  const places = [...new Set([0, ...ends.sort((a, b) => a - b), bytes.length])];
  for (let i = 1; i < places.length; i++) stream.push(bytes.subarray(places[i - 1], places[i]));
  stream.end();
  return rows;
}

describe("cells of a large file are read as those of a small one", () => {
  test("lines, wherever the pieces are cut and whatever stands in quotation marks", () => {
    const cell = fc.string({
      unit: fc.constantFrom("a", "1", "가", " ", ",", '"', "\n", "\r"),
      maxLength: 6,
    });
    const quoted = cell.map((text) => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text));
    const line = fc.array(quoted, { minLength: 2, maxLength: 4 }).map((cells) => cells.join(","));
    const file = fc.array(line, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(file, fc.constantFrom("\n", "\r\n"), fc.array(fc.nat(200)), (lines, end, cuts) => {
        const text = `${lines.join(end)}${end}`;
        expect(streamed(new TextEncoder().encode(text), cuts)).toEqual(csvParseRows(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  test("figures of digits and a point, to the last bit", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 20 });
    const sign = fc.constantFrom("", "-", "+");
    const decimals = fc.option(digits, { nil: undefined });
    fc.assert(
      fc.property(sign, digits, decimals, (s, whole, behind) => {
        const text = behind === undefined ? `${s}${whole}` : `${s}${whole}.${behind}`;
        expect(figureIn(text)).toBe(Number(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  test.each(["", "-", "+", ".", "1.", "1.2.3", "1-2", "0x10", "Infinity", "١٢", "1,5.5"])(
    "%p is no figure",
    (text) => {
      expect(figureIn(text)).not.toEqual(expect.any(Number));
    },
  );

  test("texts, with one space between words and none at the ends", () => {
    const text = fc.string({
      unit: fc.constantFrom("가", "b", " ", "\t", "\n", "\u00a0", "\u200b", "\u3000"),
    });
    fc.assert(
      fc.property(text, (given) => {
        expect(tidied(given)).toBe(
          given
            .split(/[\s\u200b]+/)
            .filter(Boolean)
            .join(" "),
        );
      }),
      { numRuns: runs(2000) },
    );
  });
});
