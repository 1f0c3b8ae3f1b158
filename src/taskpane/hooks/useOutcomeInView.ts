import { type RefObject, useEffect, useRef } from "react";

/**
 * The place of what came of an action, brought into view whenever that changes: forms are longer than most panes, and it
 * would stand below the edge. Fabric puts its text in a moment later.
 */
export function useOutcomeInView(kind: string): RefObject<HTMLDivElement> {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (kind === "idle") return;
    const timer = setTimeout(() => outcome.current?.scrollIntoView({ block: "nearest" }));
    return () => clearTimeout(timer);
  }, [kind]);
  return outcome;
}
