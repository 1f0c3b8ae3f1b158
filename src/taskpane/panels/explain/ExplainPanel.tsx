import React from "react";
import { EXPLAIN_WORDS } from "../../../i18n/explain";
import { Button, Message, Progress } from "../../components/fabric";
import type { FormulaCells } from "../../../excel/FormulaCells";
import { type Explanation, useExplanation } from "../../formula/useExplanation";
import { obstacleSentence } from "../../obstacleSentence";
import { useTexts } from "../../TextsContext";
import { ExplanationView } from "./ExplanationView";

/** What the selected cell shows, and why. */
export function ExplainPanel({ cells }: { readonly cells: FormulaCells }) {
  const { language } = useTexts();
  const words = EXPLAIN_WORDS[language].panel;
  const { explanation, again } = useExplanation(cells);
  return (
    <section aria-label={words.title}>
      <p>{words.about}</p>
      <div className="actions">
        <Button label={words.explain} onClick={again} isDisabled={explanation.kind === "working"} />
      </div>
      <Outcome explanation={explanation} />
    </section>
  );
}

function Outcome({ explanation }: { readonly explanation: Explanation }) {
  const { texts, language } = useTexts();
  const words = EXPLAIN_WORDS[language];
  switch (explanation.kind) {
    case "working":
      return <Progress label={words.panel.working} />;
    case "told":
      // Read out in full it would go on for minutes: that it is there is announced.
      return (
        <>
          <p role="status">{words.panel.done(explanation.address)}</p>
          <ExplanationView {...explanation} />
        </>
      );
    case "no-formula":
      return <Message kind="info">{`${explanation.address}: ${words.noFormula}`}</Message>;
    case "unreadable":
      return <Message kind="info">{`${explanation.address}: ${words.unreadable}`}</Message>;
    case "refused":
      return <Message kind="failure">{obstacleSentence(explanation.obstacle, texts)}</Message>;
  }
}
