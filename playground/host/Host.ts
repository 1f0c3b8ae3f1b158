import type { CellStore } from "./CellStore";
import type { ChartLayer } from "./ChartLayer";
import { CustomFunctionsService, type HostEvent, RuntimeServices } from "./customFunctions";
import { Dispatcher } from "./dispatcher";
import type { HostUser } from "./HostUser";
import { HostWorkbook } from "./model/workbook";
import { isCleanup, type ReplyBody, type RequestBody } from "./requests";

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
  /** Its pane is gone: it never leaves it, and nobody waits for an answer. */
  readonly isPaneGone?: true;
}

export interface Host {
  readonly workbook: HostWorkbook;
  readonly customFunctions: CustomFunctionsService;
  readonly dispatcher: Dispatcher;
  /** Takes a message of the first user's client. */
  receive(text: string): void;
  /** Somebody else opens the workbook, with a client of her own. */
  join(send: HostOptions["send"]): Client;
  /** A request waits for what this gives, to try what happens meanwhile. */
  beforeRequest: (user: HostUser) => Promise<void> | undefined;
  /** Asked before each request that the add-in makes to the workbook. */
  disturb: ((user: HostUser) => Disturbance | undefined) | undefined;
}

/** A user's client, as the host sees it. */
export interface Client {
  readonly user: HostUser;
  /** Takes a message of hers. */
  receive(text: string): void;
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

/** Excel's side of the conversation with Microsoft's client, and with those of others who have the workbook open. */
export function createHost({ store, charts, send, settleLimitMs = 10_000 }: HostOptions): Host {
  const workbook = new HostWorkbook(store, charts, emitting(send));
  const context = {
    around: <T>(action: () => T) => store.asAddin(action),
    beforeQuery: (names: readonly string[]) =>
      store.busy && names.some((name) => CALCULATED.test(name)) ? store.settle(settleLimitMs) : undefined,
    afterBatch: () => workbook.afterBatch(),
  };
  /** Requests are served one after the other, whosever they are. */
  let serving: Promise<unknown> = Promise.resolve();
  const first = client(workbook.atGrid, send);
  const host: Host = {
    workbook,
    customFunctions: first.customFunctions,
    dispatcher: first.dispatcher,
    receive: first.receive,
    join: (sendToHer) => client(workbook.join(emitting(sendToHer)), sendToHer),
    beforeRequest: () => undefined,
    disturb: undefined,
  };
  return host;

  function client(user: HostUser, sendToHer: HostOptions["send"]) {
    const customFunctions = new CustomFunctionsService(emitting(sendToHer));
    const runtime = new RuntimeServices();
    const dispatcher = new Dispatcher(workbook, {
      "Microsoft.ExcelServices.CustomFunctions": customFunctions,
      "Microsoft.InternalService.AddinInternalService": runtime,
      "Microsoft.AppRuntime.AppRuntimeService": runtime,
      "Microsoft.AppRuntime.AppRuntimePersistenceService": runtime,
      "Microsoft.DynamicRibbon.DynamicRibbon": runtime,
    });
    let queue: Promise<unknown> = Promise.resolve();
    return { user, customFunctions, dispatcher, receive };

    function receive(text: string): void {
      const message = JSON.parse(text) as ClientMessage;
      if (message.type !== REQUEST) return;
      const { body } = message.message;
      const request = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
      // Requests run one after the other, but not the runtime's own: a queued read may be waiting for those results.
      const isUrgent = Object.values(request.ObjectPaths ?? {}).some(
        (path) => path.ObjectPathType === NEW_OBJECT,
      );
      if (isUrgent)
        void dispatcher.execute(request).then((reply) => answer(message.id, JSON.stringify(reply)));
      else queue = queue.then(() => inTurn(message.id, request, text)).catch((error) => console.error(error));
    }

    async function inTurn(id: number, request: RequestBody, text: string): Promise<void> {
      await host.beforeRequest(user);
      const code = isTooLarge(text) ? "RequestPayloadSizeLimitExceeded" : undefined;
      const reply = serving.then(() => (code ? dispatcher.fail(request, context, 0, code) : serve(request)));
      serving = reply.catch(() => undefined);
      const body = await reply;
      if (!body) return;
      const told = JSON.stringify(body);
      if (!isTooLarge(told)) return answer(id, told);
      // What was asked for is done by then.
      const tooLong = await dispatcher.fail(request, context, 0, "ResponsePayloadSizeLimitExceeded");
      answer(id, JSON.stringify(tooLong));
    }

    async function serve(request: RequestBody): Promise<ReplyBody | undefined> {
      // When a cleanup comes nobody can tell: it may be one of a batch long before.
      const disturbance = isCleanup(request) ? undefined : host.disturb?.(user);
      const { meanwhile, failsAfter, code, isPaneGone } = disturbance ?? {};
      if (isPaneGone) return undefined;
      if (meanwhile) await meanwhile();
      workbook.served = user;
      try {
        return await (failsAfter === undefined
          ? dispatcher.execute(request, context)
          : dispatcher.fail(request, context, failsAfter, code));
      } finally {
        workbook.served = workbook.atGrid;
      }
    }

    function answer(id: number, body: string): void {
      sendToHer(`{"id":${id},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${body}}}`);
    }
  }
}

function emitting(send: HostOptions["send"]) {
  return (entries: readonly HostEvent[]) => send(JSON.stringify({ type: EVENT, message: { entries } }));
}

function isTooLarge(text: string): boolean {
  // A character is three bytes at most.
  return text.length * 3 > MOST_BYTES && new TextEncoder().encode(text).length > MOST_BYTES;
}
