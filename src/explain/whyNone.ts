import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { rebase } from "../analysis/growth/rebase";
import { rolling } from "../analysis/growth/rolling";
import { labelOf, PERIODS_PER_YEAR } from "../analysis/time/Period";
import { observation, type Series } from "../analysis/time/Series";
import { choice, isLeftOut, readPeriod, rectangle, requireNumber } from "../functions/cells";
import { RollingMethod, SeasonalResult } from "../functions/enums";
import { reasonOf } from "../functions/excelErrors";
import type { FunctionHelp } from "../functions/help";
import { readCount } from "../functions/options";
import { type Asked, elementOf, spotByLabel, spotByRow } from "./compared/Asked";
import { ELEMENTS } from "./compared/elements";
import { periodsInside } from "./compared/growth";
import { answerOf } from "./formula/evaluate";
import { isKnown } from "./formula/Value";

export type Reason = Absence | AnalysisError;

/** Why a cell of an answer has no figure: of an error, or of a blank among many; undefined for any other cell. */
export async function whyNone(asked: Asked, help: FunctionHelp): Promise<Reason | undefined> {
  const { answer, place } = asked;
  if (!place) return undefined;
  const cell = answer[place.row]?.[place.column];
  if (cell !== "") return reasonOf(cell);
  return whyBlank(asked, place, help).catch((error: unknown) => {
    if (error instanceof AnalysisError) return error;
    throw error;
  });
}

/** A spill leaves what is missing blank; asked for alone, the same answer says why. */
async function whyBlank(
  asked: Asked,
  place: NonNullable<Asked["place"]>,
  help: FunctionHelp,
): Promise<Reason | undefined> {
  const { id, args } = asked;
  if (id in ELEMENTS) {
    const own = Object.keys(ELEMENTS[id]).filter((name) => !isLeftOut(args[name]));
    const alone = Object.fromEntries(own.map((name) => [name, [[elementOf(args[name], place)]]]));
    return reasonOf((await ask(help, { ...args, ...alone }))?.[0][0]);
  }
  if (!("periods" in args)) return undefined;
  if (id === "CHANGE_FREQUENCY") return firstMissing(periodsInside(asked));
  if ("at" in args) return whyBlankAt(asked, help);
  const spot = hasHeader(asked) ? spotByLabel(asked) : spotByRow(asked);
  if (!spot) return new Absence("blank-period", {});
  const found = WITHOUT_AT[id]?.(asked, spot.series)(spot.ordinal) ?? observation(spot.series, spot.ordinal);
  return found instanceof Absence ? found : undefined;
}

function firstMissing(inside: ReturnType<typeof periodsInside>): Absence | undefined {
  if (!inside) return undefined;
  const { series, first, last } = inside;
  for (let ordinal = first; ordinal <= last; ordinal++) {
    const found = observation(series, ordinal);
    if (found instanceof Absence) return found;
  }
  return undefined;
}

function hasHeader({ id, args }: Asked): boolean {
  return id === "SEASONAL_ADJUST" && choice(args.result, SeasonalResult, "result") === SeasonalResult.all;
}

async function whyBlankAt(asked: Asked, help: FunctionHelp): Promise<Reason | undefined> {
  const values = "parts" in asked.args ? asked.args.parts : asked.args.values;
  const own = { ...asked, args: { ...asked.args, values } };
  const spot = spotByRow(own);
  if (!spot) return new Absence("blank-period", {});
  const label = labelOf({ frequency: spot.table.frequency, ordinal: spot.ordinal });
  const alone = await ask(help, { ...asked.args, at: [[label]] });
  return reasonOf(alone?.flat()[spot.column]);
}

/** Answers of functions that cannot be asked for one period, as the analysis gives them. */
const WITHOUT_AT: Readonly<Record<string, (asked: Asked, series: Series) => (ordinal: number) => unknown>> = {
  ROLLING: ({ args }, series) =>
    rolling(
      series,
      readCount(args.window, "window") ?? PERIODS_PER_YEAR[series.frequency],
      choice(args.method, RollingMethod, "method"),
    ),
  REBASE: ({ args }, series) =>
    rebase(
      series,
      readPeriod(rectangle(args.base)[0][0]),
      isLeftOut(args.level) ? 100 : requireNumber(args.level, "level"),
    ),
};

async function ask(help: FunctionHelp, args: Asked["args"]) {
  const given = help.parameters.map(({ name }) => {
    const value = args[name];
    return value === null || value === undefined ? undefined : rectangle(value);
  });
  const answer = await answerOf(help, given, help.id);
  return isKnown(answer) ? answer : undefined;
}
