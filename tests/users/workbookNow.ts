// The workbook as it stands, read behind everybody's back: no request is made for it.
import { MODEL_NAMESPACE, modelOfParts, modelOfXml, type ModelFound } from "../../src/model/modelXml";
import { knownTables, type TableCells, type TableInWorkbook } from "../../src/model/tableInWorkbook";
import { host, store } from "../excel/workbook";

export function modelParts(): string[] {
  return host.workbook.customXmlParts
    .itemsList()
    .filter(({ namespaceUri }) => namespaceUri === MODEL_NAMESPACE)
    .map((part) => part.getXml());
}

/** jsdom reads a document slowly, and the workbook is looked at more often than it changes. */
const models = new Map<string, ReturnType<typeof modelOfXml>>();

function modelIn(xml: string): ReturnType<typeof modelOfXml> {
  const known = models.get(xml) ?? modelOfXml(xml);
  if (models.size >= 8) models.clear();
  models.set(xml, known);
  return known;
}

export function modelNow(): ModelFound {
  return modelOfParts(modelParts().map(modelIn));
}

export function tableCells(): TableCells[] {
  return host.workbook.tableList().map((table) => {
    const { rect, sheetId } = table.info();
    const columns = table.columns.itemsList().map(({ id, name }) => ({ id, header: name }));
    const rows = Array.from({ length: rect.rows - 1 }, (_, i) =>
      columns.map((_, j) => store.read(sheetId, rect.row + 1 + i, rect.column + j).value),
    );
    return { id: table.id, name: table.name, sheet: store.sheetName(sheetId), columns, rows };
  });
}

export function knownNow(): readonly TableInWorkbook[] {
  return knownTables(modelNow().model, tableCells());
}

/** Series and month, as one word. */
export type Key = string;
export const keyOf = (series: string, ordinal: number): Key => `${series} ${ordinal}`;

/** By table, every figure. */
export function figuresNow(): Map<string, Map<Key, number>> {
  return new Map(
    knownNow().map(({ cells, table }) => [
      cells.id,
      new Map(
        table.series.flatMap(({ id, values }) =>
          [...values].map(([ordinal, value]) => [keyOf(id, ordinal), value] as const),
        ),
      ),
    ]),
  );
}
