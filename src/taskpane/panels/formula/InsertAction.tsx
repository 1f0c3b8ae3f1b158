import React, { useState } from "react";
import type { CallDraft } from "../../../compose/formulaText";
import { rowForm } from "../../../compose/rowForm";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { Message, MainButton } from "../../components/fabric";
import type { FormulaCells, Inserted } from "../../../excel/FormulaCells";
import { useAbort } from "../../hooks/useAbort";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { HalfDoneMessage } from "../HalfDoneMessage";

type Status =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "offered"; readonly table: string; readonly formula: string }
  | { readonly kind: "no-room"; readonly table: string }
  | Inserted;

interface InsertActionProps {
  readonly draft: CallDraft;
  readonly formula: string;
  readonly cells: FormulaCells;
}

/** Inserts the formula at the selected cell; in a table the form for a single row, which is shown first. */
export function InsertAction({ draft, formula, cells }: InsertActionProps) {
  const { texts, language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const { start, isCurrent } = useAbort();

  async function insert(signal: AbortSignal): Promise<Status> {
    const place = await cells.placeToInsert();
    if (place.kind === "refused") return place;
    const { table } = place;
    const options = { signal, onProgress: () => undefined };
    if (table === undefined) return cells.insertFormula(formula, place, options);
    const ofRow = rowForm(draft, table);
    if (ofRow === undefined) return { kind: "no-room", table };
    const wasShown = status.kind === "offered" && status.table === table && status.formula === ofRow;
    return wasShown || ofRow === formula
      ? cells.insertFormula(ofRow, place, options)
      : { kind: "offered", table, formula: ofRow };
  }

  async function press(): Promise<void> {
    setStatus({ kind: "busy" });
    const signal = start();
    const answer = await insert(signal).catch((error: unknown): Status => {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: "refused", obstacle: { kind: "unexpected", message } };
    });
    if (isCurrent(signal)) setStatus(answer);
  }

  return (
    <>
      {status.kind === "offered" && (
        <Message kind="info">
          {words.inTable(status.table)} <code>{status.formula}</code>
        </Message>
      )}
      <div className="actions">
        <MainButton label={words.insert} onClick={() => void press()} isDisabled={status.kind === "busy"} />
      </div>
      {status.kind === "inserted" && <Message kind="success">{words.inserted(status.address)}</Message>}
      {status.kind === "no-room" && <Message kind="info">{words.notInTable(status.table)}</Message>}
      {status.kind === "half-done" && <HalfDoneMessage told={status} putBack={() => cells.putBack()} />}
      {status.kind === "refused" && (
        <Message kind="failure">{obstacleSentence(status.obstacle, texts)}</Message>
      )}
    </>
  );
}
