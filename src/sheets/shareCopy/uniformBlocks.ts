import type { Block, Content, CopiedLook } from "../Draft";

/** A cell to be written; nothing is written of one that holds nothing and looks like any other. */
export interface StyledCell {
  readonly content: Content;
  readonly format: string;
  readonly look: CopiedLook;
}

/** Cells as blocks that look alike: runs of a row, joined with the same run of the rows below. */
export function uniformBlocks(cells: readonly (readonly StyledCell[])[]): Block[] {
  const done: Run[] = [];
  let open: Run[] = [];
  cells.forEach((line, row) => {
    const runs = runsOf(line);
    const above = open;
    open = runs.map((run) => {
      const same = above.find(
        (one) => one.column === run.column && one.width === run.width && one.key === run.key,
      );
      if (!same) return { ...run, row, lines: [run.line] };
      same.lines.push(run.line);
      return same;
    });
    done.push(...above.filter((one) => !open.includes(one)));
  });
  return [...done, ...open].map(({ row, column, lines, format, look }) => ({
    row,
    column,
    cells: lines,
    ...(format !== "General" && { format }),
    ...(Object.keys(look).length > 0 && { look }),
  }));
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly key: string;
  readonly format: string;
  readonly look: CopiedLook;
  readonly lines: Content[][];
}

function runsOf(line: readonly StyledCell[]): (Omit<Run, "row" | "lines"> & { readonly line: Content[] })[] {
  const runs: {
    column: number;
    width: number;
    key: string;
    format: string;
    look: CopiedLook;
    line: Content[];
  }[] = [];
  line.forEach(({ content, format, look }, column) => {
    const isUntouched = isEmpty(content) && format === "General" && Object.keys(look).length === 0;
    if (isUntouched) return;
    const key = JSON.stringify([format, look]);
    const last = runs[runs.length - 1];
    if (last && last.key === key && last.column + last.width === column) {
      last.width++;
      last.line.push(content);
    } else runs.push({ column, width: 1, key, format, look, line: [content] });
  });
  return runs;
}

function isEmpty(content: Content): boolean {
  return content === null || content === "";
}
