import { useEffect, useState } from "react";

/**
 * A value as it was when the page was last drawn, and then the new one: what takes longer to show than a key may wait for its
 * answer comes a picture later.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => afterPaint(() => setShown(value)), [value]);
  return shown;
}

/** How many of a long list are shown: so many at first, and as many more with each picture. */
export function useInBatches(count: number, batch: number): number {
  const [shown, setShown] = useState(batch);
  const isAll = shown >= count;
  useEffect(() => (isAll ? undefined : afterPaint(() => setShown(shown + batch))), [isAll, shown, batch]);
  return Math.min(shown, count);
}

/** Calls when the next picture has been drawn, unless it is called off. */
function afterPaint(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const frame = requestAnimationFrame(() => (timer = setTimeout(run)));
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
