/** @jest-environment jsdom */
// What is copied of a page, for documents that take HTML and for those that take text.
import fc from "fast-check";
import { copyOf } from "../../src/taskpane/copying/copyText";
import { toClipboard } from "../../src/taskpane/copying/toClipboard";
import { letCopy } from "./letCopy";

const PAGE = [
  ["Exports of May", "", "", ""],
  ["Summary", "It rose.\nTwice.", "", ""],
  ["Totals", "Level", "", "%"],
  ["Exports", "58.1", "", "△11.7"],
  ["", "", "", ""],
  ["Note <b>", "", "", ""],
];

test("sentences are lines, rows are tables, empty columns are left out", () => {
  const { plain, html } = copyOf([PAGE]);
  expect(plain.split("\r\n")).toEqual([
    "Exports of May",
    "Summary: It rose. Twice.",
    "Totals\tLevel\t%",
    "Exports\t58.1\t△11.7",
    "Note <b>",
  ]);
  expect(html).toBe(
    "<p>Exports of May</p><p>Summary: It rose. Twice.</p>" +
      '<table border="1"><tr><th>Totals</th><th>Level</th><th>%</th></tr>' +
      "<tr><td>Exports</td><td>58.1</td><td>△11.7</td></tr></table><p>Note &lt;b&gt;</p>",
  );
});

test("nothing from a cell becomes HTML, and every word of it arrives in both forms", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "<script>alert(1)</script>",
      "<img src=x onerror=y>",
      "&lt;",
      "\"'",
      "a\tb",
      "=1+1",
      "</td>",
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (page) => {
      const { plain, html } = copyOf([page]);
      const body = new DOMParser().parseFromString(html, "text/html").body;
      const tags = [...body.querySelectorAll("*")].map(({ tagName }) => tagName.toLowerCase());
      expect(tags.filter((tag) => !["p", "table", "tbody", "tr", "th", "td"].includes(tag))).toEqual([]);
      expect([...body.querySelectorAll("*")].flatMap((one) => one.getAttributeNames())).toEqual(
        [...body.querySelectorAll("table")].map(() => "border"),
      );
      const words = (text: string) => text.replace(/\0/g, "").replace(/\s+/g, "");
      const inCells = page.flat().map(words).join("").replace(/:/g, "");
      expect(words(plain).replace(/:/g, "")).toBe(inCells);
      expect(words(body.textContent ?? "").replace(/[:\uFFFD]/g, "")).toBe(inCells.replace(/\uFFFD/g, ""));
    }),
  );
});

const copy = { plain: "a", html: "<p>a</p>" };
const put = (name: "clipboard" | "ClipboardItem" | "execCommand", value: unknown) =>
  Object.defineProperty(
    name === "clipboard" ? navigator : name === "execCommand" ? document : globalThis,
    name,
    { configurable: true, writable: true, value },
  );
class Item {
  constructor(readonly types: Readonly<Record<string, Blob>>) {}
}

test.each([
  ["where the page may not write to the clipboard", copy, { "text/html": "<p>a</p>", "text/plain": "a" }],
  ["of a text alone", { plain: "a" }, { "text/plain": "a" }],
])("a copy event takes all forms, %s", async (_, what, expected) => {
  put("clipboard", { write: () => Promise.reject(new Error("NotAllowedError")) });
  const data = new Map<string, string>();
  letCopy((text, type) => data.set(type, text));
  expect(await toClipboard(what)).toBe(true);
  expect(Object.fromEntries(data)).toEqual(expected);
});

test.each([
  ["both forms", copy, ["text/html", "text/plain"]],
  ["a text alone", { plain: "a" }, ["text/plain"]],
])("%s is written where a copy event is refused", async (_, what, types) => {
  const written: Item[] = [];
  put("execCommand", () => false);
  put("ClipboardItem", Item);
  put("clipboard", { write: async (items: Item[]) => void written.push(...items) });
  expect(await toClipboard(what)).toBe(true);
  expect(written.map((item) => Object.keys(item.types))).toEqual([types]);
});

test("where both are refused it says so", async () => {
  put("clipboard", undefined);
  put("execCommand", () => false);
  expect(await toClipboard(copy)).toBe(false);
  put("execCommand", () => true); // claims to have copied, and asked nobody what
  expect(await toClipboard(copy)).toBe(false);
});
