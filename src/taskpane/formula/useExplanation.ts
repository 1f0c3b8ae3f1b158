import { useCallback, useEffect, useState } from "react";
import type { Obstacle } from "../../excel/Workbook";
import { type Explained, explain } from "../../explain/explain";
import { referencesOf } from "../../explain/formula/Formula";
import { useAbort } from "../hooks/useAbort";
import type { FormulaCells } from "../../excel/FormulaCells";
import { loadHelp } from "./loadHelp";

export type Explanation =
  | { readonly kind: "working" }
  | { readonly kind: "told"; readonly address: string; readonly explained: Explained }
  | { readonly kind: "no-formula" | "unreadable"; readonly address: string }
  | { readonly kind: "refused"; readonly obstacle: Obstacle };

/** Explains the selected cell at once, and again whenever it is asked to: of two questions the later one is answered. */
export function useExplanation(cells: FormulaCells): {
  readonly explanation: Explanation;
  readonly again: () => void;
} {
  const [explanation, setExplanation] = useState<Explanation>({ kind: "working" });
  const { start, isCurrent } = useAbort();
  const again = useCallback(() => {
    const signal = start();
    setExplanation({ kind: "working" });
    void explainSelected(cells)
      .catch((error: unknown): Explanation => {
        const message = error instanceof Error ? error.message : String(error);
        return { kind: "refused", obstacle: { kind: "unexpected", message } };
      })
      .then((found) => isCurrent(signal) && setExplanation(found));
  }, [cells, start, isCurrent]);
  useEffect(again, [again]);
  return { explanation, again };
}

async function explainSelected(cells: FormulaCells): Promise<Explanation> {
  const [cell, help] = await Promise.all([cells.selectedCell(), loadHelp()]);
  if (cell.kind !== "formula") return cell;
  const { address, formula } = cell;
  const references = await cells.readReferences(referencesOf(formula), address);
  const explained = await explain(cell, references, help);
  return explained ? { kind: "told", address, explained } : { kind: "unreadable", address };
}
