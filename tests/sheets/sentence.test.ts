// The words of a formula, as a spreadsheet calculates them.
import {
  achievedInWords,
  amountInWords,
  bySide,
  distanceInWords,
  joined,
  quoted,
  rateInWords,
  shareInWords,
} from "../../src/sheets/sentence";
import { rateText } from "../../src/i18n/pressText";
import { linesNeeded, textWidth } from "../../src/sheets/textWidth";
import { calculateBook } from "../excel/calculate";

function calculated(formulas: readonly string[]): unknown[] {
  const at = calculateBook({
    sheets: [{ id: "1", name: "Sheet1" }],
    cells: formulas.map((formula, row) => ({
      sheetId: "1",
      row,
      column: 0,
      value: 0,
      formula: `=${formula}`,
    })),
    tables: [],
    names: [],
  });
  return formulas.map((_, row) => at("1", row, 0));
}

test("a rate has the sign that it shows, and what rounds to nothing has none", () => {
  const rates = ["0.098", "-0.023", "0.0006", "-0.0006", "0.0004", "-0.0004", "0"];
  expect(calculated(rates.map((rate) => rateInWords(rate, "en")))).toEqual([
    "+9.8%",
    "-2.3%",
    "+0.1%",
    "-0.1%",
    "0.0%",
    "0.0%",
    "0.0%",
  ]);
  expect(calculated(["-0.023", "0.098"].map((rate) => rateInWords(rate, "ko")))).toEqual(["△2.3%", "+9.8%"]);
});

test("what has fallen by 99.97 % is still there", () => {
  const rates = ["-0.9997", "-1", "-0.9989", "0.9997"];
  const told = ["△99.9%", "△100.0%", "△99.9%", "+100.0%"];
  expect(calculated(rates.map((rate) => rateInWords(rate, "ko")))).toEqual(told);
  expect(rates.map((rate) => rateText(Number(rate), "ko"))).toEqual(told);
  expect(rateText(-0.99997, "en", 2)).toBe("-99.99%");
  expect(rateText(-0.997, "en", 0)).toBe("-99%");
});

test("amounts are billions of dollars in English and 억 달러 in Korean, shares per cent", () => {
  expect(
    calculated([
      amountInWords("277473.4", "en"),
      amountInWords("200000+77473.4", "ko"),
      shareInWords("0.3964"),
      shareInWords("0.3964", 0),
    ]),
  ).toEqual(["$277.47 billion", "2,774.7억 달러", "39.6%", "40%"]);
});

test("what is not all of a whole is not shown as all of it", () => {
  const parts = ["0.3964", "0.9989", "0.9997", "1-0.1^9", "1", "1.0004", "0"];
  expect(calculated(parts.map(achievedInWords))).toEqual([
    ...["39.6%", "99.9%", "99.9%", "99.9%"],
    ...["100.0%", "100.0%", "0.0%"],
  ]);
});

test("a distance takes a side only where there is one, and is no 0 where there is", () => {
  const apart = ["-2317.3", "-3", "-0.1^9", "0", "3", "2317.3"];
  expect(calculated(apart.map((one) => bySide(one, '"behind"', '"on"', '"ahead"')))).toEqual([
    ...["behind", "behind", "on", "on", "ahead", "ahead"],
  ]);
  expect(calculated(["-2317.3", "3"].map((one) => distanceInWords(one, "ko")))).toEqual([
    ...["23.2억 달러", "근소하게"],
  ]);
  expect(calculated(["-2317.3", "3"].map((one) => distanceInWords(one, "en")))).toEqual([
    ...["$2.32 billion", "less than $0.01 billion"],
  ]);
});

test("quotation marks and formulas among the words are words", () => {
  const texts = ['say "up"', '"', "=1+1", "a&b", ""];
  expect(calculated(texts.map(quoted))).toEqual(texts);
});

test("a template takes its parts in any order, and none that is not there", () => {
  const parts = { growth: "1+1", month: '"May"' };
  expect(
    calculated([
      joined("{month}: up {growth}", parts),
      joined("{growth}{month}", parts),
      joined("plain", parts),
    ]),
  ).toEqual(["May: up 2", "2May", "plain"]);
  expect(() => joined("{year}", parts)).toThrow("Nothing stands for {year}");
});

test("words that fit beside each other without the space between them take two lines", () => {
  const edges = 6;
  const [word, space] = [textWidth("word"), textWidth(" ")];
  expect(linesNeeded("word word", edges + 2 * word + space + 0.01)).toBe(1);
  expect(linesNeeded("word word", edges + 2 * word + space / 2)).toBe(2);
  expect(linesNeeded("word word word", edges + 2 * word + space + 0.01)).toBe(2);
  expect(linesNeeded("word word word", edges + 2 * word + space / 2)).toBe(3);
  expect(linesNeeded("word", edges + word / 2 + 0.01)).toBe(2);
  expect(linesNeeded("word word", edges + 2 * word + space + 0.01, { indent: 1 })).toBe(2);
});
