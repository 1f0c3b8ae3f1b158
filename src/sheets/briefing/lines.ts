// Lines of figures: what a series was in the month, in the unit of the page.
import type { Content } from "../Draft";
import { heightOfLines } from "../textWidth";
import type { Context } from "./Context";
import { DASH, ifNumber, NOTHING, orDash, orNothing } from "../expressions";
import { read } from "./facts";
import { BRIEF_LOOKS, COLUMN, heading, rowOf, type Rows } from "./grid";
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
  const shown = (formula: string | undefined, divisor = "") =>
    formula && orDash(ifNumber(formula, `figure${divisor}`, DASH));
  const amount = (formula: string | undefined) => shown(formula, line.format ? "" : `/${unit.divisor}`);
  const change = line.format ?? unit.change;
  const figures: readonly (readonly [number, string | undefined, string, number?])[] = [
    [COLUMN.level, amount(line.level), line.format ?? unit.format],
    [
      COLUMN.change,
      amount(line.change),
      line.format ? `+${change};${unit.fall === "△" ? '"△"' : "-"}${change};${change}` : change,
    ],
    [COLUMN.growth, shown(line.growth), unit.rate],
    [COLUMN.share, amount(line.before), line.format ?? unit.format, 2],
    [COLUMN.yearToDate, amount(line.yearToDate), line.format ?? unit.format],
    [COLUMN.yearToDateGrowth, shown(line.yearToDateGrowth), unit.rate],
  ];
  return (row) => [
    rowOf(
      row,
      [
        { column: COLUMN.name, content: line.label, look: BRIEF_LOOKS.label },
        ...figures.flatMap(([column, formula, format, span]) =>
          formula ? [{ column, content: live(formula), look: BRIEF_LOOKS.figure, format, span }] : [],
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
  const figure = (key: PartColumn, place: number, factor = "") => {
    const shown = ifNumber(read(table, key, place), `figure${factor}`, DASH);
    return live(`IF(COUNT(${table.column("place")})<${place},${NOTHING},${shown})`);
  };
  // An empty text stays one, and does not become a blank cell.
  const text = (key: PartColumn, place: number) => live(`${read(table, key, place)}&""`);
  const amounts = `/${unit.divisor}`;
  const line = (
    place: number,
  ): readonly (readonly [number, Content, keyof typeof BRIEF_LOOKS, string?])[] => [
    [COLUMN.name, text("name", place), "label"],
    [COLUMN.level, figure("level", place, amounts), "figure", unit.format],
    [COLUMN.change, figure("change", place, amounts), "figure", unit.change],
    [COLUMN.growth, figure("growth", place), "figure", unit.rate],
    [COLUMN.share, figure("share", place), "figure", "0.0%"],
    [COLUMN.points, figure("points", place, "*100"), "figure", unit.points],
    [COLUMN.yearToDate, figure("yearToDate", place, amounts), "figure", unit.format],
    [COLUMN.yearToDateGrowth, figure("yearToDateGrowth", place), "figure", unit.rate],
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
