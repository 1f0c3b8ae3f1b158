/** @jest-environment jsdom */
// The function reference that Excel's help links to: docs/functions.html and docs/functions-ko.html.
import fs from "node:fs";
import path from "node:path";
import { documentation } from "../../scripts/functionDocs";
import { compare, functionsMetadata } from "../../scripts/functionsMetadata";
import { functionsReference } from "../../scripts/functionsReference";
import { neededExcel } from "../../scripts/reference/excelVersions";
import { DEV_ORIGIN } from "../../scripts/manifestOrigin";
import { axeViolations } from "../axe";
import type { RuleCase } from "./ruleCase";
import { sampleOf } from "../sample";

const metadata = functionsMetadata(DEV_ORIGIN);
const pages = functionsReference(metadata);
const names = Object.keys(pages);
const parse = (page: string) => new DOMParser().parseFromString(page, "text/html");
const parsed = new Map(names.map((name) => [name, parse(pages[name])]));
const pageOf = (name: string) => parsed.get(name) as Document;
const docs = path.join(__dirname, "../../docs");

test("every function is documented: a tag that its doc comment lacks is named here", () => {
  const missing = Object.entries(metadata.docs.en).flatMap(([id, one]) =>
    one.missing.map((tag) => `${id} has no ${tag} (scripts/functionDocs.js says what it is)`),
  );
  expect(missing).toEqual([]);
  expect(Object.keys(metadata.docs.en).sort()).toEqual(metadata.en.functions.map(({ id }) => id).sort());
});

test.each(names)("docs/%s is what `npm run docs` writes now", (name) => {
  const [committed, now] = [fs.readFileSync(path.join(docs, name), "utf8"), pages[name]].map((text) =>
    text.split("\n"),
  );
  expect(committed.find((line, i) => line !== now[i])).toBeUndefined();
  expect(committed).toHaveLength(now.length);
});

test("every help link of Excel leads to a section", () => {
  for (const { id, helpUrl } of [...metadata.en.functions, ...metadata.ko.functions]) {
    const { pathname, hash } = new URL(helpUrl);
    const section = pageOf(pathname.slice(1)).getElementById(hash.slice(1));
    expect(section?.getElementsByTagName("h2")[0].textContent).toBe(id);
  }
});

test.each(names)("%s: every link within leads somewhere, and every function is in a family", (name) => {
  const page = pageOf(name);
  for (const link of page.querySelectorAll("a")) {
    const href = link.getAttribute("href") as string;
    if (href.startsWith("#")) expect([href, page.getElementById(href.slice(1))]).not.toContain(null);
    else expect(names).toContain(href);
  }
  for (const heading of page.querySelectorAll("nav h3")) expect(heading.textContent).not.toBe("");
});

test.each(names)("%s stands alone: no script, nothing fetched", (name) => {
  expect(pages[name]).not.toMatch(/<(?:script|link|img|iframe)|\bsrc=|@import|url\(|https?:/);
});

// All sections are built alike: these two have enums, formulas, plain Excel, a wide table and a source between them.
test.each(sampleOf(names, 2))(
  "%s has no fault that axe finds",
  async (name) => {
    const few = (tongue: "en" | "ko") => ({
      ...metadata[tongue],
      functions: metadata[tongue].functions.filter(({ id }) => ["RECORD_CHECK", "CATALOG"].includes(id)),
    });
    const page = functionsReference({ ...metadata, en: few("en"), ko: few("ko") })[name];
    const { innerHTML, lang } = parse(page).documentElement;
    document.documentElement.innerHTML = innerHTML;
    document.documentElement.lang = lang;
    expect(await axeViolations(document.body)).toEqual([]);
  },
  60_000,
);

test("the pages say everything: arguments, values, formulas, errors, examples, in the page's language", () => {
  for (const [tongue, name] of [
    ["en", "functions.html"],
    ["ko", "functions-ko.html"],
  ] as const) {
    const page = pageOf(name);
    for (const { id, description, parameters } of metadata[tongue].functions) {
      const said = page.getElementById(id)?.textContent ?? "";
      const { formulas, definition, errors, sources, examples } = metadata.docs[tongue][id];
      for (const text of [description, definition, ...Object.values(errors)]) {
        expect(said).toContain(text.replaceAll("`", ""));
        if (tongue === "ko" && text) expect(text).toMatch(/[가-힣]/);
      }
      for (const { name: argument, description: meaning } of parameters) {
        expect(said).toContain(argument);
        expect(said).toContain(meaning);
      }
      for (const text of [...formulas, ...sources]) expect(said).toContain(text);
      for (const { formula, excel = "" } of examples) {
        expect(said).toContain(formula);
        expect(said).toContain(excel);
      }
    }
  }
});

test("a plain-Excel equivalent says which Excel it needs, by the functions in it and by whether it spills", () => {
  expect(neededExcel("=58020.6/52054.2-1", false)).toBeUndefined();
  expect(neededExcel('=TEXT(1,"HSTACK(")', false)).toBeUndefined(); // a text names no function
  expect(neededExcel("={1;2}*2", true)).toBe(2021);
  expect(neededExcel("=LET(x,1,x)", false)).toBe(2021);
  expect(neededExcel("=LET(x,{1;2},SUM(DROP(x,1)))", false)).toBe(2024);
  expect(() => neededExcel("=PIVOTBY(A1:A9,B1:B9)", false)).toThrow(/which Excel brought PIVOTBY/);
  for (const name of names) {
    const title = (code: Element) => code.parentElement?.previousElementSibling?.textContent ?? "";
    const plain = [...pageOf(name).querySelectorAll(".plain + pre code")];
    expect(plain.length).toBeGreaterThan(30);
    const newest = plain.filter((code) =>
      /\b(HSTACK|TAKE|DROP|LAMBDA|MAP|REDUCE)\(/.test(code.textContent ?? ""),
    );
    expect(plain.filter((code) => title(code).includes("Excel 2024"))).toEqual(newest);
    expect(newest.length).toBeGreaterThanOrEqual(8);
    const isOf2021 = (code: Element) => /\b(LET|XLOOKUP|SEQUENCE)\(/.test(code.textContent ?? "");
    const older = plain.filter((code) => isOf2021(code) && !newest.includes(code));
    expect(older.filter((code) => !title(code).includes("Excel 2021"))).toEqual([]);
  }
});

test("both pages say what Excel on the web takes, what a blank answer is, how to plot it, and where a spill cannot stand", () => {
  for (const name of names) {
    const rules = pageOf(name).querySelector("main, body")?.textContent ?? "";
    for (const said of [
      "5\u00a0MB|5 ?MB",
      "A:A",
      'text ""|텍스트 ""',
      "NA\\(\\)",
      "#SPILL!",
      "\\[@(Period|기간)\\]",
    ]) {
      expect(rules).toMatch(new RegExp(said));
    }
    expect(rules).toContain('=LET(x,TRADE.YOY(B2:B37,A2:A37),IF(x="",NA(),x))'); // calculated in tests/excel
  }
});

test("every case of a rule stands on the pages, in the page's language", () => {
  const folder = path.join(__dirname, "../../scripts/reference/rules");
  for (const file of fs.readdirSync(folder)) {
    const cases = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8")) as RuleCase[];
    expect(cases.length).toBeGreaterThanOrEqual(12);
    for (const tongue of ["en", "ko"] as const) {
      const page = pageOf(tongue === "en" ? "functions.html" : "functions-ko.html");
      const section = page.getElementById(`rule-${path.basename(file, ".json")}`);
      expect(section?.querySelectorAll("tbody tr")).toHaveLength(cases.length);
      for (const { title, why } of cases) {
        expect(section?.textContent).toContain(title[tongue]);
        expect(section?.textContent).toContain(why[tongue]);
      }
    }
  }
});

test("what Excel's help does not show stays out of functions.json", () => {
  const json = JSON.stringify([metadata.en, metadata.ko]);
  for (const { definition, errors } of [
    ...Object.values(metadata.docs.en),
    ...Object.values(metadata.docs.ko),
  ]) {
    for (const text of [definition, ...Object.values(errors)]) {
      if (text) expect(json).not.toContain(JSON.stringify(text).slice(1, -1));
    }
  }
  expect(json).not.toContain("→");
});

const source = (tags: string) => `/**
 * Doubles.
 * @customfunction DOUBLE
 * @param x A number.
${tags}
 */
export function double(x: any[][]): any[][] { return x; }`;

test("a tag may run over lines; an example ends at its line of plain Excel", () => {
  const { DOUBLE } = documentation(
    source(` * @formula none
 * @definition Twice
 *   as much.
 * @throws #N/A A figure is missing.
 * @example =TRADE.DOUBLE({1;
 *   2}) → {2;4}
 * @excel =2*{1;2}
 * @example =TRADE.DOUBLE(3) → 6`),
  );
  expect(DOUBLE).toEqual({
    formulas: [],
    definition: "Twice as much.",
    errors: { "#N/A": "A figure is missing." },
    sources: [],
    examples: [
      { formula: "=TRADE.DOUBLE({1;2})", result: "{2;4}", excel: "=2*{1;2}" },
      { formula: "=TRADE.DOUBLE(3)", result: "6" },
    ],
    missing: ["@throws #VALUE!", "@source"],
  });
});

test("an example without a result, plain Excel without an example and an error of another kind are refused", () => {
  expect(() => documentation(source(" * @example =TRADE.DOUBLE(3)"))).toThrow(/DOUBLE: @example needs →/);
  expect(() => documentation(source(" * @excel =2*3"))).toThrow(/DOUBLE: @excel/);
  expect(() => documentation(source(" * @throws #NUM! Never."))).toThrow(/DOUBLE: @throws must start with/);
});

test("a definition or an error without Korean, and Korean without its English, are found", () => {
  const tree = { functions: [{ id: "DOUBLE", parameters: [] }], enums: [] };
  const english = documentation(source(" * @definition Twice.\n * @throws #N/A Missing."));
  const korean = { description: "x", parameters: {}, errors: { "#VALUE!": "y" } };
  expect(compare(tree, { functions: { DOUBLE: korean }, enums: {} }, english)).toEqual([
    "no Korean text for DOUBLE: definition",
    "no Korean text for DOUBLE: #N/A",
    "Korean text for DOUBLE: #VALUE!, which does not exist",
  ]);
});
