import { EMPTY_MODEL, type WorkbookModel } from "./WorkbookModel";

/** The model's part among the custom XML parts of a workbook. */
export const MODEL_NAMESPACE = "urn:trade-analyst:workbook-model";
const VERSION = 1;

const ESCAPES: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
];

/** One element that says the schema's version; JSON in it, which needs no schema of its own for every field. */
export function xmlOfModel(model: WorkbookModel): string {
  // Control characters, which XML does not take, are escaped by JSON; halves of a pair are as well.
  const json = ESCAPES.reduce((text, [plain, xml]) => text.replaceAll(plain, xml), JSON.stringify(model));
  return `<model xmlns="${MODEL_NAMESPACE}" version="${VERSION}">${json.replace(/[\ufffe\uffff]/g, "")}</model>`;
}

/**
 * The model of a part; an empty one where the part is another's, damaged or of a later version, whose tables are then
 * plain tables to this one.
 */
export function modelOfXml(xml: string): WorkbookModel {
  const [, version, body] = /<model\b[^>]*\bversion=["'](\d+)["'][^>]*>([\s\S]*)<\/model>/.exec(xml) ?? [];
  if (Number(version) !== VERSION) return EMPTY_MODEL;
  const cdata = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/.exec(body)?.[1];
  try {
    const model = JSON.parse(cdata ?? unescaped(body)) as WorkbookModel;
    return { ...EMPTY_MODEL, ...model };
  } catch {
    return EMPTY_MODEL;
  }
}

function unescaped(text: string): string {
  const plain = text.replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) =>
    String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
  );
  return [['"', "&quot;"], ["'", "&apos;"], ...[...ESCAPES].reverse()].reduce(
    (all, [character, xml]) => all.replaceAll(xml, character),
    plain,
  );
}
