import React, { useCallback, useEffect, useState } from "react";
import type { SheetsResult, Workbook } from "../../../excel/Workbook";
import { SHARE_PANE } from "../../../i18n/sharePane";
import { appendicesIn } from "../../../sheets/shareCopy/readAppendix";
import { answerOf } from "../../answerOf";
import { Message, Progress } from "../../components/fabric";
import { obstacleSentence } from "../../obstacleSentence";
import { copiedByDefault, hasOurs, sheetsToCopy } from "../../share/copyChoices";
import { useTexts } from "../../TextsContext";
import { ConvertForm } from "./ConvertForm";
import { CopyForm } from "./CopyForm";
import { RelinkForm } from "./RelinkForm";

/** A copy of sheets without formulas, for whoever has no add-in. */
export function SharePanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const words = SHARE_PANE[language];
  const { found, look } = useSheets(workbook);
  if (!found) return <Progress label={words.looking} />;
  if (found.kind === "refused")
    return <Message kind="failure">{obstacleSentence(found.obstacle, texts)}</Message>;
  const sheets = sheetsToCopy(found);
  const withOurs = sheets.filter(hasOurs);
  const appendices = appendicesIn(found);
  return (
    <section aria-label={texts.panels.share}>
      <p>{words.intro}</p>
      {sheets.length === 0 ? (
        <Message kind="info">{words.noSheets}</Message>
      ) : (
        <CopyForm sheets={sheets} byDefault={copiedByDefault(found)} workbook={workbook} onDone={look} />
      )}
      {appendices.length > 0 && <RelinkForm appendices={appendices} workbook={workbook} />}
      {withOurs.length > 0 && <ConvertForm sheets={withOurs} workbook={workbook} />}
    </section>
  );
}

function useSheets(workbook: Workbook): {
  readonly found: SheetsResult | undefined;
  readonly look: () => void;
} {
  const [found, setFound] = useState<SheetsResult>();
  const look = useCallback(() => void answerOf(workbook.readSheets([])).then(setFound), [workbook]);
  useEffect(look, [look]);
  return { found, look };
}
