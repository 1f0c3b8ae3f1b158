import type { ICommandInfo } from "@univerjs/core";
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Rect } from "../host/CellStore";
import type { Sheet } from "./univer";

/**
 * Knows when the spreadsheet has finished calculating: no edit waiting in Univer's 100 ms debounce, no calculation
 * running, no custom-function call on its way. Driven by events; Univer's own wait has a 500 ms watchdog.
 */
export class Calculation {
  private isWaiting = false;
  private isRunning = false;
  private readonly waiters = new Set<() => void>();
  private readonly busyChecks: (() => boolean)[] = [];
  private readonly endCallbacks: (() => void)[] = [];
  private readonly session: FormulaCalculationSessionService;
  /** Forgets what functions have answered, and calculates these cells. */
  recalculate: (sheetId: string, rect: Rect) => void = () => undefined;
  /** Counts calculations. */
  generation = 0;

  constructor({ injector, commands }: Sheet) {
    this.session = injector.get(FormulaCalculationSessionService);
    const dirty = injector.get(IActiveDirtyManagerService);
    commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.started();
      else if (command.id === SetFormulaCalculationNotificationMutation.id) this.notified(command);
      else if (command.id === SetFormulaCalculationResultMutation.id) queueMicrotask(() => this.notify());
      else if (dirty.get(command.id) && !isStyleOnly(command, options)) this.isWaiting = true;
    });
    this.session.state$.subscribe(() => this.notify());
  }

  /** Something else to wait for. */
  alsoWaitFor(isBusy: () => boolean): void {
    this.busyChecks.push(isBusy);
  }
  onEnd(callback: () => void): void {
    this.endCallbacks.push(callback);
  }
  get isBusy(): boolean {
    const { started, resultApplied, stopped } = this.session.state;
    const isCalculating = this.isWaiting || this.isRunning || (started && !resultApplied && !stopped);
    return isCalculating || this.busyChecks.some((check) => check());
  }
  notify(): void {
    const waiting = [...this.waiters];
    this.waiters.clear();
    for (const wake of waiting) wake();
  }
  /** True when settled, false when the limit passed first. */
  async settle(limitMs = 60_000): Promise<boolean> {
    const end = performance.now() + limitMs;
    for (;;) {
      if (!this.isBusy) {
        await Promise.resolve();
        if (!this.isBusy) return true;
      }
      if (performance.now() > end) return false;
      await new Promise<void>((wake) => {
        const timer = setTimeout(wake, 250);
        this.waiters.add(() => {
          clearTimeout(timer);
          wake();
        });
      });
    }
  }

  private started(): void {
    this.isWaiting = false;
    this.isRunning = true;
    this.generation++;
    this.notify();
  }
  private notified(command: Readonly<ICommandInfo>): void {
    const state = (command.params as { functionsExecutedState?: FormulaExecutedStateType })
      .functionsExecutedState;
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.isRunning = false;
    for (const callback of this.endCallbacks) callback();
    this.notify();
  }
}

const STYLE_TRIGGERS: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** The filter of Univer's own trigger: these start no calculation. */
function isStyleOnly(command: Readonly<ICommandInfo>, options?: { onlyLocal?: boolean }): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  return (
    options?.onlyLocal === true || STYLE_TRIGGERS.includes((command.params as { trigger?: string }).trigger)
  );
}
