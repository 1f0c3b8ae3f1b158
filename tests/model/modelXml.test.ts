/** @jest-environment jsdom */
import fc from "fast-check";
import { MODEL_NAMESPACE, modelOfParts, modelOfXml, xmlKept, xmlOfModel } from "../../src/model/modelXml";
import { type ColumnModel, EMPTY_MODEL, type WorkbookModel } from "../../src/model/WorkbookModel";
import { anyText } from "../anyText";

/** With everything that XML or JSON could stumble over. */
const HOSTILE = [
  "]]>",
  "</model>",
  "<!-- -->",
  '"',
  "'",
  "\\",
  "&amp;",
  "&#0;",
  "\u0000",
  "\u000b",
  "\u001f",
  "\u007f",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\ufffe",
  "\uffff",
  "\ud800",
  "\udfff",
  "😀",
  "__proto__",
  "\r\n",
  "<?xml?>",
  "반도체",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((parts) => parts.join("")),
  anyText({ maxLength: 20 }),
);
const number = fc.integer({ min: -1e6, max: 1e6 });

const column: fc.Arbitrary<ColumnModel> = fc.record(
  {
    column: number,
    id: text,
    also: fc.array(fc.record({ id: text, by: fc.constantFrom("figures" as const, "names" as const) }), {
      maxLength: 2,
    }),
    name: text,
    flow: fc.constantFrom("exports" as const, "imports" as const),
    measure: fc.constant("amount" as const),
    isCumulative: fc.boolean(),
    unit: fc.constant({ kind: "money" as const, currency: "USD", power: 6 }),
    step: fc.double({ noNaN: true, noDefaultInfinity: true, min: 1e-9, max: 1e9 }),
    provisional: fc.array(number, { maxLength: 3 }),
    source: text,
    came: text,
  },
  {
    requiredKeys: [
      "column",
      "id",
      "also",
      "name",
      "measure",
      "isCumulative",
      "step",
      "provisional",
      "source",
      "came",
    ],
  },
);
const model: fc.Arbitrary<WorkbookModel> = fc.record(
  {
    tables: fc.array(
      fc.record({
        table: text,
        frequency: fc.constantFrom("month" as const, "year" as const),
        periodColumn: number,
        columns: fc.array(column, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    revisions: text,
    names: fc.dictionary(text, fc.option(text), { maxKeys: 3 }),
  },
  { requiredKeys: ["tables", "names"] },
);

const plain = (value: unknown) => JSON.stringify(value);

test("any model is read back as it was written, whatever its texts hold", () => {
  fc.assert(
    fc.property(model, (one) => {
      const read = modelOfXml(xmlOfModel(one));
      expect(plain(read)).toBe(plain({ kind: "model", model: one }));
    }),
  );
});

test("a very long text is read back as well", () => {
  const one: WorkbookModel = { tables: [], names: { ["가<]]>".repeat(200_000)]: "cars" } };
  expect(modelOfXml(xmlOfModel(one))).toEqual({ kind: "model", model: one });
});

test("another program's way of writing the same XML is read too", () => {
  const one: WorkbookModel = { tables: [], names: { "a ]]> <b>": "semiconductors" } };
  const json = JSON.stringify(one);
  const escaped = json
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
  const ways = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<model version='1' xmlns='${MODEL_NAMESPACE}'>${escaped}</model>`,
    `<ns0:model xmlns:ns0="${MODEL_NAMESPACE}" version="1"><!-- kept -->${escaped}</ns0:model>\n`,
    `<model xmlns="${MODEL_NAMESPACE}" version="1"><![CDATA[${json.replace("]]>", "]]]]><![CDATA[>")}]]></model>`,
  ];
  for (const xml of ways) expect(modelOfXml(xml)).toEqual({ kind: "model", model: one });
});

test("a later version's part is told from a damaged one", () => {
  const part = (version: string, body: string) =>
    `<model xmlns="${MODEL_NAMESPACE}" version="${version}">${body}</model>`;
  const good = '{"tables":[],"names":{}}';
  expect(modelOfXml(part("1", good)).kind).toBe("model");
  for (const version of ["2", "1.1", "17"]) expect(modelOfXml(part(version, "<tables/>")).kind).toBe("newer");
  for (const xml of [
    part("1", good.slice(0, -1)),
    part("1", "[]"),
    part("1", '{"tables":{},"names":{}}'),
    part("1", '{"tables":[{"table":"t"}],"names":{}}'),
    part("1", '{"tables":[],"names":{"a":1}}'),
    part("one", good),
    part("0", good),
    "",
    "no XML",
    `<model xmlns="${MODEL_NAMESPACE}" version="1">${good}`,
    `<model xmlns="urn:another" version="2">${good}</model>`,
  ])
    expect([xml, modelOfXml(xml).kind]).toEqual([xml, "damaged"]);
});

test("two parts say what both say; of one table, what came last", () => {
  const known = (table: string, came: string): WorkbookModel["tables"][number] => ({
    table,
    frequency: "month",
    periodColumn: 1,
    columns: [
      {
        column: 2,
        id: "exports",
        also: [],
        name: "Exports",
        measure: "amount",
        isCumulative: false,
        step: 1,
        provisional: [],
        source: "",
        came,
      },
    ],
  });
  const read = (one: WorkbookModel) => ({ kind: "model", model: one }) as const;
  const a = read({ tables: [known("A", "2026-09-01"), known("B", "2026-10-01")], names: { a: "x" } });
  const b = read({ tables: [known("A", "2026-10-01"), known("B", "2026-09-01")], names: { b: null } });
  const joined = {
    tables: [known("A", "2026-10-01"), known("B", "2026-10-01")],
    names: { a: "x", b: null },
  };
  expect(modelOfParts([a, b])).toEqual({ model: joined });
  expect(modelOfParts([a, { kind: "damaged" }, b])).toEqual({ model: joined, trouble: "damaged" });
  expect(modelOfParts([a, { kind: "newer" }])).toEqual({ model: EMPTY_MODEL, trouble: "newer" });
  expect(modelOfParts([])).toEqual({ model: EMPTY_MODEL });
});

test("what cannot be read is kept as text, and what XML can hold of it is the same", () => {
  fc.assert(
    fc.property(text, (damaged) => {
      const page = new DOMParser().parseFromString(xmlKept(damaged) ?? "", "application/xml");
      expect(page.documentElement.localName).toBe("damaged");
      const fit = /^[\t\n -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
      if (fit.test(damaged)) expect(page.documentElement.textContent).toBe(damaged);
    }),
  );
});
