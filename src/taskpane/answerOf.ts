import type { Obstacle } from "../excel/Workbook";

/**
 * What the workbook answers. An error is a bug of ours, and is shown too: a pane that shows progress for ever says
 * nothing, and cannot be tried again.
 */
export async function answerOf<R>(
  answer: Promise<R>,
): Promise<R | { readonly kind: "refused"; readonly obstacle: Obstacle }> {
  try {
    return await answer;
  } catch (error) {
    console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "refused", obstacle: { kind: "unexpected", message } };
  }
}
