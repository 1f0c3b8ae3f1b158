import React from "react";
import { TARGET_PANEL_WORDS } from "../../../i18n/targetPanel";
import type { YearRecord } from "../../target/yearOfTarget";
import { useTexts } from "../../TextsContext";

interface YearKeyProps {
  readonly record: YearRecord | undefined;
  readonly hasForecast: boolean;
  readonly hasRequired: boolean;
}

/** Which line of the picture is which: by its dashes as well as by its colour. */
export function YearKey({ record, hasForecast, hasRequired }: YearKeyProps) {
  const { language } = useTexts();
  const { lines } = TARGET_PANEL_WORDS[language];
  const entries: readonly (readonly [look: string, name: string])[] = [
    ["actual", lines.actual],
    ["path", lines.path],
    ...(hasRequired ? [["required", lines.required] as const] : []),
    ...(hasForecast ? [["forecast", lines.fan] as const] : []),
    ...(record === undefined ? [] : [["record", recordName(record)] as const]),
  ];
  function recordName({ year, since, isOfAllTime }: YearRecord): string {
    return isOfAllTime ? lines.record(year) : lines.highest(year, since);
  }
  return (
    <ul className="key">
      {entries.map(([look, name]) => (
        <li key={look}>
          <svg viewBox="0 0 24 10" aria-hidden>
            {look === "forecast" && <path className="fan" d="M0 0H24V10H0Z" />}
            <path className={look} d="M0 5H24" />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
