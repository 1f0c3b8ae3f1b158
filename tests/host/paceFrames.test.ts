/** @jest-environment jsdom */
import { paceFrames } from "../../playground/page/paceFrames";

/** What the browser was asked for, by its number. */
let asked = new Map<number, FrameRequestCallback>();
let count = 0;

beforeEach(() => {
  jest.useFakeTimers();
  [asked, count] = [new Map(), 0];
  window.requestAnimationFrame = (frame) => {
    asked.set(++count, frame);
    return count;
  };
  window.cancelAnimationFrame = (number) => void asked.delete(number >>> 0); // as browsers take it
  paceFrames();
});
afterEach(() => jest.useRealTimers());

/** The browser draws. */
function draw(): void {
  jest.advanceTimersByTime(1000);
  const frames = [...asked.values()];
  asked.clear();
  for (const frame of frames) frame(0);
}

test("frames of a grid that nobody uses are drawn together, and those that were cancelled are not", () => {
  const drawn: string[] = [];
  const first = requestAnimationFrame(() => drawn.push("first"));
  requestAnimationFrame(() => drawn.push("second"));
  cancelAnimationFrame(first);
  expect(asked.size).toBe(0);
  draw();
  expect(drawn).toEqual(["second"]);
});

test("a number of somebody else's that is cancelled stops nothing: what was asked for is drawn, and all that follows", () => {
  const drawn: string[] = [];
  requestAnimationFrame(() => drawn.push("first"));
  jest.advanceTimersByTime(1000);
  for (let number = 0; number < 10; number++) cancelAnimationFrame(number);
  draw();
  requestAnimationFrame(() => drawn.push("second"));
  draw();
  expect(drawn).toEqual(["first", "second"]);
});

test("to cancel a frame that was drawn long ago stops nothing either", () => {
  const drawn: number[] = [];
  const numbers = Array.from({ length: 5 }, (_, i) => requestAnimationFrame(() => drawn.push(i)));
  draw();
  for (let i = 5; i < 9; i++) {
    requestAnimationFrame(() => drawn.push(i));
    jest.advanceTimersByTime(1000);
    for (const number of numbers) cancelAnimationFrame(number);
    draw();
  }
  expect(drawn).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test("one that fails takes none of the others with it", () => {
  const reported = jest.fn();
  window.reportError = reported;
  const drawn: string[] = [];
  requestAnimationFrame(() => {
    throw new Error("of the grid");
  });
  requestAnimationFrame(() => drawn.push("second"));
  draw();
  expect(reported).toHaveBeenCalled();
  expect(drawn).toEqual(["second"]);
});
