import { codeOfSeries } from "../../dataset/seriesKey";
import type { Name } from "./Entry";

export function isFlow({ kind }: Name["subject"]): boolean {
  return kind === "exports" || kind === "imports" || kind === "balance";
}

/** The code under which the dataset has what a name stands for; none where it stands for nothing of ours. */
export function codeOf({ subject, flow = "exports" }: Pick<Name, "subject" | "flow">): string | undefined {
  switch (subject.kind) {
    case "item":
      return codeOfSeries({ flow, grouping: "ministry", item: subject.item });
    case "partner":
      return codeOfSeries({ flow, partner: subject.partner });
    case "none":
    case "unread":
      return undefined;
    default:
      return subject.kind;
  }
}
