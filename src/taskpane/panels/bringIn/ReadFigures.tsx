import React, { useMemo, useState } from "react";
import { labelOf } from "../../../analysis/time/Period";
import type { Workbook } from "../../../excel/Workbook";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { checkText, reasonText, stepText } from "../../../i18n/importing/words";
import { importedTable } from "../../bringIn/importedTable";
import type { Incoming } from "../../bringIn/Source";
import { questionKey } from "../../bringIn/Source";
import type { ReadingActions } from "../../bringIn/useReading";
import { answerOf } from "../../answerOf";
import { Button, MainButton, Message } from "../../components/fabric";
import { useAbort } from "../../hooks/useAbort";
import { useTexts } from "../../TextsContext";
import { CellsPreview } from "../CellsPreview";
import { WriteOutcome, type WriteStatus } from "../WriteOutcome";
import { Details } from "./Details";
import { QuestionField } from "./QuestionField";

interface ReadFiguresProps {
  readonly incoming: Incoming;
  readonly reading: ReadingActions;
  readonly workbook: Workbook;
}

/** What came in, before it is written: the table to be, questions, checks, reasons. */
export function ReadFigures({ incoming, reading, workbook }: ReadFiguresProps) {
  const { language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const { start, cancel, isCurrent } = useAbort();
  const [status, setStatus] = useState<WriteStatus>({ kind: "idle" });
  const { sources, figures, table, isOpen } = incoming;
  const toWrite = useMemo(() => {
    const names = sources.map(({ source }) => source.book.file);
    return importedTable(table, { names, day: today() }, language);
  }, [sources, table, language]);
  const { frequency, periods } = table;
  const label = (ordinal: number) => labelOf({ frequency, ordinal });
  const isWriting = status.kind === "writing";

  async function insert(): Promise<void> {
    const signal = start();
    setStatus({ kind: "writing", done: 0 });
    const result = await answerOf(
      workbook.writeTable(toWrite, {
        place: { kind: "new-sheet" },
        replace: false,
        onProgress: (done) => setStatus((now) => (now.kind === "writing" ? { kind: "writing", done } : now)),
        signal,
      }),
    );
    if (isCurrent(signal)) setStatus(result);
  }

  return (
    <>
      {sources.map(({ source, questions }, at) =>
        questions.length === 0 ? null : (
          <fieldset key={at}>
            <legend>{sources.length > 1 ? words.askedOf(source.book.file) : words.asked}</legend>
            {questions.map((question) => (
              <QuestionField
                key={questionKey(question)}
                question={question}
                choices={source.choices}
                encoding={source.encoding}
                onAnswer={(choices) => reading.answer(at, question, choices)}
                onEncoding={(encoding) => void reading.readAgain(at, encoding)}
              />
            ))}
          </fieldset>
        ),
      )}
      <figure className="preview">
        <figcaption>
          <strong>{words.preview}</strong>:{" "}
          {periods.length > 0 &&
            words.size(
              periods.length,
              table.series.length,
              label(periods[0]),
              label(periods[periods.length - 1]),
            )}
        </figcaption>
        <CellsPreview table={toWrite} label={words.preview} />
        <p>{toWrite.note}</p>
      </figure>
      <Details
        title={words.checks}
        lines={figures.checks.map((check) => checkText(check, language))}
        isOpen
      />
      <Details
        title={words.reasons}
        lines={sources.flatMap(({ read }) => read.reasons.map((reason) => reasonText(reason, language)))}
      />
      <Details title={words.done} lines={figures.done.map((step) => stepText(step, language))} />
      {isOpen && <Message kind="info">{words.isNeeded}</Message>}
      <div className="actions">
        <MainButton label={words.insert} onClick={() => void insert()} isDisabled={isOpen || isWriting} />
        {isWriting ? (
          <Button label={words.cancel} onClick={cancel} />
        ) : (
          <Button label={words.another} onClick={reading.leave} />
        )}
      </div>
      <WriteOutcome status={status} workbook={workbook} />
    </>
  );
}

/** The day where the analyst is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
