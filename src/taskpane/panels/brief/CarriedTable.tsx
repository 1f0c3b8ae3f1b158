import React, { useState } from "react";
import { BRIEF_PANE } from "../../../i18n/briefPane";
import { rateText } from "../../../i18n/pressText";
import { contributionRows, type Span } from "../../brief/contributionRows";
import type { BriefingSources } from "../../../sheets/briefing/Sources";
import type { TableInWorkbook } from "../../../model/tableInWorkbook";
import { Radio } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

/** What carried exports: items and regions by what they added, up and down. */
export function CarriedTable({
  tables,
  sources,
  month,
}: {
  readonly tables: readonly TableInWorkbook[];
  readonly sources: BriefingSources;
  readonly month: number;
}) {
  const { language } = useTexts();
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
        const chips = [...codes].find((code) => /:semiconductors$/.test(code)) ?? "";
        const found = contributionRows(tables, month, span, {
          total: "exports",
          isPart: (code) => codes.has(code),
          excluded: chips,
        });
        if (!found || found.rows.length === 0) return <p key={kind}>{words.nothingCarried[kind]}</p>;
        const { rows, growth, without, missing } = found;
        return (
          <React.Fragment key={kind}>
            <table>
              <caption>{words.carriedCaption[kind](rateText(growth, language))}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.parts[kind]}</th>
                  <th scope="col">{words.points}</th>
                  <th scope="col">{words.growth}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ code, name, points, growth: own }) => (
                  <tr key={code}>
                    <th scope="row">{name}</th>
                    <td>{rateText(points, language).replace("%", "")}</td>
                    <td>{own === undefined ? "–" : rateText(own, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {without !== undefined && <p>{words.withoutChips(rateText(without, language))}</p>}
            {missing.length > 0 && <p>{words.missing(missing)}</p>}
          </React.Fragment>
        );
      })}
    </section>
  );
}
