import React from "react";
import { previewInWords } from "../../../explain/inWords";
import type { FunctionHelp } from "../../../functions/help";
import { FORMULA_PANEL_WORDS } from "../../../i18n/formulaPanel";
import type { FormulaCells } from "../../../excel/FormulaCells";
import { usePreview } from "../../formula/usePreview";
import { useTexts } from "../../TextsContext";
import { Terms } from "../explain/Terms";

interface CallPreviewProps {
  readonly formula: string;
  /** The cell that it is for; if left out, the selected one. */
  readonly home: string | undefined;
  readonly cells: FormulaCells;
  readonly catalogue: readonly FunctionHelp[];
}

/** The formula, what it would answer, and what would go into it. */
export function CallPreview({ formula, home, cells, catalogue }: CallPreviewProps) {
  const { language } = useTexts();
  const words = FORMULA_PANEL_WORDS[language];
  const preview = usePreview(formula, cells, catalogue, home);
  return (
    <section aria-label={words.preview}>
      <h3>{words.preview}</h3>
      <p className="formula">
        <code>{formula}</code>
      </p>
      <div aria-live="polite">
        {preview ? <Terms lines={previewInWords(preview, language)} /> : <p>{words.calculating}</p>}
      </div>
    </section>
  );
}
