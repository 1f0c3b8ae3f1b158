/** Characters of JSON that XML does not hold, or holds as markup. All below a blank are escaped by JSON. */
const UNFIT = /[&<>\u007f-\u009f\ufffe\uffff]/g;

/** JSON that stands in an element as it is, and needs no schema of its own for every field. */
export function jsonInXml(value: unknown): string {
  return JSON.stringify(value).replace(
    UNFIT,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
