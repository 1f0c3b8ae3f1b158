import fc from "fast-check";
import { readRelease } from "../../src/importing/release/readRelease";
import { runs } from "../sample";

/** What a release says of exports of the month. */
const TRUE = [
  "9월 수출은 전년 동월 대비 12.7% 증가한 659.5억 달러를 기록하였다",
  "2026년 9월 수출은 659.5억 달러(+12.7%)",
  "9월 수출이 659억5천만달러로 집계됐다",
  "총수출 659.5억 달러",
  "수출은 659.5억 달러로 지난해 같은 달보다 12.7% 늘었다",
  "Exports came to $65.95 billion in September",
];
/** What looks like it and is not. */
const DECOYS = [
  "1~9월 누적 수출은 5,197억 달러(+2.2%)",
  "올해 들어 9월까지 수출은 5,197억 달러로 집계됐다",
  "3분기 수출은 1,850.3억 달러(+6.5%)",
  "전년 동월 수출은 585.2억 달러였다",
  "지난해 9월 수출은 585.2억 달러",
  "8월 수출은 584.0억 달러(+1.3%)",
  "수출: (7월) 608.2억 달러 → (8월) 584.0억 달러",
  "9월 1~20일 수출은 401억 달러(+13.5%)",
  "9월 1일부터 20일까지 수출은 401억 달러",
  "관세청이 집계한 9월 1~10일 수출은 192억 달러",
  "시장의 수출 예상치는 650억 달러였다",
  "10월 수출은 600억 달러에 달할 것으로 전망된다",
  "수출은 600억 달러를 넘을 것으로 예상됐다",
  "일평균 수출은 27.5억 달러(△6.1%)",
  "반도체를 제외한 수출은 493.4억 달러",
  "중소기업 수출은 100.5억 달러",
  "울산 수출은 75억 달러",
  "정보통신산업(ICT) 수출은 254.3억 달러",
  "대미 수출은 102.7억 달러(△1.4%)",
  "중국의 수출은 3,300억 달러",
  "수출은 전년보다 74.3억 달러 늘었다",
  "수출 증가액은 74.3억 달러",
  "수출이 12.7%(74.3억 달러) 증가했다",
  "수출 중 소비재는 60억 달러",
  "전체 수출의 25.2%인 166.1억 달러가 반도체",
  "종전 최대는 2022년 3월 수출 637.9억 달러",
  "연간 수출 목표는 7,000억 달러",
  "2025년 수출은 7,097억 달러로 역대 최대",
  "Exports excluding chips rose to $49.34 billion",
  "In the first 20 days of September exports rose to $40.1 billion",
  "Exports came to $58.4 billion in August",
  "Exports are expected to reach $60 billion in October",
  "Exports in the first nine months came to $519.7 billion",
  "Daily average exports fell 6.1 percent to $2.75 billion",
  "Japan's exports rose to $70 billion",
];

/** Lines, clauses of one line, or lines that a PDF broke at any space. */
const laidOut = fc.constantFrom<(parts: readonly string[]) => string>(
  (parts) => parts.map((part) => `□ ${part}`).join("\n"),
  (parts) => parts.join(".\n"),
  (parts) => parts.join(", "),
  (parts) => parts.join(". "),
  (parts) => `${parts.join(". ")}.`,
);
const broken = fc.tuple(laidOut, fc.option(fc.integer({ min: 28, max: 70 }), { nil: undefined }));

function wrapped(text: string, width: number | undefined): string {
  if (width === undefined) return text;
  return text
    .split("\n")
    .flatMap((line) => {
      const lines = [""];
      for (const word of line.split(" ")) {
        const last = lines[lines.length - 1];
        if (last !== "" && last.length + word.length >= width) lines.push(word);
        else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      return lines;
    })
    .join("\n");
}

/** What is true, if anything, among some of what is not. */
const mixed = (own: readonly string[], others: readonly string[]) =>
  fc
    .tuple(
      fc.option(fc.constantFrom(...own), { nil: undefined }),
      fc.shuffledSubarray([...others], { minLength: 1, maxLength: 4 }),
    )
    .chain(([one, decoys]) =>
      fc
        .integer({ min: 0, max: decoys.length })
        .map((at) => (one ? [...decoys.slice(0, at), one, ...decoys.slice(at)] : decoys)),
    );

test("exports of the month are those, or none, whatever else a release says of exports, and however it is laid out", () => {
  fc.assert(
    fc.property(mixed(TRUE, DECOYS), broken, ([...all], [layOut, width]) => {
      const { figures, firstDays } = readRelease(`2026년 9월 수출입 동향\n${wrapped(layOut(all), width)}`);
      const told = figures.filter(({ code }) => code === "exports").map(({ value }) => value);
      expect([[], [65950]]).toContainEqual(told);
      expect(firstDays).toBeUndefined();
    }),
    { numRuns: runs(120) },
  );
});

const SUBJECTS: readonly (readonly [string, string])[] = [
  ["수입", "imports"],
  ["무역흑자", "balance"],
  ["반도체 수출", "ministry:semiconductors"],
  ["대미 수출", "to:us"],
  ["중국으로의 수출", "to:china"],
  ["에너지 수입", "imports:ministry:energy"],
];
const trueOf = (of: string) => [
  `9월 ${of}은 전년 동월 대비 12.7% 증가한 659.5억 달러를 기록하였다`,
  `9월 ${of}이 659억5천만달러로 집계됐다`,
  `${of} 659.5억 달러(+12.7%)`,
  `${of}은 659.5억 달러로 지난해 같은 달보다 12.7% 늘었다`,
];
const decoysOf = (of: string) => [
  ...["1~9월 누적", "올해 들어 9월까지", "올해", "3분기", "상반기", "최근 3개월", "최근 1년간", "월평균"].map(
    (span) => `${span} ${of}은 5,197억 달러(+2.2%)`,
  ),
  ...["전년 동월", "작년 9월", "지난해 같은 달", "8월", "전월", "2022년 3월", "2025년", "연간"].map(
    (span) => `${span} ${of}은 585.2억 달러`,
  ),
  ...[
    "9월 1~20일",
    "9월 중순까지",
    "지난달 10일까지",
    "9월 첫째 주",
    "9월 셋째 주까지",
    "9월 하순",
    "9월 1~25일",
  ].map((days) => `${days} ${of}은 401억 달러(+13.5%)`),
  ...["일평균", "하루 평균", "중소기업의", "울산의", "삼성전자의"].map(
    (part) => `${part} ${of}은 27.5억 달러`,
  ),
  ...["예상치는 650억 달러였다", "목표는 700억 달러", "증가액은 74.3억 달러", "감소폭은 74.3억 달러"].map(
    (rest) => `${of} ${rest}`,
  ),
  `10월 ${of}은 600억 달러에 달할 것으로 전망된다`,
  `내년 ${of}은 8,000억 달러로 예상된다`,
  `${of}이 700억 달러를 넘을 것으로 예상된다`,
  `${of}은 전년보다 74.3억 달러 늘었다`,
  `${of}은 74.3억 달러 이상 늘었다`,
  `${of}이 12.7%(74.3억 달러) 증가했다`,
  `${of}은 600억 달러를 돌파했다`,
  `${of}은 600억 달러 안팎`,
  `${of}: (7월) 608.2억 달러 → (8월) 584.0억 달러`,
  `종전 최대는 2022년 3월 ${of} 637.9억 달러`,
  `2022년 3월 ${of}(637.9억 달러) 이후 최대`,
];

test.each(SUBJECTS)("so it is with %s", (of, code) => {
  fc.assert(
    fc.property(mixed(trueOf(of), decoysOf(of)), broken, ([...all], [layOut, width]) => {
      const { figures, firstDays } = readRelease(`2026년 9월 수출입 동향\n${wrapped(layOut(all), width)}`);
      expect([[], [`${code} 65950`]]).toContainEqual(figures.map((one) => `${one.code} ${one.value}`));
      expect(firstDays).toBeUndefined();
    }),
    { numRuns: runs(120) },
  );
});
