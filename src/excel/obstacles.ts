import type { Obstacle } from "./Workbook";

/** Ends a batch because something stands in the way; the workbook is as it was. */
export class Refusal extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle.kind);
  }
}

const GONE = new Set(["ItemNotFound", "InvalidReference", "InvalidObjectPath"]);

/** Excel could not find what a batch addresses: a sheet or table was deleted meanwhile. */
export function isGone(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && GONE.has(error.code);
}

/** What an error means for the user. Anything that does not come from Excel is a bug and goes on. */
export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof Refusal) return error.obstacle;
  if (!(error instanceof OfficeExtension.Error)) throw error;
  if (error.code === "InvalidOperationInCellEditMode") return { kind: "busy-editing" };
  return { kind: "unexpected", message: error.message };
}
