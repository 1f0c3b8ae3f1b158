import type { TableInWorkbook } from "../../model/tableInWorkbook";
import type { ColumnModel } from "../../model/WorkbookModel";
import { placeOf } from "./checkedCells";
import { additiveKind, isTotal, shippedKey } from "./seriesKinds";

/** A total with its possible parts, as places among the table's columns. */
export interface TotalAmongParts {
  readonly total: number;
  readonly parts: readonly number[];
  /** Parts that may add up to it by themselves: items of one list, or partners. */
  readonly groups: readonly (readonly number[])[];
}

/** Every column that is the total of two others or more beside it. */
export function totalsIn(there: TableInWorkbook): readonly TotalAmongParts[] {
  const at = ({ column }: ColumnModel) => placeOf(there, column);
  const { model } = there;
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
      groups.set(list, [...(groups.get(list) ?? []), at(part)]);
    }
    return [
      {
        total: at(total),
        parts: parts.map(at),
        groups: [...groups.values()].filter(({ length }) => length > 1),
      },
    ];
  });
}
