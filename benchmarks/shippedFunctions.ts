import vm from "node:vm";
import { buildFunctions } from "../scripts/buildFunctions";

export type Call = (id: string, ...args: unknown[]) => unknown[][];

/** functions.js as it ships, and how long it took to evaluate. Not in a vm context: globals are slow there. */
export async function shippedFunctions(): Promise<{ call: Call; script: string; evaluationMs: number }> {
  const script = await buildFunctions();
  const registered = new Map<string, (...args: unknown[]) => unknown[][]>();
  const runtime = {
    associate: (id: string, answer: (...args: unknown[]) => unknown[][]) => registered.set(id, answer),
    Error: class {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = runtime;
  const start = performance.now();
  vm.runInThisContext(script);
  const evaluationMs = performance.now() - start;
  const call: Call = (id, ...args) => {
    const answer = registered.get(id);
    if (!answer) throw new Error(`${id} is not registered`);
    // As in a realm without timers: every answer comes at once, in the time that it takes.
    const { setTimeout } = globalThis;
    Reflect.deleteProperty(globalThis, "setTimeout");
    try {
      return answer(...Array.from({ length: 7 }, (_, i) => args[i] ?? null));
    } finally {
      globalThis.setTimeout = setTimeout;
    }
  };
  return { call, script, evaluationMs };
}
