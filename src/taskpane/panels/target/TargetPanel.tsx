import React, { useMemo, useState } from "react";
import { labelOf, yearOf } from "../../../analysis/time/Period";
import { parsePeriod } from "../../../analysis/time/parsePeriod";
import { sumOf, yearStart } from "../../../analysis/time/Series";
import { exportTarget } from "../../../dataset/targets";
import type { Workbook } from "../../../excel/Workbook";
import { amountIn, type DisplayUnit, millionsOf, unitName } from "../../../i18n/displayUnit";
import { TARGET_PANEL_WORDS } from "../../../i18n/targetPanel";
import { Field, Message, Progress } from "../../components/fabric";
import { knownIn, useTables } from "../../hooks/useTables";
import { obstacleSentence } from "../../obstacleSentence";
import { useSettings } from "../../settings/SettingsContext";
import { exportsOf, type MonthlyExports } from "../../target/exportsOf";
import { useTexts } from "../../TextsContext";
import { TargetYear } from "./TargetYear";

/** Where a year stands on its way to its export target. */
export function TargetPanel({ workbook }: { readonly workbook: Workbook }) {
  const { texts, language } = useTexts();
  const words = TARGET_PANEL_WORDS[language];
  const { tables } = useTables(workbook);
  const found = useMemo(() => tables && exportsOf(knownIn(tables)), [tables]);
  if (!tables) return <Progress label={texts.loading} />;
  if (tables.kind === "refused")
    return <Message kind="failure">{obstacleSentence(tables.obstacle, texts)}</Message>;
  return (
    <section aria-label={texts.panels.target}>
      <p>{words.intro}</p>
      {found && <TargetOf exports={found} workbook={workbook} />}
    </section>
  );
}

/** In the unit that the pane had then: the field shows it in that of now. */
interface TypedTarget {
  readonly text: string;
  readonly unit: DisplayUnit;
}

interface TargetOfProps {
  readonly exports: MonthlyExports;
  readonly workbook: Workbook;
}

/** The month and the target, which may both be changed, and the year that they make. */
function TargetOf({ exports: { series, source }, workbook }: TargetOfProps) {
  const { language } = useTexts();
  const { unit } = useSettings();
  const words = TARGET_PANEL_WORDS[language];
  const [typedMonth, setMonth] = useState<string>();
  /** By year: another year has another target. */
  const [typedTargets, setTargets] = useState<Readonly<Record<string, TypedTarget>>>({});

  const newest = labelOf({ frequency: "month", ordinal: Math.max(...series.values.keys()) });
  const text = typedMonth ?? newest;
  const ordinal = monthIn(text);
  const problem =
    ordinal === undefined
      ? words.unreadable(text)
      : !series.values.has(ordinal)
        ? words.noFigure(labelOf({ frequency: "month", ordinal }))
        : typeof sumOf(series, yearStart("month", ordinal), ordinal) !== "number"
          ? words.gaps(labelOf({ frequency: "month", ordinal }))
          : undefined;
  const year = ordinal === undefined ? undefined : yearOf({ frequency: "month", ordinal });
  const announced = year === undefined ? undefined : exportTarget(year);
  const typed = typedTargets[String(year)];
  const target = typed ? millionsIn(typed) : announced?.value;
  const targetText =
    typed && (typed.unit === unit || target === undefined)
      ? typed.text
      : target === undefined
        ? ""
        : exactIn(unit, target);

  return (
    <>
      <p className="note">{source ? words.own(source.table) : words.shipped}</p>
      <Field label={words.month} value={text} hint={newest} onChange={setMonth} error={problem} />
      {year !== undefined && (
        <>
          <Field
            label={words.target(unitName(unit, language))}
            value={targetText}
            hint=""
            onChange={(value) => setTargets({ ...typedTargets, [year]: { text: value, unit } })}
            error={typed && typed.text.trim() !== "" && target === undefined ? words.notPositive : undefined}
          />
          {announced ? (
            <p className="note">
              {words.announced(year, amountIn(unit, announced.value, language), announced.vintage)}
            </p>
          ) : (
            target === undefined && <p className="note">{words.noTarget(year)}</p>
          )}
        </>
      )}
      {ordinal !== undefined && !problem && target !== undefined && (
        <TargetYear series={series} source={source} ordinal={ordinal} target={target} workbook={workbook} />
      )}
    </>
  );
}

function monthIn(text: string): number | undefined {
  try {
    const period = parsePeriod(text);
    return period.frequency === "month" ? period.ordinal : undefined;
  } catch {
    return undefined;
  }
}

/** Million dollars, above zero. */
function millionsIn({ text, unit }: TypedTarget): number | undefined {
  const number = Number(text.replace(/[,\s]/g, ""));
  return text.trim() !== "" && Number.isFinite(number) && number > 0 ? number * millionsOf(unit) : undefined;
}

/** As it can be typed, without a loss: the amounts of the text are rounded. */
function exactIn(unit: DisplayUnit, million: number): string {
  return (million / millionsOf(unit)).toLocaleString("en-US", { maximumFractionDigits: 9 });
}
