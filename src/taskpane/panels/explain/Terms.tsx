import React from "react";
import type { Line } from "../../../explain/inWords";

/** Terms with what is said of each. */
export function Terms({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <dl className="explanation">
      {lines.map(({ term, text, isFormula }, i) => (
        <div key={i}>
          <dt>{term}</dt>
          <dd>{isFormula ? <code>{text}</code> : text}</dd>
        </div>
      ))}
    </dl>
  );
}
