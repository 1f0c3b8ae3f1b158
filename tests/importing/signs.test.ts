import { installBrowserDecoder } from "../../scripts/browserDecoder";
import { copied, toldTable } from "./toldTable";

installBrowserDecoder();

test.each(["▲▼", "△▼", "▲▽", "△▽"])(
  "%s in one table are a rise and a fall, in brackets too",
  ([up, down]) => {
    const rows = [`2026.07|584|${up}13`, `2026.08|564|(${down}20)`, `2026.09|691|(${up} 127)`];
    const [, changes] = toldTable(copied("(단위: 백만달러)", "기간|수출|증감액", ...rows));
    expect(changes).toBe("증감액 USD 2026-07 13, 2026-08 -20, 2026-09 127");
  },
);

test("▲ is a rise where a text says that ▼ is a fall, and a minus beside another table's ▼", () => {
  const table = ["기간|수출|증감액", "2026.07|584|▲13", "2026.08|571|▲20"];
  const [, explained] = toldTable(copied("(단위: 백만달러, ▲ 증가, ▼ 감소)", ...table));
  expect(explained).toBe("증감액 USD 2026-07 13, 2026-08 20");
  const other = ["", "월별 수입 (단위: 백만달러)", "월|수입|증감", "2026.07|4|▲1", "2026.08|3|▼1"];
  const [, alone] = toldTable(copied("(단위: 백만달러)", ...table, ...other), { tables: [0] });
  expect(alone).toBe("증감액 USD 2026-07 -13, 2026-08 -20");
});

describe("a comma before the decimals", () => {
  const exports = "Exports USD 2026-08 58400.1, 2026-09 65950.2";

  test.each(["-", "."])("and no whole number beside it, below months with %s", (mark) => {
    const rows = [`2026${mark}08|58.400,1`, `2026${mark}09|65.950,2`];
    expect(toldTable(copied("Monat|Exports (million USD)", ...rows))).toEqual([exports]);
  });

  test("leaves points for the thousands of all figures, once millions have two", () => {
    const rows = ["2026-07|790.500|1.200.300", "2026-08|400.100|999.100", "2026-09|950.200|1.100.200"];
    expect(toldTable(copied("Period|Exports (EUR)|Imports (EUR)", ...rows))).toEqual([
      "Exports EUR 2026-07 790500, 2026-08 400100, 2026-09 950200",
      "Imports EUR 2026-07 1200300, 2026-08 999100, 2026-09 1100200",
    ]);
  });
});

test.each(["６５，９５０", "65'950", "65’950", "65\u2009950", "65\u202f950", "65\u00a0950"])(
  "%s is 65,950",
  (figure) => {
    const rows = ["2026.08|58,400", `２０２６．０９|${figure}`];
    expect(toldTable(copied("월|수출（백만달러）", ...rows))).toEqual([
      "수출 USD 2026-08 58400, 2026-09 65950",
    ]);
  },
);
