import React, { useMemo, useState } from "react";
import type { Workbook } from "../../../excel/Workbook";
import { CHECK_PANE } from "../../../i18n/checkPane";
import { checkKnownTable } from "../../check/checkKnownTable";
import { fixesOf } from "../../check/fixes";
import { Button, CheckList, Message, Progress } from "../../components/fabric";
import { knownIn, useTables } from "../../hooks/useTables";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { FindingsList } from "./FindingsList";
import { TableFixes } from "./TableFixes";

/** What would make the figures of the workbook's tables wrong: where it is, and what can be mended. */
export function CheckPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const words = CHECK_PANE[language];
  const { tables, look } = useTables(workbook);
  /** Those that are left out: a table that comes is checked. */
  const [without, setWithout] = useState<readonly string[]>([]);
  const known = useMemo(() => knownIn(tables), [tables]);
  const checked = useMemo(
    () =>
      known
        .filter(({ cells }) => !without.includes(cells.id))
        .map((there) => {
          const findings = checkKnownTable(there);
          return { there, findings, fixes: fixesOf(findings) };
        }),
    [known, without],
  );
  const count = (of: (one: (typeof checked)[number]) => readonly unknown[]) =>
    checked.reduce((sum, one) => sum + of(one).length, 0);
  const found = count(({ findings }) => findings);

  return (
    <section aria-label={texts.panels.check}>
      <p>{words.intro}</p>
      {!tables && <Progress label={words.looking} />}
      {tables?.kind === "refused" && (
        <Message kind="failure">{obstacleSentence(tables.obstacle, texts)}</Message>
      )}
      {tables?.kind === "tables" && known.length === 0 && <Message kind="info">{words.noTables}</Message>}
      {known.length > 0 && (
        <>
          <fieldset>
            <legend>{words.tables}</legend>
            <CheckList
              choices={known.map(({ cells }) => ({
                value: cells.id,
                label: words.table(cells.name, cells.sheet),
              }))}
              chosen={checked.map(({ there }) => there.cells.id)}
              onChange={(chosen) =>
                setWithout(known.map(({ cells }) => cells.id).filter((id) => !chosen.includes(id)))
              }
            />
          </fieldset>
          <div role="status">
            <p>
              {checked.length === 0
                ? words.noneChosen
                : found === 0
                  ? words.clean
                  : words.summary(
                      found,
                      checked.length,
                      count(({ fixes }) => fixes),
                    )}
            </p>
          </div>
          {found > 0 && <p>{words.rows}</p>}
          <div className="actions">
            <Button label={words.again} onClick={() => void look()} />
          </div>
          {checked.map(({ there, findings, fixes }) => (
            <article key={there.cells.id}>
              {findings.length > 0 && <FindingsList workbook={workbook} there={there} findings={findings} />}
              <TableFixes workbook={workbook} there={there} fixes={fixes} look={look} />
            </article>
          ))}
        </>
      )}
    </section>
  );
}
