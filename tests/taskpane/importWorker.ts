import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";
import type { Answer, Asked } from "../../src/importing/messages";

const copied = <T>(message: T): T => deserialize(serialize(message)) as T;

/** The worker's side within the test: messages are copied as between threads, and come later. */
class WorkerHere {
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: (() => void) | null = null;
  private readonly session = import("../../src/importing/Session").then(({ Session }) => new Session());
  private isOver = false;

  postMessage(asked: Asked): void {
    // A file is shared, not copied.
    const own = "file" in asked ? asked : copied(asked);
    const tell = (answer: Answer) => {
      const data = copied(answer);
      setTimeout(() => this.isOver || this.onmessage?.({ data }));
    };
    void this.session.then((session) => session.answer(own, tell)).then(tell);
  }

  terminate(): void {
    this.isOver = true;
  }
}

/** jsdom has no workers, and none of what they decode with. */
export function installImportWorker(): void {
  Object.assign(globalThis, { Worker: WorkerHere, TextDecoder, TextEncoder });
}
