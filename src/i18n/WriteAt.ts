/**
 * Where a panel writes, and so what somebody may do about an obstacle there. `given`: where things stand already, or on
 * sheets that are made anyway; `selection`: at the selected cell; `chosen`: there or on a new sheet, as is chosen.
 */
export type WriteAt = "given" | "selection" | "chosen";
