import type { FunctionHelp } from "../../functions/help";

let loading: Promise<readonly FunctionHelp[]> | undefined;

/** What the catalogue says of the functions: a file beside the pane's page, fetched once. */
export function loadHelp(): Promise<readonly FunctionHelp[]> {
  loading ??= fetched().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetched(): Promise<readonly FunctionHelp[]> {
  const response = await fetch("help.json");
  if (!response.ok) throw new Error(`help.json: ${response.status}`);
  return (await response.json()) as readonly FunctionHelp[];
}
