// Executes the requests of Microsoft's client ("ProcessQuery"). Knows nothing about Excel: it resolves object paths
// against host objects and runs actions in order.
import { HostCollection, HostError, HostObject } from "./HostObject";
import { camelCase, className, Members } from "./members";
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  isQuery,
  type ObjectPath,
  PATH,
  type QueryInfo,
  type ReplyBody,
  type RequestBody,
} from "./requests";

export interface ExecutionContext {
  /** Brackets each action, synchronously. */
  around?<T>(action: () => T): T;
  /** May delay a load until calculated values are there. */
  beforeQuery?(names: readonly string[]): Promise<unknown> | undefined;
  afterBatch?(): void;
}

type Tree = { [name: string]: Tree };
type Member = Record<string, unknown>;

const HTTP_STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ApiNotFound: 404,
  AccessDenied: 401,
  GeneralException: 500,
};

export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private readonly referenceIds = new Map<HostObject, string>();
  private nextReference = 1;
  readonly members = new Members();

  /**
   * @param root - behind the global object path
   * @param services - by name, for the client's own services
   */
  constructor(
    private readonly root: HostObject,
    private readonly services: Readonly<Record<string, HostObject>>,
  ) {}

  /** Actions run in order and stop at the first that fails; earlier ones stay applied, as in Excel. */
  async execute(body: RequestBody, context: ExecutionContext = {}): Promise<ReplyBody> {
    const run = new Run(this, body.ObjectPaths ?? {});
    const reply: ReplyBody = { Results: [], TraceIds: [] };
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === ACTION.trace) {
          reply.TraceIds.push(action.Id);
          reply.Results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        if (isQuery(action)) await context.beforeQuery?.(action.QueryInfo?.Select ?? ["*"]);
        reply.Results.push({
          ActionId: action.Id,
          Value: context.around ? context.around(() => run.perform(action)) : run.perform(action),
        });
      } catch (error) {
        reply.Error = this.describe(error, index, run.location(action));
        break;
      }
    }
    context.afterBatch?.();
    return reply;
  }

  /** Runs a part of the actions and answers that the request failed; what is done stays done. */
  async fail(
    body: RequestBody,
    context: ExecutionContext,
    part: number,
    code = "GeneralException",
  ): Promise<ReplyBody> {
    const Actions = body.Actions.slice(0, Math.round(body.Actions.length * part));
    const { Error: own } = await this.execute({ ...body, Actions }, context);
    const message = `It is ${code}.`;
    const error = { Code: code, Message: message, ActionIndex: 0, Location: "", HttpStatusCode: 400 };
    return { Results: [], TraceIds: [], Error: own ?? error };
  }

  private describe(error: unknown, index: number, location: string): ReplyBody["Error"] {
    const isKnown = error instanceof HostError;
    if (!isKnown) console.error(error); // a fault of the host itself
    const code = isKnown ? error.code : "GeneralException";
    return {
      Code: code,
      Message: isKnown ? error.message : `Host bug: ${String(error)}`,
      ActionIndex: index,
      Location: (isKnown && error.location) || location,
      HttpStatusCode: HTTP_STATUS[code] ?? 400,
    };
  }

  rootObject(): HostObject {
    return this.root;
  }
  service(name: string): HostObject {
    return this.services[name] ?? this.members.unknown(name);
  }
  referenced(id: string): HostObject {
    const found = this.references.get(id);
    if (!found)
      throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return found;
  }
  keep(object: HostObject): void {
    if (this.referenceIds.has(object)) return;
    const id = `ref:${this.nextReference++}`;
    this.referenceIds.set(object, id);
    this.references.set(id, object);
  }
  release(id: string): void {
    const object = this.references.get(id);
    this.references.delete(id);
    if (object) this.referenceIds.delete(object);
  }
  identity(object: unknown): Record<string, unknown> {
    if (!(object instanceof HostObject)) return {};
    const id = this.referenceIds.get(object);
    return { ...object.wireId, ...(id ? { _ReferenceId: id } : {}) };
  }
}

/** One request: its object paths are resolved once. */
class Run {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly dispatcher: Dispatcher,
    private readonly paths: Readonly<Record<string, ObjectPath>>,
  ) {}

  perform(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && this.dispatcher.identity(object);
      case ACTION.query:
        return this.query(object, action.QueryInfo ?? {}, false);
      case ACTION.queryAsJson:
        return this.query(object, action.QueryInfo ?? {}, true);
      case ACTION.recursiveQuery:
        return this.query(object, action.RecursiveQueryInfo?.Queries?.[""] ?? {}, false);
      case ACTION.method:
        if (object) return this.callMethod(object, action);
        // The client keeps and releases ranges by itself, be they there or not.
        if (/^_(Keep|Remove)Reference$/.test(action.Name)) return null;
        throw memberOfNull(action.Name);
      case ACTION.setProperty:
        this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(object, name, value);
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        throw new HostError("GeneralException", `Action type ${action.ActionType} is not supported.`);
    }
  }

  /** "Range.values": where an action failed, as Excel names it. */
  location(action: Action): string {
    const path = this.paths[action.ObjectPathId];
    const [owner, name] =
      action.ActionType === ACTION.instantiate
        ? [path?.ParentObjectPathId, path?.Name || "GetItem"]
        : [action.ObjectPathId, action.Name || "Load"];
    const object = owner === undefined ? undefined : this.resolved.get(owner);
    return `${object ? className(object) : "Object"}.${camelCase(name)}`;
  }

  private resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `Unknown object path ${id}`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.dispatcher.rootObject();
    if (path.ObjectPathType === PATH.newObject) return this.dispatcher.service(path.Name);
    if (path.ObjectPathType === PATH.reference) return this.dispatcher.referenced(path.Name);
    if (path.ObjectPathType === PATH.nullObject || !path.ParentObjectPathId) return null;
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) throw memberOfNull(path.Name);
    if (path.ObjectPathType === PATH.property) {
      return (parent as unknown as Member)[
        this.dispatcher.members.find(parent, path.Name, "get")
      ] as HostObject | null;
    }
    const name = path.ObjectPathType === PATH.indexer ? "GetItem" : path.Name;
    return (this.call(parent, name, this.args(path.ArgumentInfo)) as HostObject | null | undefined) ?? null;
  }

  private call(object: HostObject, wireName: string, args: unknown[]): unknown {
    const name = this.dispatcher.members.find(object, wireName, "value");
    return (object as unknown as Record<string, (...args: unknown[]) => unknown>)[name](...args);
  }

  private callMethod(object: HostObject, action: Action): unknown {
    if (action.Name === "_KeepReference") return void this.dispatcher.keep(object);
    const args = this.args(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") return void this.dispatcher.release(String(args[0]));
    const result = this.call(object, action.Name, args);
    return result instanceof HostObject ? this.dispatcher.identity(result) : (result ?? null);
  }

  private set(object: HostObject | null, wireName: string, value: unknown): void {
    if (object === null) throw new HostError("InvalidOperation", "The object is null.");
    (object as unknown as Member)[this.dispatcher.members.find(object, wireName, "set")] = value;
  }

  private args({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, i) => this.argument(value, ReferencedObjectPathIds?.[i] ?? 0));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference))
      return (value as unknown[]).map((x, i) => this.argument(x, reference[i] ?? 0));
    return reference ? this.resolve(reference as number) : this.deep(value);
  }

  /** Client objects nested in option bags arrive as `{ _ObjectPathId }`. */
  private deep(value: unknown): unknown {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    const bag = value as Record<string, unknown>;
    if (typeof bag._ObjectPathId === "number") return this.resolve(bag._ObjectPathId);
    return Object.fromEntries(Object.entries(bag).map(([name, inner]) => [name, this.deep(inner)]));
  }

  private query(object: HostObject | null, query: QueryInfo, asJson: boolean): unknown {
    if (object === null) return null;
    const tree: Tree = {};
    const names = query.Select?.length ? query.Select : ["*"];
    for (const name of [...names, ...(query.Expand ?? []).map((expanded) => `${expanded}/*`)]) {
      let branch = tree;
      for (const segment of name.split(/[/.]/)) branch = branch[segment] ??= {};
    }
    return this.project(object, tree, query, asJson);
  }

  private project(
    object: HostObject,
    tree: Tree,
    query: QueryInfo,
    asJson: boolean,
  ): Record<string, unknown> {
    const out = this.dispatcher.identity(object);
    if (object instanceof HostCollection) {
      const { count, ...children } = tree;
      if (count) out[asJson ? "count" : "Count"] = object.count;
      const skip = query.Skip ?? 0;
      const items = object.itemsList().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
      out[asJson ? "items" : "_Items"] = items.map((item, i) => ({
        ...(asJson ? {} : { _Index: i }),
        ...this.project(item, children, {}, asJson),
      }));
      return out;
    }
    for (const [name, branch] of Object.entries(tree)) {
      const names = name === "*" ? this.dispatcher.members.scalarNames(object) : [name];
      for (const each of names) {
        const value = (object as unknown as Member)[this.dispatcher.members.find(object, each, "get")];
        const inner = Object.keys(branch).length > 0 ? branch : { "*": {} };
        out[asJson ? each : each.charAt(0).toUpperCase() + each.slice(1)] =
          value instanceof HostObject ? this.project(value, inner, {}, asJson) : (value ?? null);
      }
    }
    return out;
  }
}

/** Excel promises nothing but `isNullObject` of a null object. */
function memberOfNull(name: string): HostError {
  return new HostError("InvalidObjectPath", `A null object has no ${name}.`);
}
