// What Microsoft's client sends ("ProcessQuery") and is answered. The numbers are its own.

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Skip?: number;
  Top?: number;
}
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries?: Record<string, QueryInfo> };
  ObjectState?: Record<string, unknown>;
}
export interface RequestBody {
  Actions: Action[];
  ObjectPaths?: Record<string, ObjectPath>;
}
export interface ReplyBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string; HttpStatusCode: number };
}

const QUERIES: ReadonlySet<number> = new Set([ACTION.query, ACTION.recursiveQuery, ACTION.queryAsJson]);

/** What Microsoft's client asks for when a batch has ended, now or five seconds later: objects that were kept go. */
export function isCleanup({ Actions: actions }: RequestBody): boolean {
  const removes = (action: Action) =>
    action.ActionType === ACTION.method && action.Name === "_RemoveReference";
  const isOther = ({ ActionType }: Action) =>
    ActionType !== ACTION.instantiate && ActionType !== ACTION.trace;
  return actions.some(removes) && actions.filter(isOther).every(removes);
}

export function isQuery({ ActionType }: Action): boolean {
  return QUERIES.has(ActionType);
}
