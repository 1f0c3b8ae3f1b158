import type { CellStore } from "./CellStore";
import { CustomFunctionsService, type HostEvent, RuntimeServices } from "./customFunctions";
import { Dispatcher, type RequestBody } from "./dispatcher";
import type { ChartLayer } from "./model/chart";
import { HostWorkbook } from "./model/workbook";

export interface HostOptions {
  readonly store: CellStore;
  readonly charts?: ChartLayer;
  /** Delivers a message to the client. */
  readonly send: (text: string) => void;
  /** How long a read waits for a calculation before it sees #BUSY!. */
  readonly settleLimitMs?: number;
}

/** What goes wrong with a request of the add-in, to try what a user meets. */
export interface Disturbance {
  /** Somebody else, just before. */
  readonly meanwhile?: () => Promise<void>;
  /** It fails when this part of its actions is done: 0 before all, 1 after all of them. */
  readonly failsAfter?: number;
  readonly code?: string;
}

export interface Host {
  readonly workbook: HostWorkbook;
  readonly customFunctions: CustomFunctionsService;
  readonly dispatcher: Dispatcher;
  /** Takes a message of the client. */
  receive(text: string): void;
  /** A request waits for what this gives, to try what a user does meanwhile. */
  beforeRequest: () => Promise<void> | undefined;
  /** Asked before each request that the add-in makes to the workbook. */
  disturb: (() => Disturbance | undefined) | undefined;
}

interface ClientMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: string | RequestBody };
}

/** Excel on the web takes and gives no more at once. */
const MOST_BYTES = 5 * 1024 * 1024;
const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;
const NEW_OBJECT = 2;

/** Loads of these may have to wait for a calculation. */
const CALCULATED = /^(\*|(.*\W)?(values|text|valueTypes|value))$/;

/** Excel's side of the conversation with Microsoft's client. */
export function createHost({ store, charts, send, settleLimitMs = 10_000 }: HostOptions): Host {
  const emit = (entries: readonly HostEvent[]) => send(JSON.stringify({ type: EVENT, message: { entries } }));
  const workbook = new HostWorkbook(store, charts, emit);
  const customFunctions = new CustomFunctionsService(emit);
  const runtime = new RuntimeServices();
  const dispatcher = new Dispatcher(workbook, {
    "Microsoft.ExcelServices.CustomFunctions": customFunctions,
    "Microsoft.InternalService.AddinInternalService": runtime,
    "Microsoft.AppRuntime.AppRuntimeService": runtime,
    "Microsoft.AppRuntime.AppRuntimePersistenceService": runtime,
    "Microsoft.DynamicRibbon.DynamicRibbon": runtime,
  });
  const context = {
    around: <T>(action: () => T) => store.asAddin(action),
    beforeQuery: (names: readonly string[]) =>
      store.busy && names.some((name) => CALCULATED.test(name)) ? store.settle(settleLimitMs) : undefined,
    afterBatch: () => workbook.afterBatch(),
  };
  let queue: Promise<unknown> = Promise.resolve();

  const host: Host = {
    workbook,
    customFunctions,
    dispatcher,
    receive,
    beforeRequest: () => undefined,
    disturb: undefined,
  };
  return host;

  function receive(text: string): void {
    const message = JSON.parse(text) as ClientMessage;
    if (message.type !== REQUEST) return;
    const { body } = message.message;
    const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
    // Requests run one after the other, but not the runtime's own: a queued read may be waiting for those results.
    const isUrgent = Object.values(request.ObjectPaths ?? {}).some(
      (path) => path.ObjectPathType === NEW_OBJECT,
    );
    if (isUrgent) void answer(message.id, request, {});
    else
      queue = queue
        .then(() => answer(message.id, request, context, isTooLarge(text)))
        .catch((error) => console.error(error));
  }

  async function answer(id: number, request: RequestBody, how: object, isRefused = false): Promise<void> {
    if (how === context) await host.beforeRequest();
    const { meanwhile, failsAfter, code } = (how === context && host.disturb?.()) || {};
    if (meanwhile) await meanwhile();
    const body = await (isRefused
      ? dispatcher.fail(request, how, 0, "RequestPayloadSizeLimitExceeded")
      : failsAfter === undefined
        ? dispatcher.execute(request, how)
        : dispatcher.fail(request, how, failsAfter, code));
    const text = messageOf(body);
    // What was asked for is done by then.
    const tooLong = () => dispatcher.fail(request, how, 0, "ResponsePayloadSizeLimitExceeded");
    send(isTooLarge(text) ? messageOf(await tooLong()) : text);

    function messageOf(answered: object): string {
      return JSON.stringify({
        id,
        type: RESPONSE,
        message: { statusCode: 200, headers: {}, body: answered },
      });
    }
  }
}

function isTooLarge(text: string): boolean {
  // A character is three bytes at most.
  return text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES;
}
