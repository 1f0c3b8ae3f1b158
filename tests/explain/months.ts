import { column } from "../functions/sheet";
import type { Sheet } from "./asked";

/** Two years of months from January 2023, one missing: 2023 runs 101 to 112, 2024 from 201; May 2024 is blank. */
export const MONTHS: Sheet = {
  "T[v]": column(...Array.from({ length: 24 }, (_, i) => (i === 16 ? null : (i < 12 ? 101 : 189) + i))),
  "T[p]": column(
    ...Array.from(
      { length: 24 },
      (_, i) => `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
    ),
  ),
};
