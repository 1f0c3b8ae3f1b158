import type { Cell } from "../readers/Book";
import type { Block } from "./blocks";
import { tidied } from "./grid";
import type { PeriodAxis } from "./periodAxis";

/** 2024-W05, 2024년 5주, 1월 2주차, 3주. */
const WEEK =
  /^(?:['’]?(?:\d\d)?\d\d ?[-./년]? ?)?(?:W(?:eek)? ?\d{1,2}|(?:\d{1,2}월 ?)?(?:제 ?)?\d{1,2} ?주차?|(?:\d{1,2}월 ?)?(?:첫|둘|셋|넷|다섯)째 ?주)$/i;
const FEWEST = 2;

/** Whether a table that names no month goes week by week, across or down. */
export function areWeeks({ rows, headerRows, dataRows }: Block, { kind }: PeriodAxis): boolean {
  if (kind !== "around") return false;
  const columns = dataRows.slice(0, 50).map((r) => rows[r]);
  const first = columns[0]?.findIndex((cell) => isWeek(cell)) ?? -1;
  const down = first < 0 ? 0 : columns.filter((row) => isWeek(row[first])).length;
  return down >= FEWEST || headerRows.some((r) => rows[r].filter(isWeek).length >= FEWEST);
}

function isWeek(cell: Cell | undefined): boolean {
  return typeof cell === "string" && WEEK.test(tidied(cell));
}
