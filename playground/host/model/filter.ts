import { HostObject } from "../HostObject";
import type { HostRange } from "./range";

/** The filter of a table or of a sheet: whether it hides rows. */
export class HostAutoFilter extends HostObject {
  private hides = false;
  get isDataFiltered(): boolean {
    return this.hides;
  }

  /** For the host itself: hides the rows whose cell shows none of the values. */
  show(body: HostRange, column: number, values: readonly string[]): void {
    const { sheet, rect } = body;
    const texts = body.getColumn(column).text as string[][];
    texts.forEach(([text], i) => sheet.store.hideRows(sheet.id, rect.row + i, 1, !values.includes(text)));
    this.hides = true;
  }
}

/** The filter of a column. */
export class HostFilter extends HostObject {
  constructor(
    private readonly whole: HostAutoFilter,
    private readonly body: HostRange,
    private readonly column: number,
  ) {
    super();
  }
  applyValuesFilter(values: readonly string[]): void {
    this.whole.show(this.body, this.column, values);
  }
}
