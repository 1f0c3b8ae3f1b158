// The package has no types of its own.
declare module "jest-axe" {
  import type { AxeResults, RunOptions } from "axe-core";
  export function axe(html: Element, options?: RunOptions): Promise<AxeResults>;
}
