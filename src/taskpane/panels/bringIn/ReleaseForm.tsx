import React, { useCallback, useMemo, useState } from "react";
import { parsePeriod } from "../../../analysis/time/parsePeriod";
import { labelOf, type Period } from "../../../analysis/time/Period";
import type { Workbook } from "../../../excel/Workbook";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import { dollarsIn } from "../../../i18n/dollarsIn";
import { UNIT_POWERS } from "../../../i18n/displayUnit";
import type { DoubtfulBalance } from "../../../importing/release/balanceOf";
import { growthOfRelease } from "../../../importing/release/growthOfRelease";
import { readRelease } from "../../../importing/release/readRelease";
import { gridOf, type Typed } from "../../bringIn/releaseGrid";
import { nextMonth, rowsOfWorkbook, withOthers } from "../../bringIn/releaseRows";
import { baseIn, nameOfCode, releaseTable } from "../../bringIn/releaseTable";
import { useRememberedNames } from "../../bringIn/useRememberedNames";
import { useAfterPaint } from "../../hooks/useAfterPaint";
import { knownIn, useTables } from "../../hooks/useTables";
import { Button, Field, Message, Select, TextArea } from "../../components/fabric";
import { useSettings } from "../../settings/SettingsContext";
import { useTexts } from "../../TextsContext";
import { ReleaseGrid } from "./ReleaseGrid";
import { UnknownNames } from "./UnknownNames";
import { WriteFigures } from "./WriteFigures";

/** Powers of ten of a dollar in which releases print. */
const POWERS = { "8": 8, "6": 6, "9": 9 } as const;
type PowerKey = keyof typeof POWERS;

/**
 * A release, typed into the rows that the workbook has or read from its text, held against the growth that is printed,
 * and written.
 */
export function ReleaseForm({
  workbook,
  onLeave,
}: {
  readonly workbook: Workbook;
  readonly onLeave: () => void;
}) {
  const { language } = useTexts();
  const { unit } = useSettings();
  const amount = (million: number) => dollarsIn(unit, million, UNIT_POWERS.million, language);
  const words = BRING_IN_WORDS[language];
  const seen = useTables(workbook);
  const { tables } = seen;
  const [text, setText] = useState("");
  const [textPower, setTextPower] = useState<PowerKey | "">("");
  const [power, setPower] = useState<PowerKey>(language === "ko" ? "8" : "6");
  const { names, isForgotten, say } = useRememberedNames(workbook);
  const [typedPeriod, setTypedPeriod] = useState<string>();
  /** What was typed over what the text says, by row. */
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});

  const here = useMemo(() => knownIn(tables), [tables]);
  const remembered = tables?.kind === "tables" ? tables.model.names : undefined;
  const said = useMemo(() => ({ ...remembered, ...names }), [remembered, names]);
  const saidPower = textPower === "" ? undefined : POWERS[textPower];
  const release = useMemo(
    () => readRelease(text, { names: said, ...(saidPower && { power: saidPower }) }),
    [text, said, saidPower],
  );
  const rows = useMemo(
    () => withOthers(rowsOfWorkbook(here, language), [...release.figures, ...release.unclear], language),
    [here, release, language],
  );
  const grid = useMemo(
    () => gridOf(rows, release.figures, typed, POWERS[power]),
    [rows, release, typed, power],
  );
  const guessed = useMemo(() => release.period ?? nextMonth(here, release), [release, here]);
  const period = useMemo(
    () => (typedPeriod === undefined ? guessed : monthIn(typedPeriod)),
    [typedPeriod, guessed],
  );
  const figures = useMemo(() => grid.flatMap(({ held }) => (held ? [held] : [])), [grid]);
  const checks = useMemo(
    () => (period ? growthOfRelease(figures, period, baseIn(here)) : []),
    [figures, period, here],
  );
  /** Held against no growth at all, the figure gives its own. */
  const growth = useMemo(
    () =>
      period
        ? growthOfRelease(
            figures.map((figure) => ({ ...figure, growth: 0 })),
            period,
            baseIn(here),
          )
        : [],
    [figures, period, here],
  );
  const typedTable = useMemo(
    () => (period && figures.length > 0 ? releaseTable(figures, rows, period) : undefined),
    [figures, rows, period],
  );
  // A key is answered by its field; the tables that the figures could go to are looked through after that.
  const table = useAfterPaint(typedTable);
  const onType = useCallback(
    (id: string, next: Typed) => setTyped((before) => ({ ...before, [id]: { ...before[id], ...next } })),
    [],
  );
  const isAnyWrong = grid.some(({ isFigureUnread, isGrowthUnread }) => isFigureUnread || isGrowthUnread);
  const releaseNames = useMemo(() => (period ? [words.releaseName(labelOf(period))] : []), [period, words]);

  return (
    <>
      <TextArea label={words.releaseText} value={text} onChange={setText} />
      <div className="range">
        <Field
          label={words.month}
          value={typedPeriod ?? (guessed ? labelOf(guessed) : "")}
          hint="2026-09"
          error={typedPeriod?.trim() && !period ? words.monthWrong(typedPeriod.trim()) : undefined}
          onChange={setTypedPeriod}
        />
        <Select<PowerKey> label={words.gridUnit} value={power} choices={powers()} onChange={setPower} />
      </div>
      {!period && (text.trim() !== "" || figures.length > 0) && (
        <Message kind="info">{words.monthUnread}</Message>
      )}
      {(release.asksForUnit || textPower !== "") && (
        <Select<PowerKey | "">
          label={words.releaseUnit}
          value={textPower}
          choices={[
            ...(textPower === "" ? [{ value: "" as const, label: words.chooseOne }] : []),
            ...powers(),
          ]}
          onChange={setTextPower}
        />
      )}
      {text.trim() !== "" &&
        release.figures.length === 0 &&
        release.unclear.length === 0 &&
        !release.asksForUnit && <Message kind="info">{words.noReleaseFigures}</Message>}
      <ReleaseGrid
        grid={grid}
        checks={new Map(checks.map((check) => [check.code, check]))}
        growth={new Map(growth.map(({ code, calculated }) => [code, calculated]))}
        onType={onType}
      />
      <UnknownNames
        text={text}
        power={saidPower}
        remembered={remembered}
        said={names}
        rows={rows}
        onSay={say}
      />
      {isForgotten && <Message kind="failure">{words.nameForgotten}</Message>}
      {release.conflicts.map(({ code, first, second }, i) => (
        <p key={i}>{words.conflict(nameOfCode(code, language), amount(first), amount(second))}</p>
      ))}
      {release.unclear.map(({ code, printed }) => (
        <p key={code}>
          {words.unclear(
            nameOfCode(code, language),
            typeof printed === "string" ? printed : balanceInWords(printed, amount),
          )}
        </p>
      ))}
      {table ? (
        <WriteFigures
          table={table}
          names={releaseNames}
          isOpen={isAnyWrong || release.asksForUnit}
          isBehind={table !== typedTable}
          workbook={workbook}
          seen={seen}
          onLeave={onLeave}
        />
      ) : (
        <div className="actions">
          <Button label={words.another} onClick={onLeave} />
        </div>
      )}
    </>
  );

  function powers() {
    return (["8", "6", "9"] as const).map((value) => ({ value, label: words.powers[value] }));
  }
}

/** "$9.56 billion; $65.95 billion − $57.40 billion = $8.55 billion". */
function balanceInWords({ balance, flows }: DoubtfulBalance, amount: (million: number) => string): string {
  if (!flows) return amount(balance);
  const { exports, imports } = flows;
  return `${amount(balance)}; ${amount(exports)} − ${amount(imports)} = ${amount(exports - imports)}`;
}

function monthIn(text: string): Period | undefined {
  try {
    const period = parsePeriod(text);
    return period.frequency === "month" ? period : undefined;
  } catch {
    return undefined;
  }
}
