import type { Look, TableLook } from "./Draft";

/** Colours with a contrast of at least 7 : 1 on what they stand on. */
const COLORS = {
  headerFill: "#1F4E79",
  headerText: "#FFFFFF",
  note: "#404040",
  inputFill: "#FFF2CC",
  inputText: "#0B3D91",
} as const;

/** How the parts of our sheets look. */
export const LOOKS = {
  title: { bold: true, size: 14 },
  source: { italic: true, color: COLORS.note },
  caption: { bold: true },
  header: { fill: COLORS.headerFill, color: COLORS.headerText, bold: true },
  headerFigure: { fill: COLORS.headerFill, color: COLORS.headerText, bold: true, align: "Right" },
  label: { wrap: true },
  figure: { bold: true, align: "Right", wrap: true },
  /** A cell that the reader may change. */
  input: { bold: true, align: "Right", wrap: true, fill: COLORS.inputFill, color: COLORS.inputText },
  note: { color: COLORS.note, wrap: true },
} as const satisfies Record<string, Look>;

/** A table that prints well. */
export const TABLE_LOOK: TableLook = { style: "TableStyleLight1", header: LOOKS.header };
