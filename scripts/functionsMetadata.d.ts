import type { Docs } from "./functionDocs";

export interface Metadata {
  allowErrorForDataTypeAny: boolean;
  functions: {
    id: string;
    name: string;
    description: string;
    helpUrl: string;
    parameters: {
      name: string;
      description: string;
      optional?: boolean;
      dimensionality?: string;
      customEnumId?: string;
    }[];
  }[];
  enums: { id: string; values: { name: string; stringValue: string; tooltip: string }[] }[];
}

export function functionsMetadata(origin: string): {
  en: Metadata;
  ko: Metadata;
  docs: { en: Record<string, Docs>; ko: Record<string, Docs> };
};
export function compare(tree: object, korean: object, docs?: Record<string, Docs>): string[];
