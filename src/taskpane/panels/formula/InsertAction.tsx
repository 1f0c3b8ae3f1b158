import React, { useState } from "react";
import type { CallDraft } from "../../../compose/formulaText";
import { rowForm } from "../../../compose/rowForm";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { Button, MainButton, Message } from "../../components/fabric";
import type { FormulaCells, Inserted, SelectedFormula } from "../../../excel/FormulaCells";
import { useAbort } from "../../hooks/useAbort";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { HalfDoneMessage } from "../HalfDoneMessage";
import { type FormulaTarget, homeTarget, selectedTarget } from "./formulaTarget";

type Status =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "offered"; readonly table: string; readonly formula: string }
  | { readonly kind: "no-room"; readonly table: string; readonly address: string }
  | Inserted;

interface InsertActionProps {
  readonly draft: CallDraft;
  readonly formula: string;
  readonly cells: FormulaCells;
  /** The formula that was taken up, which this one may replace. */
  readonly taken: SelectedFormula | undefined;
  /** It was replaced; with what its cell holds now. */
  readonly onReplaced: (now: SelectedFormula) => void;
}

/**
 * Inserts the formula at the selected cell, or puts it where the one was that was taken up; in a table the form for a single
 * row, which is shown first.
 */
export function InsertAction({ draft, formula, cells, taken, onReplaced }: InsertActionProps) {
  const { texts, language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const { start, isCurrent } = useAbort();

  async function put({ look, write }: FormulaTarget, signal: AbortSignal): Promise<Status> {
    const place = await look();
    if (place.kind === "refused") return place;
    const { table, address } = place;
    const options = { signal, onProgress: () => undefined };
    if (table === undefined) return write(formula, place, options);
    const ofRow = rowForm(draft, table);
    if (ofRow === undefined) return { kind: "no-room", table, address };
    const wasShown = status.kind === "offered" && status.table === table && status.formula === ofRow;
    return wasShown || ofRow === formula
      ? write(ofRow, place, options)
      : { kind: "offered", table, formula: ofRow };
  }

  async function press(target: FormulaTarget): Promise<void> {
    setStatus({ kind: "busy" });
    const signal = start();
    const answer = await put(target, signal).catch((error: unknown): Status => {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: "refused", obstacle: { kind: "unexpected", message } };
    });
    if (isCurrent(signal)) setStatus(answer);
  }

  const insert = () => void press(selectedTarget(cells));
  const isDisabled = status.kind === "busy";

  return (
    <>
      {status.kind === "offered" && (
        <Message kind="info">
          {words.inTable(status.table)} <code>{status.formula}</code>
        </Message>
      )}
      <div className="actions">
        {taken ? (
          <>
            <MainButton
              label={words.replace(taken.home.address)}
              onClick={() => void press(homeTarget(cells, taken, onReplaced))}
              isDisabled={isDisabled}
            />
            <Button label={words.insert} onClick={insert} isDisabled={isDisabled} />
          </>
        ) : (
          <MainButton label={words.insert} onClick={insert} isDisabled={isDisabled} />
        )}
      </div>
      {status.kind === "inserted" && <Message kind="success">{words.inserted(status.address)}</Message>}
      {status.kind === "no-room" && (
        <Message kind="info">{words.notInTable(status.address, status.table)}</Message>
      )}
      {status.kind === "half-done" && <HalfDoneMessage told={status} putBack={() => cells.putBack()} />}
      {status.kind === "refused" && (
        <Message kind="failure">{obstacleSentence(status.obstacle, texts, "selection")}</Message>
      )}
    </>
  );
}
