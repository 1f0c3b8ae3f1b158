/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;
