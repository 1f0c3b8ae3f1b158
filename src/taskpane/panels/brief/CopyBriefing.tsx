import React, { useState } from "react";
import type { Obstacle, Workbook } from "../../../excel/Workbook";
import { BRIEF_PANE } from "../../../i18n/briefPane";
import type { Language } from "../../../i18n/language";
import { COLUMNS } from "../../../sheets/briefing/grid";
import { namesOf } from "../../../sheets/briefing/names";
import { answerOf } from "../../answerOf";
import { Button, Message, TextArea } from "../../components/fabric";
import { type Copy, copyOf } from "../../copying/copyText";
import { toClipboard } from "../../copying/toClipboard";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";

type Outcome =
  | { readonly kind: "copied" | "missing" }
  | { readonly kind: "by-hand"; readonly copy: Copy }
  | { readonly kind: "refused"; readonly obstacle: Obstacle };

/** Copies what the sheets of the briefing say as they stand. */
export function CopyBriefing({
  workbook,
  languages,
}: {
  readonly workbook: Workbook;
  readonly languages: readonly Language[];
}) {
  const { texts, language } = useTexts();
  const words = BRIEF_PANE[language];
  const [outcome, setOutcome] = useState<Outcome>();

  async function press(): Promise<void> {
    const pages: (readonly (readonly string[])[])[] = [];
    for (const one of languages) {
      const { asOf, date } = namesOf(one);
      const page = await answerOf(workbook.readPage({ name: asOf, below: date, columns: COLUMNS }));
      if (page.kind === "refused") return setOutcome(page);
      if (page.kind === "page") pages.push(page.texts);
    }
    if (pages.length === 0) return setOutcome({ kind: "missing" });
    const copy = copyOf(pages);
    setOutcome((await toClipboard(copy)) ? { kind: "copied" } : { kind: "by-hand", copy });
  }

  return (
    <>
      <div className="actions">
        <Button label={words.copy} onClick={() => void press()} />
      </div>
      <p className="note">{words.copyAbout}</p>
      {outcome?.kind === "copied" && <Message kind="success">{words.copied}</Message>}
      {outcome?.kind === "missing" && <Message kind="info">{words.noBriefing}</Message>}
      {outcome?.kind === "refused" && (
        <Message kind="failure">{obstacleSentence(outcome.obstacle, texts)}</Message>
      )}
      {outcome?.kind === "by-hand" && (
        <>
          <Message kind="info">{words.copyByHand}</Message>
          <TextArea label={words.toCopy} value={outcome.copy.plain} onChange={() => undefined} />
        </>
      )}
    </>
  );
}
