import React from "react";
import type { Explained } from "../../../explain/explain";
import { inWords } from "../../../explain/inWords";
import { useTexts } from "../../TextsContext";

interface ExplanationProps {
  readonly address: string;
  readonly explained: Explained;
}

/** An explanation as headed lists of terms. */
export function ExplanationView({ address, explained }: ExplanationProps) {
  const { language } = useTexts();
  return (
    <article aria-label={address}>
      <h2>{address}</h2>
      {inWords(explained, language).map(({ heading, lines }, i) => (
        <React.Fragment key={i}>
          <h3>{heading}</h3>
          <dl className="explanation">
            {lines.map(({ term, text, isFormula }, j) => (
              <div key={j}>
                <dt>{term}</dt>
                <dd>{isFormula ? <code>{text}</code> : text}</dd>
              </div>
            ))}
          </dl>
        </React.Fragment>
      ))}
    </article>
  );
}
