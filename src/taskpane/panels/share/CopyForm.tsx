import React, { useState } from "react";
import type { Workbook } from "../../../excel/Workbook";
import { SHARE_PANE, type SharePaneWords } from "../../../i18n/sharePane";
import type { SheetInWorkbook } from "../../../model/sheetInWorkbook";
import type { CopyHindered } from "../../../sheets/shareCopy/shareCopy";
import { makeCopy } from "../../share/makeCopy";
import { someOf } from "../../share/namedCells";
import { useTexts } from "../../TextsContext";
import { BuildAction } from "../BuildAction";
import { SheetChoices } from "./SheetChoices";

interface CopyFormProps {
  readonly sheets: readonly SheetInWorkbook[];
  readonly byDefault: readonly string[];
  readonly workbook: Workbook;
  readonly onDone: () => void;
}

/** Which sheets, and the button that copies them. */
export function CopyForm({ sheets, byDefault, workbook, onDone }: CopyFormProps) {
  const { language } = useTexts();
  const words = SHARE_PANE[language];
  const [ticked, setTicked] = useState<readonly string[]>();
  const chosen = (ticked ?? byDefault).filter((id) => sheets.some((sheet) => sheet.id === id));
  return (
    <>
      <SheetChoices legend={words.sheets} sheets={sheets} chosen={chosen} onChange={setTicked} />
      {chosen.length === 0 && <p className="note">{words.noneChosen}</p>}
      <BuildAction
        label={words.copy}
        building={words.copying}
        built={words.copied}
        isDisabled={chosen.length === 0}
        putBack={workbook.putBack}
        build={async (options) => {
          const result = await makeCopy(workbook, chosen, language, options);
          onDone();
          return isHindered(result) ? { kind: "hindered", why: hindranceInWords(result, words) } : result;
        }}
      />
    </>
  );
}

function isHindered(result: { readonly kind: string }): result is CopyHindered {
  return result.kind === "not-calculated" || result.kind === "unknown-name";
}

function hindranceInWords({ kind, cells }: CopyHindered, words: SharePaneWords): string {
  const named = someOf(cells, words);
  return kind === "not-calculated" ? words.notCalculated(named) : words.unknownName(named);
}
