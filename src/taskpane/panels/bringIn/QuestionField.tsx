import React, { useState } from "react";
import { parsePeriod } from "../../../analysis/time/parsePeriod";
import { labelOf } from "../../../analysis/time/Period";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { unitInWords } from "../../../i18n/importing/units";
import { questionText } from "../../../i18n/importing/words";
import type { Choices, Question } from "../../../importing/layout/Layout";
import { sameUnit, type Unit } from "../../../importing/layout/unitWords";
import type { Measure } from "../../../importing/layout/tradeWords";
import type { Encoding } from "../../../importing/readers/Book";
import { CheckList, Field, Select } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface QuestionFieldProps {
  readonly question: Question;
  readonly choices: Choices;
  readonly encoding: Encoding | undefined;
  readonly onAnswer: (choices: Choices) => void;
  readonly onEncoding: (encoding: Encoding) => void;
}

/** A question that the file leaves open, with the answers there are. */
export function QuestionField({ question, choices, encoding, onAnswer, onEncoding }: QuestionFieldProps) {
  const { language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const label = questionText(question, language);
  const { answers } = words;
  switch (question.code) {
    case "unit":
    case "conflicting-units": {
      const { measure } = question;
      return (
        <UnitSelect
          label={label}
          units={unitsFor(question)}
          chosen={choices.units?.[measure]}
          unchosen={words.chooseOne}
          onChange={(unit) => onAnswer({ units: { [measure]: unit } })}
        />
      );
    }
    case "period":
      return <PeriodField label={label} onAnswer={onAnswer} />;
    case "cumulative":
      return select(
        choices.isCumulative === undefined ? "" : choices.isCumulative ? "yes" : "no",
        { yes: answers.yes, no: answers.no },
        (value) => onAnswer({ isCumulative: value === "yes" }),
      );
    case "october":
      return select(
        choices.october ?? "",
        { january: answers.january, october: answers.october },
        (october) => onAnswer({ october }),
      );
    case "last-period":
      return keepOrNot(choices.lastPeriod, (lastPeriod) => onAnswer({ lastPeriod }));
    case "zeros":
      return keepOrNot(choices.zeros, (zeros) => onAnswer({ zeros }));
    case "totals":
      return keepOrNot(choices.totals, (totals) => onAnswer({ totals }));
    case "forecasts":
      return keepOrNot(choices.forecasts, (forecasts) => onAnswer({ forecasts }));
    case "measures":
      return list(question.names, choices.measures ?? question.taken, (measures) => onAnswer({ measures }));
    case "tables": {
      const all = question.names.map((name, i) => `${i + 1}. ${name}`);
      const taken = (choices.tables ?? question.taken).map((i) => all[i]);
      return list(all, taken, (chosen) => onAnswer({ tables: chosen.map((name) => all.indexOf(name)) }));
    }
    case "encoding":
      return select(encoding ?? "", words.encodings, onEncoding);
  }

  function select<V extends string>(
    value: V | "",
    labels: Readonly<Record<V, string>>,
    onChange: (value: V) => void,
  ) {
    const all = (Object.keys(labels) as V[]).map((key) => ({ value: key, label: labels[key] }));
    return (
      <Select<V | "">
        label={label}
        value={value}
        choices={value === "" ? [{ value: "", label: words.chooseOne }, ...all] : all}
        onChange={(chosen) => chosen !== "" && onChange(chosen)}
      />
    );
  }

  function keepOrNot(
    value: "keep" | "leave-out" | undefined,
    onChange: (value: "keep" | "leave-out") => void,
  ) {
    return select(value ?? "", { keep: answers.keep, "leave-out": answers["leave-out"] }, onChange);
  }

  /** One must stay: a table of nothing is none. */
  function list(names: readonly string[], chosen: readonly string[], onChange: (chosen: string[]) => void) {
    return (
      <fieldset>
        <legend>{label}</legend>
        <CheckList
          choices={names.map((name) => ({ value: name, label: name }))}
          chosen={chosen}
          onChange={(next) => next.length > 0 && onChange(next)}
        />
      </fieldset>
    );
  }
}

function PeriodField({
  label,
  onAnswer,
}: {
  readonly label: string;
  readonly onAnswer: (choices: Choices) => void;
}) {
  const words = BRING_IN_WORDS[useTexts().language];
  const [text, setText] = useState("");
  function change(next: string): void {
    setText(next);
    try {
      const period = parsePeriod(next);
      // Half of what will be a period may be one already, such as 2026 of 2026-09.
      if (next.trim().length > 4 || labelOf(period) === next.trim()) onAnswer({ period });
    } catch {
      // Not yet a period; the hint says how to write one.
    }
  }
  return <Field label={label} value={text} hint={words.periodHint} onChange={change} />;
}

export function UnitSelect({
  label,
  units,
  chosen,
  unchosen,
  onChange,
}: {
  readonly label: string;
  readonly units: readonly Unit[];
  readonly chosen: Unit | undefined;
  readonly unchosen: string;
  readonly onChange: (unit: Unit | undefined) => void;
}) {
  const { language } = useTexts();
  const at = units.findIndex((unit) => chosen && sameUnit(unit, chosen));
  return (
    <Select
      label={label}
      value={String(at)}
      choices={[
        { value: "-1", label: unchosen },
        ...units.map((unit, i) => ({ value: String(i), label: unitInWords(unit, language) })),
      ]}
      onChange={(value) => onChange(units[Number(value)])}
    />
  );
}

const money = (currency: string, ...powers: readonly number[]) =>
  powers.map((power): Unit => ({ kind: "money", currency, power }));
const MONEY = [...money("USD", 0, 3, 6, 8, 9), ...money("KRW", 0, 6, 8)];
const WEIGHTS: readonly Unit[] = [
  { kind: "weight", power: 0 },
  { kind: "weight", power: 3 },
  { kind: "weight", power: 6 },
];
const RATIOS: readonly Unit[] = [{ kind: "percent" }, { kind: "points" }];

/** Units that a measure is published in. */
export function unitsOf(measure: Measure): readonly Unit[] {
  switch (measure) {
    case "amount":
      return MONEY;
    case "weight":
    case "quantity":
      return WEIGHTS;
    case "price":
      return money("USD", 0, 3);
    case "index":
      return [{ kind: "index" }];
    case "count":
      return [0, 3].map((power) => ({ kind: "count", word: "건", power }));
    default:
      return RATIOS;
  }
}

function unitsFor(question: Extract<Question, { readonly code: "unit" | "conflicting-units" }>) {
  if (question.code === "conflicting-units") return question.units;
  const own = unitsOf(question.measure);
  const suggested = question.suggested?.unit;
  return suggested && !own.some((unit) => sameUnit(unit, suggested)) ? [suggested, ...own] : own;
}
