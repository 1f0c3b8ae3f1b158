import type { Compiler } from "webpack";

export class FunctionsPlugin {
  constructor(origin: string);
  apply(compiler: Compiler): void;
}
