import type { functionsMetadata } from "./functionsMetadata";

export function functionsReference(metadata: ReturnType<typeof functionsMetadata>): Record<string, string>;
export const REFERENCE_FILES: readonly string[];
