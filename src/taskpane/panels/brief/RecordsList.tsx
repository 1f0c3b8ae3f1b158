import React, { useMemo } from "react";
import type { Workbook } from "../../../excel/Workbook";
import { BRIEF_PANE } from "../../../i18n/briefPane";
import { dollarsIn } from "../../../i18n/dollarsIn";
import { rateText, withGrowth } from "../../../i18n/pressText";
import type { TableInWorkbook } from "../../../model/tableInWorkbook";
import { recordsDraft } from "../../../sheets/records/recordsDraft";
import { inItsUnit, recordRows } from "../../brief/recordRows";
import { TextButton } from "../../components/fabric";
import { useShow } from "../../hooks/useShow";
import { useSettings } from "../../settings/SettingsContext";
import { useTexts } from "../../TextsContext";
import { BuildAction } from "../BuildAction";
import { ShowMessage } from "../ShowMessage";

const MOST = 25;

/** The records of all series of the workbook in a month, the greatest news first. */
export function RecordsList({
  workbook,
  tables,
  month,
}: {
  readonly workbook: Workbook;
  readonly tables: readonly TableInWorkbook[];
  readonly month: number;
}) {
  const { texts, language } = useTexts();
  const words = BRIEF_PANE[language];
  const { unit: chosen } = useSettings();
  const { told, show } = useShow(workbook);
  const all = useMemo(() => recordRows(tables, month, language), [tables, month, language]);
  const rows = all.filter(({ claims }) => claims.length > 0);
  return (
    <section aria-label={words.records}>
      <h2>{words.records}</h2>
      {rows.length === 0 && <p>{words.noRecords}</p>}
      <ol>
        {rows
          .slice(0, MOST)
          .map(({ key, name, place, value, unit, power, claims, threshold, move, growth }) => {
            const figure =
              power === undefined
                ? inItsUnit(value, unit, language)
                : dollarsIn(chosen, value, power, language);
            return (
              <li key={key}>
                <TextButton label={name} title={texts.show.go(name)} onClick={() => show(place)} />{" "}
                {growth === undefined ? figure : withGrowth(figure, rateText(growth, language), language)}
                {": "}
                {[...claims, threshold, move].filter(Boolean).join(" · ")}
              </li>
            );
          })}
      </ol>
      <ShowMessage told={told} />
      {all.length > 0 && (
        <BuildAction
          label={words.insertRecords}
          putBack={workbook.putBack}
          build={(options) => workbook.writeSheets([recordsDraft(all, month, language)], options)}
        />
      )}
    </section>
  );
}
