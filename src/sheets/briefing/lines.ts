// Lines of figures: what a series was in the month, in the unit of the page.
import type { Content } from "../Draft";
import { heightOfLines } from "../textWidth";
import type { Context } from "./Context";
import { DASH, ifNumber, NOTHING, orDash, orNothing } from "../expressions";
import { read } from "./facts";
import { BRIEF_LOOKS, COLUMN, heading, rowOf, type Rows } from "./grid";
import { belowZero, signed } from "../signs";
import type { WorkingTable } from "./workingTable";

const CLAIM_LINES = 2;

/** Formulas of a line, each in error or "" where there is no figure; one that is not named stays empty. */
export interface TotalLine {
  readonly label: string;
  /** Million US dollars, unless `format` says another. */
  readonly level?: string;
  readonly change?: string;
  readonly growth?: string;
  readonly before?: string;
  readonly yearToDate?: string;
  readonly yearToDateGrowth?: string;
  /** Words in place of the claims. */
  readonly words?: string;
  /** Of level, change and the year before, where they are no amounts. */
  readonly format?: string;
  /** Amounts may be below zero, as those of a balance. */
  readonly isBalance?: boolean;
}

const live = (formula: string) => ({ formula: `=${formula}` });

/** The heading of lines of totals. */
export function totalsHeading(title: string, { words: { headers } }: Context): Rows {
  return heading(title, [
    [COLUMN.level, headers.level],
    [COLUMN.change, headers.change],
    [COLUMN.growth, headers.growth],
    [COLUMN.share, headers.before, 2],
    [COLUMN.yearToDate, headers.yearToDate],
    [COLUMN.yearToDateGrowth, headers.yearToDateGrowth],
    [COLUMN.move, headers.claims, 3],
  ]);
}

export function totalLine(line: TotalLine, { words: { unit } }: Context): Rows {
  const divisor = line.format ? "" : `/${unit.divisor}`;
  const amounts = line.format ?? (line.isBalance ? belowZero(unit.format, unit) : unit.format);
  const changes = line.format ? `+${belowZero(line.format, unit)}` : unit.change;
  const figures: readonly (readonly [number, string | undefined, string, string, number?])[] = [
    [COLUMN.level, line.level, divisor, amounts],
    [COLUMN.change, line.change, divisor, changes],
    [COLUMN.growth, line.growth, "", unit.rate],
    [COLUMN.share, line.before, divisor, amounts, 2],
    [COLUMN.yearToDate, line.yearToDate, divisor, amounts],
    [COLUMN.yearToDateGrowth, line.yearToDateGrowth, "", unit.rate],
  ];
  const shown = (formula: string, by: string, format: string) =>
    live(orDash(ifNumber(formula, signed(`figure${by}`, format), DASH)));
  return (row) => [
    rowOf(
      row,
      [
        { column: COLUMN.name, content: line.label, look: BRIEF_LOOKS.label },
        ...figures.flatMap(([column, formula, by, format, span]) =>
          formula
            ? [{ column, content: shown(formula, by, format), look: BRIEF_LOOKS.figure, format, span }]
            : [],
        ),
        ...(line.words
          ? [{ column: COLUMN.move, content: live(orNothing(line.words)), look: BRIEF_LOOKS.words, span: 3 }]
          : []),
      ],
      heightOfLines(CLAIM_LINES, BRIEF_LOOKS.words),
    ),
  ];
}

/** The heading of lines of parts: items, regions. */
export function partsHeading(title: string, { words: { headers } }: Context): Rows {
  return heading(title, [
    [COLUMN.level, headers.level],
    [COLUMN.change, headers.change],
    [COLUMN.growth, headers.growth],
    [COLUMN.share, headers.share],
    [COLUMN.points, headers.points],
    [COLUMN.yearToDate, headers.yearToDate],
    [COLUMN.yearToDateGrowth, headers.yearToDateGrowth],
    [COLUMN.move, headers.move],
    [COLUMN.ever, headers.ever],
    [COLUMN.month, headers.month],
  ]);
}

/** What a line of a part says. */
export const PART_COLUMNS = [
  "name",
  "level",
  "change",
  "growth",
  "share",
  "points",
  "yearToDate",
  "yearToDateGrowth",
  "move",
  "everShort",
  "monthShort",
  "place",
] as const;
export type PartColumn = (typeof PART_COLUMNS)[number];

/** The series of a working table that have a figure in the month, in its order, on so many rows. */
export function partLines(table: WorkingTable<PartColumn>, count: number, { words }: Context): Rows {
  const { unit } = words;
  const figure = (key: PartColumn, place: number, format: string, factor = "") => {
    const shown = ifNumber(read(table, key, place), signed(`figure${factor}`, format), DASH);
    return live(`IF(COUNT(${table.column("place")})<${place},${NOTHING},${shown})`);
  };
  // An empty text stays one, and does not become a blank cell.
  const text = (key: PartColumn, place: number) => live(`${read(table, key, place)}&""`);
  const amounts = `/${unit.divisor}`;
  const shown = (
    column: number,
    key: PartColumn,
    place: number,
    format: string,
    factor?: string,
  ): readonly [number, Content, "figure", string] => [
    column,
    figure(key, place, format, factor),
    "figure",
    format,
  ];
  const line = (
    place: number,
  ): readonly (readonly [number, Content, keyof typeof BRIEF_LOOKS, string?])[] => [
    [COLUMN.name, text("name", place), "label"],
    shown(COLUMN.level, "level", place, unit.format, amounts),
    shown(COLUMN.change, "change", place, unit.change, amounts),
    shown(COLUMN.growth, "growth", place, unit.rate),
    shown(COLUMN.share, "share", place, "0.0%"),
    shown(COLUMN.points, "points", place, unit.points, "*100"),
    shown(COLUMN.yearToDate, "yearToDate", place, unit.format, amounts),
    shown(COLUMN.yearToDateGrowth, "yearToDateGrowth", place, unit.rate),
    [COLUMN.move, text("move", place), "claim"],
    [COLUMN.ever, text("everShort", place), "claim"],
    [COLUMN.month, text("monthShort", place), "claim"],
  ];
  return (row) =>
    Array.from({ length: count }, (_, i) =>
      rowOf(
        row + i,
        line(i + 1).map(([column, content, look, format]) => ({
          column,
          content,
          look: BRIEF_LOOKS[look],
          format,
        })),
        heightOfLines(1, BRIEF_LOOKS.label),
      ),
    );
}
