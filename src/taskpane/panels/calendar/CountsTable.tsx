import React from "react";
import type { MonthView } from "../../../analysis/calendar/monthView";
import { CALENDAR_PANE } from "../../../i18n/calendarPane";
import { FALL } from "../../../i18n/pressText";
import { useTexts } from "../../TextsContext";

const SPANS = ["first10", "first20", "month"] as const;

interface CountsTableProps {
  readonly year: number;
  readonly counts: MonthView["counts"];
}

/** Working days of this year against last, for the days that customs publishes. */
export function CountsTable({ year, counts }: CountsTableProps) {
  const { language } = useTexts();
  const words = CALENDAR_PANE[language];
  const signed = (days: number) =>
    `${days > 0 ? "+" : days < 0 ? FALL[language] : ""}${words.days(Math.abs(days))}`;
  return (
    <table className="counts">
      <caption>{words.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{words.span}</th>
          <th scope="col">{words.now(year)}</th>
          <th scope="col">{words.now(year - 1)}</th>
          <th scope="col">{words.difference}</th>
        </tr>
      </thead>
      <tbody>
        {SPANS.map((span) => {
          const { now, before } = counts[span];
          const isKnown = typeof before === "number";
          return (
            <tr key={span}>
              <th scope="row">{words.spans[span]}</th>
              <td>{words.days(now)}</td>
              <td>{isKnown ? words.days(before) : words.unknown}</td>
              <td>{isKnown ? signed(now - before) : words.unknown}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
