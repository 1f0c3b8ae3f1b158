import React from "react";
import type { Explained } from "../../../explain/explain";
import { inWords } from "../../../explain/inWords";
import { useTexts } from "../../TextsContext";
import { Terms } from "./Terms";

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
          <Terms lines={lines} />
        </React.Fragment>
      ))}
    </article>
  );
}
