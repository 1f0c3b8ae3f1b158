/** Characters after which a header needs an apostrophe in a reference to its column. */
const ESCAPED = /[[\]#'@]/g;
/** Only headers of letters, digits and spaces go with one pair of brackets. */
const PLAIN = /^[\p{L}\p{N} ]+$/u;

/** The body of a table's column, wherever it is and however many rows it has: ExportsMonth[Total exports]. */
export function columnReference(table: string, header: string): string {
  const escaped = header.replace(ESCAPED, "'$&");
  return PLAIN.test(header) ? `${table}[${escaped}]` : `${table}[[${escaped}]]`;
}
