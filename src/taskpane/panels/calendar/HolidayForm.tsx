import React, { useState } from "react";
import { holidayNames } from "../../../dataset/holidayNames";
import { dateOfSerial } from "../../../analysis/time/Period";
import type { TablesResult, Workbook, WriteResult } from "../../../excel/Workbook";
import { CALENDAR_PANE } from "../../../i18n/calendarPane";
import { answerOf } from "../../answerOf";
import { dayInWords } from "../../calendar/calendarMonth";
import {
  type HolidayTable,
  holidayTable,
  newHolidayTable,
  withDay,
  withoutDay,
} from "../../calendar/holidayTable";
import { Field, MainButton, Message } from "../../components/fabric";
import { useAbort } from "../../hooks/useAbort";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { HalfDoneMessage } from "../HalfDoneMessage";
import { WorkProgress } from "../WorkProgress";

interface HolidayFormProps {
  readonly workbook: Pick<Workbook, "updateTable" | "writeTable" | "putBack">;
  readonly serial: number;
  readonly own: HolidayTable | undefined;
  readonly look: () => Promise<TablesResult>;
}

type Status =
  | { readonly kind: "idle" | "writing" }
  | { readonly kind: "done"; readonly sentence: string; readonly isForgotten: boolean }
  | WriteResult;

/** Adds the chosen day to the workbook's table of one-off holidays, or takes it out of it. */
export function HolidayForm({ workbook, serial, own, look }: HolidayFormProps) {
  const { texts, language } = useTexts();
  const words = CALENDAR_PANE[language];
  const { start, isCurrent } = useAbort();
  const [name, setName] = useState("");
  const [source, setSource] = useState("");
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const day = dayInWords(serial, language);
  const isOwn = own?.days.some((one) => one.serial === serial) ?? false;
  /** A column that was deleted takes nothing; the table to be has both. */
  const has = (column: "name" | "source") => !own || own.places[column] !== undefined;
  const isOff = holidayNames(serial).length > 0 || dateOfSerial(serial).getUTCDay() === 0;

  async function write(): Promise<void> {
    setStatus({ kind: "writing" });
    const signal = start();
    // The table may have come, gone or changed since the panel was opened.
    const tables = await look();
    if (!isCurrent(signal)) return;
    if (tables.kind === "refused") return setStatus(tables);
    const options = { signal, onProgress: () => undefined };
    const now = holidayTable(tables);
    // What the button says is done, or nothing: a day that is gone is not added, and one that came not added again.
    const isThere = now?.days.some((one) => one.serial === serial) ?? false;
    if (isThere !== isOwn) return setStatus({ kind: "refused", obstacle: { kind: "moved" } });
    const added = { serial, name: name.trim() || words.nameHint, source: source.trim() };
    const result = await answerOf(
      now
        ? workbook.updateTable(isOwn ? withoutDay(now, serial) : withDay(now, added), options)
        : workbook.writeTable(newHolidayTable(added, language), {
            ...options,
            place: { kind: "new-sheet" },
            replace: false,
            isNumbered: true,
          }),
    );
    if (!isCurrent(signal)) return;
    if (result.kind !== "written" && result.kind !== "updated") return setStatus(result);
    await look();
    const sentence = (isOwn ? words.removed : words.added)(day, result.sheet);
    setStatus({ kind: "done", sentence, isForgotten: result.forgotten !== undefined });
  }

  return (
    <section aria-label={words.chosen}>
      <h2>{day}</h2>
      {!isOwn && isOff && <p>{words.alreadyOff}</p>}
      {!isOwn && !isOff && (
        <>
          {has("name") && <Field label={words.name} value={name} hint={words.nameHint} onChange={setName} />}
          {has("source") && (
            <Field label={words.source} value={source} hint={words.sourceHint} onChange={setSource} />
          )}
        </>
      )}
      {(isOwn || !isOff) && (
        <div className="actions">
          <MainButton
            label={isOwn ? words.remove(day) : words.add(day)}
            isDisabled={status.kind === "writing"}
            onClick={() => void write()}
          />
        </div>
      )}
      {status.kind === "writing" && <WorkProgress label={words.writing} />}
      {status.kind === "done" && <Message kind="success">{status.sentence}</Message>}
      {status.kind === "done" && status.isForgotten && <Message kind="failure">{words.forgotten}</Message>}
      {status.kind === "refused" && (
        <Message kind="failure">{obstacleSentence(status.obstacle, texts)}</Message>
      )}
      {status.kind === "cancelled" && <Message kind="info">{texts.load.cancelled}</Message>}
      {status.kind === "half-done" && <HalfDoneMessage told={status} putBack={workbook.putBack} />}
    </section>
  );
}
