import { HostObject } from "../HostObject";

/** Keeps scalar properties with defaults and no behaviour, such as a legend's position. */
export function plain<T extends Record<string, unknown>>(
  defaults: T,
): (new () => HostObject & T) & Pick<typeof HostObject, "navigation"> {
  class Plain extends HostObject {}
  for (const [name, value] of Object.entries(defaults)) {
    const values = new WeakMap<object, unknown>();
    Object.defineProperty(Plain.prototype, name, {
      configurable: true,
      get() {
        return values.has(this) ? values.get(this) : value;
      },
      set(given: unknown) {
        values.set(this, given);
      },
    });
  }
  return Plain as unknown as (new () => HostObject & T) & Pick<typeof HostObject, "navigation">;
}
