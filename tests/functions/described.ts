import { functionsMetadata } from "../../scripts/functionsMetadata";

/** What the tests read of functions.json. */
export interface Described {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly optional?: boolean;
      readonly customEnumId?: string;
    }[];
  }[];
  readonly enums: readonly {
    readonly id: string;
    readonly values: readonly { readonly stringValue: string }[];
  }[];
}

export const { en: described } = functionsMetadata("https://localhost:3000") as unknown as { en: Described };
