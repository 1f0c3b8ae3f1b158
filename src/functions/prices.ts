import { Absence, AnalysisError } from "../analysis/AnalysisError";
import { priceIndex as index } from "../analysis/prices/priceIndex";
import { priceVolume as effects } from "../analysis/prices/priceVolume";
import { termsOfTrade as terms } from "../analysis/prices/termsOfTrade";
import { unitValue as valuePerUnit } from "../analysis/prices/unitValue";
import { choice, isLeftOut } from "./cells";
import { PriceIndexFormula, PriceVolumeMethod } from "./enums";
import { readItems } from "./lists";
import { elementwise, toSingleCell } from "./spill";

/**
 * Unit value, cell by cell: value / quantity. Quantities of different units cannot be told apart here: keep one unit a row. In older Excel a blank counts as zero.
 * @customfunction UNIT_VALUE
 * @param value Values.
 * @param quantity Quantities above zero, one for each, or a single one.
 * @returns One unit value for each pair.
 * @formula value / quantity
 * @definition Answers cell by cell. A unit value moves with the mix of goods inside an item, so it is not a price.
 * @throws #VALUE! The ranges differ in size; a cell holds text (that cell only).
 * @throws #N/A `quantity` is zero; a figure is negative; a figure is missing (blank where many cells are answered).
 * @source IMF et al. (2009), Export and Import Price Index Manual, ch. 2
 * @example =TRADE.UNIT_VALUE({1200;900},{60;50}) → {20;18}
 * @excel ={1200;900}/{60;50}
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
 * @formula symmetric: Σ ½(q₀ + q₁)(p₁ − p₀), Σ ½(p₀ + p₁)(q₁ − q₀)
 * @formula laspeyres: Σ q₀(p₁ − p₀), Σ p₁(q₁ − q₀)
 * @formula paasche: Σ q₁(p₁ − p₀), Σ p₀(q₁ − q₀)
 * @definition p are unit values, v / q, of each item. The two effects add up to Σ v1 − Σ v0. An item without value and
 *   quantity in one of the periods, new or vanished, has no change of price: all of its change is volume.
 * @throws #VALUE! The lists differ in length, or are not one row or one column; `method` is none of the three; a cell
 *   holds text.
 * @throws #N/A An item has a value without a quantity or a quantity without a value, be the other blank or 0; a figure is
 *   negative; a cell holds an error.
 * @source Balk (2008), Price and Quantity Index Numbers, ch. 3; Diewert (2005) for the symmetric method
 * @example =TRADE.PRICE_VOLUME({100;50},{10;5},{180;60},{12;5}) → {65,25}
 * @excel =LET(v_before,{100;50},q_before,{10;5},v_after,{180;60},q_after,{12;5},
 *   p_before,v_before/q_before,p_after,v_after/q_after,
 *   HSTACK(SUM((q_before+q_after)/2*(p_after-p_before)),SUM((p_before+p_after)/2*(q_after-q_before))))
 * @example =TRADE.PRICE_VOLUME({100;50},{10;5},{180;60},{12;5},"laspeyres") → {60,30}
 * @example =TRADE.PRICE_VOLUME({100;0},{10;0},{150;40},{10;8}) → {50,40}
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
 * @formula laspeyres: L = 100 × Σ p₁q₀ / Σ p₀q₀
 * @formula paasche: P = 100 × Σ p₁q₁ / Σ p₀q₁
 * @formula fisher: √(L × P)
 * @formula tornqvist: 100 × Π (p₁ / p₀)^((s₀ + s₁) / 2)
 * @definition p are unit values, v / q, and s shares in value of the items that were traded in both periods; the others
 *   are left out.
 * @throws #VALUE! The lists differ in length, or are not one row or one column; `formula` is none of the four; a cell
 *   holds text.
 * @throws #N/A No item was traded in both periods; an item has a value without a quantity or a quantity without a
 *   value, be the other blank or 0; a figure is negative; a cell holds an error.
 * @source IMF et al. (2009), Export and Import Price Index Manual, ch. 2 and 16–18
 * @example =TRADE.PRICE_INDEX({100;50},{10;5},{180;60},{12;5}) → 140.587
 * @excel =LET(v_before,{100;50},q_before,{10;5},v_after,{180;60},q_after,{12;5},
 *   100*SQRT(SUM(v_after/q_after*q_before)/SUM(v_before)*SUM(v_after)/SUM(v_before/q_before*q_after)))
 * @example =TRADE.PRICE_INDEX({100;50},{10;5},{180;60},{12;5},"laspeyres") → 140
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
 * Terms of trade, cell by cell: export prices / import prices × 100; with a volume, income terms of trade. In older Excel a blank counts as zero.
 * @customfunction TERMS_OF_TRADE
 * @param export_price Price indices of exports.
 * @param import_price Price indices of imports on the same base.
 * @param [export_volume] Volume indices of exports, base = 100.
 * @returns One index number for each pair.
 * @formula N = 100 × export_price / import_price
 * @formula I = N × export_volume / 100
 * @definition Answers cell by cell. N are the net barter terms (순상품교역조건); when `export_volume` is given, the answer is
 *   I, the income terms (소득교역조건).
 * @throws #VALUE! The ranges differ in size; a cell holds text (that cell only).
 * @throws #N/A `import_price` is zero; a figure is negative; a figure is missing (blank where many cells are answered).
 * @source 한국은행 (Bank of Korea), 무역지수 및 교역조건
 * @example =TRADE.TERMS_OF_TRADE(110,125) → 88
 * @excel =110/125*100
 * @example =TRADE.TERMS_OF_TRADE(110,125,120) → 105.6
 */
export function termsOfTrade(export_price: any[][], import_price: any[][], export_volume?: any[][]): any[][] {
  const isIncome = !isLeftOut(export_volume);
  return elementwise(
    isIncome ? [export_price, import_price, export_volume] : [export_price, import_price],
    terms,
  );
}
