import v8 from "node:v8";
import vm from "node:vm";
import { judge, secondThought, shown } from "./judge";
import { Random } from "./Random";
import { type RandomCall, randomCall } from "./randomCall";

export interface FuzzOptions {
  readonly calls: number;
  readonly seed: number;
  readonly mostRows: number;
  /** Told after each call how many there were. */
  readonly tell?: (done: number) => void;
}

export interface FuzzReport {
  readonly calls: number;
  /** Functions by the number of calls that gave figures or words, not an error for the whole call. */
  readonly answered: ReadonlyMap<string, number>;
  readonly problems: readonly string[];
  /** Milliseconds of the processor that the slowest calls took before they answered or promised, by function. */
  readonly slowest: readonly (readonly [id: string, time: number])[];
  /** Bytes that the second half of the calls left behind. */
  readonly growth: number;
}

/** How many calls are remembered, to be asked again between others. */
const MEMORY = 40;
const ENOUGH = 20;

/**
 * Random calls of every function. Each is asked twice, and again after others, and must answer alike; it must give
 * cells of the right shape or one of the two errors, in time, and leave its arguments alone.
 */
export async function fuzz({ calls, seed, mostRows, tell }: FuzzOptions): Promise<FuzzReport> {
  const random = new Random(seed);
  const remembered: { asked: RandomCall; answer: unknown }[] = [];
  const answered = new Map<string, number>();
  const problems: string[] = [];
  const times = new Map<string, number>();
  let heap = 0;
  for (let i = 0; i < calls && problems.length < ENOUGH; i++) {
    if (i === Math.floor(calls / 2)) heap = heapInUse();
    const asked = randomCall(random, i, mostRows);
    const { answer, problem, time } = await judge(asked);
    times.set(asked.id, Math.max(time, times.get(asked.id) ?? 0));
    tell?.(i + 1);
    note(asked, problem ?? (random.chance(0.3) ? await secondThought(asked, answer) : undefined));
    if (problem) continue;
    if ((answer as unknown[][]).flat().some((cell) => typeof cell !== "object")) {
      answered.set(asked.id, (answered.get(asked.id) ?? 0) + 1);
    }
    const place = random.whole(0, MEMORY - 1);
    const earlier = remembered[place];
    if (earlier) note(earlier.asked, await secondThought(earlier.asked, earlier.answer));
    remembered[place] = { asked, answer };
  }
  remembered.length = 0;
  const slowest = [...times].sort(([, a], [, b]) => b - a).slice(0, 8);
  return { calls, answered, problems, slowest, growth: heapInUse() - heap };

  function note({ id, args }: RandomCall, problem: string | undefined): void {
    if (problem) problems.push(`${id} ${problem}: ${id}(${args.map(shown).join(", ")})`);
  }
}

/** After everything that nothing refers to is gone. */
function heapInUse(): number {
  v8.setFlagsFromString("--expose-gc");
  (vm.runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
