import { useCallback, useEffect, useRef } from "react";

/** One cancellable action at a time: `start` gives its signal, `cancel` aborts it, leaving the pane does too. */
export function useAbort(): { start: () => AbortSignal; cancel: () => void } {
  const current = useRef<AbortController>();
  const cancel = useCallback(() => current.current?.abort(), []);
  const start = useCallback(() => {
    current.current?.abort();
    current.current = new AbortController();
    return current.current.signal;
  }, []);
  useEffect(() => cancel, [cancel]);
  return { start, cancel };
}
