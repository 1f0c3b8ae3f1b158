import React from "react";
import type { ParameterHelp } from "../../../functions/help";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { Button, Field, Select } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface ArgumentFieldProps {
  readonly parameter: ParameterHelp;
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  readonly onSelection: () => void;
}

export function ArgumentField({ parameter, typed, onChange, onSelection }: ArgumentFieldProps) {
  const { language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const { name, description, optional, choices } = parameter;
  const label = optional ? name : `${name} (${words.isNeeded})`;
  return (
    <div className="argument">
      {choices ? (
        <Select
          label={label}
          value={typed}
          choices={[
            { value: "", label: optional ? words.ifLeftOut(choices[0]) : "…" },
            ...choices.map((choice) => ({ value: choice, label: choice })),
          ]}
          onChange={onChange}
        />
      ) : (
        <>
          <Field label={label} hint="" value={typed} onChange={onChange} />
          <Button label={words.useSelection} title={words.useSelectionFor(name)} onClick={onSelection} />
        </>
      )}
      <p>{description[language]}</p>
    </div>
  );
}
