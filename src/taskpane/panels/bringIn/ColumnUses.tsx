import React, { useState } from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { IMPORT_WORDS } from "../../../i18n/importing/words";
import type { ColumnSetting } from "../../../importing/figures/settings";
import { COLUMN_USES } from "../../../importing/layout/columnUse";
import type { Choices } from "../../../importing/layout/Layout";
import { Select } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface ColumnUsesProps {
  readonly columns: readonly ColumnSetting[];
  /** Set by hand. */
  readonly chosen: Choices["uses"];
  readonly onChange: (uses: NonNullable<Choices["uses"]>) => void;
}

/** What each column is for; those of one kind side by side are set together. */
export function ColumnUses({ columns, chosen, onChange }: ColumnUsesProps) {
  const { language } = useTexts();
  const { settings: labels } = BRING_IN_WORDS[language];
  const { uses } = IMPORT_WORDS[language];
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{labels.columns}</summary>
      {isOpen &&
        columns.map(({ columns: own, headings, use }) => (
          <Select
            key={own[0]}
            label={labelOf(own, headings)}
            value={chosen?.[own[0]] ?? use}
            choices={COLUMN_USES.map((value) => ({ value, label: uses[value] }))}
            onChange={(next) => onChange(Object.fromEntries(own.map((column) => [column, next])))}
          />
        ))}
    </details>
  );

  function labelOf(own: readonly number[], headings: readonly string[]): string {
    const [first, last] = [own[0] + 1, own[own.length - 1] + 1];
    return own.length === 1
      ? labels.column(first, headings[0])
      : labels.columnsOf(first, last, headings[0], headings[headings.length - 1]);
  }
}
