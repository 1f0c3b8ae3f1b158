import React, { useState } from "react";
import { parsePeriod } from "../../../analysis/time/parsePeriod";
import { labelOf, type Period, yearOf } from "../../../analysis/time/Period";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { Field } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface PeriodFieldProps {
  readonly label: string;
  readonly value: Period | undefined;
  readonly onChange: (period: Period) => void;
}

/** A period as it is typed; what is none is told. */
export function PeriodField({ label, value, onChange }: PeriodFieldProps) {
  const words = BRING_IN_WORDS[useTexts().language];
  const [text, setText] = useState(value ? labelOf(value) : "");
  function change(next: string): void {
    setText(next);
    const period = periodOf(next);
    // Half of what will be a period may be one already, such as 2026 of 2026-09.
    if (period && (next.trim().length > 4 || labelOf(period) === next.trim())) onChange(period);
  }
  const isUnread = text.trim() !== "" && !periodOf(text);
  return (
    <Field
      label={label}
      value={text}
      hint={words.periodHint}
      error={isUnread ? words.periodUnread(text.trim()) : undefined}
      onChange={change}
    />
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (year: number) => void;
}

export function YearField({ label, value, onChange }: YearFieldProps) {
  const words = BRING_IN_WORDS[useTexts().language];
  const [text, setText] = useState(value === undefined ? "" : String(value));
  const year = yearIn(text);
  return (
    <Field
      label={label}
      value={text}
      hint="2026"
      error={text.trim().length >= 4 && year === undefined ? words.yearUnread(text.trim()) : undefined}
      onChange={(next) => {
        setText(next);
        const given = yearIn(next);
        if (given !== undefined) onChange(given);
      }}
    />
  );
}

function yearIn(text: string): number | undefined {
  const period = /^\s*\d{4}\s*년?\s*$/.test(text) ? periodOf(text) : undefined;
  return period?.frequency === "year" ? yearOf(period) : undefined;
}

function periodOf(text: string): Period | undefined {
  try {
    return parsePeriod(text);
  } catch {
    return undefined;
  }
}
