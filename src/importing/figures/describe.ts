import type { Choices, Layout } from "../layout/Layout";
import { isBareMeasure, isRate } from "../layout/measures";
import type { Place } from "../layout/context";
import {
  isGenericHeading,
  isTotalWord,
  type Measure,
  type TradeFlow,
  subjectsOf,
  type TradeWords,
  tradeWordsIn,
} from "../layout/tradeWords";
import { bracketedUnit, unitInName, type UnitStatement } from "../layout/unitStatements";
import { sameUnit, scaled, scaleOf, type Unit, unitOf } from "../layout/unitWords";
import { measureAround } from "./measureAround";
import type { RawSeries } from "./RawSeries";
import { isUnitOf } from "./unitKinds";

/** What a series is, as far as the file tells. */
export interface Description {
  readonly flow?: TradeFlow;
  readonly measure: Measure;
  /** Whether the words say what is measured; else it is taken for an amount. */
  readonly isMeasureTold: boolean;
  readonly isCumulative: boolean;
  readonly unit?: Unit;
  /** Where the unit was found, and in what words. */
  readonly unitFrom?: { readonly place: Place; readonly text: string };
  /** Units that contradict each other. */
  readonly otherUnits?: readonly Unit[];
  readonly flowFrom?: { readonly place: Place; readonly text: string };
}

/** How files abbreviate a flow in a column of its own. */
const FLOW_CODES: Readonly<Record<string, TradeFlow>> = {
  M: "imports",
  X: "exports",
  I: "imports",
  E: "exports",
  IMP: "imports",
  EXP: "exports",
};

/** Describes the series of a table; what stands around it is read once. */
export function describer(layout: Layout, choices: Choices = {}): (raw: RawSeries) => Description {
  const constants = constantTexts(layout).map((text) => ({ place: "cells" as const, text }));
  const around = [...constants, ...layout.texts.filter(({ place }) => place !== "below")].map((text) => ({
    ...text,
    words: tradeWordsIn(text.text),
  }));
  const flowAround = around.find(({ words }) => words.flow !== undefined);
  const flowOfItems = itemsOfFlow(layout);
  const { measure: ofAll, otherUnits } = measureAround(
    layout,
    around.map(({ text }) => text),
  );
  // "(2020=100)" and no other unit: all amounts, volumes and prices below are indices.
  const areIndices =
    layout.statements.length > 0 &&
    layout.statements.every(({ unit }) => unit.kind === "index" && unit.base !== undefined);
  const isSaidCumulative = around.some(({ words }) => words.isCumulative && !words.isSingle);
  return (raw) => {
    const own = ownWords(raw);
    const flow = choices.flow ?? own.flow ?? flowOfItems ?? onlyFlow(flowAround?.words.flow);
    const named = unitFromNames(raw);
    const told = own.measure ?? ofAll;
    const said = measureOf(own, named?.unit, told);
    const measure = areIndices && !named && INDEXED.includes(said) ? "index" : said;
    const stated = named ?? statedUnit(layout.statements, measure, own.measure ? [] : otherUnits);
    return {
      ...(flow && { flow }),
      ...(flow &&
        !own.flow &&
        !flowOfItems &&
        !choices.flow &&
        flowAround && { flowFrom: { place: flowAround.place, text: flowAround.text } }),
      measure,
      isMeasureTold: told !== undefined || named !== undefined,
      isCumulative:
        choices.isCumulative ?? (own.isCumulative === true || (isSaidCumulative && own.isSingle !== true)),
      ...(stated ?? intrinsicUnit(measure, layout)),
    };
  };
}

/** "수출 품목" over the names. A 수출국 may be where goods go or where they come from. */
function itemsOfFlow({ columns }: Layout): TradeFlow | undefined {
  const items = columns.filter(({ role, dimension }) => role === "key" && dimension === "item");
  return onlyFlow(items.flatMap(({ name }) => tradeWordsIn(name).flow ?? [])[0]);
}

/** "수출입" around a table says of no single figure which of the two it is. */
function onlyFlow(flow: TradeFlow | undefined): TradeFlow | undefined {
  return flow === "trade" ? undefined : flow;
}

/** The words of the column and of the names, the column's first. */
function ownWords(raw: RawSeries): TradeWords {
  const flowCode = raw.labels.find(({ dimension }) => dimension === "flow")?.text.toUpperCase();
  const coded = flowCode === undefined ? undefined : FLOW_CODES[flowCode];
  // What an item is called says nothing about what is measured: "수입 소고기" is an item, "수출" alone is none.
  const telling = raw.labels.filter(
    ({ dimension, isHeading, text }) =>
      !isHeading &&
      ((dimension !== "item" && dimension !== "partner") || isFlowAlone(text) || measuresIn(text)),
  );
  const items = raw.column === "" ? raw.labels.filter(({ dimension }) => dimension === "item") : [];
  const names = [...telling, ...items].reverse().map(({ text }) => text);
  // OBS_VALUE says less of what is measured than QUANTITY_IN_100KG beside it.
  const texts = isGenericHeading(raw.column) ? [...names, raw.column] : [raw.column, ...names];
  const words = texts.map(tradeWordsIn);
  // A line of growth below "수출액" is the growth of that, and no amount.
  const rate = names.find((text) => isRate(text) && measuresIn(text));
  const measure = rate === undefined ? undefined : tradeWordsIn(rate).measure;
  const isOfAmounts = measure !== undefined && tradeWordsIn(raw.column).measure === "amount";
  return Object.assign(
    {},
    ...words.reverse(),
    coded && { flow: coded },
    isOfAmounts && { measure },
  ) as TradeWords;
}

function isFlowAlone(text: string): boolean {
  return tradeWordsIn(text).flow !== undefined && subjectsOf(text).length === 0;
}

/** "증감률" and "중국 중량" among the names of countries or items. */
function measuresIn(text: string): boolean {
  return isBareMeasure(text) || isBareMeasure(/\s(\S+)$/.exec(text)?.[1] ?? "");
}

function constantTexts({ columns, block }: Layout): string[] {
  const row = block.rows[block.dataRows[block.dataRows.length - 1]] ?? [];
  return columns.flatMap(({ role, index, dimension }) => {
    const text = row[index];
    if (role !== "constant" || typeof text !== "string") return [];
    const isTelling = dimension === "flow" || dimension === "measure" || isFlowAlone(text);
    return isTelling ? [FLOW_CODES[text] ?? text] : [];
  });
}

const INDEXED: readonly Measure[] = ["amount", "weight", "quantity", "price"];

const KEPT_IN_MONEY: readonly Measure[] = ["price", "exchange", "index"];

function measureOf(own: TradeWords, unit: Unit | undefined, told: Measure | undefined): Measure {
  switch (unit?.kind) {
    case "money":
      return own.measure && KEPT_IN_MONEY.includes(own.measure) ? own.measure : "amount";
    case "weight":
      return "weight";
    case "percent":
    case "points":
      return own.measure === "share" || own.measure === "growth" ? own.measure : "rate";
    case "index":
      return "index";
    case "ratio":
      return own.measure === "exchange" ? "exchange" : "price";
    case "count":
      return own.measure === "quantity" ? "quantity" : "count";
    case undefined:
      return own.measure ?? told ?? "amount";
  }
}

type Found = Pick<Description, "unit" | "unitFrom" | "otherUnits">;

/** The unit that stands with the series: in its heading, its row or its name. */
function unitFromNames(raw: RawSeries): Found | undefined {
  const inColumn = unitInName(raw.column);
  if (inColumn) return { unit: inColumn.unit, unitFrom: { place: "heading", text: raw.column } };
  if (raw.unitText) {
    const unit = unitOf(raw.unitText) ?? bracketedUnit(raw.unitText)?.unit;
    const power = raw.scaleText ? scaleOf(raw.scaleText) : 0;
    const text = raw.scaleText ? `${raw.unitText} × ${raw.scaleText}` : raw.unitText;
    if (unit && power !== undefined) return { unit: scaled(unit, power), unitFrom: { place: "cells", text } };
  }
  for (const { text } of [...raw.labels].reverse()) {
    const unit = bracketedUnit(text)?.unit ?? percentIn(text);
    if (unit) return { unit, unitFrom: { place: "cells", text } };
  }
  return undefined;
}

/** "수출 %". Any other unit behind a name may be part of it. */
function percentIn(name: string): Unit | undefined {
  const unit = unitInName(name)?.unit;
  return unit?.kind === "percent" ? unit : undefined;
}

/** The unit that a text around the table states for such figures; the nearest text counts. */
function statedUnit(
  statements: readonly UnitStatement[],
  measure: Measure,
  otherUnits: readonly Unit[],
): Found | undefined {
  // "(천달러, 톤, 달러/톤)": where a price has a unit of its own, the money is of amounts.
  const hasRatio = measure === "price" && statements.some(({ unit }) => unit.kind === "ratio");
  const fitting = statements.filter(
    (statement) =>
      !(hasRatio && statement.unit.kind === "money" && statement.measure !== measure) &&
      isUnitOf(statement.unit.kind, measure) &&
      (statement.measure === undefined || isUnitOf(statement.unit.kind, statement.measure)) &&
      (statement.measure === undefined || statement.measure === measure || statement.measure === "amount"),
  );
  const [first] = fitting.filter((statement) => statement.measure === measure).concat(fitting);
  if (!first) return undefined;
  const others = fitting
    .filter(({ unit, place }) => place === first.place && !sameUnit(unit, first.unit))
    .map(({ unit }) => unit)
    .concat(otherUnits);
  return {
    unit: first.unit,
    unitFrom: { place: first.place, text: first.text },
    ...(others.length > 0 && { otherUnits: others }),
  };
}

/** What needs no saying, or what the publisher says of all its files. */
function intrinsicUnit(measure: Measure, { publisher }: Layout): Found {
  if (measure === "growth" || measure === "share") return { unit: { kind: "percent" } };
  if (measure === "count") return { unit: { kind: "count", word: "", power: 0 } };
  const unit = publisher?.units?.[measure];
  return unit ? { unit, unitFrom: { place: "publisher", text: publisher.id } } : {};
}

/** The name of a series in the words of the file: its names and its heading, without the unit. */
export function nameOf(raw: RawSeries): string {
  const rows = raw.labels.filter(({ isHeading }) => !isHeading);
  const varying = rows.filter(({ isConstant }) => !isConstant);
  // The item that all rows are of is no less the name; not its code.
  const fixed = rows.filter(
    ({ dimension, isConstant, code, text }) =>
      isConstant && dimension === "item" && code === undefined && /\p{L}/u.test(text) && !isTotalWord(text),
  );
  const shown = varying.length > 0 || raw.column !== "" ? [...fixed, ...varying] : rows;
  const names = shown.map(({ text }) => bracketedUnit(text)?.rest ?? text);
  const isTotal = names.length > 1 && names.every(isTotalWord);
  const telling = isTotal ? [names[0]] : names.filter((name, i) => i === 0 || !isTotalWord(name));
  const heading = unitInName(raw.column)?.rest ?? raw.column;
  const column = isGenericHeading(heading) && telling.length > 0 ? "" : heading;
  return [...telling.filter((name, i) => name !== telling[i - 1]), column]
    .filter((part) => part !== "")
    .join(" · ");
}
