import { shipped } from "./store";

/** What tells two editions of the shipped figures apart: the newest vintage among them, YYYY-MM-DD. */
export function datasetVersion(): string {
  return shipped.version;
}
