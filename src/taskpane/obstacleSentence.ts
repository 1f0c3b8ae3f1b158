import type { Obstacle } from "../excel/Workbook";
import type { PaneTexts } from "../i18n/en";

/** What stands in the way, as a sentence that says what to do. */
export function obstacleSentence(obstacle: Obstacle, { obstacles }: PaneTexts): string {
  switch (obstacle.kind) {
    case "sheet-protected":
    case "formula-too-long":
    case "sheet-hidden":
      return obstacles[obstacle.kind](obstacle.sheet);
    case "inside-table":
    case "beside-table":
    case "table-gone":
    case "cell-gone":
      return obstacles[obstacle.kind](obstacle.table);
    case "cells-in-use":
    case "rows-hidden":
      return obstacles[obstacle.kind](obstacle.address);
    case "name-taken":
      return obstacles["name-taken"](obstacle.name);
    case "table-exists":
      return obstacles["table-exists"](obstacle.table, obstacle.sheet);
    case "other-columns":
      return obstacles["other-columns"](obstacle.table, obstacle.sheet);
    case "unexpected":
      return obstacles.unexpected(obstacle.message);
    default:
      return obstacles[obstacle.kind]();
  }
}
