import { parseA1Ref } from "@borgar/fx";
import { boundsOf, type Rect } from "../../grid/a1";
import { rectOf } from "../../grid/a1Reference";
import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { SeriesModel } from "../../model/WorkbookModel";
import { seriesIn } from "../seriesSources";

interface Area {
  readonly sheet: string;
  readonly rect: Rect;
}

/**
 * The series of the workbook's tables that a block of formulas reads.
 * @param first - Addresses that its first cell reads, one for each reference.
 * @param last - The same of its last cell: those of the cells between lie between.
 */
export function seriesRead(
  first: readonly (string | undefined)[],
  last: readonly (string | undefined)[],
  tables: readonly TableInWorkbook[],
): SeriesModel[] {
  const areas = first.flatMap((address, i) => between(areaOf(address), areaOf(last[i])));
  return areas.flatMap(({ sheet, rect }) =>
    tables.flatMap((table) => {
      const { sheet: own, body } = table.cells;
      return body && own === sheet ? seriesIn(table, body, rect) : [];
    }),
  );
}

function areaOf(address: string | undefined): Area | undefined {
  const parsed = address === undefined ? undefined : parseA1Ref(address);
  const sheet = parsed?.context?.at(0);
  return parsed && "range" in parsed && sheet !== undefined
    ? { sheet, rect: rectOf(parsed.range) }
    : undefined;
}

function between(a: Area | undefined, b: Area | undefined): Area[] {
  if (a && b && a.sheet === b.sheet) return [{ sheet: a.sheet, rect: boundsOf([a.rect, b.rect]) }];
  return [a, b].filter((area) => area !== undefined);
}
