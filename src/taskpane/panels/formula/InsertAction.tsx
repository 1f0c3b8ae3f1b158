import React, { useState } from "react";
import type { CallDraft } from "../../../compose/formulaText";
import { rowForm } from "../../../compose/rowForm";
import type { Obstacle } from "../../../excel/Workbook";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import { Message, MainButton } from "../../components/fabric";
import type { FormulaCells } from "../../formula/FormulaCells";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";

type Status =
  | { readonly kind: "idle" | "busy" }
  | { readonly kind: "offered"; readonly table: string; readonly formula: string }
  | { readonly kind: "no-room"; readonly table: string }
  | { readonly kind: "inserted"; readonly address: string }
  | { readonly kind: "refused"; readonly obstacle: Obstacle };

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

  async function insert(): Promise<Status> {
    const place = await cells.placeToInsert();
    if (place.kind === "refused") return place;
    const { table } = place;
    if (table === undefined) return cells.insertFormula(formula);
    const ofRow = rowForm(draft, table);
    if (ofRow === undefined) return { kind: "no-room", table };
    const wasShown = status.kind === "offered" && status.table === table && status.formula === ofRow;
    return wasShown || ofRow === formula
      ? cells.insertFormula(ofRow)
      : { kind: "offered", table, formula: ofRow };
  }

  async function press(): Promise<void> {
    setStatus((now) => (now.kind === "offered" ? now : { kind: "busy" }));
    try {
      setStatus(await insert());
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      setStatus({ kind: "refused", obstacle: { kind: "unexpected", message } });
    }
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
      {status.kind === "refused" && (
        <Message kind="failure">{obstacleSentence(status.obstacle, texts)}</Message>
      )}
    </>
  );
}
