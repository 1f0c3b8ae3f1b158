import type { Obstacle } from "../excel/Workbook";
import type { PaneTexts } from "../i18n/en";
import type { WriteAt } from "../i18n/WriteAt";

/** What stands in the way, as a sentence that says what to do. */
export function obstacleSentence(
  obstacle: Obstacle,
  { obstacles }: PaneTexts,
  at: WriteAt = "given",
): string {
  switch (obstacle.kind) {
    case "sheet-protected":
      return obstacles["sheet-protected"](obstacle.sheet, at);
    case "formula-too-long":
    case "sheet-hidden":
      return obstacles[obstacle.kind](obstacle.sheet);
    case "inside-table":
    case "beside-table":
      return obstacles[obstacle.kind](obstacle.table, at);
    case "table-gone":
    case "cell-gone":
    case "being-written":
      return obstacles[obstacle.kind](obstacle.table);
    case "cells-in-use":
      return obstacles["cells-in-use"](obstacle.address, at);
    case "rows-hidden":
      return obstacles["rows-hidden"](obstacle.address);
    case "merged-cells":
    case "no-cell-selected":
    case "sheet-gone":
      return obstacles[obstacle.kind](at);
    case "name-taken":
      return obstacles["name-taken"](obstacle.name);
    case "table-exists":
      return obstacles["table-exists"](obstacle.table, obstacle.sheet);
    case "other-columns":
      return obstacles["other-columns"](obstacle.table, obstacle.sheet);
    case "unexpected":
      return obstacles.unexpected(obstacle.message, at);
    default:
      return obstacles[obstacle.kind]();
  }
}
