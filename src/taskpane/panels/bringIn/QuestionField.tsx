import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { questionText } from "../../../i18n/importing/words";
import type { Choices, Question } from "../../../importing/layout/Layout";
import type { Encoding } from "../../../importing/readers/Book";
import { CheckList, Select } from "../../components/fabric";
import { useTexts } from "../../TextsContext";
import { PeriodField, YearField } from "./PeriodField";
import { UnitSelect, unitsOf } from "./UnitSelect";

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
          units={question.code === "unit" ? unitsOf(measure, question.suggested?.unit) : question.units}
          chosen={choices.units?.[measure]}
          unchosen={words.chooseOne}
          onChange={(unit) => unit && onAnswer({ units: { [measure]: unit } })}
        />
      );
    }
    case "period":
      return <PeriodField label={label} value={choices.period} onChange={(period) => onAnswer({ period })} />;
    case "year":
      return <YearField label={label} value={choices.year} onChange={(year) => onAnswer({ year })} />;
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
