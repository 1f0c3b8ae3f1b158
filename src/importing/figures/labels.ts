import { figureIn } from "../layout/numberIn";
import { isBlank, textOf, tidied } from "../layout/grid";
import type { Layout } from "../layout/Layout";
import type { Column } from "../layout/columns";
import type { Cell } from "../readers/Book";
import type { Label } from "./RawSeries";

/** Reads what names the series of a row: its keys, the section it stands in, its unit. */
export class LabelReader {
  readonly keys: readonly Column[];
  section = "";
  /** What each key says; a blank one goes on with the row above, as long as the keys to its left do. */
  private current: Cell[] = [];
  private row: readonly Cell[] = [];
  private readonly fixed: readonly Column[];
  private readonly unit?: number;
  private readonly scale?: number;

  constructor(
    layout: Layout,
    private readonly outer: readonly Label[],
  ) {
    const { columns } = layout;
    this.keys = columns.filter(({ role }) => role === "key");
    this.fixed = columns.filter(({ role, dimension }) => role === "constant" && dimension !== "other");
    this.unit = columns.find(({ role }) => role === "unit")?.index;
    this.scale = columns.find(({ role }) => role === "scale")?.index;
  }

  /** Takes in a row; equal answers are the same series. */
  read(row: readonly Cell[]): string {
    this.row = row;
    let isSame = true;
    this.current = this.keys.map(({ index }, k) => {
      const cell = row[index] ?? null;
      const goesOn = isBlank(cell) && isSame;
      const value = goesOn ? (this.current[k] ?? null) : cell;
      isSame &&= goesOn || textOf(value) === textOf(this.current[k] ?? null);
      return value;
    });
    return `${this.section}\u0001${this.current.map((cell) => textOf(cell).trim()).join("\u0001")}`;
  }

  /** The labels of the row last read. */
  labels(): readonly Label[] {
    const own = this.keys.map(({ dimension, isCode, names, codes }, k): Label => {
      const [text, partner] = [textOf(this.current[k]), this.partner(names ?? codes)];
      const name = isCode && partner !== "" ? partner : text;
      const code = isCode ? text.trim() : codes !== undefined ? partner : undefined;
      return {
        dimension: dimension ?? "other",
        text: tidied(name),
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

  units(row: readonly Cell[]): { unitText?: string; scaleText?: string } {
    const [unitText, scaleText] = [this.unit, this.scale].map((c) => (c === undefined ? "" : tidied(row[c])));
    return { ...(unitText && { unitText }), ...(scaleText && { scaleText }) };
  }

  private partner(column: number | undefined): string {
    return column === undefined ? "" : tidied(this.row[column]);
  }
}
