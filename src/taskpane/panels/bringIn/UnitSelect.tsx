import React from "react";
import { unitInWords } from "../../../i18n/importing/units";
import type { Measure } from "../../../importing/layout/tradeWords";
import { sameUnit, type Unit } from "../../../importing/layout/unitWords";
import { Select } from "../../components/fabric";
import { useTexts } from "../../TextsContext";

interface UnitSelectProps {
  readonly label: string;
  readonly units: readonly Unit[];
  readonly chosen: Unit | undefined;
  readonly unchosen: string;
  readonly onChange: (unit: Unit | undefined) => void;
}

export function UnitSelect({ label, units, chosen, unchosen, onChange }: UnitSelectProps) {
  const { language } = useTexts();
  const at = units.findIndex((unit) => chosen && sameUnit(unit, chosen));
  const all = units.map((unit, i) => ({ value: String(i), label: unitInWords(unit, language) }));
  return (
    <Select
      label={label}
      value={String(at)}
      choices={at < 0 ? [{ value: "-1", label: unchosen }, ...all] : all}
      onChange={(value) => value !== "-1" && onChange(units[Number(value)])}
    />
  );
}

const money = (currency: string, ...powers: readonly number[]) =>
  powers.map((power): Unit => ({ kind: "money", currency, power }));
const MONEY = [...money("USD", 0, 3, 6, 8, 9), ...money("KRW", 0, 6, 8)];
const WEIGHTS: readonly Unit[] = [0, 3, 6].map((power) => ({ kind: "weight", power }));
const RATIOS: readonly Unit[] = [{ kind: "percent" }, { kind: "points" }];

/** Units that a measure is published in, and the ones that a file suggests. */
export function unitsOf(measure: Measure, ...suggested: readonly (Unit | undefined)[]): readonly Unit[] {
  const own = published(measure);
  const others = suggested.filter((unit) => unit !== undefined);
  return [...others.filter((unit) => !own.some((one) => sameUnit(one, unit))), ...own];
}

function published(measure: Measure): readonly Unit[] {
  switch (measure) {
    case "amount":
      return MONEY;
    case "weight":
    case "quantity":
      return WEIGHTS;
    case "price":
      return money("USD", 0, 3);
    case "exchange":
      return [{ kind: "ratio", word: "원/달러" }];
    case "index":
      return [{ kind: "index" }];
    case "count":
      return [0, 3].map((power) => ({ kind: "count", word: "건", power }));
    default:
      return RATIOS;
  }
}
