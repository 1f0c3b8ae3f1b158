/** Reads a `_headers` file as static hosts do: a path, `*` at its end for all below it, and the headers under it. */
export function headersIn(text: string): (path: string) => Readonly<Record<string, string>> {
  const rules: { readonly path: string; readonly headers: Record<string, string> }[] = [];
  for (const line of text.split("\n")) {
    const [name, ...value] = line.split(":");
    if (line.startsWith("/")) rules.push({ path: line.trim(), headers: {} });
    else if (line.trim() !== "")
      rules[rules.length - 1].headers[name.trim().toLowerCase()] = value.join(":").trim();
  }
  const isFor = (rule: string, path: string) =>
    rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : path === rule;
  return (path) =>
    Object.assign(
      {},
      ...rules.filter((rule) => isFor(rule.path, path)).map(({ headers }) => headers),
    ) as Record<string, string>;
}
