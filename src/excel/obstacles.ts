import { runRestoring } from "./excelRun";
import type { Obstacle } from "./Workbook";

/** Ends a batch because something stands in the way. */
export class Refusal extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(obstacle.kind);
  }
}

/** Excel could not find what a batch addresses: a sheet, table or name was deleted meanwhile. */
const GONE = new Set(["ItemNotFound", "InvalidReference", "InvalidObjectPath", "InvalidBinding"]);

export function isGone(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && GONE.has(error.code);
}

const NO_CELL = new Set(["InvalidSelection", "UnsupportedSheet"]);
/** Excel on the web lost its server, or the server has too much to do. */
const NO_ANSWER = new Set([
  "ActivityLimitReached",
  "ConnectionFailure",
  "RequestAborted",
  "ServiceNotAvailable",
  "Timeout",
]);
const ANSWER_TOO_LARGE = "ResponsePayloadSizeLimitExceeded";
const TOO_LARGE = new Set([
  ANSWER_TOO_LARGE,
  "MemoryLimitReached",
  "OperationCellsExceedLimit",
  "RangeExceedsLimit",
  "RequestPayloadSizeLimitExceeded",
]);

/**
 * What an error means for the user.
 * @param sheetIds - Of the sheets that were written to, which may be protected or gone by now.
 */
export async function obstacleOf(error: unknown, sheetIds: readonly string[]): Promise<Obstacle> {
  if (error instanceof Refusal) return error.obstacle;
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof OfficeExtension.Error)) {
    console.error(error); // a bug of ours
    return { kind: "unexpected", message };
  }
  const { code } = error;
  // Somebody else has just given a sheet or a name the one that was free when it was looked for.
  if (code === "ItemAlreadyExists") return { kind: "moved" };
  if (code === "InvalidOperationInCellEditMode") return { kind: "busy-editing" };
  if (NO_ANSWER.has(code)) return { kind: "no-answer" };
  if (TOO_LARGE.has(code)) return { kind: "too-large" };
  if (NO_CELL.has(code)) return { kind: "no-cell-selected" };
  if (code === "MergedRangeConflict") return { kind: "merged-cells" };
  if (code === "AccessDenied" || GONE.has(code)) {
    const now = await stateNow(sheetIds);
    const locked = now?.sheets.find(({ isProtected }) => isProtected);
    if (code === "AccessDenied" && locked) return { kind: "sheet-protected", sheet: locked.name };
    if (code === "AccessDenied" && now?.isProtected) return { kind: "workbook-protected" };
    if (GONE.has(code) && now) return { kind: now.sheets.length < sheetIds.length ? "sheet-gone" : "moved" };
  }
  return { kind: "unexpected", message };
}

/** Excel on the web gives 5 MB at once. */
export function isAnswerTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === ANSWER_TOO_LARGE;
}

interface State {
  /** Of the workbook's structure. */
  readonly isProtected: boolean;
  /** Those of the sheets that are still there. */
  readonly sheets: readonly { readonly name: string; readonly isProtected: boolean }[];
}

/** undefined if Excel does not say. */
async function stateNow(ids: readonly string[]): Promise<State | undefined> {
  try {
    return await runRestoring(async (context) => {
      const { workbook } = context;
      const sheets = workbook.worksheets.load("items/id,items/name,items/protection/protected");
      const { protection: structure } = workbook;
      structure.load("protected");
      await context.sync();
      return {
        isProtected: structure.protected,
        sheets: sheets.items
          .filter(({ id }) => ids.includes(id))
          .map(({ name, protection }) => ({ name, isProtected: protection.protected })),
      };
    });
  } catch {
    return undefined;
  }
}
