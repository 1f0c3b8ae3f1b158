import { AnalysisError } from "../../analysis/AnalysisError";
import { parseEntry } from "../../analysis/time/parsePeriod";
import { dateOfSerial, labelOf } from "../../analysis/time/Period";
import { IncomingError, isLeftOut, isMissing, plain, quoted } from "../../functions/cells";
import type { FactRole } from "../../i18n/explain";
import { type Asked, elementOf } from "./Asked";
import type { Fact } from "./Fact";

/** Functions that answer cell by cell: the arguments that lie side by side, and what each is. */
export const ELEMENTS: Readonly<Record<string, Readonly<Record<string, FactRole>>>> = {
  GROWTH_RATE: { current: "figure", previous: "base" },
  SHARE: { part: "part", total: "total" },
  TARGET_GAP: { actual: "figure", target: "target" },
  UNIT_VALUE: { value: "argument", quantity: "argument" },
  TSI: { exports: "argument", imports: "argument" },
  RCA: {
    exports_item: "argument",
    exports_total: "argument",
    world_item: "argument",
    world_total: "argument",
  },
  TERMS_OF_TRADE: { export_price: "argument", import_price: "argument", export_volume: "argument" },
  CONVERT_UNIT: { value: "argument", rate: "argument" },
  PARSE_PERIOD: { text: "moment" },
  HS_CODE: { code: "code" },
  PRESS_TEXT: { value: "argument", growth: "argument" },
  WORKDAYS: { start: "moment", end: "moment" },
  EXPORT_TARGET: { year: "moment" },
  FLASH_ESTIMATE: { cumulative: "argument", through: "moment" },
};

/** The cells of the arguments that one cell of the answer was made of. */
export function elements({ id, args, place }: Asked): Fact[] {
  // A start alone stands for its month, whatever its day.
  const countsDays = id === "FLASH_ESTIMATE" || (id === "WORKDAYS" && !isLeftOut(args.end));
  return Object.entries(ELEMENTS[id]).flatMap(([of, role]): Fact[] => {
    const given = args[of];
    if (isLeftOut(given)) return [];
    return [place ? elementFact(role, of, elementOf(given, place), countsDays) : { role, of }];
  });
}

function elementFact(role: FactRole, of: string, cell: unknown, countsDays: boolean): Fact {
  const value = entry(cell);
  if (role === "moment") return { role, of, value: momentText(value, countsDays) };
  return { role, of, value: role === "code" ? String(value) : value };
}

/** A cell as it stands on the sheet. */
export function entry(cell: unknown): number | string | boolean {
  const value = plain(cell);
  if (value instanceof IncomingError) return value.error;
  return isMissing(cell) ? quoted(cell) : (value ?? "");
}

/**
 * An entry that names a period or a day, with what it is read as: 45443 (2024-05-31).
 * @param countsDays - A date is that day; else its month: 45443 (2024-05).
 */
export function momentText(value: number | string | boolean, countsDays = true): string {
  const text = String(value);
  if (typeof value === "boolean" || text === "") return text;
  try {
    const { period, day } = parseEntry(value);
    const label =
      day === undefined || !countsDays ? labelOf(period) : dateOfSerial(day).toISOString().slice(0, 10);
    return label === text ? text : `${text} (${label})`;
  } catch (error) {
    if (error instanceof AnalysisError) return text;
    throw error;
  }
}
