import type { HalfDone, Leftover, Obstacle } from "../excel/Workbook";
import type { PaneTexts } from "../i18n/en";

/** What is left of a change that could not be put back, why, and what to do. */
export function halfDoneSentence({ obstacle, left }: HalfDone, { halfDone }: PaneTexts): string {
  const things = left.map((each) => leftoverName(each, halfDone.left));
  return halfDone.told(reason(obstacle, halfDone.reasons), [...new Set(things)].join("; "));
}

function reason(obstacle: Obstacle, reasons: PaneTexts["halfDone"]["reasons"]): string {
  switch (obstacle.kind) {
    case "sheet-protected":
      return reasons.protected(obstacle.sheet);
    case "busy-editing":
      return reasons.editing;
    case "no-answer":
      return reasons.noAnswer;
    case "cells-in-use":
      return reasons.others(obstacle.address);
    case "unexpected":
      return reasons.other(obstacle.message);
    default:
      return reasons.moved;
  }
}

function leftoverName(left: Leftover, names: PaneTexts["halfDone"]["left"]): string {
  switch (left.kind) {
    case "sheet":
      return names.sheet(left.sheet);
    case "cells":
      return names.cells(left.sheet, left.address);
    case "name":
      return names.name(left.name);
    case "filter":
      return names.filter(left.sheet);
    case "shown":
      return names.shown(left.sheet);
  }
}
