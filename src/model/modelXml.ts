import { isModel } from "./isModel";
import { jsonInXml } from "./jsonInXml";
import { EMPTY_MODEL, type WorkbookModel } from "./WorkbookModel";

/** The model's part among the custom XML parts of a workbook. */
export const MODEL_NAMESPACE = "urn:trade-analyst:workbook-model";
const VERSION = 1;

/** One element that says the schema's version, with JSON in it. */
export function xmlOfModel(model: WorkbookModel): string {
  return `<model xmlns="${MODEL_NAMESPACE}" version="${VERSION}">${jsonInXml(model)}</model>`;
}

/**
 * What makes of the JSON of one version that of the next, by the version that it starts from. Version 1 is the first, and
 * what versions 0.3 and 0.4 of the add-in wrote: there is nothing to migrate yet.
 */
export const MIGRATIONS = new Map<number, (older: unknown) => unknown>();

export type ReadModel =
  /** older: the version that it was written in, if that is not this one. */
  | { readonly kind: "model"; readonly model: WorkbookModel; readonly older?: number }
  /** Written by a later version of the add-in, which knows more than this one could keep. */
  | { readonly kind: "newer" }
  | { readonly kind: "damaged" };

/** The model of a part, which another program may have written anew in its own way of XML. */
export function modelOfXml(xml: string): ReadModel {
  const { documentElement: root } = new DOMParser().parseFromString(xml, "application/xml");
  const version = Number(root.namespaceURI === MODEL_NAMESPACE ? root.getAttribute("version") : NaN);
  if (version > VERSION) return { kind: "newer" };
  try {
    const model = migrated(JSON.parse(root.textContent ?? ""), version);
    if (!isModel(model)) return { kind: "damaged" };
    return { kind: "model", model, ...(version < VERSION && { older: version }) };
  } catch {
    return { kind: "damaged" };
  }
}

/** @returns undefined where nobody knows the way. */
function migrated(model: unknown, from: number): unknown {
  let now = model;
  for (let version = from; version !== VERSION; version++) {
    const migrate = MIGRATIONS.get(version);
    if (!migrate) return undefined;
    now = migrate(now);
  }
  return now;
}

/** What the parts say together. */
export interface ModelFound {
  readonly model: WorkbookModel;
  /** newer: to be left as it is. damaged: something could not be read. */
  readonly trouble?: "newer" | "damaged";
}

/** A workbook has one part, but a program that copied it may have left two. */
export function modelOfParts(parts: readonly ReadModel[]): ModelFound {
  if (parts.some(({ kind }) => kind === "newer")) return { model: EMPTY_MODEL, trouble: "newer" };
  const models = parts.flatMap((part) => (part.kind === "model" ? [part.model] : []));
  const model = models.reduce(joined, EMPTY_MODEL);
  return models.length < parts.length ? { model, trouble: "damaged" } : { model };
}

/** Of two that speak of one table, the one whose figures came last knows it. */
function joined(a: WorkbookModel, b: WorkbookModel): WorkbookModel {
  const tables = new Map(a.tables.map((table) => [table.table, table]));
  for (const table of b.tables) {
    const other = tables.get(table.table);
    if (!other || cameOf(table) > cameOf(other)) tables.set(table.table, table);
  }
  return { ...a, ...b, tables: [...tables.values()], names: { ...a.names, ...b.names } };
}

function cameOf({ columns }: WorkbookModel["tables"][number]): string {
  return columns.reduce((last, { came }) => (came > last ? came : last), "");
}

/**
 * What is kept of a part before another takes its place, under another name for whoever can read it: of one that is
 * damaged, and of one in the words of an older version.
 */
export function xmlKept(xml: string): string | undefined {
  const read = modelOfXml(xml);
  if (read.kind === "damaged") return elementOf("damaged", xml);
  return read.kind === "model" && read.older !== undefined ? elementOf("older", xml) : undefined;
}

function elementOf(name: "damaged" | "older", xml: string): string {
  const text = xml
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
  return `<${name} xmlns="${MODEL_NAMESPACE}:${name}">${text}</${name}>`;
}
