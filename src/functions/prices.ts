import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { priceIndex as index } from "../analysis/prices/priceIndex";
import { priceVolume as effects } from "../analysis/prices/priceVolume";
import { termsOfTrade as terms } from "../analysis/prices/termsOfTrade";
import { unitValue as valuePerUnit } from "../analysis/prices/unitValue";
import { choice } from "./cells";
import { PriceIndexFormula, PriceVolumeMethod } from "./enums";
import { readItems } from "./lists";
import { elementwise, toSingleCell } from "./spill";

/**
 * Unit value, cell by cell: value / quantity. Quantities of different units cannot be told apart here: keep one unit a row.
 * @customfunction UNIT_VALUE
 * @param value Values.
 * @param quantity Quantities above zero, one for each, or a single one.
 * @returns One unit value for each pair.
 */
export function unitValue(value: any[][], quantity: any[][]): any[][] {
  return elementwise([value, quantity], valuePerUnit);
}

/**
 * Splits the change of value of a list of items, v1 − v0, into a price and a volume effect that add up to it. New and vanished items are volume.
 * @customfunction PRICE_VOLUME
 * @param v0 Values before; one cell for each item.
 * @param q0 Quantities before, in each item's own unit; blank or 0 with v0 for a new item.
 * @param v1 Values after.
 * @param q1 Quantities after, in the same units; blank or 0 with v1 for a vanished item.
 * @param [method] symmetric (default), laspeyres or paasche.
 * @returns One row: price effect, volume effect.
 */
export function priceVolume(
  v0: any[][],
  q0: any[][],
  v1: any[][],
  q1: any[][],
  method?: PriceVolumeMethod,
): any[][] {
  const how = choice(method, PriceVolumeMethod, "method");
  const split = effects(readItems({ v0, q0, v1, q1 }), how);
  if (split instanceof Absence) throw new AnalysisError(split.code, split.details);
  return [[split.price, split.volume].map(toSingleCell)];
}

/**
 * Unit-value index of a list of items, base = 100, from the items that have values and quantities before and after. Unit values move with the mix of goods, too.
 * @customfunction PRICE_INDEX
 * @param v0 Values before; one cell for each item.
 * @param q0 Quantities before, in each item's own unit.
 * @param v1 Values after.
 * @param q1 Quantities after, in the same units.
 * @param [formula] fisher (default), laspeyres, paasche or tornqvist.
 * @returns One index number.
 */
export function priceIndex(
  v0: any[][],
  q0: any[][],
  v1: any[][],
  q1: any[][],
  formula?: PriceIndexFormula,
): any[][] {
  const how = choice(formula, PriceIndexFormula, "formula");
  return [[toSingleCell(index(readItems({ v0, q0, v1, q1 }), how))]];
}

/**
 * Terms of trade, cell by cell: export prices / import prices × 100; with a volume, income terms of trade.
 * @customfunction TERMS_OF_TRADE
 * @param export_price Price indices of exports.
 * @param import_price Price indices of imports on the same base.
 * @param [export_volume] Volume indices of exports, base = 100.
 * @returns One index number for each pair.
 */
export function termsOfTrade(export_price: any[][], import_price: any[][], export_volume?: any[][]): any[][] {
  const isIncome = export_volume !== null && export_volume !== undefined;
  return elementwise(
    isIncome ? [export_price, import_price, export_volume] : [export_price, import_price],
    terms,
  );
}
