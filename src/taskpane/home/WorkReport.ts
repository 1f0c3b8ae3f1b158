import { createContext } from "react";

/** How a panel tells the home what goes on in it. */
export interface WorkReport {
  readonly working: (label: string, done: number | undefined) => void;
  readonly ended: () => void;
}

export const WorkReportContext = createContext<WorkReport>({
  working: () => undefined,
  ended: () => undefined,
});
