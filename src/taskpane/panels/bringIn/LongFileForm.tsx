import React, { useState } from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { FoldDimension } from "../../../importing/fold/dimensionsOf";
import type { Cut } from "../../../importing/fold/foldRows";
import { megabytes } from "../../../importing/readers/limits";
import { Button, CheckList, MainButton } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface LongFileFormProps {
  readonly file: File;
  readonly dimensions: readonly FoldDimension[];
  readonly onCut: (cut: Cut) => void;
  readonly onLeave: () => void;
}

/** Asks what of a file is to be kept that is too long for a sheet; everything else is added up. */
export function LongFileForm({ file, dimensions, onCut, onLeave }: LongFileFormProps) {
  const words = BRING_IN_WORDS[useTexts().language];
  const labels = dimensions.map(
    ({ dimension, headings }) => `${words.dimensions[dimension]} (${headings.join(", ")})`,
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <>
      <fieldset>
        <legend>{words.cut(megabytes(file.size))}</legend>
        <CheckList
          choices={labels.map((label) => ({ value: label, label }))}
          chosen={chosen}
          onChange={setChosen}
        />
      </fieldset>
      <div className="actions">
        <MainButton
          label={words.addUp}
          onClick={() =>
            onCut({
              keep: dimensions.flatMap(({ columns }, i) => (chosen.includes(labels[i]) ? columns : [])),
            })
          }
        />
        <Button label={words.another} onClick={onLeave} />
      </div>
    </>
  );
}
