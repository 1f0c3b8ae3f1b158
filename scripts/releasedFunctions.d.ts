/** What a workbook relies on. */
export interface FunctionPromise {
  readonly id: string;
  readonly result: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly dimensionality: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}

export const RELEASED: string;
export function promisesOf(metadata: { readonly functions: readonly object[] }): FunctionPromise[];
export function brokenPromises(
  released: readonly FunctionPromise[],
  built: readonly FunctionPromise[],
): string[];
export function releasedFunctions(): FunctionPromise[];
