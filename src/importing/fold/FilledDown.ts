import { isBlank } from "../layout/grid";

/**
 * Names and periods of one line after another where a blank goes on with the line above: of names as long as those to its
 * left do, as `LabelReader` reads them in a file that is read as a whole; of periods always.
 */
export class FilledDown {
  private readonly current: string[] = [];

  constructor(
    private readonly names: readonly number[],
    private readonly periods: readonly number[],
  ) {
    for (const c of [...names, ...periods]) this.current[c] = "";
  }

  /** The texts of the line by column; until the next line is read. */
  read(fields: readonly string[]): readonly string[] {
    let isSame = true;
    for (const c of this.names) {
      const text = fields[c] ?? "";
      if (isSame && isBlank(text)) continue;
      isSame &&= text === this.current[c];
      this.current[c] = text;
    }
    for (const c of this.periods) if (!isBlank(fields[c] ?? "")) this.current[c] = fields[c];
    return this.current;
  }
}
