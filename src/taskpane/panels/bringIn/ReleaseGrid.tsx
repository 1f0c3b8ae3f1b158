import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { ReleaseCheck } from "../../../importing/release/growthOfRelease";
import type { GridRow, Typed } from "../../bringIn/releaseGrid";
import { Field } from "../../components/fabric";
import { useInBatches } from "../../hooks/useInBatches";
import { useTexts } from "../../TextsContext";

interface ReleaseGridProps {
  readonly grid: readonly GridRow[];
  readonly checks: ReadonlyMap<string, ReleaseCheck>;
  /** Growth on the year before as the figures give it, in per cent. */
  readonly growth: ReadonlyMap<string, number>;
  readonly onType: (id: string, typed: Typed) => void;
}

/** Lines that are drawn before the next key is heard: a workbook has fifty. */
const BATCH = 12;

/** A line a series: its figure, the growth that is printed beside, and whether the two agree. */
export function ReleaseGrid({ grid, checks, growth, onType }: ReleaseGridProps) {
  const shown = useInBatches(grid.length, BATCH);
  return (
    <>
      {grid.slice(0, shown).map((line) => (
        <GridLine
          key={line.row.id}
          line={line}
          check={checks.get(line.row.id)}
          calculated={growth.get(line.row.id)}
          onType={onType}
        />
      ))}
    </>
  );
}

interface GridLineProps {
  readonly line: GridRow;
  readonly check: ReleaseCheck | undefined;
  readonly calculated: number | undefined;
  readonly onType: ReleaseGridProps["onType"];
}

/** Drawn anew only where something changed: each key types into one of many. */
const GridLine = React.memo(function GridLine({ line, check, calculated, onType }: GridLineProps) {
  const words = BRING_IN_WORDS[useTexts().language];
  const { row, figure, growth: printed, held, isFigureUnread, isGrowthUnread } = line;
  const differs = check && !check.agrees && words.growthDiffers(check.printed, check.calculated);
  return (
    <div>
      <div className="range">
        <Field
          label={row.name}
          value={figure}
          hint=""
          error={isFigureUnread ? words.noNumber(figure.trim()) : undefined}
          onChange={(next) => onType(row.id, { figure: next })}
        />
        {row.flow !== "balance" && (
          <Field
            label={words.growthLabel(row.name)}
            value={printed}
            hint=""
            error={isGrowthUnread ? words.noNumber(printed.trim()) : differs || undefined}
            onChange={(next) => onType(row.id, { growth: next })}
          />
        )}
      </div>
      {held && row.flow !== "balance" && (
        <p className="note">
          {check?.agrees
            ? words.growthAgrees(check.calculated)
            : calculated === undefined
              ? words.growthUnchecked
              : words.growthGiven(calculated)}
        </p>
      )}
    </div>
  );
}, isSame);

/** A line is made anew with every key, mostly of the same. */
function isSame(a: GridLineProps, b: GridLineProps): boolean {
  return a.onType === b.onType && a.line.row === b.line.row && JSON.stringify(a) === JSON.stringify(b);
}
