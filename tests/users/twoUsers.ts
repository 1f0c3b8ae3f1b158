// Two people on one workbook, each with a client of Microsoft's in a window of her own; what a pane of one of them does
// goes through her client, whatever the other's is doing meanwhile.
import { AsyncLocalStorage } from "node:async_hooks";
import type { HostUser } from "../../playground/host/HostUser";
import { officeWorkbook } from "../../src/excel/OfficeWorkbook";
import { host } from "../excel/workbook";

type OfficeWindow = Pick<typeof globalThis, "Excel" | "Office" | "OfficeExtension">;

const { secondUser } = globalThis as unknown as {
  secondUser: { readonly window: OfficeWindow; readonly user: HostUser };
};
const { Excel, Office, OfficeExtension } = globalThis;
const first: OfficeWindow = { Excel, Office, OfficeExtension };
const acting = new AsyncLocalStorage<OfficeWindow>();

for (const name of Object.keys(first) as (keyof OfficeWindow)[])
  Object.defineProperty(globalThis, name, {
    get: () => (acting.getStore() ?? first)[name],
    configurable: true,
  });

export interface User {
  readonly name: "A" | "B";
  readonly user: HostUser;
  readonly workbook: ReturnType<typeof officeWorkbook>;
  /** Does something on her machine. */
  act<T>(action: () => T): T;
}

/** Both with panes that have just been opened. */
export function twoUsers(): readonly [User, User] {
  return [opened("A", first, host.workbook.atGrid), opened("B", secondUser.window, secondUser.user)];
}

function opened(name: User["name"], window: OfficeWindow, user: HostUser): User {
  const act = <T>(action: () => T) => acting.run(window, action);
  const pane = officeWorkbook();
  const workbook = Object.fromEntries(
    Object.entries(pane).map(([verb, answer]) => [
      verb,
      (...args: unknown[]) => act(() => (answer as (...args: unknown[]) => unknown).apply(pane, args)),
    ]),
  ) as unknown as User["workbook"];
  return { name, user, workbook, act };
}
