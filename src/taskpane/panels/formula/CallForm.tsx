import React, { useState } from "react";
import { callText, type CallDraft, missingIn } from "../../../compose/formulaText";
import { givenOf } from "../../../compose/typed";
import type { FunctionHelp } from "../../../functions/help";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import type { FormulaCells } from "../../../excel/FormulaCells";
import { useTexts } from "../../TextsContext";
import { ArgumentField } from "./ArgumentField";
import { CallPreview } from "./CallPreview";
import { InsertAction } from "./InsertAction";

/** What stands in the field of each parameter. */
export type Typed = Readonly<Record<string, string>>;

interface CallFormProps {
  readonly help: FunctionHelp;
  readonly typed: Typed;
  readonly cells: FormulaCells;
  readonly catalogue: readonly FunctionHelp[];
}

/** The arguments of a call, with what it would answer. */
export function CallForm({ help, typed: atFirst, cells, catalogue }: CallFormProps) {
  const { language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const [typed, setTyped] = useState(atFirst);
  const given = help.parameters.map((one) => [one.name, givenOf(typed[one.name] ?? "", one)]);
  const draft: CallDraft = { help, given: Object.fromEntries(given) };
  const missing = missingIn(draft);
  const formula = missing.length === 0 ? `=${callText(draft)}` : undefined;

  async function takeSelection(name: string): Promise<void> {
    const reference = await cells.selectionReference();
    if (reference !== undefined) setTyped((now) => ({ ...now, [name]: reference }));
  }

  return (
    <>
      <h2>{`TRADE.${help.id}`}</h2>
      <p>{help.description[language]}</p>
      {help.parameters.map((parameter) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          typed={typed[parameter.name] ?? ""}
          onChange={(text) => setTyped((now) => ({ ...now, [parameter.name]: text }))}
          onSelection={() => void takeSelection(parameter.name)}
        />
      ))}
      {formula === undefined ? (
        <p role="status">{words.missing(missing)}</p>
      ) : (
        <>
          <CallPreview formula={formula} cells={cells} catalogue={catalogue} />
          <InsertAction key={formula} draft={draft} formula={formula} cells={cells} />
        </>
      )}
    </>
  );
}
