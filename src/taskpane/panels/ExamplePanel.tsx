import React from "react";
import type { Workbook } from "../../excel/Workbook";
import type { ExampleKey } from "../../i18n/examples";
import { exampleDrafts } from "../../sheets/examples/exampleDraft";
import { useTexts } from "../TextsContext";
import { BuildAction } from "./BuildAction";

/** A worked example, on a sheet of its own. */
export function ExamplePanel({
  example,
  workbook,
}: {
  readonly example: ExampleKey;
  readonly workbook: Workbook;
}) {
  const { texts, language } = useTexts();
  const { title, about, build } = texts.examples.list[example];
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>{about}</p>
      <p>{texts.examples.intro}</p>
      <BuildAction
        putBack={workbook.putBack}
        label={build}
        build={async (options) => workbook.writeSheets(exampleDrafts(example, language), options)}
      />
    </section>
  );
}
