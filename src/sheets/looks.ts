import type { Look, TableLook } from "./Draft";

/** Text colours have a contrast of at least 7 : 1 on what they stand on. */
const COLORS = {
  headerFill: "#1F4E79",
  headerText: "#FFFFFF",
  grey: "#404040",
  inputFill: "#FFF2CC",
  inputText: "#0B3D91",
  stripFill: "#E9F0F7",
  stripText: "#1F4E79",
} as const;

const HEADER = { fill: COLORS.headerFill, color: COLORS.headerText, bold: true, vertical: "Center" } as const;
const FIGURE = { bold: true, align: "Right", wrap: true, vertical: "Center" } as const;
const STRIP = { fill: COLORS.stripFill, align: "Center", vertical: "Center", wrap: true } as const;

/** How the parts of our sheets look. */
export const LOOKS = {
  /** The answer, in a sentence. */
  headline: { bold: true, size: 13, wrap: true, vertical: "Center" },
  /** What it covers, and the unit. */
  coverage: { size: 10, color: COLORS.grey, wrap: true, vertical: "Top" },
  /** A cell that the reader may change; nothing else has its fill. */
  input: { ...FIGURE, fill: COLORS.inputFill, color: COLORS.inputText },
  stripLabel: { ...STRIP, size: 9, color: COLORS.grey },
  stripFigure: { ...STRIP, size: 15, bold: true, color: COLORS.stripText },
  header: HEADER,
  headerFigure: { ...HEADER, align: "Right" },
  label: { wrap: true, vertical: "Center" },
  figure: FIGURE,
  sentence: { ...FIGURE, align: "Left" },
  /** Beside a figure, which ends where the note begins. */
  note: { size: 9, color: COLORS.grey, wrap: true, vertical: "Center", align: "Left", indent: 1 },
  headerNote: { ...HEADER, align: "Left", indent: 1 },
  remark: { size: 9, color: COLORS.grey, wrap: true, vertical: "Top" },
  title: { bold: true, size: 14 },
  source: { italic: true, color: COLORS.grey },
  caption: { bold: true },
} as const satisfies Record<string, Look>;

/** A table that prints well. */
export const TABLE_LOOK: TableLook = { style: "TableStyleLight1", header: LOOKS.header };

/** Of charts: what is above or good, what is below, and what it is compared with. */
export const CHART_COLORS = { above: "#1F4E79", below: "#C55A11", other: "#7F7F7F" } as const;
