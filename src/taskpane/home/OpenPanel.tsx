import React, { type Dispatch, Suspense, useMemo } from "react";
import { useTexts } from "../TextsContext";
import type { PaneAction, View } from "./view";
import { type WorkReport, WorkReportContext } from "./WorkReport";

interface OpenPanelProps {
  readonly view: View;
  readonly isShown: boolean;
  readonly dispatch: Dispatch<PaneAction>;
  readonly children: React.ReactNode;
}

/** The place of a panel: hidden behind another, it goes on, and tells the home of it. */
export function OpenPanel({ view, isShown, dispatch, children }: OpenPanelProps) {
  const { texts } = useTexts();
  const report = useMemo<WorkReport>(
    () => ({
      working: (label, done) => dispatch({ kind: "working", view, work: { label, done } }),
      ended: () => dispatch({ kind: "ended", view }),
    }),
    [dispatch, view],
  );
  return (
    <div hidden={!isShown}>
      <WorkReportContext.Provider value={report}>
        <Suspense fallback={<p role="status">{texts.loading}</p>}>{children}</Suspense>
      </WorkReportContext.Provider>
    </div>
  );
}
