import { useEffect, useState } from "react";
import { afterPaint } from "./afterPaint";

/**
 * A value as it was when the page was last drawn, and then the new one: what takes longer to show than a key may wait for its
 * answer comes a picture later. One that is made anew each time would be drawn for ever.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => afterPaint(() => setShown(value)), [value]);
  return shown;
}
