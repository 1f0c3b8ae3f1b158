import React, { useState } from "react";
import { type TypedCall, typedIn } from "../../../compose/typed";
import type { SelectedCell, SelectedFormula } from "../../../excel/FormulaCells";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { Button, Message, Progress } from "../../components/fabric";
import type { PanelProps } from "../list";
import { useCatalogue } from "../../formula/useCatalogue";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { CallForm } from "./CallForm";
import { FunctionSearch } from "./FunctionSearch";

/** A formula made: a function found by what it does, its arguments, its answer before it is inserted. */
export function FormulaPanel({ workbook }: PanelProps) {
  const { texts, language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const catalogue = useCatalogue();
  const [chosen, setChosen] = useState<{ readonly call: TypedCall; readonly taken?: SelectedFormula }>();
  /** A cell whose formula could not be taken up. */
  const [notTaken, setNotTaken] = useState<SelectedCell>();
  if (catalogue.kind === "loading") return <Progress label={texts.loading} />;
  if (catalogue.kind === "failed") {
    const obstacle = { kind: "unexpected", message: catalogue.message } as const;
    return <Message kind="failure">{obstacleSentence(obstacle, texts)}</Message>;
  }
  const { functions } = catalogue;

  async function reopen(): Promise<void> {
    const cell = await workbook.selectedCell();
    const taken = cell.kind === "formula" ? cell : undefined;
    const call = taken && typedIn(taken.formula, functions);
    setNotTaken(call ? undefined : cell);
    setChosen(call && { call, taken });
  }

  return (
    <section aria-label={words.title}>
      {chosen ? (
        <>
          <div className="actions">
            <Button label={words.back} onClick={() => setChosen(undefined)} />
          </div>
          <CallForm key={chosen.call.help.id} {...chosen} workbook={workbook} catalogue={functions} />
        </>
      ) : (
        <>
          <FunctionSearch
            catalogue={functions}
            onChoose={(help) => setChosen({ call: { help, typed: {} } })}
          />
          <div className="actions">
            <Button label={words.reopen} onClick={() => void reopen()} />
          </div>
          {notTaken?.kind === "refused" && (
            <Message kind="failure">{obstacleSentence(notTaken.obstacle, texts)}</Message>
          )}
          {notTaken && notTaken.kind !== "refused" && <Message kind="info">{words.notReopened}</Message>}
        </>
      )}
    </section>
  );
}
