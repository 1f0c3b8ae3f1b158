import { HostCollection, HostError, HostObject, invalidArgument, notFound } from "../HostObject";

/** Custom XML parts of the workbook: Excel keeps them with the file and shows them nowhere. */
export class HostCustomXmlPartCollection extends HostCollection<HostCustomXmlPart> {
  private readonly parts: HostCustomXmlPart[] = [];
  private nextId = 1;

  itemsList(): HostCustomXmlPart[] {
    return [...this.parts];
  }
  getItem(id: unknown): HostCustomXmlPart {
    const found = this.parts.find((part) => part.id === id);
    if (!found) throw notFound();
    return found;
  }
  add(xml: string): HostCustomXmlPart {
    const id = `{XML-${String(this.nextId++).padStart(8, "0")}}`;
    const part = new HostCustomXmlPart(id, xml, () => this.parts.splice(this.parts.indexOf(part), 1));
    this.parts.push(part);
    return part;
  }
  getByNamespace(uri: string): HostCustomXmlPartScopedCollection {
    return new HostCustomXmlPartScopedCollection(this, uri);
  }
}

class HostCustomXmlPartScopedCollection extends HostCollection<HostCustomXmlPart> {
  constructor(
    private readonly all: HostCustomXmlPartCollection,
    private readonly uri: string,
  ) {
    super();
  }
  itemsList(): HostCustomXmlPart[] {
    return this.all.itemsList().filter(({ namespaceUri }) => namespaceUri === this.uri);
  }
  getItem(id: unknown): HostCustomXmlPart {
    const found = this.itemsList().find((part) => part.id === id);
    if (!found) throw notFound();
    return found;
  }
  getOnlyItem(): HostCustomXmlPart {
    const found = this.itemsList();
    if (found.length === 0) throw notFound();
    if (found.length > 1) throw new HostError("InvalidOperation", "There is more than one item.");
    return found[0];
  }
  getOnlyItemOrNullObject(): HostCustomXmlPart | null {
    // Microsoft's reference: null unless there is exactly one.
    return this.itemsList().length === 1 ? this.itemsList()[0] : null;
  }
}

class HostCustomXmlPart extends HostObject {
  private xml: string;

  constructor(
    private readonly partId: string,
    xml: string,
    private readonly remove: () => void,
  ) {
    super();
    this.xml = wellFormed(xml);
  }
  override get wireId() {
    return { Id: this.partId };
  }
  get id(): string {
    return this.partId;
  }
  get namespaceUri(): string {
    return /^<[^>]*?\sxmlns="([^"]*)"/.exec(this.xml)?.[1] ?? "";
  }
  getXml(): string {
    return this.xml;
  }
  setXml(xml: string): void {
    this.xml = wellFormed(xml);
  }
  delete(): void {
    this.remove();
  }
}

/** Excel refuses what is not well-formed. Enough of a parser for one that is not: the host runs without a page too. */
function wellFormed(xml: string): string {
  const text = xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "").trim();
  const open: string[] = [];
  let rest = text;
  for (;;) {
    const [tag, end, name, attributes = "", empty] =
      /^<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[\w.:-]+="[^"<&]*(?:&[#\w]+;[^"<&]*)*")*)\s*(\/?)>/u.exec(
        rest,
      ) ?? [];
    if (tag === undefined || (end && (attributes || open.pop() !== name))) throw invalidArgument();
    if (!end && !empty) open.push(name);
    rest = rest.slice(tag.length);
    if (open.length === 0) break;
    const [content] = /^(?:[^<&]|&(?:#\d+|#x[\da-f]+|\w+);)*/i.exec(rest) as RegExpExecArray;
    rest = rest.slice(content.length);
  }
  // Characters that XML cannot hold at all.
  if (rest.trim() !== "" || /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text))
    throw invalidArgument();
  return text;
}
