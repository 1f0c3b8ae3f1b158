import { source } from "../../dataset/sources";
import type { Language } from "../../i18n/language";
import type { ModelToBe, SeriesModel } from "../../model/WorkbookModel";
import type { LoadRequest } from "./loadRequest";

const MILLION_DOLLARS = { kind: "money", currency: "USD", power: 6 } as const;
/** Of figures that are added up from others. */
const FINEST = 0.001;

/** What the columns of a wide table of shipped figures are, so that figures which come in find them. */
export function loadedModel(
  { frequency, series }: LoadRequest,
  headers: readonly string[],
  note: string,
  language: Language,
): ModelToBe {
  const models = series.map(({ indicator, rows }, i): [string, SeriesModel] => {
    const figures = rows.flatMap(({ period, observation }) => (observation ? [{ period, observation }] : []));
    const newest = figures[figures.length - 1]?.observation;
    return [
      headers[i + 1],
      {
        id: indicator.code,
        also: [],
        name: indicator.name[language],
        flow: indicator.flow,
        measure: "amount",
        isCumulative: false,
        unit: MILLION_DOLLARS,
        step: newest?.precision ?? FINEST,
        provisional: figures.flatMap(({ period, observation: { status } }) =>
          status === "provisional" ? [period.ordinal] : [],
        ),
        source: newest ? source(newest.source)[language] : "",
        came: newest?.vintage ?? "",
      },
    ];
  });
  return { frequency, periodHeader: headers[0], note, series: Object.fromEntries(models) };
}
