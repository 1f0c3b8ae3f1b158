// The usual slips: the message says which one it was, not what it led to.
import { call, cell, column, error } from "./sheet";

const months = ["2024-01", "2024-02", "2024-03", "2024-04"];
const dates = [45292, 45323, 45352, 45383];
const figures = [54709.8, 52076.4, 56518.3, 56148.3];
const thousands = [54710, 52076, 56518, 56148];

describe("values and periods swapped", () => {
  test.each([
    ["texts", months, figures],
    ["texts, and figures that read as dates", months, thousands],
    ["dates", dates, figures],
    ["dates, and figures that read as dates", dates, thousands],
    ["newest first, with a blank row", [...dates.slice().reverse(), null], [...figures, null]],
    ["months as numbers", [202401, 202402, 202403, 202404], thousands],
    ["years", [2021, 2022, 2023, 2024], [644400.4, 683584.8, 632225.8, 683609.5]],
  ])("%s", (_, periods, values) => {
    for (const id of ["YOY", "RECORD_CHECK", "OUTLOOK", "CHECK_DATA"]) {
      expect([id, cell(call(id, column(...periods), column(...values)))]).toEqual([
        id,
        error("#VALUE!", /swapped/),
      ]);
      expect(cell(call(id, [periods], [values]))).toEqual(error("#VALUE!", /swapped/));
    }
  });

  test.each([
    ["figures that read as dates in a row", dates, months],
    ["figures that read as years", [2021, 2022, 2023, 2024], [45291, 45657, 46022, 46387]],
    ["one figure", [45292], [45323]],
    ["yearly dates", thousands, [45291, 45657, 46022, 46387]],
  ])("but not %s", (_, values, periods) => {
    expect(call("ROLLING", column(...values), column(...periods), 1)).toEqual(column(...values));
  });
});

describe("a header inside the range", () => {
  test.each([
    ["over both", "Month", "Exports", /header "Month"/],
    ["over the figures, beside an empty corner", null, "Exports", /header "Exports"/],
    ["the same from the desktop", 0, "Exports", /header "Exports"/],
    ["the same as a text", "", "수출", /header "수출"/],
    ["over the periods", "월", null, /header "월"/],
  ])("%s", (_, corner, head, message) => {
    const args = [column(head, ...figures), column(corner, ...dates)];
    expect(cell(call("YOY", ...args))).toEqual(error("#VALUE!", message));
    expect(cell(call("RECORD_CHECK", ...args))).toEqual(error("#VALUE!", message));
    if (head === null) return; // CHECK_DATA does not take a single word for a header
    expect(call("CHECK_DATA", ...args)).toEqual([
      ["row 1", "Header in the range", expect.stringMatching(message)],
    ]);
  });
});

test("a figure without a period is the same slip from the desktop (0) and from the web", () => {
  for (const blank of [0, null, ""]) {
    expect(cell(call("YTD", column(1, 2), column("2024-01", blank)))).toEqual(
      error("#VALUE!", /^periods, row 2: The period is blank beside figures/),
    );
  }
});

test("an error where a period should stand is named, wherever it stands", () => {
  const broken = { type: "Error", basicValue: "#REF!" };
  const table = [column(1, 2), column("2024-01", "2024-02")];
  const answers = [
    call("YTD", column(1, 2), column("2024-01", broken)),
    call("YTD", ...table, broken),
    call("CAGR", ...table, broken),
    call("REBASE", ...table, broken),
    call("EVENT_IMPACT", ...table, broken),
    call("EXPORTS", null, null, broken),
    call("POLICY_EVENTS", null, broken),
    call("EXPORT_TARGET", broken),
    call("PARSE_PERIOD", broken),
    call("WORKDAYS", broken),
    call("WORKDAYS", "2024-05", null, broken),
    call("FLASH_ESTIMATE", 5, broken),
  ];
  for (const answer of answers) expect(cell(answer)).toEqual(error("#N/A", /#REF!/));
});

test("a boolean is quoted as Excel shows it", () => {
  expect(cell(call("YTD", true, "2024-01"))).toEqual(error("#VALUE!", /"TRUE" in 2024-01 is not a number/));
  expect(cell(call("YTD", 1, false))).toEqual(error("#VALUE!", /"FALSE" is not a period/));
});
