import React, { useMemo, useState } from "react";
import type { Workbook } from "../../excel/Workbook";
import { Button, MainButton, Message, SubmitButton } from "../components/fabric";
import { answerOf } from "../answerOf";
import { useAbort } from "../hooks/useAbort";
import { useKeptFocus } from "../hooks/useKeptFocus";
import { useOutcomeInView } from "../hooks/useOutcomeInView";
import { initialForm, isProblem, type LoadForm, type LoadProblem, readForm } from "../loading/loadRequest";
import { tableToWrite } from "../loading/tableToWrite";
import { useTexts } from "../TextsContext";
import { LoadFields } from "./LoadFields";
import { Preview } from "./Preview";
import { WriteOutcome, type WriteStatus } from "./WriteOutcome";

type Status = WriteStatus | { readonly kind: "problem"; readonly problem: LoadProblem };

/** Chooses figures, shows what will be written, and writes it. */
export function LoadPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const { start, cancel, isCurrent } = useAbort();
  const [form, setForm] = useState<LoadForm>(initialForm);
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const isWriting = status.kind === "writing";
  const outcome = useOutcomeInView(status.kind);
  const kept = useKeptFocus<HTMLDivElement>();

  const table = useMemo(() => {
    const request = readForm(form);
    return isProblem(request) ? request : tableToWrite(request, texts, language);
  }, [form, texts, language]);

  function change(next: LoadForm): void {
    setForm(next);
    // What is being written goes on, and can still be cancelled.
    setStatus((now) => (now.kind === "writing" ? now : { kind: "idle" }));
  }

  async function insert(replace: boolean): Promise<void> {
    if (isWriting) return;
    if ("kind" in table) {
      setStatus({ kind: "problem", problem: table });
      return;
    }
    setStatus({ kind: "writing", done: 0 });
    const signal = start();
    const result = await answerOf(
      workbook.writeTable(table, {
        place: { kind: form.place },
        replace,
        onProgress: (done) => setStatus((now) => (now.kind === "writing" ? { kind: "writing", done } : now)),
        signal,
      }),
    );
    if (isCurrent(signal)) setStatus(result);
  }

  return (
    <section aria-label={texts.panels.load}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void insert(false);
        }}
      >
        <LoadFields form={form} onChange={change} />
        {"kind" in table ? null : <Preview table={table} />}
        <div className="actions">
          <SubmitButton label={texts.load.insert} isDisabled={isWriting} />
          {isWriting && <Button label={texts.load.cancel} onClick={cancel} />}
        </div>
      </form>
      <div ref={outcome}>
        <div {...kept}>
          <Outcome
            status={status}
            putBack={workbook.putBack}
            onReplace={() => void insert(true)}
            onKeep={() => setStatus({ kind: "idle" })}
          />
        </div>
      </div>
    </section>
  );
}

function Outcome({
  status,
  putBack,
  onReplace,
  onKeep,
}: {
  readonly status: Status;
  readonly putBack: Workbook["putBack"];
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}) {
  const { texts } = useTexts();
  const { load } = texts;
  switch (status.kind) {
    case "problem":
      return <Message kind="failure">{sentence(status.problem, texts.problems)}</Message>;
    case "refused":
      if (status.obstacle.kind !== "table-exists") {
        return <WriteOutcome status={status} putBack={putBack} at="chosen" />;
      }
      return (
        <div role="group" aria-label={load.update}>
          <Message kind="info">{load.askReplace(status.obstacle.table, status.obstacle.sheet)}</Message>
          <div className="actions">
            <MainButton label={load.update} onClick={onReplace} />
            <Button label={load.keep} onClick={onKeep} />
          </div>
        </div>
      );
    default:
      return <WriteOutcome status={status} putBack={putBack} at="chosen" />;
  }
}

function sentence(problem: LoadProblem, texts: ReturnType<typeof useTexts>["texts"]["problems"]): string {
  switch (problem.kind) {
    case "unreadable-from":
    case "unreadable-to":
      return texts[problem.kind](problem.text);
    case "from-after-to":
      return texts["from-after-to"](problem.from, problem.to);
    default:
      return texts[problem.kind];
  }
}
