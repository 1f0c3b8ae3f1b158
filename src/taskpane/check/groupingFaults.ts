import type { TableInWorkbook } from "../../model/tableInWorkbook";
import { additiveKind, shippedKey } from "./seriesKinds";
import type { GroupOfItems, PlacedFault } from "./TableFinding";

/** The ministry's list of 2025 names items anew that its list before had under the same name. */
const RENEWED = "_20item";

/**
 * Items of several lists in one table: the ministry's, the customs service's, or both of the ministry's. What one list
 * calls semiconductors is not what the other does, so that they neither add up nor compare.
 */
export function groupingFaults({ cells, model }: TableInWorkbook): readonly PlacedFault[] {
  const byKind = new Map<string, Map<GroupOfItems["list"], string[]>>();
  const shipped = model.columns.flatMap((column) => {
    const key = shippedKey(column);
    const kind = additiveKind(column);
    return key?.item && key.grouping && kind !== undefined ? [{ column, key, kind, item: key.item }] : [];
  });
  const codes = new Set(shipped.map(({ kind, key, item }) => `${kind} ${key.grouping} ${item}`));
  for (const { column, key, kind, item } of shipped) {
    const isIn = (code: string) => codes.has(`${kind} ${key.grouping} ${code}`);
    const isOld = isIn(item + RENEWED);
    const isNew = item.endsWith(RENEWED) && isIn(item.slice(0, -RENEWED.length));
    const list = isOld ? "ministry15" : isNew ? "ministry20" : key.grouping;
    if (list === undefined) continue;
    const header = cells.columns.find(({ id }) => id === column.column)?.header ?? column.name;
    const groups = byKind.get(kind) ?? new Map<GroupOfItems["list"], string[]>();
    groups.set(list, [...(groups.get(list) ?? []), header]);
    byKind.set(kind, groups);
  }
  return [...byKind.values()].flatMap((all) => {
    const lists = [...all].map(([list, names]): GroupOfItems => ({ list, names }));
    const old = lists.filter(({ list }) => list === "ministry15" || list === "ministry20");
    const others = lists.filter((one) => !old.includes(one));
    const mixed: (readonly GroupOfItems[])[] = [];
    if (old.length === 2) mixed.push(old);
    // Items of either of the ministry's lists are the ministry's beside those of customs.
    const isMinistryIn = old.length > 0 && !others.some(({ list }) => list === "ministry");
    const whole = isMinistryIn ? [...others, { list: "ministry" as const, names: old[0].names }] : others;
    if (whole.length > 1) mixed.push(whole);
    return mixed.map((groups): PlacedFault => ({ fault: { kind: "mixed-groupings", groups } }));
  });
}
