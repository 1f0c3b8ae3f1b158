import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

/** How many of a long list are shown: so many at first, and as many more with each picture. */
export function useInBatches(count: number, batch: number): number {
  const [shown, setShown] = useState(batch);
  const isAll = shown >= count;
  useEffect(() => (isAll ? undefined : afterPaint(() => setShown(shown + batch))), [isAll, shown, batch]);
  return Math.min(shown, count);
}
