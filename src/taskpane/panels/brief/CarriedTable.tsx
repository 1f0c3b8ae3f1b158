import React, { useState } from "react";
import { BRIEF_PANE } from "../../../i18n/briefPane";
import { unitName } from "../../../i18n/displayUnit";
import { changeIn } from "../../../i18n/dollarsIn";
import { rateText } from "../../../i18n/pressText";
import { type ContributionRow, contributionRows } from "../../brief/contributionRows";
import { carriedDraft, type Span } from "../../../sheets/carried/carriedDraft";
import { carriedGroups } from "../../../sheets/carried/carriedGroups";
import type { Workbook } from "../../../excel/Workbook";
import { useShow } from "../../hooks/useShow";
import { BuildAction } from "../BuildAction";
import { ShowMessage } from "../ShowMessage";
import type { BriefingSources, SeriesSource } from "../../../sheets/Sources";
import type { TableInWorkbook } from "../../../model/tableInWorkbook";
import { Radio, TextButton } from "../../components/fabric";
import { useSettings } from "../../settings/SettingsContext";
import { useTexts } from "../../TextsContext";

/** What carried exports: items and regions by what they added, up and down. */
export function CarriedTable({
  workbook,
  tables,
  sources,
  month,
}: {
  readonly workbook: Workbook;
  readonly tables: readonly TableInWorkbook[];
  readonly sources: BriefingSources & { readonly exports: SeriesSource };
  readonly month: number;
}) {
  const { texts, language } = useTexts();
  const { unit } = useSettings();
  const { told, show } = useShow(workbook);
  const groups = carriedGroups(sources);
  const words = BRIEF_PANE[language];
  const [span, setSpan] = useState<Span>("month");
  const codesOf = { items: sources.items, regions: sources.regions };
  return (
    <section aria-label={words.carried}>
      <h2>{words.carried}</h2>
      <Radio
        label={words.span}
        value={span}
        choices={(["month", "yearToDate"] as const).map((value) => ({ value, label: words.spans[value] }))}
        onChange={setSpan}
      />
      {(["items", "regions"] as const).map((kind) => {
        const codes = new Set(codesOf[kind].map(({ code }) => code));
        const semiconductors = [...codes].find((code) => /:semiconductors$/.test(code)) ?? "";
        const found = contributionRows(tables, month, span, {
          total: "exports",
          isPart: (code) => codes.has(code),
          excluded: semiconductors,
        });
        if (!found || found.rows.length === 0) return <p key={kind}>{words.nothingCarried[kind]}</p>;
        const { rows, growth, without, missing } = found;
        return (
          <React.Fragment key={kind}>
            <table className="carried">
              <caption>{words.carriedCaption[kind](rateText(growth, language))}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.parts[kind]}</th>
                  <th scope="col" colSpan={2}>
                    {words.points}
                  </th>
                  <th scope="col">{words.change(unitName(unit, language))}</th>
                  <th scope="col">{words.growth}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ code, name, place, points, change, growth: own }) => (
                  <tr key={code}>
                    <th scope="row">
                      <TextButton label={name} title={texts.show.go(name)} onClick={() => show(place)} />
                    </th>
                    <td>
                      <Bar share={points / greatest(rows)} />
                    </td>
                    <td>{rateText(points, language).replace("%", "")}</td>
                    <td>{changeIn(unit, change, language)}</td>
                    <td>{own === undefined ? "–" : rateText(own, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {without !== undefined && <p>{words.withoutSemiconductors(rateText(without, language))}</p>}
            {missing.length > 0 && <p>{words.missing(missing)}</p>}
          </React.Fragment>
        );
      })}
      <ShowMessage told={told} />
      {groups.length > 0 && (
        <BuildAction
          label={words.insertCarried}
          putBack={workbook.putBack}
          build={(options) => {
            const draft = carriedDraft(groups, sources.exports, { month, span, language });
            return workbook.writeSheets([draft], options);
          }}
        />
      )}
    </section>
  );
}

/** Right of the middle for what added, left for what took away; the figure beside it says the same. */
function Bar({ share }: { readonly share: number }) {
  const half = 50 * Math.abs(share);
  const style = share < 0 ? { width: `${half}%`, marginLeft: `${50 - half}%` } : { width: `${half}%` };
  return (
    <span className="bar" aria-hidden>
      <i className={share < 0 ? "down" : "up"} style={style} />
    </span>
  );
}

function greatest(rows: readonly ContributionRow[]): number {
  return Math.max(...rows.map(({ points }) => Math.abs(points))) || 1;
}
