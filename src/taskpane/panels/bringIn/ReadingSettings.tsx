import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { IMPORT_WORDS, reasonText } from "../../../i18n/importing/words";
import type { Part } from "../../../importing/incoming";
import type { Choices, Reason } from "../../../importing/layout/Layout";
import type { TextOptions } from "../../../importing/readers/csv";
import { measuresAsked, type Source } from "../../bringIn/Source";
import { Select } from "../../components/fabric";
import { useTexts } from "../../TextsContext";
import { ColumnUses } from "./ColumnUses";
import { PeriodField, YearField } from "./PeriodField";
import { UnitSelect, unitsOf } from "./UnitSelect";

interface ReadingSettingsProps {
  readonly source: Source;
  readonly part: Part;
  readonly onChoose: (choices: Choices) => void;
  readonly onReadAgain: (options: TextOptions) => void;
}

const MOST_HEADINGS = 6;

/** One line for each thing that was guessed: a field where it can be set by hand, and why it was taken for what it is. */
export function ReadingSettings({ source, part, onChoose, onReadAgain }: ReadingSettingsProps) {
  const { language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const { settings: labels, untold } = words;
  const { measures } = IMPORT_WORDS[language];
  const { settings, reasons } = part;
  const { choices, options, questions } = source;
  const isAsked = (code: string) => questions.some((question) => question.code === code);
  const shown = new Set<Reason>();
  const { first, count, sheets } = choices.headings ?? settings.headings;
  const isCumulative = choices.isCumulative ?? settings.isCumulative;
  const cumulative = isCumulative === "several" ? "" : isCumulative ? "cumulative" : "single";

  const lines = [
    settings.text?.encoding &&
      !isAsked("encoding") &&
      select("encoding", options.encoding ?? settings.text.encoding, words.encodings, (encoding) =>
        onReadAgain({ encoding }),
      ),
    settings.text?.delimiter &&
      select("delimiter", options.delimiter ?? settings.text.delimiter, words.delimiters, (delimiter) =>
        onReadAgain({ delimiter }),
      ),
    line(
      "headings",
      because("header-rows", "no-header"),
      <div className="range">
        <Select
          label={labels.firstHeading}
          value={String(first)}
          choices={numbers(0, settings.lastRow, 1)}
          onChange={(row) => onChoose({ headings: { sheets, first: Number(row), count } })}
        />
        <Select
          label={labels.headings}
          value={String(count)}
          choices={numbers(0, MOST_HEADINGS, 0)}
          onChange={(number) => onChoose({ headings: { sheets, first, count: Number(number) } })}
        />
      </div>,
    ),
    line(
      "columns",
      because("periods", "year-and-month", "keys", "order"),
      <ColumnUses columns={settings.columns} chosen={choices.uses} onChange={(uses) => onChoose({ uses })} />,
    ),
    settings.period &&
      !isAsked("period") &&
      line(
        "period",
        because("period-around"),
        <PeriodField
          label={labels.period}
          value={choices.period ?? settings.period}
          onChange={(period) => onChoose({ period })}
        />,
      ),
    settings.year !== undefined &&
      !isAsked("year") &&
      line(
        "year",
        because("year-around"),
        <YearField
          label={labels.year}
          value={choices.year ?? settings.year}
          onChange={(year) => onChoose({ year })}
        />,
      ),
    select("frequency", choices.frequency ?? settings.frequency, words.frequencies, (frequency) =>
      onChoose({ frequency }),
    ),
    ...settings.units
      .filter(({ measure }) => !measuresAsked(questions).includes(measure))
      .map(({ measure, unit }) =>
        line(
          `unit ${measure}`,
          take((reason) => reason.code === "unit" && reason.measure === measure),
          <UnitSelect
            label={labels.unit(measures[measure])}
            units={unitsOf(measure, unit)}
            chosen={choices.units?.[measure] ?? unit}
            unchosen={words.chooseOne}
            onChange={(chosen) => chosen && onChoose({ units: { [measure]: chosen } })}
          />,
        ),
      ),
    settings.flow !== "several" &&
      select("flow", choices.flow ?? settings.flow ?? "", words.flows, (flow) => onChoose({ flow }), [
        ...because("flow"),
        ...(settings.flow ? [] : [untold.flow]),
      ]),
    !isAsked("cumulative") &&
      select(
        "cumulative",
        cumulative,
        words.cumulative,
        (kind) => onChoose({ isCumulative: kind === "cumulative" }),
        { "": [untold.several], single: [untold.single], cumulative: [] }[cumulative],
      ),
    (settings.totals.length > 0 || choices.totals !== undefined) &&
      !isAsked("totals") &&
      select("totals", choices.totals ?? "keep", keepOrNot(), (totals) => onChoose({ totals })),
    settings.codes > 0 &&
      select("codes", choices.codes ?? "restore", words.codes, (codes) => onChoose({ codes })),
    (settings.text?.delimiter ?? settings.decimal === ",") &&
      select(
        "decimal",
        choices.decimal ?? settings.decimal,
        words.decimals,
        (decimal) => onChoose({ decimal }),
        because("decimal-comma"),
      ),
  ];
  const others = reasons.filter((reason) => !shown.has(reason)).map((reason) => reasonText(reason, language));
  return (
    <ul className="settings">
      {[...new Set(others)].map((text) => (
        <li key={text}>{text}</li>
      ))}
      {lines}
    </ul>
  );

  function keepOrNot() {
    return { keep: words.answers.keep, "leave-out": words.answers["leave-out"] };
  }

  /** The reasons of a kind, which are then said. */
  function because(...codes: readonly Reason["code"][]): readonly string[] {
    return take(({ code }) => codes.includes(code));
  }

  function take(isMeant: (reason: Reason) => boolean): readonly string[] {
    const own = reasons.filter(isMeant);
    own.forEach((reason) => shown.add(reason));
    return own.map((reason) => reasonText(reason, language));
  }

  function line(key: string, why: readonly string[], field: React.ReactNode) {
    return (
      <li key={key}>
        {field}
        {[...new Set(why)].map((text) => (
          <p key={text}>{text}</p>
        ))}
      </li>
    );
  }

  function select<V extends string>(
    key: "encoding" | "delimiter" | "frequency" | "flow" | "cumulative" | "totals" | "codes" | "decimal",
    value: V | "",
    named: Readonly<Record<V, string>>,
    onChange: (value: V) => void,
    why: readonly string[] = isReason(key) ? because(key) : [],
  ) {
    const all = (Object.keys(named) as V[]).map((own) => ({ value: own, label: named[own] }));
    return line(
      key,
      why,
      <Select<V | "">
        label={labels[key]}
        value={value}
        choices={value === "" ? [{ value: "", label: words.chooseOne }, ...all] : all}
        onChange={(chosen) => chosen !== "" && onChange(chosen)}
      />,
    );
  }
}

function isReason(key: string): key is Reason["code"] {
  return key === "encoding" || key === "delimiter" || key === "frequency";
}

function numbers(first: number, last: number, shownFrom: number) {
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    value: String(first + i),
    label: String(first + i + shownFrom),
  }));
}
