import React, { useState } from "react";
import type { ShowResult, Workbook } from "../../../excel/Workbook";
import { CHECK_PANE } from "../../../i18n/checkPane";
import { placeIn, type TableInWorkbook } from "../../../model/tableInWorkbook";
import { answerOf } from "../../answerOf";
import { faultInWords } from "../../check/faultInWords";
import type { TableFinding } from "../../check/TableFinding";
import { Message } from "../../components/fabric";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";

/** More than anybody reads at a time. */
const MOST = 100;

interface FindingsListProps {
  readonly workbook: Pick<Workbook, "show">;
  readonly there: TableInWorkbook;
  readonly findings: readonly TableFinding[];
}

/** The findings of one table; each leads to its cell. */
export function FindingsList({ workbook, there, findings }: FindingsListProps) {
  const { texts, language } = useTexts();
  const words = CHECK_PANE[language];
  const [answer, setAnswer] = useState<ShowResult>();
  const { cells } = there;
  const show = async ({ row = 0, column = 0 }: TableFinding) =>
    setAnswer(await answerOf(workbook.show(placeIn(there, row, column))));
  return (
    <>
      <h2>{words.table(cells.name, cells.sheet)}</h2>
      <ol className="findings">
        {findings.slice(0, MOST).map((finding) => {
          const { where, what, details } = faultInWords(finding, language);
          return (
            <li key={finding.key}>
              <button className="link" onClick={() => void show(finding)}>
                {where}
              </button>{" "}
              <strong>{what}</strong>
              <br />
              {details}
            </li>
          );
        })}
      </ol>
      {findings.length > MOST && <p>{words.more(findings.length - MOST)}</p>}
      {answer?.kind === "shown" && (
        <Message kind="info">
          {answer.isRowHidden ? words.hiddenRow(answer.address) : words.shown(answer.address)}
        </Message>
      )}
      {answer?.kind === "refused" && (
        <Message kind="failure">{obstacleSentence(answer.obstacle, texts)}</Message>
      )}
    </>
  );
}
