import React from "react";
import type { FigureFrequency } from "../../dataset/types";
import { Button, CheckList, Field, Message, Radio, Select } from "../components/fabric";
import { type Group, GROUPS, type LoadForm, seriesOf, warningOf, wholeRange } from "../loading/loadRequest";
import { useTexts } from "../TextsContext";

const FREQUENCIES: readonly FigureFrequency[] = ["month", "quarter", "year"];
const LAYOUTS: readonly LoadForm["layout"][] = ["wide", "long"];
const PLACES: readonly LoadForm["place"][] = ["new-sheet", "selection"];

/** The form of the load panel. */
export function LoadFields({
  form,
  onChange,
}: {
  readonly form: LoadForm;
  readonly onChange: (form: LoadForm) => void;
}) {
  const { load } = useTexts().texts;
  const set = (part: Partial<LoadForm>) => onChange({ ...form, ...part });
  const labelled = <V extends string>(values: readonly V[], labels: Record<V, string>) =>
    values.map((value) => ({ value, label: labels[value] }));
  const chooseGroup = (group: Group) => set({ group, series: seriesOf(group).map(({ code }) => code) });
  const whole = wholeRange(form);
  const warning = warningOf(form.group);

  return (
    <>
      <Select
        label={load.what}
        value={form.group}
        choices={labelled(GROUPS, load.groups)}
        onChange={chooseGroup}
      />
      {warning && <Message kind="info">{load.warnings[warning]}</Message>}
      <SeriesList form={form} onChange={(series) => set({ series })} />
      <Select
        label={load.frequency}
        value={form.frequency}
        choices={labelled(FREQUENCIES, load.frequencies)}
        onChange={(frequency) => set({ frequency })}
      />
      <div className="range">
        <Field label={load.from} value={form.from} hint={whole.from} onChange={(from) => set({ from })} />
        <Field label={load.to} value={form.to} hint={whole.to} onChange={(to) => set({ to })} />
      </div>
      <Select
        label={load.layout}
        value={form.layout}
        choices={labelled(LAYOUTS, load.layouts)}
        onChange={(layout) => set({ layout })}
      />
      <Radio
        label={load.place}
        value={form.place}
        choices={labelled(PLACES, load.places)}
        onChange={(place) => set({ place })}
      />
    </>
  );
}

/** Which series of the group; a group of one needs no choice. */
function SeriesList({
  form,
  onChange,
}: {
  readonly form: LoadForm;
  readonly onChange: (series: string[]) => void;
}) {
  const { language, texts } = useTexts();
  const all = seriesOf(form.group);
  if (all.length < 2) return null;
  return (
    <fieldset>
      <legend>{texts.load.series}</legend>
      <div className="actions">
        <Button label={texts.load.allSeries} onClick={() => onChange(all.map(({ code }) => code))} />
        <Button label={texts.load.noSeries} onClick={() => onChange([])} />
      </div>
      <CheckList
        choices={all.map(({ code, name }) => ({ value: code, label: name[language] }))}
        chosen={form.series}
        onChange={onChange}
      />
    </fieldset>
  );
}
