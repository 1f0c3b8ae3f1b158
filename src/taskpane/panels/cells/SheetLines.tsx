import React, { useState } from "react";
import type { FormulaCells } from "../../../excel/FormulaCells";
import type { OurBlock, OurCells, OurSheet } from "../../../excel/OurCells";
import type { ShowResult } from "../../../excel/Workbook";
import type { InBrief } from "../../../explain/inBrief";
import { addressOf } from "../../../grid/a1";
import { CELLS_PANE } from "../../../i18n/cellsPane";
import { quote } from "../../../i18n/quote";
import type { TableInWorkbook } from "../../../model/tableInWorkbook";
import { answerOf } from "../../answerOf";
import { keyOf } from "../../cells/changedLines";
import { useDetails } from "../../cells/useDetails";
import { Button, TextButton } from "../../components/fabric";
import { useTexts } from "../../TextsContext";
import { ShowMessage } from "../ShowMessage";

/** As many as somebody reads at a time; more on demand. */
const PAGE = 50;

interface SheetLinesProps {
  readonly workbook: FormulaCells & OurCells;
  readonly sheet: OurSheet;
  /** The workbook's own, as far as it is known whence their figures come. */
  readonly tables: readonly TableInWorkbook[];
  readonly isOnlyErrors: boolean;
}

/** The cells of one sheet; each line leads to its cells. */
export function SheetLines({ workbook, sheet, tables, isOnlyErrors }: SheetLinesProps) {
  const { language } = useTexts();
  const words = CELLS_PANE[language];
  const [most, setMost] = useState(PAGE);
  const [told, setTold] = useState<ShowResult>();
  const { name, blocks } = sheet;
  const lines = isOnlyErrors ? blocks.filter(({ errors }) => errors > 0) : blocks;
  const shown = lines.slice(0, most);
  const details = useDetails(workbook, shown, tables);
  const sum = (of: (one: OurBlock) => number) => blocks.reduce((all, one) => all + of(one), 0);
  if (lines.length === 0) return null;
  return (
    <article>
      <h2>
        {words.sheet(
          name,
          sum(({ texts }) => texts.length),
          sum(({ errors }) => errors),
        )}
      </h2>
      <ol className="findings">
        {shown.map((block) => (
          <CellsLine
            key={keyOf(block)}
            block={block}
            details={details.get(keyOf(block))}
            onShow={() => void answerOf(workbook.showOurs(block)).then(setTold)}
          />
        ))}
      </ol>
      {lines.length > most && (
        <div className="actions">
          <Button
            label={words.more(Math.min(PAGE, lines.length - most))}
            onClick={() => setMost(most + PAGE)}
          />
        </div>
      )}
      <ShowMessage told={told} />
    </article>
  );
}

interface CellsLineProps {
  readonly block: OurBlock;
  readonly details: InBrief | undefined;
  readonly onShow: () => void;
}

function CellsLine({ block, details, onShow }: CellsLineProps) {
  const { language } = useTexts();
  const words = CELLS_PANE[language];
  const { rect, formula, texts, errors, firstError } = block;
  const place = words.place(addressOf(rect), texts.length);
  const at = firstError && {
    row: rect.row + firstError.row,
    column: rect.column + firstError.column,
    rows: 1,
    columns: 1,
  };
  return (
    <li>
      <TextButton label={place} title={words.go(place)} onClick={onShow} />
      <br />
      <code>{quote(formula)}</code>
      <br />
      {texts.length === 1 ? words.shows : words.first}: <strong>{texts[0] || words.blank}</strong>
      {details?.size && ` (${words.of(details.size)})`}
      {at && (
        <>
          <br />
          {words.errors(errors, texts.length)}
          {details?.reason &&
            `. ${texts.length === 1 ? "" : `${words.errorIn(addressOf(at))}: `}${details.reason}`}
        </>
      )}
      {details?.sources.map(({ term, text }) => (
        <React.Fragment key={text}>
          <br />
          {term}: {text}
        </React.Fragment>
      ))}
    </li>
  );
}
