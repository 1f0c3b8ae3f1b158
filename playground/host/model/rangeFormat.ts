import type { CellStyle } from "../CellStore";
import { HostObject } from "../HostObject";
import { HostRangeBorders } from "./borders";
import type { HostRange } from "./range";
import { NORMAL_FONT } from "./styles";

/** Office.js measures in points, the grid in CSS pixels. */
export const PIXELS_PER_POINT = 4 / 3;

/** How the cells of a range look; null where they differ. */
export class HostRangeFormat extends HostObject {
  static override readonly navigation = ["borders", "fill", "font"];
  constructor(
    readonly range: HostRange,
    private readonly seen?: CellStyle,
  ) {
    super();
  }
  private get sheetId(): string {
    return this.range.sheet.id;
  }
  private get store() {
    return this.range.sheet.store;
  }
  get fill(): HostRangeFill {
    return new HostRangeFill(this);
  }
  get font(): HostRangeFont {
    return new HostRangeFont(this);
  }
  get borders(): HostRangeBorders {
    return new HostRangeBorders(this.range, this.seen);
  }
  get columnWidth(): number {
    return this.store.columnWidth(this.sheetId, this.range.rect.column) / PIXELS_PER_POINT;
  }
  set columnWidth(points: number) {
    this.range.sheet.refuseWhenProtected();
    const { column, columns } = this.store.clip(this.sheetId, this.range.rect);
    this.store.setColumnWidth(this.sheetId, column, columns, Math.round(points * PIXELS_PER_POINT));
  }
  get rowHeight(): number {
    return this.store.rowHeight(this.sheetId, this.range.rect.row) / PIXELS_PER_POINT;
  }
  set rowHeight(points: number) {
    this.range.sheet.refuseWhenProtected();
    const { row, rows } = this.store.clip(this.sheetId, this.range.rect);
    this.store.setRowHeight(this.sheetId, row, rows, Math.round(points * PIXELS_PER_POINT));
  }
  get wrapText(): boolean | null {
    return this.common(({ wrap }) => wrap ?? false);
  }
  set wrapText(wrap: boolean | null) {
    this.change({ wrap: wrap ?? undefined });
  }
  get shrinkToFit(): boolean | null {
    return this.common(({ shrink }) => shrink ?? false);
  }
  set shrinkToFit(shrink: boolean | null) {
    this.change({ shrink: shrink ?? undefined });
  }
  get textOrientation(): number | null {
    return this.common(({ orientation }) => orientation ?? 0);
  }
  set textOrientation(orientation: number | null) {
    this.change({ orientation: orientation ?? undefined });
  }
  get horizontalAlignment(): string | null {
    return this.common((style) => style.horizontalAlignment ?? "General");
  }
  set horizontalAlignment(horizontalAlignment: string | null) {
    this.change({ horizontalAlignment: horizontalAlignment as "Left" });
  }
  get indentLevel(): number | null {
    return this.common(({ indent }) => indent ?? 0);
  }
  set indentLevel(indent: number | null) {
    this.change({ indent: indent ?? undefined });
  }
  get verticalAlignment(): string | null {
    return this.common((style) => style.verticalAlignment ?? "Bottom");
  }
  set verticalAlignment(verticalAlignment: string | null) {
    this.change({ verticalAlignment: verticalAlignment as "Top" });
  }
  autofitColumns(): void {
    const { column, columns } = this.store.clip(this.sheetId, this.range.rect);
    this.store.autofitColumns(this.sheetId, column, columns);
  }
  /** What all cells have in common, null where they differ. */
  common<T>(of: (style: CellStyle) => T): T | null {
    if (this.seen) return of(this.seen);
    const { row, column, rows, columns } = this.store.clip(this.sheetId, this.range.rect);
    const first = of(this.store.style(this.sheetId, row, column));
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++)
        if (of(this.store.style(this.sheetId, row + i, column + j)) !== first) return null;
    return first;
  }
  change(style: CellStyle): void {
    this.range.sheet.refuseWhenProtected();
    this.store.setStyle(this.sheetId, this.store.clip(this.sheetId, this.range.rect), style);
  }
}

class HostRangeFill extends HostObject {
  constructor(private readonly format: HostRangeFormat) {
    super();
  }
  get color(): string | null {
    return this.format.common(({ fill }) => (fill || "#FFFFFF").toUpperCase());
  }
  set color(fill: string | null) {
    this.format.change({ fill: fill ?? undefined });
  }
  get pattern(): string | null {
    return this.format.common(({ fill }) => (fill ? "Solid" : "None"));
  }
  clear(): void {
    this.format.change({ fill: "" });
  }
}

class HostRangeFont extends HostObject {
  constructor(private readonly format: HostRangeFormat) {
    super();
  }
  get bold(): boolean | null {
    return this.format.common(({ bold }) => bold ?? false);
  }
  set bold(bold: boolean | null) {
    this.format.change({ bold: bold ?? undefined });
  }
  get italic(): boolean | null {
    return this.format.common(({ italic }) => italic ?? false);
  }
  set italic(italic: boolean | null) {
    this.format.change({ italic: italic ?? undefined });
  }
  get underline(): string | null {
    return this.format.common(({ underline }) => underline ?? "None");
  }
  set underline(underline: string | null) {
    this.format.change({ underline: underline ?? undefined });
  }
  get strikethrough(): boolean | null {
    return this.format.common(({ strikethrough }) => strikethrough ?? false);
  }
  set strikethrough(strikethrough: boolean | null) {
    this.format.change({ strikethrough: strikethrough ?? undefined });
  }
  get name(): string | null {
    return this.format.common(({ fontName }) => fontName ?? NORMAL_FONT.name);
  }
  set name(fontName: string | null) {
    this.format.change({ fontName: fontName ?? undefined });
  }
  get color(): string | null {
    return this.format.common(({ fontColor }) => (fontColor ?? "#000000").toUpperCase());
  }
  set color(fontColor: string | null) {
    this.format.change({ fontColor: fontColor ?? undefined });
  }
  get size(): number | null {
    return this.format.common(({ fontSize }) => fontSize ?? NORMAL_FONT.size);
  }
  set size(fontSize: number | null) {
    this.format.change({ fontSize: fontSize ?? undefined });
  }
}
