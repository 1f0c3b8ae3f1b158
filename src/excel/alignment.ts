/**
 * For each line of now the one that it was, if lines were inserted, deleted or sorted meanwhile; undefined for a new
 * one. Lines are known by their keys.
 */
export function alignment(then: readonly string[], now: readonly string[]): (number | undefined)[] {
  const shift = now.length - then.length;
  const shared = Math.min(then.length, now.length);
  let top = 0;
  while (top < shared && then[top] === now[top]) top++;
  let bottom = 0;
  while (bottom < shared - top && then[then.length - 1 - bottom] === now[now.length - 1 - bottom]) bottom++;
  const places = new Map<string, number[]>();
  for (let i = top; i < then.length - bottom; i++) places.set(then[i], [...(places.get(then[i]) ?? []), i]);
  return now.map((key, i) => {
    if (i < top) return i;
    if (i >= now.length - bottom) return i - shift;
    return places.get(key)?.shift() ?? (shift === 0 ? i : undefined);
  });
}
