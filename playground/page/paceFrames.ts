/** Between two frames of a grid that nobody moves, in milliseconds; and how long it counts as moved. */
const [PAUSE, MOVED] = [100, 500];
const MOVES = ["pointerdown", "pointermove", "wheel"];

/**
 * Without a graphics card a frame of the grid takes tens of milliseconds, and while a workbook is written every frame finds
 * something new: ten a second show it as well, and leave the time to the writing. Who moves the grid gets all of them.
 */
export function paceFrames(): void {
  const draw = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  const waiting = new Map<number, FrameRequestCallback>();
  let [last, movedAt] = [0, -Infinity];
  for (const move of MOVES)
    addEventListener(move, () => (movedAt = performance.now()), { capture: true, passive: true });

  const drawAll = (time: number) => {
    const frames = [...waiting.values()];
    waiting.clear();
    for (const frame of frames) frame(time);
  };
  window.requestAnimationFrame = (frame) => {
    const isMoved = performance.now() - movedAt < MOVED;
    if (isMoved) return draw(frame);
    if (waiting.size === 0) setTimeout(() => draw(drawAll), PAUSE);
    // Numbers of the browser's own frames are positive.
    waiting.set(--last, frame);
    return last;
  };
  window.cancelAnimationFrame = (number) => {
    if (!waiting.delete(number)) cancel(number);
  };
}
