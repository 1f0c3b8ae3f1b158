import { tokenize } from "@borgar/fx";
import { SHARE_COPY_WORDS } from "../../i18n/shareCopy";
import {
  cellAt,
  type CellsOfWorkbook,
  type NameInWorkbook,
  type SheetInWorkbook,
} from "../../model/sheetInWorkbook";
import { APPENDIX_COLUMNS, type AppendixColumn } from "./appendixDraft";
import { type Area, placeOf } from "./places";
import { APPENDIX_NAME } from "./shareCopy";

/** A line of an appendix as it stands in the workbook by now. */
export interface LineFound {
  readonly cell: string;
  readonly formula: string;
  readonly shown: unknown;
  readonly check: number | undefined;
  /** Where the cells of its answer are by now; undefined where they are gone. */
  readonly answer: Area | undefined;
  /** By the formula's references, each once: what Excel held on to. */
  readonly holds: readonly Hold[];
}

/** none: the reference leads to no copied sheet; gone: its cells were deleted. */
export type Hold = Area | "none" | "gone";

export interface AppendixFound {
  readonly name: string;
  readonly sheet: SheetInWorkbook;
  readonly lines: readonly LineFound[];
}

/** The appendices of a workbook, known by defined names whatever their sheets are called by now. */
export function appendicesIn(workbook: CellsOfWorkbook): AppendixFound[] {
  return workbook.names.flatMap((name) => appendixOf(name, workbook) ?? []);
}

function appendixOf({ name, formula }: NameInWorkbook, workbook: CellsOfWorkbook): AppendixFound | undefined {
  if (!name.startsWith(`${APPENDIX_NAME}_`)) return undefined;
  const nowhere = { sheet: workbook.sheets[0], row: 0, column: 0 };
  const area = placeOf(formula.replace(/^=/, ""), nowhere, workbook);
  if (!area) return undefined;
  const { sheet, rect } = area;
  const header = Array.from(
    { length: rect.columns },
    (_, i) => cellAt(sheet, rect.row, rect.column + i).value,
  );
  const places = Object.fromEntries(
    APPENDIX_COLUMNS.map((column) => [column, header.findIndex((text) => isHeading(text, column))]),
  ) as Record<AppendixColumn, number>;
  if ([places.formula, places.now, places.shown].includes(-1)) return undefined;
  const lines = Array.from({ length: rect.rows - 1 }, (_, i) => rect.row + 1 + i).flatMap(
    (row): LineFound[] => {
      const of = (column: AppendixColumn) =>
        places[column] < 0 ? undefined : cellAt(sheet, row, rect.column + places[column]);
      const [text, hold] = [of("formula")?.value, of("now")?.formula];
      if (typeof text !== "string" || !text.startsWith("=") || hold === undefined) return [];
      const [, answer, ...holds] = choices(hold).map((choice) => holdOf(choice, workbook));
      const check = of("check")?.value;
      return [
        {
          cell: String(of("cell")?.value ?? ""),
          formula: text,
          shown: of("shown")?.value ?? "",
          check: typeof check === "number" ? check : undefined,
          answer: typeof answer === "object" ? answer : undefined,
          holds,
        },
      ];
    },
  );
  return { name, sheet, lines };
}

function isHeading(text: unknown, column: AppendixColumn): boolean {
  return Object.values(SHARE_COPY_WORDS).some(({ columns }) => columns[column] === text);
}

function holdOf(choice: string, workbook: CellsOfWorkbook): Hold {
  if (choice === "0") return "none";
  return placeOf(choice, { sheet: workbook.sheets[0], row: 0, column: 0 }, workbook) ?? "gone";
}

/** What stands between the commas of CHOOSE, after the first argument. */
function choices(formula: string): string[] {
  const tokens = tokenize(formula, { mergeRefs: true }) as readonly { readonly value: string }[];
  const found = [""];
  for (const { value } of tokens.slice(tokens.findIndex((token) => token.value === "(") + 1)) {
    if (value === ",") found.push("");
    else if (value !== ")" && value.trim() !== "") found[found.length - 1] += value;
  }
  return found.slice(1);
}
