import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { namesInWords } from "../../../i18n/importing/namesInWords";
import { countsOf } from "../../bringIn/countsOf";
import { isChange, type Offer, type OfferOptions } from "../../bringIn/offers";
import { revisionLine } from "../../bringIn/revisionRows";
import { CheckList, Message } from "../../components/fabric";
import { useTexts } from "../../TextsContext";
import { Details } from "./Details";

interface DifferenceViewProps {
  readonly offer: Offer;
  readonly options: OfferOptions;
  readonly onOptions: (options: OfferOptions) => void;
}

const FINAL = "final";

/** What a table would become, before it does. */
export function DifferenceView({ offer, options, onOptions }: DifferenceViewProps) {
  const { language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const { there, difference, atFormulas } = offer;
  const { revised, refined, keptFinal, unmarked, missing, newSeries, refused, matches } = difference;
  const byName = matches.filter(({ by }) => by === "names");
  const isOpen = byName.some(({ coming }) => !options.confirmed.includes(coming.id));
  /** What comes in is there: nothing of it was left out, or waits to be chosen. */
  const hasAll = !isOpen && atFormulas.length === 0 && refused.length === 0 && newSeries.length === 0;
  const newNames = [
    words.newSeries(
      namesInWords(
        newSeries.map(({ name }) => name),
        language,
      ),
    ),
  ];
  return (
    <>
      <p>
        <strong>{words.differenceTitle}</strong>: {words.difference(countsOf(difference))}
      </p>
      {byName.length > 0 && (
        <fieldset>
          <legend>{words.sameNames}</legend>
          <CheckList
            choices={byName.map((match) => ({
              value: match.coming.id,
              label: `${match.coming.name} = ${match.there.name}`,
            }))}
            chosen={options.confirmed}
            onChange={(confirmed) => onOptions({ ...options, confirmed })}
          />
        </fieldset>
      )}
      <Details
        title={words.revised}
        lines={[...revised, ...refined].map((change) => revisionLine(there.table, change))}
        isOpen
      />
      {keptFinal > 0 && <p>{words.keptFinal(keptFinal)}</p>}
      {missing.length > 0 && <p>{words.missing(missing.length)}</p>}
      {atFormulas.length > 0 && <p>{words.formulas(atFormulas.length)}</p>}
      {refused.map(({ match, why }) => (
        <p key={match.coming.id}>{words.refusedSeries[why](match.coming.name)}</p>
      ))}
      {newSeries.length > 0 && (
        <CheckList
          choices={newNames.map((label) => ({ value: label, label }))}
          chosen={options.withNewSeries ? newNames : []}
          onChange={(chosen) => onOptions({ ...options, withNewSeries: chosen.length > 0 })}
        />
      )}
      {unmarked > 0 && (
        <CheckList
          choices={[{ value: FINAL, label: words.areFinal(unmarked) }]}
          chosen={options.isFinal ? [FINAL] : []}
          onChange={(chosen) => onOptions({ ...options, isFinal: chosen.length > 0 })}
        />
      )}
      {!isChange(offer) && (
        <Message kind="info">{hasAll ? words.nothingChanges : words.nothingChosen}</Message>
      )}
    </>
  );
}
