import { HostObject } from "./HostObject";

/** What a call of a custom function came to. */
export type CallResult = { readonly value: unknown } | { readonly error: string; readonly message?: string };

export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly address: string;
  /** 4 = errors among the arguments are allowed. */
  readonly flags: number;
  readonly answer: (result: CallResult) => void;
}

/** One event of the host's message type 3. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** The client's internal result codes. */
const CELL_ERROR: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

const FASTER_RESULTS = 2;
const CALL = { messageCategory: 1, messageType: 1000, targetId: "" };

/** Drives the custom-functions runtime inside the client: calls go out as events, results come back as requests. */
export class CustomFunctionsService extends HostObject {
  private readonly pending = new Map<number, FunctionCall["answer"]>();
  private readonly early: HostEvent[] = [];
  private nextId = 1;
  private isReady = false;

  constructor(private readonly emit: (events: readonly HostEvent[]) => void) {
    super();
  }

  /** All calls as one message; kept until the pane has loaded its functions. */
  invoke(calls: readonly FunctionCall[]): void {
    const events = calls.map(({ id, args, address, flags, answer }) => {
      const invocation = this.nextId++;
      this.pending.set(invocation, answer);
      return { ...CALL, message: JSON.stringify([invocation, id, args, address, flags, null]) };
    });
    if (this.isReady) this.emit(events);
    else this.early.push(...events);
  }

  // What the client calls.
  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.isReady = true;
    const waiting = this.early.splice(0);
    if (waiting.length > 0) this.emit(waiting);
  }
  _getEnabledFeatures(): number[] {
    return [FASTER_RESULTS];
  }
  setInvocationArrayResults(rows: readonly (readonly [number, boolean, unknown, number])[]): void {
    for (const [id, isOk, value, code] of rows) {
      const answer = this.pending.get(id);
      this.pending.delete(id);
      answer?.(
        isOk
          ? { value }
          : { error: CELL_ERROR[code] ?? "#VALUE!", message: value ? String(value) : undefined },
      );
    }
  }
  setInvocationResults(
    rows: readonly { id: number; failed: boolean; value: unknown; errorCode: number }[],
  ): void {
    this.setInvocationArrayResults(rows.map((row) => [row.id, !row.failed, row.value, row.errorCode]));
  }
}

/** Services of the shared runtime that the client announces itself to; nothing here depends on them. */
export class RuntimeServices extends HostObject {
  notifyActionHandlerReady(): void {}
  getAppRuntimeState(): string {
    return "Visible";
  }
  setAppRuntimeState(): void {}
  getAppRuntimeStartState(): string {
    return "Inactive";
  }
  setAppRuntimeStartState(): void {}
  executeRequestCreate(): void {}
  executeRequestUpdate(): void {}
}
