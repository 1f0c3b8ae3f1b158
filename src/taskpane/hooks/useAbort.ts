import { useCallback, useEffect, useRef } from "react";

/**
 * One cancellable action at a time: `start` gives its signal, `cancel` aborts it, leaving the pane does too. An action
 * that is no longer the current one has nobody left to report to.
 */
export function useAbort(): {
  start: () => AbortSignal;
  cancel: () => void;
  isCurrent: (signal: AbortSignal) => boolean;
} {
  const current = useRef<AbortController>();
  const cancel = useCallback(() => current.current?.abort(), []);
  const start = useCallback(() => {
    current.current?.abort();
    current.current = new AbortController();
    return current.current.signal;
  }, []);
  const isCurrent = useCallback((signal: AbortSignal) => current.current?.signal === signal, []);
  useEffect(
    () => () => {
      current.current?.abort();
      current.current = undefined;
    },
    [],
  );
  return { start, cancel, isCurrent };
}
