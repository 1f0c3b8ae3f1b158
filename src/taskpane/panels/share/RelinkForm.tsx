import React from "react";
import type { Workbook } from "../../../excel/Workbook";
import { SHARE_PANE } from "../../../i18n/sharePane";
import type { AppendixFound } from "../../../sheets/shareCopy/readAppendix";
import { backInWords } from "../../share/backInWords";
import { putFormulasBack } from "../../share/putFormulasBack";
import { useTexts } from "../../TextsContext";
import { WorkAction } from "./WorkAction";

interface RelinkFormProps {
  readonly appendices: readonly AppendixFound[];
  readonly workbook: Workbook;
}

/** A button for each copy of the workbook: its formulas go back into it. */
export function RelinkForm({ appendices, workbook }: RelinkFormProps) {
  const { language } = useTexts();
  const words = SHARE_PANE[language];
  return (
    <>
      <h2>{words.back}</h2>
      <p>{words.backAbout}</p>
      {appendices.map(({ name, sheet }) => (
        <WorkAction
          key={name}
          label={words.putBack(sheet.name)}
          working={words.puttingBack}
          putBack={workbook.putBack}
          work={async (options) => {
            const result = await putFormulasBack(workbook, name, options);
            if (result.kind === "relinked") return { kind: "told", lines: backInWords(result, words) };
            return result.kind === "no-appendix"
              ? { kind: "told", lines: [words.noAppendix], isFailure: true }
              : result;
          }}
        />
      ))}
    </>
  );
}
