import { useEffect, useState } from "react";
import { type Explained, explain } from "../../explain/explain";
import { referencesOf } from "../../explain/formula/Formula";
import type { FunctionHelp } from "../../functions/help";
import type { FormulaCells } from "../../excel/FormulaCells";

/** A pause in typing after which it is worth while to calculate. */
const PAUSE = 300;

/**
 * What a formula would answer; undefined until it is known, and for no formula.
 * @param home - The cell that it is for; if left out, the selected one.
 */
export function usePreview(
  formula: string | undefined,
  cells: FormulaCells,
  catalogue: readonly FunctionHelp[],
  home?: string,
): Explained | undefined {
  const [preview, setPreview] = useState<Explained>();
  useEffect(() => {
    setPreview(undefined);
    if (formula === undefined) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      // What cannot be read now, while a cell is being edited, is shown once it can: nothing is lost by no preview.
      void calculated(formula, cells, catalogue, home).then(
        (found) => isWanted && setPreview(found),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [formula, cells, catalogue, home]);
  return preview;
}

async function calculated(
  formula: string,
  cells: FormulaCells,
  catalogue: readonly FunctionHelp[],
  home: string | undefined,
): Promise<Explained | undefined> {
  const address = home ?? (await selectedAddress(cells));
  const references = await cells.readReferences(referencesOf(formula), address);
  return explain({ formula, place: { row: 0, column: 0 }, shown: null }, references, catalogue);
}

async function selectedAddress(cells: FormulaCells): Promise<string> {
  const place = await cells.placeToInsert();
  return place.kind === "place" ? place.address : "";
}
