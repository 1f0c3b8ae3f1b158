import React, { useMemo, useState } from "react";
import type { FormulaCells } from "../../../excel/FormulaCells";
import type { OurCells, OursFound } from "../../../excel/OurCells";
import type { Workbook } from "../../../excel/Workbook";
import { CELLS_PANE } from "../../../i18n/cellsPane";
import { linesOf } from "../../cells/changedLines";
import { useOurCells, type Work } from "../../cells/useOurCells";
import { Button, CheckList, Message } from "../../components/fabric";
import { knownIn, useTables } from "../../hooks/useTables";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { WorkProgress } from "../WorkProgress";
import { SheetLines } from "./SheetLines";

/** Every cell of ours in the workbook: what it shows and why, and whence. */
export function CellsPanel({ workbook }: { readonly workbook: Workbook & FormulaCells & OurCells }) {
  const { texts, language } = useTexts();
  const words = CELLS_PANE[language];
  const { found, work, isStale, look, recalculate, cancel } = useOurCells(workbook);
  const { tables } = useTables(workbook);
  const known = useMemo(() => knownIn(tables), [tables]);
  const [isOnlyErrors, setOnlyErrors] = useState(false);
  const isWorking = work.kind === "looking" || work.kind === "recalculating";
  const lines = linesOf(found);
  const errors = lines.reduce((sum, one) => sum + one.errors, 0);
  return (
    <section aria-label={texts.panels.cells}>
      <p>{words.intro}</p>
      <div className="actions">
        <Button label={words.again} onClick={look} isDisabled={isWorking} />
        <Button
          label={words.recalculate}
          onClick={recalculate}
          isDisabled={isWorking || lines.length === 0}
        />
        {isWorking && <Button label={texts.load.cancel} onClick={cancel} />}
      </div>
      <Outcome work={work} />
      {found && <Summary found={found} />}
      {found && isStale && !isWorking && <Message kind="info">{words.isStale}</Message>}
      {errors > 0 && (
        <CheckList
          choices={[{ value: "errors", label: words.onlyErrors }]}
          chosen={isOnlyErrors ? ["errors"] : []}
          onChange={(chosen) => setOnlyErrors(chosen.length > 0)}
        />
      )}
      {found?.sheets.map((sheet) => (
        <SheetLines
          key={sheet.id}
          workbook={workbook}
          sheet={sheet}
          tables={known}
          isOnlyErrors={isOnlyErrors && errors > 0}
        />
      ))}
    </section>
  );
}

function Summary({ found }: { readonly found: OursFound }) {
  const { language } = useTexts();
  const words = CELLS_PANE[language];
  const lines = linesOf(found);
  const sum = (of: (one: (typeof lines)[number]) => number) => lines.reduce((all, one) => all + of(one), 0);
  const busy = sum((one) => one.busy);
  return (
    <div role="status">
      <p>
        {lines.length === 0
          ? words.none
          : words.summary(
              sum(({ texts }) => texts.length),
              lines.length,
              sum((one) => one.errors),
            )}
      </p>
      {busy > 0 && <p>{words.busy(busy)}</p>}
      {found.hidden.length > 0 && <p>{words.hidden(found.hidden)}</p>}
    </div>
  );
}

function Outcome({ work }: { readonly work: Work }) {
  const { texts, language } = useTexts();
  const words = CELLS_PANE[language];
  switch (work.kind) {
    case "idle":
      return null;
    case "looking":
      return <WorkProgress label={words.looking} done={work.done} />;
    case "recalculating":
      return <WorkProgress label={words.recalculating} done={work.done} />;
    case "cancelled":
      return <Message kind="info">{words.cancelled}</Message>;
    case "refused":
      return <Message kind="failure">{obstacleSentence(work.obstacle, texts)}</Message>;
    case "recalculated":
      return (
        <>
          <Message kind="success">{words.recalculated(work.cells, work.changed)}</Message>
          {work.refused.map(({ sheet, obstacle }) => (
            <Message key={sheet} kind="failure">
              {words.notCalculated(sheet, obstacleSentence(obstacle, texts))}
            </Message>
          ))}
        </>
      );
  }
}
