import React, { useState } from "react";
import { findFunctions } from "../../../compose/findFunctions";
import type { FunctionHelp } from "../../../functions/help";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { Button, Field } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface FunctionSearchProps {
  readonly catalogue: readonly FunctionHelp[];
  readonly onChoose: (help: FunctionHelp) => void;
}

/** Functions by what they do, in the words of either language. */
export function FunctionSearch({ catalogue, onChoose }: FunctionSearchProps) {
  const { language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const [query, setQuery] = useState("");
  const found = findFunctions(query, catalogue);
  return (
    <>
      <Field label={words.search} hint={words.searchHint} value={query} onChange={setQuery} />
      <p role="status">{words.found(found.length)}</p>
      <ul className="functions">
        {found.map((help) => (
          <li key={help.id}>
            <Button label={help.id} onClick={() => onChoose(help)} />
            <p>{help.description[language]}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
