import type { Column } from "./columns";

/** What a person may say a column is for. part: months whose years stand elsewhere */
export const COLUMN_USES = [
  "period",
  "part",
  "figure",
  "name",
  "code",
  "unit",
  "scale",
  "leave-out",
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** What a column was taken to be for; undefined for an empty one. */
export function columnUse({ role, isCode }: Column): ColumnUse | undefined {
  switch (role) {
    case "key":
    case "constant":
      return isCode ? "code" : "name";
    case "sum":
    case "ordinal":
    case "other":
      return "leave-out";
    case "empty":
      return undefined;
    default:
      return role;
  }
}
