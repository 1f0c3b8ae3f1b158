import { figureIn } from "../layout/numberIn";
import { isYear } from "../layout/periodIn";
import {
  isForecastHeading,
  isProvisionalMark,
  isStatusHeading,
  type Measure,
  tradeWordsIn,
} from "../layout/tradeWords";
import { withoutBullet, withoutFootnote } from "../layout/footnotes";
import { isBlank, textOf, tidied } from "../layout/grid";
import { unitOf } from "../layout/unitWords";
import type { Layout } from "../layout/Layout";
import type { Column } from "../layout/columns";
import type { Cell } from "../readers/Book";
import { remembering } from "../remembering";
import type { Label } from "./RawSeries";

/** Reads what names the series of a row: its keys, the section it stands in, its unit. */
export class LabelReader {
  readonly keys: readonly Column[];
  private section = "";
  /** What each key says; a blank one goes on with the row above, as long as the keys to its left do. */
  private current: Cell[] = [];
  /** Rows of one name in another unit are another series: "반도체, 천달러" and "반도체, 톤". */
  private currentUnit: Cell = null;
  /** What the row last read was answered, and its labels once they were asked for. */
  private key?: string;
  private found?: readonly Label[];
  private row: readonly Cell[] = [];
  private readonly fixed: readonly Column[];
  private readonly unit?: number;
  private readonly scale?: number;
  private readonly forecasts?: number;
  private readonly status?: number;
  private readonly unitOf?: Measure;

  constructor(
    layout: Layout,
    private readonly outer: readonly Label[],
  ) {
    const { columns } = layout;
    this.keys = columns.filter(({ role }) => role === "key");
    this.fixed = columns.filter(({ role, dimension }) => role === "constant" && dimension !== "other");
    const unit = columns.find(({ role }) => role === "unit");
    this.unit = unit?.index;
    this.unitOf = unit && tradeWordsIn(unit.name).measure;
    this.status = columns.find(({ name }) => isStatusHeading(name))?.index;
    this.forecasts = columns.find(({ role, name }) => role === "other" && isForecastHeading(name))?.index;
    this.scale = columns.find(({ role }) => role === "scale")?.index;
  }

  /** Rows that follow stand below a line of this text. */
  startSection(text: string): void {
    this.section = text;
    this.key = undefined;
  }

  /** Takes in a row; equal answers are the same series. */
  read(row: readonly Cell[]): string {
    this.row = row;
    this.found = undefined;
    if (this.key !== undefined && this.saysTheSame(row)) return this.key;
    let isSame = true;
    this.current = this.keys.map(({ index }, k) => {
      const cell = row[index] ?? null;
      const goesOn = isBlank(cell) && isSame;
      const value = goesOn ? (this.current[k] ?? null) : cell;
      isSame &&= goesOn || textOf(value) === textOf(this.current[k] ?? null);
      return value;
    });
    const unit = this.unitCell(row);
    if (!isBlank(unit) || !isSame) this.currentUnit = unit;
    this.key = `${this.section}\u0001${unitKey(textOf(this.currentUnit))}\u0001${this.current.map((cell) => textOf(cell).trim()).join("\u0001")}`;
    return this.key;
  }

  private saysTheSame(row: readonly Cell[]): boolean {
    for (let k = 0; k < this.keys.length; k++) if (row[this.keys[k].index] !== this.current[k]) return false;
    return this.unitCell(row) === this.currentUnit;
  }

  /** Of a column of units of all figures; "Qty unit" speaks of one column of them. */
  private unitCell(row: readonly Cell[]): Cell {
    return this.unit === undefined || this.unitOf !== undefined ? null : (row[this.unit] ?? null);
  }

  /** The labels of the row last read; all its figures have the same ones. */
  labels(): readonly Label[] {
    return (this.found ??= this.labelsOfRow());
  }

  private labelsOfRow(): readonly Label[] {
    const own = this.keys.map(({ dimension, isCode, names, codes }, k): Label => {
      const [text, partner] = [textOf(this.current[k]), this.partner(names ?? codes)];
      const name = isCode && partner !== "" ? partner : text;
      const code = isCode ? text.trim() : codes !== undefined ? partner : undefined;
      return {
        dimension: dimension ?? "other",
        text: withoutBullet(withoutFootnote(tidied(name))),
        indent: name.length - name.trimStart().length,
        ...(code && { code }),
      };
    });
    const section: Label[] = this.section ? [{ dimension: "section", text: this.section, indent: 0 }] : [];
    return [...this.constants(), ...this.outer, ...section, ...own.filter(({ text }) => text !== "")];
  }

  /** What the file says of every row about the item, the partner and whose trade it is. */
  private constants(): readonly Label[] {
    return this.fixed.flatMap(({ index, dimension = "other", isCode }): Label[] => {
      const text = tidied(this.row[index]);
      if (text === "" || figureIn(text) === "none") return [];
      return [{ dimension, text, indent: 0, ...(isCode && { code: text }), isConstant: true }];
    });
  }

  /** The unit in a column of its own; "Qty unit" speaks of quantities alone. */
  units(row: readonly Cell[], column: string): { unitText?: string; scaleText?: string } {
    if (this.unitOf !== undefined && this.unitOf !== tradeWordsIn(column).measure) return {};
    const [unitText, scaleText] = [this.unit, this.scale].map((c) => (c === undefined ? "" : tidied(row[c])));
    return { ...(unitText && { unitText }), ...(scaleText && { scaleText }) };
  }

  isProvisional(row: readonly Cell[]): boolean {
    return this.status !== undefined && isProvisionalMark(tidied(row[this.status]));
  }

  /** The last year that is no forecast, where a column says so. */
  forecastsAfter(row: readonly Cell[]): { forecastsAfter?: number } {
    const year = this.forecasts === undefined ? undefined : figureIn(row[this.forecasts] ?? null);
    return typeof year === "number" && isYear(year) ? { forecastsAfter: year } : {};
  }

  private partner(column: number | undefined): string {
    return column === undefined ? "" : tidied(this.row[column]);
  }
}

/** 천달러 and 천불 are one unit. */
const unitKey = remembering((text: string): string => {
  const unit = unitOf(text);
  return unit ? JSON.stringify(unit) : text.trim();
});
