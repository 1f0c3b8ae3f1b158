import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { ColumnModel } from "../../model/WorkbookModel";
import { additiveKind, isTotal, shippedKey } from "./seriesKinds";

/** A total with its possible parts, as places among the table's columns. */
export interface TotalAmongParts {
  readonly total: number;
  readonly parts: readonly number[];
  /** Parts that may add up to it by themselves: items of one list, or partners. */
  readonly groups: readonly (readonly number[])[];
}

/** Every column that is the total of two others or more beside it. */
export function totalsIn({ cells, model }: TableInWorkbook): readonly TotalAmongParts[] {
  const placeOf = ({ column }: ColumnModel) => cells.columns.findIndex(({ id }) => id === column);
  return model.columns.filter(isTotal).flatMap((total): TotalAmongParts[] => {
    const kind = additiveKind(total);
    const parts = model.columns.filter(
      (one) => one !== total && !isTotal(one) && kind !== undefined && additiveKind(one) === kind,
    );
    if (parts.length < 2) return [];
    const groups = new Map<string, number[]>();
    for (const part of parts) {
      const key = shippedKey(part);
      const list = key?.partner ? "partners" : (key?.grouping ?? "");
      groups.set(list, [...(groups.get(list) ?? []), placeOf(part)]);
    }
    return [
      {
        total: placeOf(total),
        parts: parts.map(placeOf),
        groups: [...groups.values()].filter(({ length }) => length > 1),
      },
    ];
  });
}
