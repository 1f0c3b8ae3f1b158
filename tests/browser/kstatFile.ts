import { delimited, encoded, type Value } from "../importing/samples/write";
import { month, shippedFigures, thousands, withCommas, year } from "../importing/samples/Sample";

/** What K-stat would have printed had the figure of a month been revised, in thousand dollars. */
export interface Revised {
  readonly ordinal: number;
  readonly exports: number;
  readonly imports: number;
}

/** K-stat's table of total trade as it is downloaded: CP949, newest month first, growth beside the amounts. */
export function kstatFile(from: number, to: number, revised: readonly Revised[] = []) {
  const figures = (flow: "exports" | "imports") => {
    const shipped = shippedFigures(flow, "month", { from: from - 12, to });
    const own = new Map([...shipped].map(([ordinal, value]) => [ordinal, thousands(value)]));
    for (const one of revised) own.set(one.ordinal, one[flow]);
    return own;
  };
  const [exports, imports] = [figures("exports"), figures("imports")];
  const rows: Value[][] = [];
  for (let o = to; o >= from; o--) {
    const [amount, other] = [exports, imports].map((values) => values.get(o) as number);
    rows.push([
      to - o + 1,
      `${year(o)}년 ${Number(month(o))}월`,
      withCommas(amount),
      growth(exports, o),
      withCommas(other),
      growth(imports, o),
      withCommas(amount - other),
    ]);
  }
  const text = delimited([
    ["한국무역통계 총괄"],
    ["주기 : 월별 , 당월/누계 : 당월 , 단위 : 금액 - 천불, 증감률 - % , 정렬 : 월"],
    ["순번", "기간", "수출", "수출", "수입", "수입", "수지"],
    ["순번", "기간", "금액", "증감률", "금액", "증감률", "수지"],
    ...rows,
  ]);
  return {
    name: "한국무역통계 총괄_월별.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(encoded(text, "cp949")),
  };
}

function growth(values: ReadonlyMap<number, number>, ordinal: number): string {
  const [now, before] = [values.get(ordinal) as number, values.get(ordinal - 12) as number];
  return ((now / before - 1) * 100).toFixed(1);
}
