/** An error that the client turns into an OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }
}

export const invalidArgument = () =>
  new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
export const notFound = () => new HostError("ItemNotFound", "The requested resource doesn't exist.");
export const alreadyExists = () =>
  new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");

/**
 * Base of everything that a request can address. Members are camelCase like the public API; on the wire they are
 * PascalCase. `static navigation` names the getters that lead to other objects.
 */
export class HostObject {
  static readonly navigation: readonly string[] = [];
  /** The identity that the client keeps, such as `{ Id: "…" }`. */
  get wireId(): Record<string, unknown> | undefined {
    return undefined;
  }
}

/** Base of collections. A missing key throws ItemNotFound. */
export abstract class HostCollection<T extends HostObject> extends HostObject {
  abstract itemsList(): T[];
  abstract getItem(key: unknown): T;
  get items(): T[] {
    return this.itemsList();
  }
  get count(): number {
    return this.itemsList().length;
  }
  getCount(): number {
    return this.itemsList().length;
  }
  getItemAt(index: number): T {
    const item = this.itemsList()[index];
    if (!item) throw invalidArgument();
    return item;
  }
  getItemOrNullObject(key: unknown): T | null {
    try {
      return this.getItem(key);
    } catch (error) {
      if (error instanceof HostError && error.code === "ItemNotFound") return null;
      throw error;
    }
  }
}
