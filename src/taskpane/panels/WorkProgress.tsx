import React, { useContext, useEffect } from "react";
import { Progress } from "../components/fabric";
import { WorkReportContext } from "../home/WorkReport";

/** Progress of work that goes on when one leaves the panel: home shows it too, and says when it has ended. */
export function WorkProgress({ label, done }: { readonly label: string; readonly done?: number }) {
  const { working, ended } = useContext(WorkReportContext);
  useEffect(() => working(label, done), [working, label, done]);
  useEffect(() => ended, [ended]);
  return <Progress label={label} done={done} />;
}
