/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: string;
}

/** Those of a namespace, one after the other: together they may be more than one answer holds. */
export async function readXmlParts(
  context: Excel.RequestContext,
  namespace: string,
): Promise<readonly XmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace).load("items/id");
  await context.sync();
  const read: XmlPart[] = [];
  for (const part of parts.items) read.push({ part, xml: await xmlOf(part) });
  return read;
}

async function xmlOf(part: Excel.CustomXmlPart): Promise<string> {
  const answers = [part.getXml()];
  await part.context.sync();
  return answers[0].value;
}
