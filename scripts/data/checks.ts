import { type Row, lineOf } from "./csv";
import { isPeriod, type PeriodForm } from "./periods";

/** Checks of the rows of one file. Each answers with findings, one line a fault; none when the rows are sound. */

export function repeatedKeys(name: string, rows: readonly Row[], fields: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row, i) => {
    const key = fields.map((field) => row[field] ?? "").join(" | ");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    return first === undefined ? [] : [`${lineOf(name, i)}: repeats line ${first + 2}: ${key}`];
  });
}

/** `figureToSource` says in which column the source of a figure stands. */
export function unsourced(
  name: string,
  rows: readonly Row[],
  figureToSource: Readonly<Record<string, string>>,
  sources: ReadonlySet<string>,
): string[] {
  return rows.flatMap((row, i) =>
    Object.entries(figureToSource).flatMap(([figure, source]) => {
      if (!row[figure]) return [];
      if (!row[source]) return [`${lineOf(name, i)}: ${figure} has no source`];
      return sources.has(row[source])
        ? []
        : [`${lineOf(name, i)}: source "${row[source]}" is not in sources.csv`];
    }),
  );
}

export function unreadableNumbers(name: string, rows: readonly Row[], fields: readonly string[]): string[] {
  return rows.flatMap((row, i) =>
    fields
      .filter((field) => row[field] && !/^-?\d+(\.\d+)?$/.test(row[field]))
      .map((field) => `${lineOf(name, i)}: ${field} "${row[field]}" is not a number`),
  );
}

export function unreadablePeriods(
  name: string,
  rows: readonly Row[],
  fields: Readonly<Record<string, readonly PeriodForm[]>>,
): string[] {
  return rows.flatMap((row, i) =>
    Object.entries(fields)
      .filter(([field, forms]) => !forms.some((form) => isPeriod(row[field] ?? "", form)))
      .map(([field, forms]) => `${lineOf(name, i)}: ${field} "${row[field] ?? ""}" is no ${forms.join(" or ")}`),
  );
}

/** Without its precision a figure would win or lose against others by accident. */
export function withoutPrecision(
  name: string,
  rows: readonly Row[],
  figureToPrecision: Readonly<Record<string, string>>,
): string[] {
  return rows.flatMap((row, i) =>
    Object.entries(figureToPrecision)
      .filter(([figure, precision]) => row[figure] && !(Number(row[precision]) > 0))
      .map(([figure, precision]) => `${lineOf(name, i)}: ${figure} has no ${precision}`),
  );
}

export function unknownWords(
  name: string,
  rows: readonly Row[],
  fields: Readonly<Record<string, readonly string[]>>,
): string[] {
  return rows.flatMap((row, i) =>
    Object.entries(fields)
      .filter(([field, words]) => !words.includes(row[field] ?? ""))
      .map(([field]) => `${lineOf(name, i)}: ${field} "${row[field] ?? ""}" is not known`),
  );
}

/** Events are shown in two languages and targets are amounts. */
export function incompleteEvents(name: string, rows: readonly Row[]): string[] {
  return rows.flatMap((row, i) => {
    const wanted = { event: ["event_kind", "name_en", "name_ko"], target: ["value_musd"] }[row.kind] ?? [];
    return wanted
      .filter((field) => !row[field])
      .map((field) => `${lineOf(name, i)}: ${row.kind} without ${field}`);
  });
}

/** As long as a line of a sheet or of the pane has room for. */
const LONGEST_CITATION = 60;

/** Every source is cited in two languages, in few words and with its date at the end, which says how new a figure is. */
export function unfitCitations(name: string, rows: readonly Row[]): string[] {
  return rows.flatMap(({ cite_en = "", cite_ko = "", date }, i) => {
    const places = Object.entries({ cite_en, cite_ko });
    return [
      ...places
        .filter(([, text]) => !text || text.length > LONGEST_CITATION)
        .map(([field]) => `${lineOf(name, i)}: ${field} is missing or longer than ${LONGEST_CITATION} characters`),
      ...(cite_ko.endsWith(date) && cite_en.endsWith(date.slice(0, 4))
        ? []
        : [`${lineOf(name, i)}: a citation does not end with the date ${date}`]),
    ];
  });
}
