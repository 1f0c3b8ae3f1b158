import React, { useState } from "react";
import type { TablesResult, Workbook, WriteResult } from "../../../excel/Workbook";
import { CHECK_PANE } from "../../../i18n/checkPane";
import type { CellChange, TableInWorkbook } from "../../../model/tableInWorkbook";
import { answerOf } from "../../answerOf";
import { fixInWords } from "../../check/faultInWords";
import { type Fix, undoOf } from "../../check/fixes";
import { areFixesOf, fixUpdate } from "../../check/fixUpdate";
import { Button, CheckList, MainButton, Message } from "../../components/fabric";
import { useAbort } from "../../hooks/useAbort";
import { useKeptFocus } from "../../hooks/useKeptFocus";
import { knownIn } from "../../hooks/useTables";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { HalfDoneMessage } from "../HalfDoneMessage";
import { WorkProgress } from "../WorkProgress";

type Done = Extract<WriteResult, { readonly kind: "written" | "updated" }>;
type Outcome = Exclude<WriteResult, Done>;
type Status =
  | { readonly kind: "idle" | "writing" | "undone" }
  /** The table is another than it was when the changes were shown. */
  | { readonly kind: "changed" }
  | { readonly kind: "applied"; readonly cells: number }
  | Outcome;

interface TableFixesProps {
  readonly workbook: Pick<Workbook, "updateTable" | "putBack">;
  readonly there: TableInWorkbook;
  readonly fixes: readonly Fix[];
  readonly look: () => Promise<TablesResult>;
}

/** What can be mended in a table, before and after; all that is chosen is written, and undone, as one. */
export function TableFixes({ workbook, there, fixes, look }: TableFixesProps) {
  const { texts, language } = useTexts();
  const words = CHECK_PANE[language];
  const { start, isCurrent } = useAbort();
  const [without, setWithout] = useState<readonly string[]>([]);
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  /** What takes the last changes back, as long as nothing has: what stands in the way of it may be cleared away. */
  const [undo, setUndo] = useState<readonly CellChange[]>();
  const kept = useKeptFocus<HTMLDivElement>();
  const wanted = fixes.filter(({ finding }) => !without.includes(finding.key));

  async function write(changes: readonly CellChange[], isFix: boolean): Promise<void> {
    setStatus({ kind: "writing" });
    const signal = start();
    const now = knownIn(await look()).find(({ cells }) => cells.id === there.cells.id);
    if (!isCurrent(signal)) return;
    if (!now || (isFix && !areFixesOf(now, wanted))) return setStatus({ kind: "changed" });
    const result = await answerOf(
      workbook.updateTable(fixUpdate(now, changes), { signal, onProgress: () => undefined }),
    );
    if (!isCurrent(signal)) return;
    if (!isDone(result)) return setStatus(result);
    // One of the two buttons is there all the time: the focus goes from the one that was pressed to the other.
    if (isFix) setUndo(undoOf(changes, result.formats));
    await look();
    if (!isFix) setUndo(undefined);
    setStatus(isFix ? { kind: "applied", cells: changes.length } : { kind: "undone" });
  }

  return (
    <div {...kept}>
      {fixes.length > 0 && (
        <>
          <fieldset>
            <legend>{words.fixesOf(there.cells.name)}</legend>
            <p>{words.fixes}</p>
            <CheckList
              choices={fixes.map((fix) => ({ value: fix.finding.key, label: fixInWords(fix, language) }))}
              chosen={wanted.map(({ finding }) => finding.key)}
              onChange={(chosen) =>
                setWithout(fixes.map(({ finding }) => finding.key).filter((key) => !chosen.includes(key)))
              }
            />
          </fieldset>
          <div className="actions">
            <MainButton
              label={words.apply(wanted.length)}
              isDisabled={wanted.length === 0 || status.kind === "writing"}
              onClick={() =>
                void write(
                  wanted.flatMap(({ changes }) => changes),
                  true,
                )
              }
            />
          </div>
        </>
      )}
      {status.kind === "applied" && <Message kind="success">{words.applied(status.cells)}</Message>}
      {undo && (
        <div className="actions">
          <Button
            label={words.undo}
            isDisabled={status.kind === "writing"}
            onClick={() => void write(undo, false)}
          />
        </div>
      )}
      {status.kind === "writing" && <WorkProgress label={words.writing} />}
      {status.kind === "undone" && <Message kind="info">{words.undone}</Message>}
      {(status.kind === "changed" || (status.kind === "refused" && status.obstacle.kind === "moved")) && (
        <Message kind="failure">{words.changed}</Message>
      )}
      {status.kind === "refused" && status.obstacle.kind !== "moved" && (
        <Message kind="failure">{obstacleSentence(status.obstacle, texts)}</Message>
      )}
      {status.kind === "cancelled" && <Message kind="info">{texts.load.cancelled}</Message>}
      {status.kind === "half-done" && <HalfDoneMessage told={status} putBack={workbook.putBack} />}
    </div>
  );
}

function isDone(result: WriteResult): result is Done {
  return result.kind === "updated" || result.kind === "written";
}
