import React, { useState } from "react";
import { dateOfSerial, firstDay, lastDay, serialOfDate, yearOf } from "../../../analysis/time/Period";
import { calendarYears } from "../../../dataset/calendar";
import type { Workbook } from "../../../excel/Workbook";
import { CALENDAR_PANE } from "../../../i18n/calendarPane";
import { today } from "../../bringIn/today";
import { dayInWords, monthInWords, monthWith, monthWithin, namesOfDay } from "../../calendar/calendarMonth";
import { holidaysReference, holidayTable } from "../../calendar/holidayTable";
import { Message, Select } from "../../components/fabric";
import { useTables } from "../../hooks/useTables";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { CountsTable } from "./CountsTable";
import { HolidayForm } from "./HolidayForm";
import { MonthGrid } from "./MonthGrid";

/** The working days of a month beside those of a year earlier, and the workbook's one-off holidays. */
export function CalendarPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const words = CALENDAR_PANE[language];
  const { tables, look } = useTables(workbook);
  const { first, last } = calendarYears();
  const [current, setCurrent] = useState(() => within(serialOfDate(new Date(`${today()}T00:00:00Z`))));
  const [chosen, setChosen] = useState<number>();
  const [isBeyond, setBeyond] = useState(false);
  const own = holidayTable(tables);
  const month = monthOf(current);
  const view = monthWith(month, own);

  function move(serial: number): void {
    const there = within(serial);
    setBeyond(there !== serial);
    setCurrent(there);
  }
  /** To the same day of another month, or its last. */
  function toMonth(ordinal: number): void {
    const to = monthWithin(ordinal);
    setBeyond(to.ordinal !== ordinal);
    setCurrent(Math.min(firstDay(to) + dateOfSerial(current).getUTCDate() - 1, lastDay(to)));
  }

  if (!view) return <Message kind="info">{words.beyond(first, last)}</Message>;
  const named = view.days.flatMap(({ serial }) => {
    const names = namesOfDay(serial, own, language);
    return names.length > 0 ? [{ serial, names }] : [];
  });
  return (
    <section aria-label={texts.panels.calendar}>
      <p>{words.intro}</p>
      {tables?.kind === "refused" && (
        <Message kind="failure">{obstacleSentence(tables.obstacle, texts)}</Message>
      )}
      <div className="range">
        <Select
          label={words.year}
          value={String(yearOf(month))}
          choices={Array.from({ length: last - first + 1 }, (_, i) => ({
            value: String(first + i),
            label: String(first + i),
          }))}
          onChange={(year) => toMonth(Number(year) * 12 + (month.ordinal % 12))}
        />
        <Select
          label={words.month}
          value={String(month.ordinal % 12)}
          choices={words.months.map((label, i) => ({ value: String(i), label }))}
          onChange={(index) => toMonth(yearOf(month) * 12 + Number(index))}
        />
      </div>
      <h2>{monthInWords(month, language)}</h2>
      <MonthGrid
        label={words.grid(monthInWords(month, language))}
        view={view}
        own={own}
        current={current}
        chosen={chosen}
        onMove={move}
        onMonth={(months) => toMonth(month.ordinal + months)}
        onChoose={setChosen}
      />
      <p className="hint">{words.gridHint}</p>
      <div role="status">{isBeyond && <p>{words.beyond(first, last)}</p>}</div>
      <CountsTable year={yearOf(month)} counts={view.counts} />
      <h2>{words.holidays}</h2>
      {named.length === 0 && <p>{words.noHolidays}</p>}
      <ul>
        {named.map(({ serial, names }) => (
          <li key={serial}>
            {dayInWords(serial, language)}: {names.join(", ")}
          </li>
        ))}
      </ul>
      {chosen !== undefined && tables?.kind === "tables" && (
        <HolidayForm key={chosen} workbook={workbook} serial={chosen} look={look} own={own} />
      )}
      {own && own.unreadable.length > 0 && <Message kind="info">{words.unreadable(own.unreadable)}</Message>}
      {own && <p>{words.use(holidaysReference(own))}</p>}
      <p>{words.reach(first, last)}</p>
    </section>
  );
}

function monthOf(serial: number) {
  const date = dateOfSerial(serial);
  return monthWithin(date.getUTCFullYear() * 12 + date.getUTCMonth());
}

/** The day, or the nearest one that the calendar has. */
function within(serial: number): number {
  const { first, last } = calendarYears();
  const [from, to] = [
    firstDay({ frequency: "year", ordinal: first }),
    lastDay({ frequency: "year", ordinal: last }),
  ];
  return Math.min(Math.max(serial, from), to);
}
