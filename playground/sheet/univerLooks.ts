// Looks of cells as Univer has them, and as the host has them.
import { HorizontalAlign, type IStyleData, WrapStrategy } from "@univerjs/core";
import type { CellStyle } from "../host/CellStore";

/** Pixels of one level. */
const INDENT = 9;

export const ALIGNMENTS: readonly NonNullable<CellStyle["horizontalAlignment"]>[] = [
  "General",
  "Left",
  "Center",
  "Right",
];

/** A look as Univer has it. */
export function styleData(style: CellStyle): IStyleData {
  const { fill, fontColor, fontSize, bold, italic, wrap, horizontalAlignment, indent, verticalAlignment } =
    style;
  return {
    ...(fill !== undefined && { bg: { rgb: fill || null } }),
    ...(fontColor !== undefined && { cl: { rgb: fontColor } }),
    ...(fontSize !== undefined && { fs: fontSize }),
    ...(bold !== undefined && { bl: Number(bold) }),
    ...(italic !== undefined && { it: Number(italic) }),
    ...(wrap !== undefined && { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
    ...(horizontalAlignment !== undefined && { ht: HORIZONTAL[horizontalAlignment] }),
    ...(indent !== undefined && { pd: { l: indent * INDENT } }),
    ...(verticalAlignment !== undefined && { vt: VERTICAL.indexOf(verticalAlignment) }),
  };
}

const HORIZONTAL = {
  General: HorizontalAlign.LEFT,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

export const VERTICAL: readonly (CellStyle["verticalAlignment"] | undefined)[] = [
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
