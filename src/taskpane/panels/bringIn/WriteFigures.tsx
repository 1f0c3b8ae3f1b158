import React, { useMemo, useState } from "react";
import type { Workbook, WriteResult } from "../../../excel/Workbook";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { Table } from "../../../importing/table/Table";
import { answerOf } from "../../answerOf";
import { type From, importedTable, MOST_SERIES, previewOf, sourceOf } from "../../bringIn/importedTable";
import { countsOf } from "../../bringIn/countsOf";
import { isChange, type Offer, type OfferOptions, offersOf } from "../../bringIn/offers";
import { tableUpdate } from "../../bringIn/tableUpdate";
import { today } from "../../bringIn/today";
import type { TablesSeen } from "../../hooks/useTables";
import { Button, MainButton, Message, Radio } from "../../components/fabric";
import { useAbort } from "../../hooks/useAbort";
import { useKeptFocus } from "../../hooks/useKeptFocus";
import { useOutcomeInView } from "../../hooks/useOutcomeInView";
import { useTexts } from "../../TextsContext";
import { WriteOutcome, type WriteStatus } from "../WriteOutcome";
import { DifferenceView } from "./DifferenceView";
import { TableToBe } from "./TableToBe";

const NEW = "new";

type Status =
  | WriteStatus
  | { readonly kind: "changed-meanwhile" }
  | { readonly kind: "updated-by-key"; readonly offer: Offer; readonly isForgotten: boolean };

interface WriteFiguresProps {
  readonly table: Table;
  /** Of the files. */
  readonly names: readonly string[];
  /** A question without whose answer nothing may be written. */
  readonly isOpen: boolean;
  /** What is shown is not, or not yet, what was chosen. */
  readonly isStale?: boolean;
  /** A picture behind what is typed: what nobody has seen is not written, and no button blinks for so short a time. */
  readonly isBehind?: boolean;
  readonly workbook: Workbook;
  /** Of whoever shows this: looked at when the first figure is typed, they would keep the next keys waiting. */
  readonly seen: TablesSeen;
  readonly onLeave: () => void;
}

/** Where figures that came in are to go, what that changes, and the way there. */
export function WriteFigures({
  table,
  names,
  isOpen,
  isStale = false,
  isBehind = false,
  workbook,
  seen: { tables, look },
  onLeave,
}: WriteFiguresProps) {
  const { texts, language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const { start, cancel, isCurrent } = useAbort();
  const [status, setStatus] = useState<Status>({ kind: "idle" });
  const [options, setOptions] = useState<OfferOptions>({ confirmed: [], withNewSeries: false });
  const [chosen, setChosen] = useState<string>();
  const outcome = useOutcomeInView(status.kind);
  const kept = useKeptFocus<HTMLDivElement>();
  const isWriting = status.kind === "writing";

  const from: From = useMemo(() => ({ names, day: today() }), [names]);
  const preview = useMemo(() => previewOf(table, from, language), [table, from, language]);
  const isTooWide = table.series.length > MOST_SERIES;
  const offers = useMemo(
    () => (tables && !isOpen ? offersOf(tables, table, options) : []),
    [tables, table, options, isOpen],
  );
  const place = chosen ?? offers[0]?.there.cells.id ?? NEW;
  const offer = offers.find(({ there }) => there.cells.id === place);

  async function write(
    make: (how: Parameters<Workbook["updateTable"]>[1]) => Promise<WriteResult>,
    doneAs: (result: WriteResult) => Status = (result) => result,
  ): Promise<void> {
    const signal = start();
    setStatus({ kind: "writing", done: 0 });
    const onProgress = (done: number) =>
      setStatus((now) => (now.kind === "writing" ? { kind: "writing", done } : now));
    const result = await answerOf(make({ onProgress, signal }));
    if (!isCurrent(signal)) return;
    await look();
    if (isCurrent(signal)) setStatus(doneAs(result));
  }

  async function update(shown: Offer, clearsFilters = false): Promise<void> {
    if (isBehind) return;
    // The workbook may have gone on since the difference was shown.
    const now = offersOf(await look(), table, options).find(
      ({ there }) => there.cells.id === shown.there.cells.id,
    );
    if (!now || isOther(now, shown)) {
      setStatus({ kind: "changed-meanwhile" });
      return;
    }
    const source = { source: sourceOf(from, language), day: from.day };
    const made = tableUpdate(now.there, now.difference, now.revisions, source, language);
    await write(
      (how) => workbook.updateTable(made, { ...how, clearsFilters }),
      (result) =>
        result.kind === "updated"
          ? { kind: "updated-by-key", offer: now, isForgotten: result.forgotten !== undefined }
          : result,
    );
  }

  async function insert(): Promise<void> {
    if (isBehind) return;
    setChosen(NEW);
    const made = importedTable(table, from, language);
    return write((how) =>
      workbook.writeTable(made, {
        ...how,
        place: { kind: "new-sheet" },
        replace: false,
        isNumbered: true,
      }),
    );
  }

  return (
    <>
      {offers.length > 0 && (
        <Radio
          label={words.into}
          value={place}
          choices={[
            ...offers.map(({ there: { cells } }) => ({
              value: cells.id,
              label: words.intoTable(cells.name, cells.sheet),
            })),
            { value: NEW, label: words.newTable },
          ]}
          onChange={(next) => {
            setChosen(next);
            if (!isWriting) setStatus({ kind: "idle" });
          }}
        />
      )}
      {offer ? (
        status.kind !== "updated-by-key" && (
          <DifferenceView offer={offer} options={options} onOptions={setOptions} />
        )
      ) : (
        <TableToBe table={table} toWrite={preview} />
      )}
      {tables?.kind === "tables" && tables.trouble && (
        <Message kind="info">{texts.model[tables.trouble]}</Message>
      )}
      {isOpen && <Message kind="info">{words.isNeeded}</Message>}
      {isTooWide && !offer && (
        <Message kind="info">{words.tooManySeries(table.series.length, MOST_SERIES)}</Message>
      )}
      <div {...kept}>
        <div className="actions">
          {offer ? (
            <MainButton
              label={words.update}
              onClick={() => void update(offer)}
              isDisabled={isWriting || isStale || !isChange(offer)}
            />
          ) : (
            <MainButton
              label={words.insert}
              onClick={() => void insert()}
              isDisabled={isOpen || isStale || isWriting || isTooWide}
            />
          )}
          {isWriting ? (
            <Button label={words.cancel} onClick={cancel} />
          ) : (
            <Button label={words.another} onClick={onLeave} />
          )}
        </div>
        <div ref={outcome}>{told()}</div>
      </div>
    </>
  );

  function told() {
    if (status.kind === "changed-meanwhile") return <Message kind="info">{words.changedMeanwhile}</Message>;
    if (status.kind === "refused" && status.obstacle.kind === "rows-hidden" && offer)
      return (
        <div role="group" aria-label={words.clearFilter}>
          <Message kind="info">{words.filtered(offer.there.cells.name)}</Message>
          <div className="actions">
            <MainButton label={words.clearFilter} onClick={() => void update(offer, true)} />
            <Button label={words.keepFilter} onClick={() => setStatus({ kind: "idle" })} />
          </div>
        </div>
      );
    if (status.kind !== "updated-by-key") return <WriteOutcome status={status} putBack={workbook.putBack} />;
    return (
      <Message kind="success">
        {words.updated(countsOf(status.offer.difference), status.offer.there.cells.name)}
        {status.isForgotten && ` ${words.forgotten}`}
      </Message>
    );
  }
}

/** Cells that stand elsewhere by now, figures that changed, or marks that somebody else has noted down. */
function isOther(now: Offer, shown: Offer): boolean {
  const told = ({ there, difference }: Offer) => JSON.stringify([there.cells, difference.update.changes]);
  return told(now) !== told(shown);
}
