import type { Measure } from "./tradeWords";
import type { Unit } from "./unitWords";

const dollars = (power: number): Unit => ({ kind: "money", currency: "USD", power });
const kilograms = (power: number): Unit => ({ kind: "weight", power });

/**
 * What is known of a publisher's files beyond what stands in them. It names the source and makes a guess surer; no file
 * is read by it alone.
 */
export interface Publisher {
  readonly id: PublisherId;
  /** All must be found: in the headings, or in the texts around and the name of the file. */
  readonly headings?: readonly RegExp[];
  readonly around?: RegExp;
  /** Units that its documentation states for every file. */
  readonly units?: Partial<Record<Measure, Unit>>;
  /** Units that its screen shows beside the table; a file may be set otherwise, so that they are asked. */
  readonly suggested?: Partial<Record<Measure, Unit>>;
  /** The measure that is meant, among several of one trade. */
  readonly main?: RegExp;
}

export type PublisherId =
  | "kstat"
  | "customs"
  | "tradedata"
  | "trass"
  | "kosis"
  | "ecos"
  | "comtrade"
  | "trademap"
  | "imf"
  | "census"
  | "datagokr"
  | "kotra"
  | "worldbank"
  | "eurostat";

export const PUBLISHERS: readonly Publisher[] = [
  { id: "kstat", around: /k-?stat|한국무역협회/i },
  { id: "customs", around: /통계\s*구분\s*[:：]?\s*(?:수리일|출항일|신고일)|uni-?pass|관세청/i },
  {
    id: "tradedata",
    headings: [/^기간$/, /^수출 ?중량$/, /^수출 ?금액$/, /^무역수지$/],
    suggested: { amount: dollars(3), weight: kilograms(3) },
  },
  {
    id: "trass",
    around: /trass|한국무역통계포털|무역통계진흥원/i,
    suggested: { amount: dollars(0), weight: kilograms(0) },
  },
  { id: "kosis", headings: [/\(\d\)$|별$/, /^시점$|^\d{4}/] },
  { id: "ecos", headings: [/^통계표$/, /^(?:계정|통계)항목/, /^단위$/, /^변환$/] },
  { id: "comtrade", headings: [/^Trade Value \(US\$\)$/i, /^Reporter/i], main: /^Trade Value/i },
  {
    id: "comtrade",
    headings: [/^primaryValue$/i, /^reporter(?:Code|ISO|Desc)$/i],
    units: { amount: dollars(0), weight: kilograms(0) },
    main: /^primaryValue$/i,
  },
  { id: "trademap", around: /trade ?_?map|ITC calculations/i },
  { id: "imf", around: /International Monetary Fund|Direction of Trade|FOB to Partner|CIF from Partner/i },
  { id: "census", headings: [/^IJAN$/, /^EDEC$/], suggested: { amount: dollars(6) } },
  {
    id: "datagokr",
    headings: [/^expDlr$/i, /^impDlr$/i],
    suggested: { amount: dollars(0), weight: kilograms(0) },
  },
  { id: "kotra", around: /대한무역투자진흥공사|KOTRA/i, suggested: { amount: dollars(0) } },
  { id: "worldbank", around: /World Development Indicators/i },
  { id: "eurostat", around: /Eurostat|Comext/i },
];

export function publisherOf(headings: readonly string[], around: readonly string[]): Publisher | undefined {
  return PUBLISHERS.find(
    (publisher) =>
      (publisher.headings ?? []).every((form) => headings.some((heading) => form.test(heading))) &&
      (!publisher.around || around.some((text) => publisher.around?.test(text))),
  );
}
