import fc from "fast-check";

/** Any character but halves of one. */
const anyOne = fc
  .oneof(fc.nat({ max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));

/** What a text is likely to have, among it what looks like one character and is several. */
const likely = fc.constantFrom("가", "á", "x", "7", " ", "\n", "\0", "😀", "👨‍👩‍👧", "e\u0301", "\u0301");

/** Texts of any characters: fast-check's own of graphemes take seconds to begin. */
export function anyText(constraints: fc.ArrayConstraints = {}): fc.Arbitrary<string> {
  return fc.array(fc.oneof(anyOne, likely), constraints).map((characters) => characters.join(""));
}
