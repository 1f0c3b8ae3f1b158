import { useState } from "react";
import type { ShowResult, Workbook } from "../../excel/Workbook";
import type { CellPlace } from "../../model/tableInWorkbook";
import { answerOf } from "../answerOf";

/** Goes to cells of the workbook's tables, and knows what came of the last time. */
export function useShow(workbook: Pick<Workbook, "show">): {
  readonly told: ShowResult | undefined;
  readonly show: (place: CellPlace) => void;
} {
  const [told, setTold] = useState<ShowResult>();
  return { told, show: (place) => void answerOf(workbook.show(place)).then(setTold) };
}
