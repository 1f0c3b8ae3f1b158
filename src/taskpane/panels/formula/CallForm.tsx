import React, { useState } from "react";
import { type CallDraft, formulaText, missingIn } from "../../../compose/formulaText";
import { givenOf, type TypedCall } from "../../../compose/typed";
import type { SelectedFormula } from "../../../excel/FormulaCells";
import type { FunctionHelp } from "../../../functions/help";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { Message } from "../../components/fabric";
import type { PanelProps } from "../list";
import { useTexts } from "../../TextsContext";
import { ArgumentField } from "./ArgumentField";
import { CallPreview } from "./CallPreview";
import { HOLIDAYS, HolidaysOffer } from "./HolidaysOffer";
import { InsertAction } from "./InsertAction";

interface CallFormProps {
  /** As it is at first. */
  readonly call: TypedCall;
  /** The formula that it was taken up from. */
  readonly taken?: SelectedFormula;
  readonly workbook: PanelProps["workbook"];
  readonly catalogue: readonly FunctionHelp[];
}

/** The arguments of a call, with what it would answer. */
export function CallForm({ call, taken: takenAtFirst, workbook, catalogue }: CallFormProps) {
  const { help, isFirstOnly } = call;
  const { language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const [typed, setTyped] = useState(call.typed);
  const [taken, setTaken] = useState(takenAtFirst);
  /** The parameter for which there was no selection to use. */
  const [unselected, setUnselected] = useState<string>();
  const given = help.parameters.map((one) => [one.name, givenOf(typed[one.name] ?? "", one)]);
  const draft: CallDraft = { help, given: Object.fromEntries(given), isFirstOnly };
  const missing = missingIn(draft);
  const formula = missing.length === 0 ? formulaText(draft) : undefined;

  const fill = (name: string, text: string) => setTyped((now) => ({ ...now, [name]: text }));

  async function takeSelection(name: string): Promise<void> {
    const reference = await workbook.selectionReference();
    setUnselected(reference === undefined ? name : undefined);
    if (reference !== undefined) fill(name, reference);
  }

  return (
    <>
      <h2>{`TRADE.${help.id}`}</h2>
      <p>{help.description[language]}</p>
      {help.parameters.map((parameter) => (
        <React.Fragment key={parameter.name}>
          <ArgumentField
            parameter={parameter}
            typed={typed[parameter.name] ?? ""}
            onChange={(text) => fill(parameter.name, text)}
            onSelection={() => void takeSelection(parameter.name)}
          />
          {parameter.name === unselected && <Message kind="failure">{words.noSelection}</Message>}
          {parameter.name === HOLIDAYS && (
            <HolidaysOffer workbook={workbook} onTake={(reference) => fill(HOLIDAYS, reference)} />
          )}
        </React.Fragment>
      ))}
      {formula === undefined ? (
        <p role="status">{words.missing(missing)}</p>
      ) : (
        <>
          <CallPreview formula={formula} home={taken?.home.address} cells={workbook} catalogue={catalogue} />
          <InsertAction
            key={formula}
            draft={draft}
            formula={formula}
            cells={workbook}
            taken={taken}
            onReplaced={setTaken}
          />
        </>
      )}
    </>
  );
}
