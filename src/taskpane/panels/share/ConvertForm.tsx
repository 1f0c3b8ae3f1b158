import React, { useState } from "react";
import type { Workbook } from "../../../excel/Workbook";
import { SHARE_PANE } from "../../../i18n/sharePane";
import type { SheetInWorkbook } from "../../../model/sheetInWorkbook";
import { CheckList } from "../../components/fabric";
import { convertedInWords } from "../../share/convertedInWords";
import { convertToPlain } from "../../share/convertToPlain";
import { someOf } from "../../share/namedCells";
import { useTexts } from "../../TextsContext";
import { WorkAction } from "./WorkAction";

interface ConvertFormProps {
  /** Those with formulas of ours. */
  readonly sheets: readonly SheetInWorkbook[];
  readonly workbook: Workbook;
}

/** Which sheets, and the button that puts plain Excel into them. */
export function ConvertForm({ sheets, workbook }: ConvertFormProps) {
  const { language } = useTexts();
  const words = SHARE_PANE[language];
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const chosen = ticked.filter((id) => sheets.some((sheet) => sheet.id === id));
  return (
    <>
      <h2>{words.convert}</h2>
      <p>{words.convertAbout}</p>
      <fieldset>
        <legend>{words.convertSheets}</legend>
        <CheckList
          choices={sheets.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen}
          onChange={setTicked}
        />
      </fieldset>
      <WorkAction
        label={words.convertButton}
        working={words.converting}
        isDisabled={chosen.length === 0}
        putBack={workbook.putBack}
        work={async (options) => {
          const result = await convertToPlain(workbook, chosen, options);
          if (result.kind === "converted") return { kind: "told", lines: convertedInWords(result, words) };
          if (result.kind !== "not-calculated") return result;
          return { kind: "told", lines: [words.notCalculated(someOf(result.cells, words))], isFailure: true };
        }}
      />
    </>
  );
}
