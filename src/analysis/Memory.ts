/** Keeps what was used last, up to a size; the one unused longest goes first. */
export class Memory<K, V> {
  /** In order of use. */
  private readonly kept = new Map<K, { readonly value: V; readonly size: number }>();
  private filled = 0;

  /** @param room - Sum of the sizes that are kept, in whatever unit they are given. */
  constructor(private readonly room: number) {}

  get(key: K): V | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  /** @param size - What is larger than the room is not kept. */
  set(key: K, value: V, size: number): void {
    this.delete(key);
    if (size > this.room) return;
    this.kept.set(key, { value, size });
    this.filled += size;
    for (const oldest of this.kept.keys()) {
      if (this.filled <= this.room) return;
      this.delete(oldest);
    }
  }

  private delete(key: K): void {
    this.filled -= this.kept.get(key)?.size ?? 0;
    this.kept.delete(key);
  }
}
