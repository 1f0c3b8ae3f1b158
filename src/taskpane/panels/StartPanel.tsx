import React, { useState } from "react";
import { datasetVersion } from "../../dataset/vintage";
import type { Workbook } from "../../excel/Workbook";
import { targetDrafts } from "../../sheets/target/targetDrafts";
import { Button, Message, PageLink } from "../components/fabric";
import { toClipboard } from "../copying/toClipboard";
import { useTexts } from "../TextsContext";
import { BuildAction } from "./BuildAction";

const FORMULAS = [
  '=TRADE.EXPORTS("semiconductors")',
  '=LET(x,TRADE.EXPORTS(),TRADE.HEADLINE(INDEX(x,,2),INDEX(x,,1),"2024-05"))',
  '=TRADE.WORKDAYS("2024-05")',
];

/** Builds the worked example, gives three formulas to try, and leads to the reference of all functions. */
export function StartPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  return (
    <section aria-label={texts.panels["examples:target"]}>
      <p>{texts.start.intro}</p>
      <p>{texts.start.contains}</p>
      <BuildAction
        putBack={workbook.putBack}
        label={texts.start.build}
        build={async (options) => workbook.writeSheets(targetDrafts(language), options)}
      />
      <h2>{texts.start.formulasTitle}</h2>
      <FormulaList />
      <p>
        <PageLink page={language === "ko" ? "functions-ko.html" : "functions.html"}>
          {texts.start.reference}
        </PageLink>
      </p>
      <p>{texts.start.figures(datasetVersion())}</p>
    </section>
  );
}

function FormulaList() {
  const { texts } = useTexts();
  const [copied, setCopied] = useState<"no" | "yes" | "refused">("no");

  async function copy(formula: string): Promise<void> {
    setCopied((await toClipboard({ plain: formula })) ? "yes" : "refused");
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
