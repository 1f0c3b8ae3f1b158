/** Excel's own. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters of a formula, the equals sign among them. */
export const LONGEST_FORMULA = 8_192;
