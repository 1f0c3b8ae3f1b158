import { tidied } from "../layout/grid";
import type { Layout } from "../layout/Layout";
import { type Measure, tradeWordsIn } from "../layout/tradeWords";
import { type Unit, unitOf } from "../layout/unitWords";
import { isUnitOf } from "./unitKinds";

/** What texts around a table say of its figures that say nothing themselves. */
export interface MeasureAround {
  readonly measure?: Measure;
  /** Units that they may be in instead of money: the title speaks of a share or a weight, and both units are stated. */
  readonly otherUnits: readonly Unit[];
}

export function measureAround(layout: Layout, texts: readonly string[]): MeasureAround {
  const unitsOf = (measure: Measure) =>
    layout.statements.flatMap(({ unit }) => (isUnitOf(unit.kind, measure) ? [unit] : []));
  const told = texts.filter((text) => !listsUnits(text)).flatMap((text) => tradeWordsIn(text).measure ?? []);
  if (unitsOf("amount").length === 0) {
    const isOne = (measure: Measure) => unitsOf(measure).length > 0 || !texts.some(listsMeasures);
    return { measure: told.find(isOne), otherUnits: [] };
  }
  // Beside money all else is of columns that name it: "(단위: 천 달러, 톤)", "수출 증가율 상위 품목 (단위: 억 달러)".
  const titled = texts
    .filter((text) => !listsMeasures(text))
    .flatMap((text) => tradeWordsIn(withoutUnits(text)).measure ?? [])
    .find((measure) => !isUnitOf("money", measure));
  return {
    measure: told.find((measure) => isUnitOf("money", measure)),
    otherUnits: titled && !isNamedWithin(layout, titled) ? unitsOf(titled) : [],
  };
}

/** "수출(억달러), 물량(천톤)" lists what stands below, and says of no column which of them it is. */
function listsUnits(text: string): boolean {
  return [...text.matchAll(/\(([^()]+)\)/g)].filter(([, inner]) => unitOf(inner)).length > 1;
}

/** 수출액 및 증감률. */
function listsMeasures(text: string): boolean {
  const parts = text.split(/및|(?<=[가-힣])[과와]\s|&|(?<![a-z])and(?![a-z])/i);
  return new Set(parts.flatMap((part) => tradeWordsIn(part).measure ?? [])).size > 1;
}

function withoutUnits(text: string): string {
  return text.replace(/[([（［][^()[\]（）［］]*[)\]）］]|단위.*/g, " ");
}

/** Whether a heading or the name of a row speaks of the measure. */
function isNamedWithin({ columns, block }: Layout, measure: Measure): boolean {
  const keys = columns.filter(({ role }) => role === "key");
  return (
    columns.some(({ name }) => tradeWordsIn(name).measure === measure) ||
    block.dataRows.some((r) =>
      keys.some(({ index }) => tradeWordsIn(tidied(block.rows[r][index])).measure === measure),
    )
  );
}
