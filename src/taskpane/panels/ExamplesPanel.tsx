import React from "react";
import type { Workbook } from "../../excel/Workbook";
import { EXAMPLE_KEYS } from "../../i18n/examples";
import { exampleDrafts } from "../../sheets/examples/exampleDraft";
import { useTexts } from "../TextsContext";
import { BuildAction } from "./BuildAction";

/** Worked examples, each on a sheet of its own. */
export function ExamplesPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  return (
    <section aria-label={texts.tabs.examples}>
      <p>{texts.examples.intro}</p>
      {EXAMPLE_KEYS.map((key) => {
        const { title, about, build } = texts.examples.list[key];
        return (
          <article key={key}>
            <h2>{title}</h2>
            <p>{about}</p>
            <BuildAction
              putBack={workbook.putBack}
              label={build}
              build={async (options) => workbook.writeSheets(exampleDrafts(key, language), options)}
            />
          </article>
        );
      })}
    </section>
  );
}
