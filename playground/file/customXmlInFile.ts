import { strFromU8, strToU8 } from "fflate";
import type { HostWorkbook } from "../host/model/workbook";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPS_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Part = ReturnType<HostWorkbook["customXmlParts"]["itemsList"]>[number];

/** Adds custom XML parts to the parts of a file, as Excel does: each with its properties, and known to the workbook. */
export function addCustomXml(file: Record<string, Uint8Array>, parts: readonly Part[]): void {
  const before = (part: string, end: string, added: string) => {
    file[part] = strToU8(strFromU8(file[part]).replace(end, () => added + end));
  };
  // A namespace is as its part has it in an attribute.
  parts.forEach((part, i) => {
    const n = i + 1;
    file[`customXml/item${n}.xml`] = strToU8(part.getXml());
    file[`customXml/itemProps${n}.xml`] = strToU8(
      `${HEAD}<ds:datastoreItem ds:itemID="${guidOf(n)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${part.namespaceUri}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    file[`customXml/_rels/item${n}.xml.rels`] = strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship("rId1", "customXmlProps", `itemProps${n}.xml`)}</Relationships>`,
    );
    before(
      "[Content_Types].xml",
      "</Types>",
      `<Override PartName="/customXml/itemProps${n}.xml" ContentType="${PROPS_TYPE}"/>`,
    );
    before(
      "xl/_rels/workbook.xml.rels",
      "</Relationships>",
      relationship(`rIdCustomXml${n}`, "customXml", `../customXml/item${n}.xml`),
    );
  });
}

/** A file wants a GUID, which need only be another one for each part. */
function guidOf(n: number): string {
  return `{5C7A1D2E-6B1F-4E0B-9C55-${String(n).padStart(12, "0")}}`;
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}
