import { HostError, HostObject } from "./HostObject";

/** Finds what host objects have by the names that requests use; knows nothing about Excel. */
export class Members {
  /** Members that were found, by class and by what they are wanted for. */
  private readonly found = new Map<object, Map<string, string>>();
  private readonly scalars = new Map<unknown, readonly string[]>();
  /** Members that the add-in asked for and that the host does not have. */
  readonly missing = new Set<string>();

  /** A member of an object, or ApiNotFound with its name. */
  find(object: HostObject, wireName: string, kind: "value" | "get" | "set"): string {
    const { constructor } = object;
    let members = this.found.get(constructor);
    if (!members) this.found.set(constructor, (members = new Map()));
    const known = members.get(kind + wireName);
    if (known !== undefined) return known;
    const name = camelCase(wireName);
    const found = descriptor(object, name);
    const fits = kind === "value" ? typeof found?.value === "function" : Boolean(found?.[kind]);
    if (!fits) return this.unknown(`${className(object)}.${name}`);
    members.set(kind + wireName, name);
    return name;
  }

  unknown(name: string): never {
    this.missing.add(name);
    throw new HostError("ApiNotFound", `This host does not implement ${name}.`);
  }

  /** What a load without names answers: the scalar properties. */
  scalarNames(object: HostObject): readonly string[] {
    const kind = object.constructor as typeof HostObject;
    let names = this.scalars.get(kind);
    if (!names) {
      names = [...getters(object)].filter((name) => name !== "items" && !kind.navigation.includes(name));
      this.scalars.set(kind, names);
    }
    return names;
  }
}

/** GetItem → getItem, _SetX → _setX as the host writes them. */
export function camelCase(name: string): string {
  const match = /^_?[A-Z]+(?![a-z])|^_?[A-Z]/.exec(name);
  return match ? match[0].toLowerCase() + name.slice(match[0].length) : name;
}

/** As Excel calls it. */
export function className(object: HostObject): string {
  return object.constructor.name.replace(/^Host/, "");
}

function descriptor(object: object, name: string): PropertyDescriptor | undefined {
  for (let level = object; level && level !== Object.prototype; level = Object.getPrototypeOf(level)) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
  }
  return undefined;
}

function* getters(object: HostObject): Iterable<string> {
  for (
    let level = Object.getPrototypeOf(object);
    level !== HostObject.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(level))) {
      if (found.get && name !== "wireId") yield name;
    }
  }
}
