import React from "react";
import { labelOf } from "../../../analysis/time/Period";
import type { YearByMonth } from "../../../analysis/targets/yearFan";
import { numberIn, unitName } from "../../../i18n/displayUnit";
import { TARGET_PANEL_WORDS } from "../../../i18n/targetPanel";
import { useSettings } from "../../settings/SettingsContext";
import { MONTHS, type YearOfTarget } from "../../target/yearOfTarget";
import { useTexts } from "../../TextsContext";

interface YearFiguresProps {
  readonly year: YearOfTarget;
  readonly fan: readonly YearByMonth[];
}

/** What the picture draws, as a table: for whoever does not see it, or wants to know exactly. */
export function YearFigures({ year, fan }: YearFiguresProps) {
  const { language } = useTexts();
  const { unit } = useSettings();
  const words = TARGET_PANEL_WORDS[language];
  const { columns } = words;
  const { january, actual, path, required, ahead } = year;
  const headers = [
    ...[columns.month, columns.actual, columns.path, columns.required],
    ...[columns.low, columns.forecast, columns.high, columns.ahead],
  ];
  return (
    <details>
      <summary>{words.figures}</summary>
      <div className="figures" role="region" aria-label={words.figures} tabIndex={0}>
        <table>
          <caption>{unitName(unit, language)}</caption>
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: MONTHS }, (_, i) => {
              const then = fan.find(({ ordinal }) => ordinal === january + i);
              const figures = [actual[i], path[i], required[i], then?.low, then?.mean, then?.high, ahead[i]];
              return (
                <tr key={i}>
                  <th scope="row">{labelOf({ frequency: "month", ordinal: january + i })}</th>
                  {figures.map((figure, j) => (
                    <td key={j}>{figure === undefined ? "–" : numberIn(unit, figure)}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
