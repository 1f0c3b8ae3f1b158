/** From here on frames that wait are numbered: beyond the browser's own numbers, and beyond -1, which Univer cancels for "none". */
const FIRST = 2 ** 40;
/** Between two frames of a grid that nobody uses, in milliseconds; and how long it counts as used. */
const [PAUSE, USED] = [100, 300];
const USES = ["pointerdown", "pointermove", "wheel", "keydown"];

/**
 * Without a graphics card a frame of the grid takes tens of milliseconds, and while a workbook is written every frame finds
 * something new: ten a second show it as well, and leave the time to the writing. Who uses the grid gets all of them.
 */
export function paceFrames(): void {
  const draw = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  let [last, usedAt, isPlanned] = [FIRST, -Infinity, false];
  let planned: number | undefined;
  for (const use of USES)
    addEventListener(use, () => (usedAt = performance.now()), { capture: true, passive: true });

  const drawAll = (time: number) => {
    [isPlanned, planned] = [false, undefined];
    const frames = [...waiting.values()];
    waiting.clear();
    for (const frame of frames)
      try {
        frame(time);
      } catch (error) {
        // As a browser does it: one that fails takes none of the others with it.
        reportError(error);
      }
  };
  window.requestAnimationFrame = (frame) => {
    const isUsed = performance.now() - usedAt < USED;
    if (isUsed) return draw(frame);
    if (!isPlanned) setTimeout(() => (planned = draw(drawAll)), PAUSE);
    isPlanned = true;
    waiting.set(++last, frame);
    return last;
  };
  window.cancelAnimationFrame = (number) => {
    // The browser counts in 32 bits: one of ours that was drawn long ago would be a number of its own there, and that of
    // the frame in which all others wait to be drawn.
    if (number > FIRST) waiting.delete(number);
    else if (number !== planned) cancel(number);
  };
}
