import { AnalysisError } from "../analysis/AnalysisError";
import { catalogue, type CatalogueEntry } from "../dataset/catalogue";
import { latestObservation } from "../dataset/figures";
import { findGrowth, findIndicator } from "../dataset/indicators";
import { DATA_WORDS } from "../i18n/data";
import { spanOf } from "../i18n/periodNames";
import { sourceLine } from "../i18n/sourceLine";
import { choice, readText } from "./cells";
import { TextLanguage } from "./enums";

/**
 * What the bundled figures hold: code, name, grouping, unit, frequency, first, last, status, source, and what is missing.
 * @customfunction CATALOG
 * @param [search] A word of the code or the name. Left out: everything.
 * @param [language] en (default) or ko.
 * @returns A header and one row for each series and frequency.
 * @formula none
 * @definition A header, then one row for each series and frequency: of amounts, and below them of the growth that was
 *   printed, which TRADE.PUBLISHED_GROWTH gives. `search` is looked for in codes and in English and Korean names, read as
 *   TRADE.EXPORTS reads them: case, spaces and hyphens do not matter. Status and source are of the latest figure. Missing
 *   names the periods between first and last that have no figure. Precision is the step in which the figures were given,
 *   in the unit of the row, from the finest to the coarsest where they differ. First prints are the periods of which
 *   `vintage` first has a figure, and their number.
 * @throws #VALUE! `language` is neither `en` nor `ko`.
 * @throws #N/A No code and no name holds the word.
 * @source none
 * @excel none
 * @example =TRADE.CATALOG("combustion") →
 *   {"Code","Name","Grouping","Unit","Frequency","First","Last","Status","Source","Missing","Precision","First prints";
 *   "ministry:combustion_vehicles","Combustion vehicles","ministry's items","million US dollars","month","2025-08","2025-08",
 *   "provisional","The Pickool, exports Aug 2025, 1 Sep 2025, provisional, million US dollars","",100,
 *   "2025-08 (1)";
 *   "ministry:combustion_vehicles","Combustion vehicles","ministry's items","growth on year as printed, fraction","month",
 *   "2025-08","2025-08","provisional",
 *   "The Pickool, exports Aug 2025, 1 Sep 2025, provisional, growth on year as printed, fraction","",0.001,
 *   "2025-08 (1)"}
 */
export function catalog(search?: any, language?: TextLanguage): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const wanted = readText(search);
  const found = catalogue(wanted);
  if (found.length === 0) throw new AnalysisError("unknown-series", { name: wanted ?? "" });
  return [[...DATA_WORDS[tongue].headers], ...found.map((entry) => rowOf(entry, tongue))];
}

function rowOf(entry: CatalogueEntry, tongue: TextLanguage): (string | number)[] {
  const { indicator, measure, frequency, first, last, missing, latest, precision, firstPrints } = entry;
  const words = DATA_WORDS[tongue];
  const unit = words.units[measure];
  const [finest, coarsest] = precision;
  return [
    indicator.code,
    indicator.name[tongue],
    words.grouping[indicator.grouping ?? "none"],
    unit,
    words.frequency[frequency],
    first,
    last,
    words.status[latest.status],
    sourceLine(latest, tongue, unit),
    words.missing(missing.length, missing.slice(0, 4)),
    finest === coarsest ? finest : `${finest}–${coarsest}`,
    firstPrints.length > 0
      ? `${spanOf(firstPrints[0], " … ", firstPrints[firstPrints.length - 1])} (${firstPrints.length})`
      : "",
  ];
}

/**
 * Where a figure comes from: publisher, release and its date, provisional or final, unit.
 * @customfunction SOURCE
 * @param [item] Code or name of an item, or imports, or a code of TRADE.CATALOG. Left out: total exports.
 * @param [partner] Code or name of a partner. Left out: the world.
 * @param [language] en (default) or ko.
 * @returns One line of text.
 * @formula none
 * @definition Cites the latest figure of the series, in short; of one without amounts the growth that was printed. Provisional
 *   figures change with later releases; final ones do not.
 * @throws #VALUE! `language` is neither `en` nor `ko`.
 * @throws #N/A There is no such item or partner: TRADE.CATALOG lists what there is.
 * @source none
 * @excel none
 * @example =TRADE.SOURCE("combustion_vehicles") →
 *   "The Pickool, exports Aug 2025, 1 Sep 2025, provisional, million US dollars"
 */
export function source(item?: any, partner?: any, language?: TextLanguage): any[][] {
  const tongue = choice(language, TextLanguage, "language");
  const names = [readText(item), readText(partner)];
  const query = { item: names[0], partner: names[1] };
  const { units } = DATA_WORDS[tongue];
  const amounts = findIndicator(query);
  if (amounts) return [[sourceLine(latestObservation(amounts), tongue, units.amount)]];
  const growth = findGrowth(query);
  if (growth) return [[sourceLine(latestObservation(growth), tongue, units.growth)]];
  throw new AnalysisError("unknown-series", { name: names.filter(Boolean).join(", ") });
}
