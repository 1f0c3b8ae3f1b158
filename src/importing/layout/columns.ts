import type { Block } from "./blocks";
import type { ColumnUse } from "./columnUse";
import { tidied } from "./grid";
import type { Heading } from "./headings";
import { comparedRows, isDeterminedBy, isSame, keysNeeded } from "./keys";
import type { PeriodAxis } from "./periodAxis";
import type { PeriodFacts } from "./periodIn";
import type { Profile } from "./profile";
import {
  type Dimension,
  dimensionOf,
  isCodeHeading,
  isDimensionHeading,
  isNoteHeading,
  isOfEarlierPeriod,
  isOrdinalHeading,
  isScaleHeading,
  isTechnicalHeading,
  isTotalWord,
  isUnitHeading,
  isYearHeading,
  partsIn,
  tradeWordsIn,
} from "./tradeWords";
import { isLoneText } from "./rowKinds";
import { unitInName } from "./unitStatements";
import { unitOf } from "./unitWords";

/**
 * What a column is for. part: months whose years stand elsewhere · key: names or codes that tell the rows of a period
 * apart · constant: the same text in every row · sum: the total of the columns beside it · other: left out
 */
export type Role =
  | "period"
  | "part"
  | "key"
  | "figure"
  | "unit"
  | "scale"
  | "constant"
  | "sum"
  | "ordinal"
  | "other"
  | "empty";

export interface Column {
  readonly index: number;
  readonly role: Role;
  /** The heading without its period. */
  readonly name: string;
  /** What the heading says about time, of a figure. */
  readonly facts?: PeriodFacts;
  /** Of a key or a constant. */
  readonly dimension?: Dimension;
  readonly isCode?: boolean;
  /** Of a key that holds codes: the column that names them. */
  readonly names?: number;
  /** Of a key that holds names: the column with their codes. */
  readonly codes?: number;
}

/** @param chosen - Uses set by hand, by column. */
export function columnsOf(
  block: Block,
  headings: readonly Heading[],
  profiles: readonly Profile[],
  axis: PeriodAxis,
  chosen: Readonly<Record<number, ColumnUse>> = {},
): readonly Column[] {
  const rowsOfMany = block.dataRows.slice(0, SAMPLE).filter((r) => !isLoneText(block.rows[r])).length;
  const roles: Role[] = headings.map((heading, c) =>
    chosen[c] ? ROLE_OF_USE[chosen[c]] : roleOf(heading, profiles[c], c, axis, rowsOfMany),
  );
  const texts = headings.map(({ texts }) => texts.join(" ").trim());
  for (const c of namelessUnits()) roles[c] = "unit";
  for (const c of namelessFigures()) roles[c] = "other";
  const periods = roles.flatMap((role, c) => (role === "period" || role === "part" ? [c] : []));
  const candidates = roles.flatMap((role, c) => (role === "key" && !chosen[c] ? [c] : []));
  const rows = comparedRows(block, axis);
  // Where each country has one item, neither is a name of the other; behind figures a name is of what follows, or a remark.
  const isOfAnother = (c: number, other: number) => {
    const [left, right] = [Math.min(c, other), Math.max(c, other)];
    const between = roles.flatMap((role, i) => (role === "figure" && i > left && i < right ? [i] : []));
    const isAmongMonths = between.every((i) => axis.across.includes(i)) && roles.includes("figure", right);
    if (between.length > 0 && !isAmongMonths) return false;
    const both = [c, other].map((one) => dimensionOf(texts[one]));
    return both.includes("item") && both.includes("partner");
  };
  const needed = new Set(
    keysNeeded(block, rows, candidates, periods, (c) => isTelling(texts[c], block, c), isOfAnother),
  );
  const columns = headings.map((heading, index): Column => {
    const role = roles[index] === "key" && !chosen[index] ? keyRole(index) : roles[index];
    const isKey = role === "key" || role === "constant";
    const isCode = chosen[index] ? chosen[index] === "code" : isCodeHeading(texts[index]);
    const dimension = dimensionOf(texts[index]);
    const partner = role === "key" ? partnerOf(index) : undefined;
    return {
      index,
      role,
      name: role === "figure" ? heading.name : texts[index],
      ...(role === "figure" && axis.across.includes(index) && { facts: heading.facts }),
      ...(isKey && {
        // Of codes set by hand whose heading says nothing, codes of items are the likeliest.
        dimension: chosen[index] === "code" && dimension === "other" ? "item" : dimension,
        isCode,
      }),
      ...(partner !== undefined && { [isCode ? "names" : "codes"]: partner }),
    };
  });

  return columns.map((column, i) => named(column, columns.slice(0, i), columns));

  /** Units without a heading beside the names or the periods: "수출 | 백만불 | 584". */
  function namelessUnits(): readonly number[] {
    if (roles.includes("unit")) return [];
    const rows = block.dataRows.slice(0, SAMPLE);
    const found = roles.findIndex((role, c) => {
      if (texts[c] !== "" || chosen[c] || (role !== "key" && role !== "other")) return false;
      const cells = rows.map((r) => tidied(block.rows[r][c])).filter((text) => text !== "");
      return cells.length > 0 && cells.every((text) => unitOf(text.replace(BRACKETED, "$1")));
    });
    return roles.slice(0, Math.max(found, 0)).some((role) => role === "key" || role === "period")
      ? [found]
      : [];
  }

  /** Nobody knows what such a column is beside one that is named, or beside another without a name. */
  function namelessFigures(): readonly number[] {
    const figures = roles.flatMap((role, c) => (role === "figure" && !axis.across.includes(c) ? [c] : []));
    const nameless = figures.filter((c) => headings[c].name === "" && !chosen[c]);
    return nameless.length < figures.length ? nameless : nameless.slice(1);
  }

  function keyRole(c: number): Role {
    // One row, or one in each section: its name is the name of the series.
    if (needed.has(c) || (needed.size === 0 && axis.kind !== "down" && !isCodeHeading(texts[c])))
      return "key";
    return isSame(block, rows, c) ? "constant" : "other";
  }

  /** The names beside codes, or the codes beside names: of the same thing, and told by the key. */
  function partnerOf(key: number): number | undefined {
    const isCode = isCodeHeading(texts[key]);
    const dimension = dimensionOf(texts[key]);
    return candidates.find(
      (c) =>
        c !== key &&
        isCodeHeading(texts[c]) !== isCode &&
        dimension === dimensionOf(texts[c]) &&
        isDeterminedBy(block, rows, c, key),
    );
  }
}

const SAMPLE = 200;
const BRACKETED = /^[([（［](.*)[)\]）］]$/;

const ROLE_OF_USE: Readonly<Record<ColumnUse, Role>> = {
  period: "period",
  part: "part",
  figure: "figure",
  name: "key",
  code: "key",
  unit: "unit",
  scale: "scale",
  "leave-out": "other",
};

function roleOf(heading: Heading, profile: Profile, column: number, axis: PeriodAxis, rows: number): Role {
  const text = heading.texts.join(" ").trim();
  const { filled, figures, marks } = profile;
  if (column === axis.down) return "period";
  if (column === axis.part) return "part";
  if (axis.across.includes(column)) return "figure";
  if (filled === 0 || (figures === 0 && marks === filled)) return "empty";
  if (isOrdinalHeading(text) || (text === "" && column === 0 && profile.isCounting)) return "ordinal";
  if (isUnitHeading(text)) return figures < filled ? "unit" : "other";
  if (isScaleHeading(text)) return "scale";
  if (isNoteHeading(text)) return "other";
  const isNumeric = (figures + marks) * 2 >= filled && figures > 0;
  if (!isNumeric) return isFlag(text, profile, rows) ? "other" : "key";
  if (isCode(text, profile)) return "key";
  if (isOfEarlierPeriod(text)) return "other";
  if (isTechnicalHeading(text) || partsIn(text) || isYearHeading(text)) return "other";
  if (axis.kind === "down" || axis.kind === "around")
    return isDate(profile) && !tellsFigures(text) ? "other" : "figure";
  return isSum(text) ? "sum" : "other";
}

function isCode(text: string, { leadingZeros, figures }: Profile): boolean {
  const { measure } = tradeWordsIn(text);
  return (
    /(?:code|코드|cd)$/i.test(text) ||
    (isCodeHeading(text) && measure === undefined) ||
    isDimensionHeading(text) ||
    (leadingZeros > 0 && leadingZeros * 20 > figures)
  );
}

/** A second column of periods, such as a reference month beside the period. */
function isDate({ years, periods, filled }: Profile): boolean {
  return (years + periods) * 10 >= filled * 9;
}

/** "수출액, 전년비, 수입액, 전년비": a heading that stands there several times is of the one left of it that does not. */
function named(column: Column, before: readonly Column[], all: readonly Column[]): Column {
  const isRepeated = ({ index, name }: Column) =>
    all.some(
      (other) => other.index !== index && other.role === "figure" && other.name === name && !other.facts,
    );
  if (column.role !== "figure" || column.facts || column.name === "" || !isRepeated(column)) return column;
  const left = [...before].reverse().find((other) => other.role === "figure" && !isRepeated(other));
  return left ? { ...column, name: `${unitInName(left.name)?.rest ?? left.name} ${column.name}` } : column;
}

/** 1990, 2000 and 2010 million dollars are no years. */
function tellsFigures(text: string): boolean {
  const { flow, measure } = tradeWordsIn(text);
  return flow !== undefined || measure !== undefined || unitInName(text) !== undefined;
}

function isSum(text: string): boolean {
  return isTotalWord(text) || /(?:YR|합계|누계|total|연간|계)$/i.test(text);
}

/** true and false, or a mark here and there. */
function isFlag(text: string, { filled, distinct }: Profile, rows: number): boolean {
  const isHereAndThere = filled < 3 && filled < rows && distinct < filled;
  return (isTechnicalHeading(text) && distinct <= 3) || isHereAndThere;
}

/** Columns that must stay keys, whether rows can be told apart without them: they say what is measured. */
function isTelling(text: string, block: Block, column: number): boolean {
  if (dimensionOf(text) !== "other" && !isCodeHeading(text)) return true;
  return block.dataRows.slice(0, 50).some((r) => {
    const cell = block.rows[r][column];
    const { flow, measure } = typeof cell === "string" ? tradeWordsIn(cell) : {};
    return flow !== undefined || measure !== undefined;
  });
}
