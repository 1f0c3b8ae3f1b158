import type { Answer, Asked } from "./messages";
import { Session } from "./Session";

/** The readers off the page: the entry of a bundle of their own, loaded when the first file comes. */
type WorkerScope = {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(answer: Answer): void;
};
const scope = globalThis as unknown as WorkerScope;
const session = new Session();

scope.onmessage = ({ data }) => {
  const tell = (answer: Answer) => scope.postMessage(answer);
  void session.answer(data, tell).then(tell);
};
