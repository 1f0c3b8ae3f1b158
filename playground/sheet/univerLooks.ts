// Looks of cells as Univer has them, and as the host has them.
import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  TextDecoration,
  WrapStrategy,
} from "@univerjs/core";
import type { Borders, CellStyle, Side } from "../host/CellStore";
import { type LineName, lineName, lineOf } from "../host/lines";

/** Pixels of one level. */
const INDENT = 9;

const ALIGNMENTS: readonly NonNullable<CellStyle["horizontalAlignment"]>[] = [
  "General",
  "Left",
  "Center",
  "Right",
];

/** A look as Univer has it, which turns no text and makes none smaller that does not fit. */
export function styleData(style: CellStyle): IStyleData {
  const { fill, fontColor, fontName, fontSize, bold, italic, underline, strikethrough, wrap } = style;
  const { horizontalAlignment, indent, verticalAlignment, borders } = style;
  return {
    ...(fill !== undefined && { bg: { rgb: fill || null } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold !== undefined && { bl: Number(bold) }),
    ...(fontName !== undefined && { ff: fontName }),
    ...(italic !== undefined && { it: Number(italic) }),
    ...(underline !== undefined && {
      ul: {
        s: Number(underline !== "None"),
        ...(underline.startsWith("Double") && { t: TextDecoration.DOUBLE }),
      },
    }),
    ...(strikethrough !== undefined && { st: { s: Number(strikethrough) } }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ...(horizontalAlignment !== undefined && { ht: HORIZONTAL[horizontalAlignment] }),
    ...(indent !== undefined && { pd: { l: indent * INDENT } }),
    ...(verticalAlignment !== undefined && { vt: VERTICAL.indexOf(verticalAlignment) }),
    ...(borders !== undefined && { bd: bordersData(borders) }),
  };
}

/** A look of a cell as the host has it. */
export function styleOf(data: IStyleData | null | undefined): CellStyle {
  const { bg, cl, ff, fs, bl, it, ul, st, ht, vt, pd, bd } = data ?? {};
  const borders = bordersOf(bd ?? {});
  return {
    fill: hex(bg?.rgb || undefined),
    fontColor: hex(cl?.rgb || undefined),
    fontName: ff ?? undefined,
    fontSize: fs,
    bold: Boolean(bl),
    italic: Boolean(it),
    underline: ul?.s ? (ul.t === TextDecoration.DOUBLE ? "Double" : "Single") : undefined,
    strikethrough: Boolean(st?.s),
    horizontalAlignment: ALIGNMENTS[Number(ht ?? 0)] ?? "General",
    verticalAlignment: VERTICAL[Number(vt ?? 0)] ?? "Bottom",
    indent: pd?.l ? Math.round(pd.l / INDENT) : undefined,
    borders: Object.keys(borders).length > 0 ? borders : undefined,
  };
}

const SIDES: Readonly<Record<Side, keyof IBorderData>> = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
};

const LINES: Readonly<Record<LineName, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

/** What is not said of a border stays in Univer, so that each is said. */
function bordersData(borders: Borders): IBorderData {
  return Object.fromEntries(
    Object.entries(SIDES).map(([side, key]) => {
      const line = borders[side as Side];
      return [key, line ? { s: LINES[lineName(line)], cl: { rgb: line.color } } : null];
    }),
  );
}

function bordersOf(data: IBorderData): Borders {
  const names = Object.entries(LINES) as [LineName, BorderStyleTypes][];
  return Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, key]) => {
      const line = data[key];
      const [name] = names.find(([, type]) => type === line?.s) ?? [];
      return line && name
        ? [[side, lineOf(name, (hex(line.cl?.rgb || undefined) ?? "#000000").toUpperCase())]]
        : [];
    }),
  );
}

/** The others are of cells that nobody here writes; Univer has none that centres across cells. */
const HORIZONTAL = {
  General: HorizontalAlign.LEFT,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL: readonly (CellStyle["verticalAlignment"] | undefined)[] = [
  undefined,
  "Top",
  "Center",
  "Bottom",
];

/** A colour as Excel writes it. */
export function hex(color: string | null | undefined): string | undefined {
  const match = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? "");
  if (!match) return color ?? undefined;
  return `#${match
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`;
}
