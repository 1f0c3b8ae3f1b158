import { converted, MILLION_DOLLARS } from "../../importing/figures/convert";
import { figureIn } from "../../importing/layout/numberIn";
import type { ReleaseFigure } from "../../importing/release/readRelease";
import type { ReleaseRow } from "./releaseRows";

/** What stands in the two fields of a row; undefined where nothing was typed over what the text says. */
export interface Typed {
  readonly figure?: string;
  readonly growth?: string;
}

/** A row of the grid as it is shown, and what it holds. */
export interface GridRow {
  readonly row: ReleaseRow;
  readonly figure: string;
  readonly growth: string;
  /** Under the row's id; none where the field is empty or holds no number. */
  readonly held?: ReleaseFigure;
  readonly isFigureUnread: boolean;
  readonly isGrowthUnread: boolean;
}

/** @param power - Of ten of a dollar, in which figures are shown and typed. */
export function gridOf(
  rows: readonly ReleaseRow[],
  figures: readonly ReleaseFigure[],
  typed: Readonly<Record<string, Typed>>,
  power: number,
): readonly GridRow[] {
  return rows.map((row): GridRow => {
    const told = figures.find(({ code }) => row.codes.includes(code));
    const own = typed[row.id] ?? {};
    const figure = own.figure ?? (told ? shown(told, power) : "");
    const growth = own.growth ?? (told?.growth === undefined ? "" : String(told.growth));
    const [value, percent] = [figureIn(figure), figureIn(growth.replace(/[%％]\s*$/, ""))];
    const isFigure = typeof value === "number";
    const isUntouched = told && own.figure === undefined;
    const amount = isUntouched ? told : isFigure ? typedAmount(figure, value, power) : undefined;
    return {
      row,
      figure,
      growth,
      ...(amount && {
        held: {
          code: row.id,
          value: amount.value,
          step: amount.step,
          ...(typeof percent === "number" && { growth: percent }),
        },
      }),
      isFigureUnread: figure.trim() !== "" && !isFigure,
      isGrowthUnread: growth.trim() !== "" && typeof percent !== "number",
    };
  });
}

function typedAmount(text: string, value: number, power: number) {
  const decimals = /\.(\d+)/.exec(text)?.[1].length ?? 0;
  return { value: inMillions(value, power), step: inMillions(Number(`1e-${decimals}`), power) };
}

/** By way of the decimal text, so that 659.5억 is 65,950 and not a hair beside it. */
function inMillions(value: number, power: number): number {
  const [mantissa, exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + power - MILLION_DOLLARS.power}`);
}

function shown({ value, step }: ReleaseFigure, power: number): string {
  const unit = { ...MILLION_DOLLARS, power };
  const decimals = Math.max(0, Math.round(-Math.log10(converted(step, MILLION_DOLLARS, unit))));
  return converted(value, MILLION_DOLLARS, unit).toFixed(decimals);
}
