import type { Cell } from "./Book";
import { refuseCells } from "./limits";
import { ReadingError } from "./ReadingError";

/** How the open-data services say that a question was refused; they do so with HTTP 200. */
const CODE = ["resultCode", "returnReasonCode", "CODE"];
const MESSAGE = ["returnAuthMsg", "resultMsg", "errMsg", "MESSAGE"];
/** 00, 0000, INFO-000: all is well. */
const GOOD = /^(?:INFO-)?0*$/;

/**
 * The records of an XML answer as rows under one header: the largest group of elements of one name below one parent,
 * with their attributes and children as cells.
 * @throws ReadingError "service-error" for an answer that is a refusal, "no-records" for one without any.
 */
export function recordsOf(root: Element): Cell[][] {
  const records = largestGroup(root);
  if (records.length === 0) {
    const code = textOf(root, CODE);
    const message = textOf(root, MESSAGE);
    if ((code && !GOOD.test(code)) || (message && !code)) {
      throw new ReadingError("service-error", { code: code ?? "", message: message ?? "" });
    }
    throw new ReadingError("no-records", {});
  }
  const names = new Map<string, number>();
  const lines = records.map(fieldsOf);
  for (const fields of lines) {
    for (const name of fields.keys()) if (!names.has(name)) names.set(name, names.size);
  }
  refuseCells(names.size * lines.length);
  return [
    [...names.keys()],
    ...lines.map((fields) => [...names.keys()].map((name) => fields.get(name) || null)),
  ];
}

/** A record has fields: attributes, or children that hold only text. */
function fieldsOf(record: Element): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { name, value } of Array.from(record.attributes)) fields.set(name, value.trim());
  for (const child of Array.from(record.children))
    fields.set(child.tagName, (child.textContent ?? "").trim());
  return fields;
}

function largestGroup(root: Element): Element[] {
  let largest: Element[] = [];
  for (const parent of [root, ...Array.from(root.querySelectorAll("*"))]) {
    const groups = new Map<string, Element[]>();
    for (const child of Array.from(parent.children)) {
      if (!isRecord(child)) continue;
      const group = groups.get(child.tagName);
      if (group) group.push(child);
      else groups.set(child.tagName, [child]);
    }
    for (const group of groups.values()) if (group.length > largest.length) largest = group;
  }
  return largest;
}

/** Two fields at least: a head with a code and a message is none. */
function isRecord(element: Element): boolean {
  const children = Array.from(element.children);
  if (children.some((child) => child.children.length > 0)) return false;
  if (children.some(({ tagName }) => CODE.includes(tagName) || MESSAGE.includes(tagName))) return false;
  return children.length > 1 || (children.length === 0 && element.attributes.length > 1);
}

function textOf(root: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = root.getElementsByTagName(name)[0]?.textContent?.trim();
    if (text) return text;
  }
  return undefined;
}
