import { catalogue } from "../catalogue";

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

export const { en: described } = catalogue() as unknown as { en: Described };
