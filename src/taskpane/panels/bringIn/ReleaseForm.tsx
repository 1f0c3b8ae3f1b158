import React, { useMemo, useState } from "react";
import { parsePeriod } from "../../../analysis/time/parsePeriod";
import { labelOf, type Period } from "../../../analysis/time/Period";
import { indicators } from "../../../dataset/indicators";
import type { Workbook } from "../../../excel/Workbook";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { growthOfRelease } from "../../../importing/release/growthOfRelease";
import { readRelease, type ReleaseFigure } from "../../../importing/release/readRelease";
import { tablesInWorkbook } from "../../bringIn/offers";
import { baseIn, nameOfCode, releaseTable } from "../../bringIn/releaseTable";
import { useTables } from "../../bringIn/useTables";
import { Button, Field, Message, Select, TextArea } from "../../components/fabric";
import { useTexts } from "../../TextsContext";
import { WriteFigures } from "./WriteFigures";

/** Powers of ten of a dollar in which releases print. */
const POWERS = { "8": 8, "6": 6, "9": 9 } as const;

/** A release as text, read into a grid that can be corrected, held against the growth that it prints, and written. */
export function ReleaseForm({
  workbook,
  onLeave,
}: {
  readonly workbook: Workbook;
  readonly onLeave: () => void;
}) {
  const { language } = useTexts();
  const words = BRING_IN_WORDS[language];
  const { tables } = useTables(workbook);
  const [text, setText] = useState("");
  const [power, setPower] = useState<keyof typeof POWERS | "">("");
  const [names, setNames] = useState<Readonly<Record<string, string | null>>>({});
  const [typedPeriod, setTypedPeriod] = useState<string>();
  /** What was corrected by hand, by code. */
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});

  const release = useMemo(
    () => readRelease(text, { names, ...(power !== "" && { power: POWERS[power] }) }),
    [text, names, power],
  );
  const period = typedPeriod === undefined ? release.period : monthIn(typedPeriod);
  const figures = useMemo(() => corrected(release.figures, typed), [release, typed]);
  const checks = useMemo(
    () => (period ? growthOfRelease(figures, period, baseIn(tablesInWorkbook(tables))) : []),
    [figures, period, tables],
  );
  const table = useMemo(
    () => (period && figures.length > 0 ? releaseTable(figures, period, language) : undefined),
    [figures, period, language],
  );
  const isAnyWrong = figures.length < release.figures.length;
  const choices = useMemo(
    () => indicators().map(({ code, name }) => ({ value: code, label: name[language] })),
    [language],
  );

  return (
    <>
      <TextArea label={words.releaseText} value={text} onChange={setText} />
      {text.trim() !== "" && (
        <>
          <Field
            label={words.month}
            value={typedPeriod ?? (release.period ? labelOf(release.period) : "")}
            hint="2026-09"
            onChange={setTypedPeriod}
          />
          {!period && <Message kind="info">{words.monthUnread}</Message>}
          {(release.asksForUnit || power !== "") && (
            <Select<keyof typeof POWERS | "">
              label={words.releaseUnit}
              value={power}
              choices={[
                ...(power === "" ? [{ value: "" as const, label: words.chooseOne }] : []),
                { value: "8", label: words.powers[8] },
                { value: "6", label: words.powers[6] },
                { value: "9", label: words.powers[9] },
              ]}
              onChange={setPower}
            />
          )}
          {release.figures.length === 0 && <Message kind="info">{words.noReleaseFigures}</Message>}
          {release.figures.map(({ code, value, growth }) => {
            const check = checks.find((one) => one.code === code);
            return (
              <div key={code}>
                <Field
                  label={words.figureOf(nameOfCode(code, language))}
                  value={typed[code] ?? String(value)}
                  hint=""
                  onChange={(next) => setTyped({ ...typed, [code]: next })}
                />
                {growth !== undefined && (
                  <p>
                    {check
                      ? words.growthOf(growth, check.calculated, check.agrees)
                      : words.growthUnchecked(growth)}
                  </p>
                )}
              </div>
            );
          })}
          {isAnyWrong && <Message kind="info">{words.figureUnread}</Message>}
          {release.unknown.length > 0 && (
            <fieldset>
              <legend>{words.unknownNames}</legend>
              {release.unknown.map(({ text: name, value }) => (
                <Select
                  key={name}
                  label={`${name}: ${value.toLocaleString("en-US")}`}
                  value=""
                  choices={[{ value: "", label: words.answers["leave-out"] }, ...choices]}
                  onChange={(code) => setNames({ ...names, [name]: code === "" ? null : code })}
                />
              ))}
            </fieldset>
          )}
          {release.conflicts.map(({ code, first, second }) => (
            <p key={code}>{words.conflict(nameOfCode(code, language), first, second)}</p>
          ))}
        </>
      )}
      {table ? (
        <WriteFigures
          table={table}
          names={[words.releaseName(labelOf(period as Period))]}
          isOpen={isAnyWrong || release.asksForUnit}
          workbook={workbook}
          onLeave={onLeave}
        />
      ) : (
        <div className="actions">
          <Button label={words.another} onClick={onLeave} />
        </div>
      )}
    </>
  );
}

function monthIn(text: string): Period | undefined {
  try {
    const period = parsePeriod(text);
    return period.frequency === "month" ? period : undefined;
  } catch {
    return undefined;
  }
}

/** Those whose typed text is no number are left out, and told. */
function corrected(
  figures: readonly ReleaseFigure[],
  typed: Readonly<Record<string, string>>,
): readonly ReleaseFigure[] {
  return figures.flatMap((figure) => {
    const text = typed[figure.code]?.replace(/[,\s]/g, "");
    if (text === undefined) return [figure];
    if (!/^[-+]?\d+(?:\.\d+)?$/.test(text)) return [];
    const decimals = text.split(".")[1]?.length ?? 0;
    const step = Math.min(figure.step, Number(`1e-${decimals}`));
    return [{ ...figure, value: Number(text), step: decimals === 0 ? figure.step : step }];
  });
}
