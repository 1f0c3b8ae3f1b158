import React, { useEffect, useRef } from "react";
import type { MonthView } from "../../../analysis/calendar/monthView";
import { CALENDAR_PANE } from "../../../i18n/calendarPane";
import { dayInWords, namesOfDay, weeksOf } from "../../calendar/calendarMonth";
import type { HolidayTable } from "../../calendar/holidayTable";
import { useTexts } from "../../TextsContext";

interface MonthGridProps {
  readonly label: string;
  readonly view: MonthView;
  readonly own: HolidayTable | undefined;
  /** The day that Tab comes to. */
  readonly current: number;
  readonly chosen: number | undefined;
  /** A day to go to, which may lie in another month. */
  readonly onMove: (serial: number) => void;
  readonly onMonth: (months: 1 | -1) => void;
  readonly onChoose: (serial: number) => void;
}

const WEEK = 7;

/** The days of a month as a grid of ARIA: one of them is reached by Tab, the others by arrow keys. */
export function MonthGrid({ label, view, own, current, chosen, onMove, onMonth, onChoose }: MonthGridProps) {
  const { language } = useTexts();
  const words = CALENDAR_PANE[language];
  const grid = useRef<HTMLTableElement>(null);
  /** Keys move the focus along; a choice of month elsewhere does not take it from there. */
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [current]);

  function move(event: React.KeyboardEvent): void {
    const weekday = (current - 1) % WEEK; // serial 1 is a Sunday in true calendar days
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: -1,
      ArrowRight: 1,
      ArrowUp: -WEEK,
      ArrowDown: WEEK,
      Home: -weekday,
      End: WEEK - 1 - weekday,
    };
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isMonth = key === "PageUp" || key === "PageDown";
    if (!(key in steps) && !isMonth && key !== "Enter" && key !== " ") return;
    event.preventDefault();
    if (key === "Enter" || key === " ") return onChoose(current);
    isMoving.current = true;
    if (isMonth) onMonth(key === "PageDown" ? 1 : -1);
    else onMove(current + steps[key]);
  }

  return (
    <table className="month" role="grid" aria-label={label} ref={grid} onKeyDown={move}>
      <thead>
        <tr>
          {words.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(view).map((week, i) => (
          <tr key={i}>
            {week.map((day, j) => {
              if (!day) return <td key={j} aria-hidden className="none" />;
              const { serial, weight } = day;
              const names = namesOfDay(serial, own, language);
              return (
                <td
                  key={j}
                  role="gridcell"
                  tabIndex={serial === current ? 0 : -1}
                  aria-selected={serial === chosen}
                  aria-label={[dayInWords(serial, language), ...names, words.counted(weight)].join(", ")}
                  className={weight === 0 ? "off" : weight < 1 ? "half" : ""}
                  onClick={() => {
                    onMove(serial);
                    onChoose(serial);
                  }}
                >
                  {day.day}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
