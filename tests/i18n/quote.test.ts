import fc from "fast-check";
import { quote } from "../../src/i18n/quote";
import { anyText } from "../anyText";

test("a short entry is quoted as it is, a longer one as its beginning", () => {
  const sixty = "가".repeat(60);
  expect(quote(sixty)).toBe(sixty);
  expect(quote(`${sixty}나`)).toBe(`${"가".repeat(59)}…`);
});

test("a message keeps to its line", () => {
  expect(quote("1,\r\n2\t3\u0007 4\u2028")).toBe("1,  2 3  4 ");
});

test("a character of two units is quoted whole or not at all", () => {
  expect(quote(`${"x".repeat(58)}😀😀`)).toBe(`${"x".repeat(58)}…`);
  expect(quote("😀".repeat(40))).toBe(`${"😀".repeat(29)}…`);
});

test("whatever the entry: at most 60 characters, a beginning of it, no control character, no half of a character", () => {
  fc.assert(
    fc.property(anyText({ maxLength: 90 }), (text) => {
      const quoted = quote(text);
      expect(quoted.length).toBeLessThanOrEqual(60);
      expect(quoted).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      const kept = quoted === text ? quoted : quoted.replace(/…$/, "");
      expect([...kept].every((character, i) => character === " " || character === [...text][i])).toBe(true);
    }),
  );
});
