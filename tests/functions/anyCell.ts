import fc from "fast-check";

/** Whatever Excel can hand over for a cell, and more. */
export const anyCell = fc.oneof(
  fc.double(),
  fc.integer({ min: 1900, max: 60_000 }),
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "-",
    0,
    -0,
    true,
    false,
    "2024-05",
    "2024Q1",
    2024,
    202405,
    "soon",
    "us",
    "all",
    "ko",
  ),
  fc.constantFrom<unknown>(
    { type: "Error", basicValue: "#DIV/0!" },
    { type: "CustomFunctionError", code: "#N/A" },
    { type: "Empty" },
    { type: "FormattedNumber", basicValue: 3 },
    { type: "Entity", text: "x" },
    NaN,
    Infinity,
  ),
  fc.string(),
);
