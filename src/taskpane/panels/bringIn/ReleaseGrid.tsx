import React from "react";
import { BRING_IN_WORDS } from "../../../i18n/importing/bringIn";
import type { ReleaseCheck } from "../../../importing/release/growthOfRelease";
import type { GridRow, Typed } from "../../bringIn/releaseGrid";
import { Field } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface ReleaseGridProps {
  readonly grid: readonly GridRow[];
  readonly checks: ReadonlyMap<string, ReleaseCheck>;
  /** Growth on the year before as the figures give it, in per cent. */
  readonly growth: ReadonlyMap<string, number>;
  readonly onType: (id: string, typed: Typed) => void;
}

/** A line a series: its figure, the growth that is printed beside, and whether the two agree. */
export function ReleaseGrid({ grid, checks, growth, onType }: ReleaseGridProps) {
  const words = BRING_IN_WORDS[useTexts().language];
  return (
    <>
      {grid.map((line) => {
        const { row, figure, growth: printed, held, isFigureUnread, isGrowthUnread } = line;
        const check = checks.get(row.id);
        const calculated = growth.get(row.id);
        const differs = check && !check.agrees && words.growthDiffers(check.printed, check.calculated);
        return (
          <div key={row.id}>
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
      })}
    </>
  );
}
