import React, { useState } from "react";
import type { Workbook } from "../../../excel/Workbook";
import { SHARE_PANE, type SharePaneWords } from "../../../i18n/sharePane";
import type { SheetInWorkbook } from "../../../model/sheetInWorkbook";
import { Radio } from "../../components/fabric";
import { convertedInWords } from "../../share/convertedInWords";
import { type Converted, convertToPlain } from "../../share/convertToPlain";
import { someOf } from "../../share/namedCells";
import { useTexts } from "../../TextsContext";
import { SheetChoices } from "./SheetChoices";
import { WorkAction, type WorkResult } from "./WorkAction";

interface ConvertFormProps {
  /** Those with formulas of ours. */
  readonly sheets: readonly SheetInWorkbook[];
  readonly workbook: Workbook;
}

type Extent = "sheets" | "selection";

/** Which sheets, or that it is the selected cells, and the button that puts plain Excel into them. */
export function ConvertForm({ sheets, workbook }: ConvertFormProps) {
  const { language } = useTexts();
  const words = SHARE_PANE[language];
  const [extent, setExtent] = useState<Extent>("sheets");
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = ticked.filter((id) => sheets.some((sheet) => sheet.id === id));
  return (
    <>
      <h2>{words.convert}</h2>
      <p>{words.convertAbout}</p>
      <Radio
        label={words.convertWhat}
        value={extent}
        choices={[
          { value: "sheets", label: words.convertWhole },
          { value: "selection", label: words.convertSelected },
        ]}
        onChange={setExtent}
      />
      {extent === "selection" ? (
        <p>{words.convertSelectedAbout}</p>
      ) : (
        <SheetChoices legend={words.convertSheets} sheets={sheets} chosen={chosen} onChange={setTicked} />
      )}
      <WorkAction
        label={words.convertButton}
        working={words.converting}
        isDisabled={extent === "sheets" && chosen.length === 0}
        putBack={workbook.putBack}
        work={async (options) =>
          told(await convertToPlain(workbook, extent === "selection" ? extent : chosen, options), words)
        }
      />
    </>
  );
}

function told(result: Converted, words: SharePaneWords): WorkResult {
  const failed = (line: string): WorkResult => ({ kind: "told", lines: [line], isFailure: true });
  switch (result.kind) {
    case "converted":
      return { kind: "told", lines: convertedInWords(result, words) };
    case "not-calculated":
      return failed(words.notCalculated(someOf(result.cells, words)));
    case "none-selected":
      return failed(words.noneSelected);
    case "refused":
      // What the pane says elsewhere asks for an empty cell.
      return result.obstacle.kind === "no-cell-selected" ? failed(words.noCellsSelected) : result;
    default:
      return result;
  }
}
