import React, { useMemo } from "react";
import { labelOf, yearOf } from "../../../analysis/time/Period";
import type { Series } from "../../../analysis/time/Series";
import type { Workbook } from "../../../excel/Workbook";
import { TARGET_PANEL_WORDS } from "../../../i18n/targetPanel";
import type { SeriesSource } from "../../../sheets/Sources";
import { targetYearDraft } from "../../../sheets/targetYear/targetYearDraft";
import { useSettings } from "../../settings/SettingsContext";
import { useForecast } from "../../target/useForecast";
import { chanceInWords, paceInWords } from "../../target/yearInWords";
import { yearOfTarget } from "../../target/yearOfTarget";
import { useTexts } from "../../TextsContext";
import { BuildAction } from "../BuildAction";
import { WorkProgress } from "../WorkProgress";
import { YearFigures } from "./YearFigures";
import { YearPicture } from "./YearPicture";

interface TargetYearProps {
  readonly series: Series;
  /** The table of the workbook that it is from; a sheet of live formulas needs one. */
  readonly source: SeriesSource | undefined;
  readonly ordinal: number;
  /** Million dollars. */
  readonly target: number;
  readonly workbook: Workbook;
}

/** The year as a picture and in words, and the sheet of it. */
export function TargetYear({ series, source, ordinal, target, workbook }: TargetYearProps) {
  const { language } = useTexts();
  const { unit } = useSettings();
  const words = TARGET_PANEL_WORDS[language];
  const year = useMemo(() => yearOfTarget(series, ordinal, target), [series, ordinal, target]);
  const forecast = useForecast(series, ordinal, target);
  const said = paceInWords(year, unit, language);
  const isOpen = year.pace.months_left > 0;
  const isReached = year.pace.remaining === 0;
  const chance = isOpen && forecast ? chanceInWords(forecast, isReached, unit, language) : [];
  const calendarYear = yearOf({ frequency: "month", ordinal });
  return (
    <>
      <div role="status">
        <ul className="sentences">
          {[...said, ...chance].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {isOpen && !forecast && <WorkProgress label={words.working} />}
      <h2>{words.picture(calendarYear)}</h2>
      <YearPicture
        year={year}
        fan={forecast?.fan ?? []}
        label={[words.picture(calendarYear), ...said].join(" ")}
      />
      {isOpen && forecast && <p className="note">{words.words.calibration}</p>}
      <YearFigures year={year} fan={forecast?.fan ?? []} />
      {source && (
        <>
          <p>{words.insertAbout}</p>
          <BuildAction
            putBack={workbook.putBack}
            label={words.insert}
            build={async (options) => {
              const asOf = labelOf({ frequency: "month", ordinal });
              const wanted = { source, asOf, target, year: calendarYear };
              return workbook.writeSheets([targetYearDraft(wanted, language)], options);
            }}
          />
        </>
      )}
    </>
  );
}
