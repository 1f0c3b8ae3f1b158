import React, { useState } from "react";
import type { BuildResult, Workbook } from "../../excel/Workbook";
import { Button, MainButton, Message, Progress } from "../components/fabric";
import { answerOf } from "../answerOf";
import { useAbort } from "../hooks/useAbort";
import { obstacleSentence } from "../obstacleSentence";
import { useTexts } from "../TextsContext";

type Status = { readonly kind: "idle" } | { readonly kind: "building" } | BuildResult;

const FORMULAS = [
  '=TRADE.EXPORTS("semiconductors")',
  '=TRADE.EXPORTS(,,"2023-01","2024-12")',
  '=TRADE.WORKDAYS("2024-05")',
];

/** Builds the worked example, and gives three formulas to try. */
export function StartPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const { start, cancel, isCurrent } = useAbort();
  const [status, setStatus] = useState<Status>({ kind: "idle" });

  async function build(): Promise<void> {
    setStatus({ kind: "building" });
    const signal = start();
    const result = await answerOf(workbook.buildTargetWorkbook(language, signal));
    if (isCurrent(signal)) setStatus(result);
  }

  const isBuilding = status.kind === "building";
  return (
    <section aria-label={texts.tabs.start}>
      <p>{texts.start.intro}</p>
      <p>{texts.start.contains}</p>
      <div className="actions">
        <MainButton label={texts.start.build} onClick={() => void build()} isDisabled={isBuilding} />
        {isBuilding && <Button label={texts.load.cancel} onClick={cancel} />}
      </div>
      <Outcome status={status} />
      <h2>{texts.start.formulasTitle}</h2>
      <FormulaList />
    </section>
  );
}

function Outcome({ status }: { readonly status: Status }) {
  const { texts } = useTexts();
  switch (status.kind) {
    case "idle":
      return null;
    case "building":
      return <Progress label={texts.start.building} />;
    case "built":
      return <Message kind="success">{texts.start.built(status.sheet)}</Message>;
    case "exists":
      return <Message kind="info">{texts.start.exists(status.sheet)}</Message>;
    case "cancelled":
      return <Message kind="info">{texts.load.cancelled}</Message>;
    case "refused":
      return <Message kind="failure">{obstacleSentence(status.obstacle, texts)}</Message>;
  }
}

function FormulaList() {
  const { texts } = useTexts();
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");

  async function copy(formula: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(formula);
      setCopied("yes");
    } catch {
      setCopied("refused");
    }
  }

  return (
    <>
      <ul className="formulas">
        {FORMULAS.map((formula) => (
          <li key={formula}>
            <code>{formula}</code>
            <Button
              label={texts.start.copy}
              title={`${texts.start.copy}: ${formula}`}
              onClick={() => void copy(formula)}
            />
          </li>
        ))}
      </ul>
      {copied !== "no" && (
        <Message kind="info">{copied === "yes" ? texts.start.copied : texts.start.notCopied}</Message>
      )}
    </>
  );
}
