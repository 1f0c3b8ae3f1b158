import type { Borders, CellStyle, Line, Rect, Side } from "../CellStore";
import { HostError, HostObject } from "../HostObject";
import { MAX_COLUMNS, MAX_ROWS } from "./address";
import type { HostRange } from "./range";
import type { HostWorksheet } from "./worksheet";

const NO_LINE = { style: "None", color: "#000000", weight: "Thin" };

/** The side of a neighbour that is the same line. */
const BESIDE: Readonly<
  Partial<Record<Side, { readonly row: number; readonly column: number; readonly side: Side }>>
> = {
  top: { row: -1, column: 0, side: "bottom" },
  bottom: { row: 1, column: 0, side: "top" },
  left: { row: 0, column: -1, side: "right" },
  right: { row: 0, column: 1, side: "left" },
};

/** The lines of a border of a range: of which cells, and of which side. */
const LINES: Readonly<Record<string, (rect: Rect) => { readonly cells: Rect; readonly side: Side }>> = {
  EdgeTop: (rect) => ({ cells: { ...rect, rows: 1 }, side: "top" }),
  EdgeBottom: (rect) => ({ cells: { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, side: "bottom" }),
  EdgeLeft: (rect) => ({ cells: { ...rect, columns: 1 }, side: "left" }),
  EdgeRight: (rect) => ({
    cells: { ...rect, column: rect.column + rect.columns - 1, columns: 1 },
    side: "right",
  }),
  InsideHorizontal: (rect) => ({ cells: { ...rect, rows: rect.rows - 1 }, side: "bottom" }),
  InsideVertical: (rect) => ({ cells: { ...rect, columns: rect.columns - 1 }, side: "right" }),
  DiagonalDown: (cells) => ({ cells, side: "diagonalDown" }),
  DiagonalUp: (cells) => ({ cells, side: "diagonalUp" }),
};

/** What `getCellProperties` calls them; the last two are of no single cell. */
const PROPERTIES: readonly (readonly [name: string, side?: Side])[] = [
  ["bottom", "bottom"],
  ["diagonalDown", "diagonalDown"],
  ["diagonalUp", "diagonalUp"],
  ["left", "left"],
  ["right", "right"],
  ["top", "top"],
  ["horizontal"],
  ["vertical"],
];

export class HostRangeBorders extends HostObject {
  constructor(
    private readonly range: HostRange,
    private readonly seen?: CellStyle,
  ) {
    super();
  }
  getItem(index: string): HostBorder {
    if (!(index in LINES)) throw new HostError("InvalidArgument", `${index} is no border.`);
    return new HostBorder(this.range, index);
  }
  /** Of a cell: every border, whether there is a line or not. */
  properties(wanted: object): Readonly<Record<string, object>> {
    const { rect, sheet } = this.range;
    const own = (this.seen ?? sheet.store.style(sheet.id, rect.row, rect.column)).borders;
    const of = (side: Side | undefined) => {
      const line = side && (own?.[side] ?? lineBeside(sheet, rect, side));
      return Object.fromEntries(
        Object.keys(wanted).map((name) => [name, (line ?? NO_LINE)[name as keyof Line]]),
      );
    };
    return Object.fromEntries(PROPERTIES.map(([name, side]) => [name, of(side)]));
  }
}

/** A line between two cells is one, whichever of them it was given to. */
export class HostBorder extends HostObject {
  private readonly cells: Rect;
  private readonly side: Side;

  constructor(
    private readonly range: HostRange,
    readonly sideIndex: string,
  ) {
    super();
    ({ cells: this.cells, side: this.side } = LINES[sideIndex](range.rect));
  }
  get style(): string | null {
    return this.common("style");
  }
  set style(style: string | null) {
    const weight = style === "Double" ? "Thick" : undefined;
    this.change((line) =>
      style === "None" ? undefined : { ...NO_LINE, ...line, ...(weight && { weight }), style: String(style) },
    );
  }
  /** A colour or a weight draws the line: Excel draws it where there was none (office-js #1087). */
  get color(): string | null {
    return this.common("color");
  }
  set color(color: string | null) {
    this.change((line) => ({ ...NO_LINE, style: "Continuous", ...line, color: String(color).toUpperCase() }));
  }
  get weight(): string | null {
    return this.common("weight");
  }
  set weight(weight: string | null) {
    this.change((line) => ({ ...NO_LINE, style: "Continuous", ...line, weight: String(weight) }));
  }

  private get places(): { readonly row: number; readonly column: number }[] {
    const { row, column, rows, columns } = this.range.sheet.store.clip(this.range.sheet.id, this.range.rect);
    const last = { row: row + rows, column: column + columns };
    const found = [];
    for (let r = this.cells.row; r < Math.min(last.row, this.cells.row + this.cells.rows); r++)
      for (let c = this.cells.column; c < Math.min(last.column, this.cells.column + this.cells.columns); c++)
        found.push({ row: r, column: c });
    return found;
  }
  private bordersAt(row: number, column: number): Borders {
    return this.range.sheet.store.style(this.range.sheet.id, row, column).borders ?? {};
  }
  private lineAt(row: number, column: number): Line | undefined {
    return this.bordersAt(row, column)[this.side] ?? lineBeside(this.range.sheet, { row, column }, this.side);
  }
  private common(of: keyof Line): string | null {
    const [first = NO_LINE[of], ...others] = this.places.map(
      ({ row, column }) => (this.lineAt(row, column) ?? NO_LINE)[of],
    );
    return others.every((one) => one === first) ? first : null;
  }
  private change(to: (line: Line | undefined) => Line | undefined): void {
    this.range.sheet.refuseWhenProtected();
    for (const { row, column } of this.places) {
      const line = to(this.lineAt(row, column));
      this.put(row, column, this.side, line);
      const beside = neighbour({ row, column }, this.side);
      if (beside && this.bordersAt(beside.row, beside.column)[beside.side])
        this.put(beside.row, beside.column, beside.side, undefined);
    }
  }
  private put(row: number, column: number, side: Side, line: Line | undefined): void {
    const { store, id } = this.range.sheet;
    const others = Object.entries(this.bordersAt(row, column)).filter(([one]) => one !== side);
    const borders = Object.fromEntries(line ? [...others, [side, line]] : others);
    const isNone = Object.keys(borders).length === 0;
    const cell = { row, column, rows: 1, columns: 1 };
    if (isNone && !store.style(id, row, column).borders) return;
    store.setStyle(id, cell, { borders });
  }
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function neighbour({ row, column }: Place, side: Side) {
  const beside = BESIDE[side];
  if (!beside) return undefined;
  const at = { row: row + beside.row, column: column + beside.column };
  const isThere = at.row >= 0 && at.column >= 0 && at.row < MAX_ROWS && at.column < MAX_COLUMNS;
  return isThere ? { ...at, side: beside.side } : undefined;
}

function lineBeside({ store, id }: HostWorksheet, place: Place, side: Side): Line | undefined {
  const beside = neighbour(place, side);
  return beside && store.style(id, beside.row, beside.column).borders?.[beside.side];
}
