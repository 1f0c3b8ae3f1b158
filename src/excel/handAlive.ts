import { AS_TEXT } from "./cellInput";

/**
 * Hands over what is to be alive in cells of texts: Excel would make a text of a formula or a number. They are none while
 * it comes; a format that is given later leaves what is there alive.
 * @param isOfTexts - By row and column: a cell of texts that is to get such a content.
 */
export function handAlive(
  cells: Excel.Range,
  isOfTexts: readonly (readonly boolean[])[],
  hand: () => void,
): void {
  const isAny = isOfTexts.some((row) => row.includes(true));
  const formats = (format: string) => isOfTexts.map((row) => row.map((isOne) => (isOne ? format : null)));
  if (isAny) cells.numberFormat = formats("General");
  hand();
  if (isAny) cells.numberFormat = formats(AS_TEXT);
}
