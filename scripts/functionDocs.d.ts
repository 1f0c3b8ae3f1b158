export interface Docs {
  formulas: string[];
  definition: string;
  errors: { "#VALUE!"?: string; "#N/A"?: string };
  sources: string[];
  examples: { formula: string; result: string; excel?: string }[];
  /** The tags that the doc comment should have and has not. */
  missing: string[];
}

export function documentation(source: string): Record<string, Docs>;
