import { meet, type Rect } from "../grid/a1";
import { DATA_WORDS } from "../i18n/data";
import type { Language } from "../i18n/language";
import type { TableInWorkbook } from "../model/tableInWorkbook";
import type { SeriesModel } from "../model/WorkbookModel";

/** The series of a table that have figures among these cells of its sheet; its periods and own columns are none. */
export function seriesIn({ cells, model }: TableInWorkbook, body: Rect, read: Rect): SeriesModel[] {
  return model.columns.filter((series) => {
    const place = cells.columns.findIndex(({ id }) => id === series.column);
    return meet({ ...body, column: body.column + place, columns: 1 }, read);
  });
}

/** Where series come from and as of when: each source once, with the names of its series. */
export function seriesSources(series: readonly SeriesModel[], language: Language): string[] {
  const names = new Map<string, Set<string>>();
  for (const { name, source, came } of series) {
    const day = came === "" || source.includes(came) ? "" : DATA_WORDS[language].asOf(came);
    const from = [source, day].filter(Boolean).join(", ");
    names.set(from, (names.get(from) ?? new Set()).add(name));
  }
  return [...names].map(([from, own]) => [[...own].join(", "), from].filter(Boolean).join(": "));
}
