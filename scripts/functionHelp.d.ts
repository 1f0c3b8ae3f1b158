import type { FunctionHelp } from "../src/functions/help";
import type { functionsMetadata } from "./functionsMetadata";

export function functionHelp(metadata: ReturnType<typeof functionsMetadata>): FunctionHelp[];
