import React, { useState } from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { FoldDimension } from "../../../importing/fold/dimensionsOf";
import type { Cut } from "../../../importing/fold/foldRows";
import { megabytes } from "../../../importing/readers/limits";
import type { TextForm } from "../../../importing/readers/Book";
import type { TextOptions } from "../../../importing/readers/csv";
import { Button, CheckList, MainButton, Select } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface LongFileFormProps {
  readonly file: File;
  readonly dimensions: readonly FoldDimension[];
  readonly text: TextForm;
  readonly onCut: (cut: Cut) => void;
  readonly onLookAgain: (options: TextOptions) => void;
  readonly onLeave: () => void;
}

const ALL = "all";

/** Asks what of a file is to be kept that is too long for a sheet; everything else is added up. */
export function LongFileForm({ file, dimensions, text, onCut, onLookAgain, onLeave }: LongFileFormProps) {
  const words = BRING_IN_WORDS[useTexts().language];
  const labels = dimensions.map(
    ({ dimension, headings }) => `${words.dimensions[dimension]} (${headings.join(", ")})`,
  );
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [digits, setDigits] = useState(ALL);
  const codes = dimensions.find((dimension, i) => dimension.codes && chosen.includes(labels[i]))?.codes;
  return (
    <>
      <Select
        label={words.settings.encoding}
        value={text.encoding ?? "utf-8"}
        choices={(Object.keys(words.encodings) as (keyof typeof words.encodings)[]).map((value) => ({
          value,
          label: words.encodings[value],
        }))}
        onChange={(encoding) => onLookAgain({ encoding })}
      />
      <fieldset>
        <legend>{words.cut(megabytes(file.size))}</legend>
        <CheckList
          choices={labels.map((label) => ({ value: label, label }))}
          chosen={chosen}
          onChange={setChosen}
        />
      </fieldset>
      {codes && (
        <Select
          label={words.digits}
          value={digits}
          choices={[
            { value: ALL, label: words.allDigits },
            ...codes.digits.map((number) => ({ value: String(number), label: words.firstDigits(number) })),
          ]}
          onChange={setDigits}
        />
      )}
      <div className="actions">
        <MainButton label={words.addUp} onClick={() => onCut(cut())} />
        <Button label={words.another} onClick={onLeave} />
      </div>
    </>
  );

  /** A group of codes has no name in the file: those of its members would part it again. */
  function cut(): Cut {
    const isCut = digits !== ALL;
    const keep = dimensions.flatMap(({ columns, codes: own }, i) => {
      if (!chosen.includes(labels[i])) return [];
      return own && isCut ? [own.column] : columns;
    });
    return codes && isCut ? { keep, digits: { [codes.column]: Number(digits) } } : { keep };
  }
}
