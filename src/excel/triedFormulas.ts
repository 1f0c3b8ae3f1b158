import type { Place } from "../grid/a1";
import { isFormulaText } from "../grid/formulaText";
import { jsonInXml } from "../model/jsonInXml";
import { AS_TEXT, type Input } from "./cellInput";
import { isSameFormula, keyOfCell, keyOfInput } from "./contentKey";
import { handAlive } from "./handAlive";
import type { Step } from "./steps";
import { readXmlParts } from "./xmlParts";

/**
 * Formulas that are tried in the place of others: what stood there is kept in custom XML parts of the workbook as long as
 * that lasts. A pane that is closed meanwhile puts nothing back; the next one does, with them.
 */
const NAMESPACE = "urn:trade-analyst:tried";
/** Characters of the formulas of one part: several are one request, and Excel on the web takes no more than 5 MB. */
const MOST_LENGTH = 1_000_000;
/** Cells that are read or written at once. */
const MOST_CELLS = 1_000;

export interface Tried extends Place {
  /** What is tried, as it is typed; nothing where the cell only makes room. */
  readonly formula: string;
  /** What stood there: a formula as R1C1. */
  readonly before: Input;
}

/** Cells of an area that is held by a name, counted from its first. */
interface Trial {
  readonly area: string;
  readonly cells: readonly Tried[];
}

/** Keeps what stands in the cells of held areas, by their names, before anything is tried there; and lets it go. */
export function keepingTried(areas: ReadonlyMap<string, readonly Tried[]>): {
  readonly keeping: readonly Step[];
  readonly letting: Step;
} {
  const trials = [...areas].flatMap(([area, cells]) => inParts(cells).map((part) => ({ area, cells: part })));
  const parts: Excel.CustomXmlPart[] = [];
  return {
    keeping: trials.map((trial) => ({
      write({ workbook }) {
        const xml = `<tried xmlns="${NAMESPACE}">${jsonInXml(trial)}</tried>`;
        parts.push(workbook.customXmlParts.add(xml).load("id"));
      },
      putBack: (context) => forgetTried(context, (area) => area === trial.area),
    })),
    letting: {
      write({ workbook }) {
        for (const { id } of parts) workbook.customXmlParts.getItem(id).delete();
      },
    },
  };
}

function inParts(cells: readonly Tried[]): Tried[][] {
  const parts: Tried[][] = [];
  let length = Infinity;
  for (const cell of cells) {
    length += cell.formula.length + String(cell.before).length;
    if (length > MOST_LENGTH) {
      parts.push([]);
      length = 0;
    }
    parts[parts.length - 1].push(cell);
  }
  return parts;
}

export async function forgetTried(
  context: Excel.RequestContext,
  isOver: (area: string) => boolean,
): Promise<void> {
  for (const { part, area } of await readTried(context)) if (isOver(area)) part.delete();
  await context.sync();
}

/** Of an area in several parts where it is much. */
export interface KeptTrial extends Trial {
  readonly part: Excel.CustomXmlPart;
}

export async function readTried(context: Excel.RequestContext): Promise<readonly KeptTrial[]> {
  const parts = await readXmlParts(context, NAMESPACE);
  return parts.flatMap(({ part, xml }) => {
    const trial = trialOf(xml);
    return trial ? [{ part, ...trial }] : [];
  });
}

/** What another program may have damaged is none. */
function trialOf(xml: string): Trial | undefined {
  const { documentElement: root } = new DOMParser().parseFromString(xml, "application/xml");
  try {
    const { area, cells } = JSON.parse(root.textContent ?? "") as Partial<Trial>;
    const isSound = typeof area === "string" && Array.isArray(cells) && cells.every(isTried);
    return isSound ? { area, cells } : undefined;
  } catch {
    return undefined;
  }
}

function isTried({ row, column, formula, before }: Partial<Tried>): boolean {
  const isPlace = [row, column].every((n) => Number.isInteger(n) && Number(n) >= 0);
  return isPlace && typeof formula === "string" && ["string", "number", "boolean"].includes(typeof before);
}

interface Cell {
  readonly cell: Excel.Range;
  readonly before: Input;
}

/** Queues that it holds again what stood there; its number format has been read. */
function hold({ cell, before }: Cell): void {
  const isAlive = typeof before !== "string" || isFormulaText(before);
  const isOfTexts = isAlive && cell.numberFormat[0][0] === AS_TEXT;
  handAlive(cell, [[isOfTexts]], () => (cell.formulasR1C1 = [[before]]));
}

/** Cells in which something was tried, and cells that made room for it. */
export interface ToGiveBack {
  readonly tried: readonly Cell[];
  readonly emptied: readonly Cell[];
}

/** @returns undefined where a cell holds neither what was tried nor what stood there: rows came in, or somebody typed. */
export async function toGiveBack(area: Excel.Range, kept: readonly Tried[]): Promise<ToGiveBack | undefined> {
  const all = kept.map((one) => ({ ...one, cell: area.getCell(one.row, one.column) }));
  const tried: Cell[] = [];
  for (const some of slices(all.filter(({ formula }) => formula !== ""))) {
    for (const { cell } of some) cell.load("values,formulas,formulasR1C1,numberFormat");
    await area.context.sync();
    for (const { cell, formula, before } of some) {
      const [[now], [relative]] = [cell.formulas[0], cell.formulasR1C1[0]];
      if (isSameFormula(String(now), formula)) tried.push({ cell, before });
      else if (keyOfCell(cell.values[0][0], relative) !== keyOfInput(before)) return undefined;
    }
  }
  return { tried, emptied: all.filter(({ formula }) => formula === "") };
}

/** What was tried goes, with all that it has spilled; only then is it known which cells are empty. */
export async function giveBack({ tried, emptied }: ToGiveBack): Promise<void> {
  for (const some of slices(tried)) {
    for (const one of some) hold(one);
    await some[0].cell.context.sync();
  }
  for (const some of slices(emptied)) {
    for (const { cell } of some) cell.load("formulas,numberFormat");
    await some[0].cell.context.sync();
    for (const one of some) if (one.cell.formulas[0][0] === "") hold(one);
    await some[0].cell.context.sync();
  }
}

/** What fits into one request and its answer. */
function slices<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / MOST_CELLS) }, (_, i) =>
    all.slice(i * MOST_CELLS, (i + 1) * MOST_CELLS),
  );
}
